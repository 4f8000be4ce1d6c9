// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/pages/ministry_board.h"

#include "core/catalogue/figures.h"
#include "widgets/detail/columns_layout.h"
#include "widgets/detail/record_text.h"
#include "widgets/detail/row_link.h"
#include "widgets/places/pages/page_card.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace eig {
namespace {

constexpr int Gap = 12; // pixels of the design at 100 %

} // namespace

MinistryBoard::MinistryBoard(const SearchEngine &engine, const Ministry &ministry,
                             Language language, QWidget *parent)
    : RecordBoard(engine, {EntityKind::Ministry, ministry.id}, language, parent)
    , m_ministry(ministry)
    , m_overview(overviewOfMinistry(engine.catalogue(), ministry.id))
{
    addFigures();
    addLater([this] {
        addCharts({recordChart(this->engine(), Chart::MinistryPromotions, m_ministry.id),
                   recordChart(this->engine(), Chart::MinistryExpertises, m_ministry.id),
                   recordChart(this->engine(), Chart::MinistryThemes, m_ministry.id)});
    });
    addLater([this] {
        const Columns columns = addColumns();
        addChallenges(columns.left, m_overview.challenges, Field::Ministry);
        columns.left->addStretch(1);
        addPortrait(columns.right);
        addAdministrations(columns.right);
        addNames(columns.right);
        columns.right->addStretch(1);
    });
    addLater([this] { addSources(); });
}

/// Counted in the catalogue, each challenge once.
void MinistryBoard::addFigures()
{
    auto *strip = new ColumnsLayout({5, 150, Gap, Gap});
    column()->addLayout(strip);
    const auto add = [this, strip](const QString &value, TextParts what) {
        strip->addWidget(new PageFigure(value, {}, newText(std::move(what)), this));
    };
    const auto plain = [](const QString &text) { return TextParts{{text, {}, {}}}; };
    const auto challenges = static_cast<int>(m_overview.challenges.size());
    Query query;
    query.setValues(Field::Ministry, {m_ministry.id}, false);
    const QLocale locale;
    add(locale.toString(challenges),
        {{tr("challenge(s)", nullptr, challenges),
          challenges > 0 ? LinkTarget::toQuery(toText(query)) : LinkTarget(),
          {}}});
    const auto hosts = static_cast<int>(
        std::count_if(m_overview.administrations.begin(), m_overview.administrations.end(),
                      [](const AdministrationCount &one) { return one.count > 0; }));
    add(locale.toString(hosts), plain(tr("host administration(s)", nullptr, hosts)));
    add(locale.toString(m_overview.entrepreneurs),
        plain(tr("EIG with a published profile", nullptr, m_overview.entrepreneurs)));
    add(locale.toString(m_overview.mentors), plain(tr("mentor(s)", nullptr, m_overview.mentors)));
    const Promotion *first = firstPromotion(catalogue(), m_overview.presence);
    const Promotion *last = lastPromotion(catalogue(), m_overview.presence);
    if (first && last)
        add(toQString(first->year.substr(0, 4)),
            plain(first == last ? tr("only promotion: %1").arg(promotionTag(*first))
                                : tr("first promotion: %1, last: %2, %3")
                                      .arg(promotionTag(*first), promotionTag(*last),
                                           toQString(last->year))));
}

void MinistryBoard::addAdministrations(QLayout *layout)
{
    if (m_overview.administrations.empty())
        return;
    PageCard *card = addCard(layout, tr("Administrations"));
    for (const AdministrationCount &one : m_overview.administrations) {
        const Administration *administration = catalogue().administration(one.administration);
        if (!administration)
            continue;
        RowText row;
        row.title = toQString(administration->name);
        row.detail = toQString(administration->acronym);
        row.trailing = QLocale().toString(one.count);
        addRow(card, std::move(row),
               LinkTarget::toRecord(EntityKind::Administration, administration->id));
    }
}

void MinistryBoard::addPortrait(QLayout *layout)
{
    if (m_ministry.portrait.empty())
        return;
    PageCard *card = addCard(layout, tr("Portrait"));
    card->column()->addWidget(newText({{toQString(m_ministry.portrait), {}, {}}}, Speech::French));
}

void MinistryBoard::addNames(QLayout *layout)
{
    if (m_ministry.names.empty())
        return;
    PageCard *card = addCard(layout, tr("Names found in the sources"));
    for (const MinistryName &name : m_ministry.names) {
        TextParts parts{{toQString(name.name), {}, {}}};
        TextParts numbers = citations().cite(name.sources);
        std::move(numbers.begin(), numbers.end(), std::back_inserter(parts));
        card->column()->addWidget(newText(std::move(parts), Speech::French));
    }
}

} // namespace eig
