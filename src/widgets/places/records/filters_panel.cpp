// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/records/filters_panel.h"

#include "core/labels/query_labels.h"
#include "models/facet_model.h"
#include "models/list_controller.h"
#include "widgets/places/records/facet_list.h"
#include "widgets/places/records/facet_values.h"
#include "widgets/places/records/promotion_histogram.h"
#include "widgets/places/records/section_button.h"
#include "widgets/places/records/text_button.h"
#include "widgets/shell/settings.h"
#include "widgets/style/text_style.h"

#include <QEvent>
#include <QFocusEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace eig {
namespace {

constexpr int Side = 10; ///< 14 with the 4 inside of every part
constexpr int Inset = 4; ///< of texts, to stand over the parts
constexpr int HeadingTop = 10;
constexpr int GroupGap = 12;
constexpr int Width = 232;

QString keyText(Field field)
{
    const std::string_view key = keyOf(field);
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

} // namespace

FiltersPanel::FiltersPanel(ListController &controller, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_settings(settings)
    , m_title(new QLabel(this))
    , m_clear(new TextButton(this))
    , m_scroll(new QScrollArea(this))
    , m_sentence(new QLabel(this))
{
    setObjectName(QStringLiteral("filtersPanel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, scaled(HeadingTop), 0, 0);
    column->setSpacing(0);
    addHeading(*column);
    addGroups(*column);
    addFoot(*column);
    applyFonts();
    connect(&m_controller, &ListController::resultChanged, this, &FiltersPanel::refresh);
    retranslate();
}

FiltersPanel::~FiltersPanel() = default;

void FiltersPanel::addHeading(QVBoxLayout &column)
{
    m_title->setTextFormat(Qt::PlainText);
    m_clear->setObjectName(QStringLiteral("clearFacets"));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(scaled(Side + Inset), 0, scaled(Side), 0);
    line->addWidget(m_title, 1);
    line->addWidget(m_clear);
    column.addLayout(line);
    column.addSpacing(scaled(HeadingTop));
    connect(m_clear, &QPushButton::clicked, this, [this] {
        // The button is about to be disabled: the focus stays in the panel.
        const bool hadFocus = m_clear->hasFocus();
        m_controller.clearFacets();
        Q_EMIT queryEdited();
        if (hadFocus)
            focusFirst();
    });
}

void FiltersPanel::addGroups(QVBoxLayout &column)
{
    auto *content = new QWidget;
    auto *groups = new QVBoxLayout(content);
    groups->setContentsMargins(scaled(Side), 0, scaled(Side), scaled(GroupGap));
    groups->setSpacing(0);
    for (const Field field : m_controller.facetFields())
        addGroup(field, *groups);
    groups->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The ground is that of the panel.
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    column.addWidget(m_scroll, 1);
}

void FiltersPanel::addFoot(QVBoxLayout &column)
{
    m_sentence->setObjectName(QStringLiteral("filterSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setContentsMargins(scaled(Side + Inset), scaled(Inset), scaled(Side + Inset),
                                   scaled(Side));
    column.addWidget(m_sentence);
}

void FiltersPanel::addGroup(Field field, QVBoxLayout &column)
{
    Group &group = m_groups.emplace_back();
    group.field = field;
    group.model = std::make_unique<FacetModel>(field, m_controller.language());
    // Filled before a view measures it.
    group.model->update(m_controller);
    group.button = new SectionButton(this);
    group.button->setObjectName(keyText(field) + QStringLiteral("Section"));
    group.button->setChecked(!m_settings.list(Setting::ClosedFacets).contains(keyText(field)));
    addBody(group, this);
    group.body->setVisible(group.button->isChecked());
    column.addWidget(group.button);
    column.addWidget(group.body);
    column.addSpacing(scaled(GroupGap));
    connect(group.model.get(), &FacetModel::stateRequested, this,
            [this, field](const QString &value, FacetState state) {
                m_controller.setFacet(field, value.toStdString(), state);
                Q_EMIT queryEdited();
            });
    connect(group.button, &QPushButton::toggled, this, [this, body = group.body](bool isOpen) {
        body->setVisible(isOpen);
        saveSettings();
    });
}

void FiltersPanel::addBody(Group &group, QWidget *parent)
{
    const Field field = group.field;
    if (field == Field::Promotion) {
        auto *bars = new PromotionHistogram(*group.model, parent);
        connect(bars, &PromotionHistogram::rangeRequested, this,
                [this, field](const std::vector<std::string> &values) {
                    m_controller.setFacetValues(field, values);
                    Q_EMIT queryEdited();
                });
        connect(bars, &PromotionHistogram::onlyRequested, this,
                [this, field](const QString &value) { setOnly(field, value); });
        connect(bars, &PromotionHistogram::focused, this,
                [this, bars](const QRect &part) { reveal(bars, part); });
        group.bars = bars;
        group.body = bars;
        return;
    }
    auto *list = new FacetList(*group.model, parent);
    connect(list->values(), &FacetValues::onlyRequested, this,
            [this, field](const QString &value) { setOnly(field, value); });
    connect(list, &FacetList::focused, this,
            [this, list](const QRect &part) { reveal(list, part); });
    group.list = list;
    group.body = list;
}

void FiltersPanel::setOnly(Field field, const QString &value)
{
    m_controller.setOnly(field, value.toStdString());
    Q_EMIT queryEdited();
}

void FiltersPanel::reveal(const QWidget *widget, const QRect &part)
{
    const QRect place(widget->mapTo(m_scroll->widget(), part.topLeft()), part.size());
    m_scroll->ensureVisible(place.center().x(), place.center().y(), 0,
                            place.height() / 2 + scaled(Inset));
}

void FiltersPanel::retranslate()
{
    m_title->setText(tr("Filters"));
    m_clear->setText(tr("C&lear"));
    m_clear->setAccessibleName(tr("Clear filters"));
    m_clear->setToolTip(tr("Clear filters"));
    setAccessibleName(tr("Filters"));
    refresh();
}

void FiltersPanel::refresh()
{
    for (const Group &group : m_groups) {
        group.model->update(m_controller);
        showGroup(group);
    }
    m_clear->setEnabled(m_controller.activeFacetCount() > 0);
    showSentence();
}

void FiltersPanel::showGroup(const Group &group)
{
    const QString name = QString::fromStdString(label(group.field).in(m_controller.language()));
    group.button->setTitle(name, m_controller.activeFacetCount(group.field));
    if (group.list)
        group.list->retranslate(name);
    else
        group.bars->retranslate(name);
}

void FiltersPanel::showSentence()
{
    const bool isFiltered = m_controller.activeFacetCount() > 0;
    const QString sentence = isFiltered
        ? QString::fromStdString(querySentence(m_controller.query(), m_controller.engine(),
                                               m_controller.entity(), m_controller.language()))
        : QString();
    m_sentence->setText(sentence);
    m_sentence->setVisible(isFiltered);
    setAccessibleDescription(sentence);
}

void FiltersPanel::focusFirst()
{
    if (!m_groups.empty())
        m_groups.front().button->setFocus(Qt::TabFocusReason);
}

void FiltersPanel::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    focusFirst();
}

void FiltersPanel::saveSettings()
{
    // Panels of other kinds of records have facets of their own.
    QStringList closed = m_settings.list(Setting::ClosedFacets);
    for (const Group &group : m_groups) {
        closed.removeAll(keyText(group.field));
        if (!group.button->isChecked())
            closed.append(keyText(group.field));
    }
    m_settings.setList(Setting::ClosedFacets, closed);
}

void FiltersPanel::applyFonts()
{
    m_title->setFont(fontOf(TextStyle::Section));
    m_sentence->setFont(fontOf(TextStyle::Small));
    setMinimumWidth(scaled(Width) * 200 / Width);
}

void FiltersPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFonts();
}

} // namespace eig
