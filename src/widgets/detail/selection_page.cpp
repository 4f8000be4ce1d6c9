// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/selection_page.h"

#include "widgets/detail/detail_header.h"
#include "widgets/detail/record_text.h"

#include <algorithm>

namespace eig {
namespace {

constexpr std::size_t FewRecords = 20;

} // namespace

SelectionPage::SelectionPage(DetailPage &page, const Catalogue &catalogue,
                             std::vector<RecordRef> records)
    : PageWriter(page, catalogue)
    , m_records(std::move(records))
{
    for (const RecordRef &record : m_records) {
        if (record.kind != EntityKind::Challenge)
            continue;
        if (const Challenge *challenge = m_catalogue.challenge(record.id))
            m_challenges.push_back(challenge);
    }
}

void SelectionPage::write()
{
    const auto count = static_cast<int>(m_records.size());
    const bool areChallenges = m_challenges.size() == m_records.size();
    DetailHeader *header = m_page.header();
    header->setKind(Icon::List, tr("Selection"));
    header->setName(areChallenges ? tr("%n challenge(s) selected", nullptr, count)
                                  : tr("%n record(s) selected", nullptr, count));
    if (!m_challenges.empty()) {
        writePromotions();
        writeMinistries();
    }
    writeRecords();
}

void SelectionPage::writePromotions()
{
    m_page.beginSection(
        {QStringLiteral("promotions"), Icon::Promotions, word(label(EntityKind::Promotion))});
    for (const Promotion &promotion : m_catalogue.promotions()) {
        const auto count = std::count_if(
            m_challenges.begin(), m_challenges.end(),
            [&](const Challenge *challenge) { return challenge->promotion == promotion.id; });
        if (count == 0)
            continue;
        RowText row;
        row.title = promotionText(promotion, language());
        row.trailing = QString::number(count);
        m_page.addRow(std::move(row), to(EntityKind::Promotion, promotion.id));
    }
}

void SelectionPage::writeMinistries()
{
    m_page.beginSection(
        {QStringLiteral("ministries"), Icon::Ministries, word(label(EntityKind::Ministry))});
    for (const Ministry &ministry : m_catalogue.ministries()) {
        const auto count = std::count_if(
            m_challenges.begin(), m_challenges.end(), [&](const Challenge *challenge) {
                return &m_catalogue.ministryOf(*challenge) == &ministry;
            });
        if (count == 0)
            continue;
        RowText row;
        row.title = toQString(nameOf(ministry, language()));
        row.trailing = QString::number(count);
        m_page.addRow(std::move(row), to(EntityKind::Ministry, ministry.id));
    }
}

void SelectionPage::writeRecords()
{
    m_page.beginSection({QStringLiteral("records"), Icon::Challenges, tr("Selected")});
    const std::size_t all = m_records.size();
    const std::size_t shown = std::min(all, FewRecords);
    writeRecords(0, shown);
    if (shown < all)
        m_page.addMore(tr("Show all %n record(s)", nullptr, static_cast<int>(all)),
                       [this, shown, all] { writeRecords(shown, all); });
}

void SelectionPage::writeRecords(std::size_t from, std::size_t end)
{
    for (std::size_t i = from; i < end; ++i) {
        const RecordRef &record = m_records[i];
        const QString name = recordName(m_catalogue, record, language());
        if (const Challenge *challenge = record.kind == EntityKind::Challenge
                ? m_catalogue.challenge(record.id)
                : nullptr)
            addChallengeRow(*challenge, {});
        else if (!name.isEmpty())
            m_page.addRow({name, {}, {}, {}, false}, to(record.kind, record.id));
    }
}

} // namespace eig
