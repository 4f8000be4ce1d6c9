// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/records/no_match.h"

#include "models/filter_chip.h"
#include "models/list_controller.h"
#include "widgets/places/records/record_words.h"
#include "widgets/places/search_picture.h"
#include "widgets/style/text_style.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace eig {
namespace {

constexpr int TextWidth = 420;
constexpr std::size_t MostFound = 20; ///< names in the menu of a search elsewhere

} // namespace

NoMatch::NoMatch(ListController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_picture(new SearchPicture(this))
    , m_title(new QLabel(this))
    , m_reason(new QLabel(this))
    , m_offers(new QVBoxLayout)
    , m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("noMatch"));
    m_title->setObjectName(QStringLiteral("noMatchTitle"));
    m_reason->setObjectName(QStringLiteral("noMatchText"));
    for (QLabel *label : {m_title, m_reason, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
    }
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addSpacing(scaled(12));
    column->addWidget(m_title);
    column->addWidget(m_reason);
    column->addSpacing(scaled(8));
    m_offers->setSpacing(scaled(8));
    column->addLayout(m_offers);
    column->addSpacing(scaled(8));
    column->addWidget(m_hint);
    column->addStretch(3);
    applyFonts();
}

void NoMatch::applyFonts()
{
    m_title->setFont(fontOf(TextStyle::Title));
    m_reason->setFont(fontOf(TextStyle::Body));
    m_hint->setFont(fontOf(TextStyle::Small));
    m_title->setMaximumWidth(QWIDGETSIZE_MAX);
}

void NoMatch::refresh()
{
    while (QLayoutItem *offer = m_offers->takeAt(0)) {
        // It may be the one whose signal led here.
        offer->widget()->hide();
        offer->widget()->deleteLater();
        delete offer;
    }
    showWords();
    addOffers();
    m_hint->setText(tr("The number says what you will find."));
    m_hint->setVisible(m_offers->count() > 0);
}

Query NoMatch::words() const
{
    Query words;
    for (const Clause &clause : m_controller.query().clauses) {
        if (isTextClause(clause, m_controller.entity()))
            words.clauses.push_back(clause);
    }
    return words;
}

void NoMatch::showWords()
{
    if (m_controller.total() == 0) {
        m_title->setText(noneOf(m_controller.entity()));
        m_reason->setText(noneInCatalogue(m_controller.entity()));
        return;
    }
    m_title->setText(noneMatches(m_controller.entity()));
    QStringList filters;
    for (const FilterChip &chip : chipsOf(m_controller)) {
        if (chip.field)
            filters.append(chip.text);
    }
    const QString searched = QString::fromStdString(toText(words()));
    const QString listed = filters.join(QStringLiteral(", "));
    const auto count = static_cast<int>(filters.size());
    if (searched.isEmpty())
        m_reason->setText(tr("Nothing with the %n filter(s) %1.", nullptr, count).arg(listed));
    else if (filters.isEmpty())
        m_reason->setText(tr("Nothing for “%1”.").arg(searched));
    else
        m_reason->setText(
            tr("Nothing for “%1” with the %n filter(s) %2.", nullptr, count).arg(searched, listed));
}

QPushButton *NoMatch::addOffer(const QString &text, const char *objectName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(objectName));
    m_offers->addWidget(button, 0, Qt::AlignHCenter);
    button->show(); // a layout does it later only, too late for the focus
    return button;
}

template<typename Edit>
void NoMatch::addEdit(const QString &text, const char *objectName, Edit edit)
{
    connect(addOffer(text, objectName), &QPushButton::clicked, this, [this, edit] {
        edit();
        Q_EMIT queryEdited();
    });
}

void NoMatch::addOffers()
{
    const auto number = [this](std::size_t count) {
        return countOf(m_controller.entity(), static_cast<int>(count));
    };
    int filtered = 0; // fields
    for (const Field field : m_controller.facetFields()) {
        const std::size_t count = m_controller.activeFacetCount(field) == 0
            ? 0
            : m_controller.countWithout(field);
        filtered += m_controller.activeFacetCount(field) == 0 ? 0 : 1;
        if (count == 0)
            continue;
        const QString name = QString::fromStdString(label(field).in(m_controller.language()));
        addEdit(tr("Remove the filter %1 (%2)").arg(name, number(count)), "noMatchClearFacet",
                [this, field] { m_controller.clearFacet(field); });
    }
    const bool hasWords = !words().isEmpty();
    const bool hasFacets = m_controller.activeFacetCount() > 0;
    if (const std::size_t count = filtered > 1 && hasWords ? m_controller.countWithoutFacets() : 0)
        addEdit(tr("Remove all filters (%1)").arg(number(count)), "noMatchClearFacets",
                [this] { m_controller.clearFacets(); });
    if (const std::size_t count = hasFacets && hasWords ? m_controller.countWithoutText() : 0)
        addEdit(tr("Remove the words (%1)").arg(number(count)), "noMatchClearText",
                [this] { m_controller.clearText(); });
    if (hasWords) {
        for (const NearSpelling &near :
             m_controller.engine().nearSpellings(m_controller.query(), m_controller.entity()))
            addEdit(tr("Search “%1” instead (%2)")
                        .arg(QString::fromStdString(near.word), number(near.count)),
                    "noMatchSpelling", [this, near] { m_controller.setQuery(near.query); });
        for (const EntityCount &found : m_controller.countsElsewhere())
            addSearchElsewhere(found);
    }
    if (const std::size_t count = m_controller.total())
        addEdit(tr("Show all (%1)").arg(number(count)), "noMatchShowAll",
                [this] { m_controller.clearAll(); });
}

/// Only kinds that have a page of their own to show.
void NoMatch::addSearchElsewhere(const EntityCount &found)
{
    constexpr EntityKind Shown[] = {EntityKind::Challenge, EntityKind::Person,
                                    EntityKind::Administration, EntityKind::Ministry,
                                    EntityKind::Promotion};
    if (std::find(std::begin(Shown), std::end(Shown), found.entity) == std::end(Shown))
        return;
    const QString kind = QString::fromStdString(label(found.entity).in(m_controller.language()));
    QPushButton *button = addOffer(
        tr("Search in %1 (%2)")
            .arg(kind.toLower(), QLocale().toString(static_cast<int>(found.count))),
        "noMatchElsewhere");
    auto *menu = new QMenu(button);
    menu->setObjectName(QStringLiteral("noMatchElsewhereMenu"));
    std::vector<EntityHit> hits = m_controller.engine().searchAll(words(), found.entity);
    hits.resize(std::min(hits.size(), MostFound));
    for (const EntityHit &hit : hits) {
        QString name = QString::fromStdString(hit.name);
        QAction *action = menu->addAction(name.replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this,
                [this, record = RecordRef{hit.entity, hit.id}] { Q_EMIT recordRequested(record); });
    }
    button->setMenu(menu);
}

void NoMatch::focusFirst()
{
    if (m_offers->count() > 0)
        m_offers->itemAt(0)->widget()->setFocus(Qt::TabFocusReason);
}

void NoMatch::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFonts();
}

} // namespace eig
