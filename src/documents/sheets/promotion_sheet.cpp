// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/sheets/promotion_sheet.h"

#include "documents/sheets/words.h"

#include <algorithm>

namespace eig::sheet {

using namespace layout;

PromotionSheet::PromotionSheet(const Catalogue &catalogue, const Promotion &promotion,
                               const SheetOptions &options)
    : OverviewParts(catalogue, options, overviewOfPromotion(catalogue, promotion.id))
    , m_promotion(promotion)
{
}

std::string PromotionSheet::name() const { return nameOf(m_promotion, language()); }

std::string PromotionSheet::subject() const { return taglineOf(m_promotion, language()).text; }

Banner PromotionSheet::banner() const
{
    return {m_promotion.shortName, say(words::PromotionKind), say(words::Origin),
            join({name(), m_promotion.year}, ", "),
            orUnknown({written(taglineOf(m_promotion, language()))})};
}

SourceIds PromotionSheet::sourcesFor(const std::string &path) const
{
    const auto found = m_promotion.citations.find(path);
    return found == m_promotion.citations.end() ? SourceIds() : found->second;
}

SheetLayout PromotionSheet::write()
{
    SheetLayout sheet;
    sheet.head = {banner(), calendar()};
    std::vector<Figure> figures{{challengeCount(), words::ChallengeOne, words::ChallengeMany}};
    for (const Figure &figure : people())
        figures.push_back(figure);
    const auto ministries = static_cast<int>(std::count_if(
        m_catalogue.ministries().begin(), m_catalogue.ministries().end(),
        [this](const Ministry &ministry) { return !ministry.isGroup && countOf(ministry) > 0; }));
    figures.push_back({ministries, words::MinistryOne, words::MinistryMany});
    figures.push_back({static_cast<int>(m_overview.administrations.size()),
                       words::AdministrationOne, words::AdministrationMany});
    addFigures(sheet.head, figures);
    addSummary(sheet.main, m_promotion.summaryEn);
    addTexts(sheet.main);
    sheet.fixed = 0;
    sheet.addSide(selection());
    sheet.addSide(announced());
    sheet.addSide(this->ministries());
    sheet.addSide(terms(words::ExpertisesUsed, m_overview.expertises, &Catalogue::expertise));
    sheet.addSide(terms(words::Themes, m_overview.themes, &Catalogue::theme));
    addChallenges(sheet.rest, label(EntityKind::Challenge), byMinistry(),
                  {Detail::Ministry, Detail::Administration});
    addBecame(sheet.rest);
    addSteps(sheet.rest);
    addJuries(sheet.rest);
    addDiscrepancies(sheet.rest);
    addMissing(sheet.rest);
    addSources(sheet.sources, m_promotion.sources);
    return sheet;
}

void PromotionSheet::addTexts(Blocks &blocks)
{
    const struct {
        TextSection section;
        const std::string &text;
        const char *path;
        Label missing;
    } texts[] = {
        {TextSection::Portrait, m_promotion.portrait, "portrait", words::MissingPortrait},
        {TextSection::News, m_promotion.news, "news", words::MissingNews},
        {TextSection::Ending, m_promotion.ending, "ending", words::MissingEnding},
        {TextSection::Evaluation, m_promotion.evaluation, "evaluation", words::MissingEvaluation},
        {TextSection::Funding, m_promotion.funding, "funding", words::MissingFunding},
        {TextSection::Note, m_promotion.note, "note", {}}};
    for (const auto &[section, text, path, missing] : texts) {
        if (text.empty()) {
            // A remark is made where there is one to make.
            if (section != TextSection::Note)
                miss(missing);
            continue;
        }
        addText(blocks, label(section), text, sourcesFor(path));
    }
}

int PromotionSheet::countOf(const Ministry &ministry) const
{
    return static_cast<int>(
        std::count_if(m_overview.challenges.begin(), m_overview.challenges.end(),
                      [&](const Challenge *challenge) {
                          return &m_catalogue.ministryOf(*challenge) == &ministry;
                      }));
}

Blocks PromotionSheet::ministries() const
{
    CardList list;
    for (const Ministry &ministry : m_catalogue.ministries()) {
        if (const int count = countOf(ministry); count > 0)
            list.cards.push_back({{{ministryNameInList(ministry, language()), SpanLook::Plain},
                                   {"\u00A0\u00A0" + std::to_string(count), SpanLook::Muted}},
                                  {}});
    }
    if (list.cards.empty())
        return {};
    Blocks blocks;
    addHeading(blocks, label(EntityKind::Ministry), HeadingLook::Side);
    blocks.emplace_back(std::move(list));
    return blocks;
}

/// In the order of ministries, which is that of the protocol; within one, of the catalogue.
std::vector<const Challenge *> PromotionSheet::byMinistry() const
{
    std::vector<const Challenge *> challenges = m_overview.challenges;
    std::stable_sort(challenges.begin(), challenges.end(),
                     [this](const Challenge *a, const Challenge *b) {
                         return &m_catalogue.ministryOf(*a) < &m_catalogue.ministryOf(*b);
                     });
    return challenges;
}

void PromotionSheet::addBecame(Blocks &blocks) const
{
    if (m_overview.challenges.empty())
        return;
    addHeading(blocks, words::Became);
    BulletList list;
    int known = 0;
    for (const Status status :
         {Status::InUse, Status::Transferred, Status::Merged, Status::Stopped, Status::Unknown}) {
        std::vector<std::string> names;
        for (const Challenge *challenge : m_overview.challenges) {
            if (challenge->status && challenge->status->value == status)
                names.push_back(challenge->name);
        }
        const auto count = static_cast<int>(names.size());
        known += count;
        if (count > 0)
            list.points.push_back({{say(label(status)) + ", "
                                        + counted(count, words::ChallengeOne, words::ChallengeMany)
                                        + say(words::Colon),
                                    SpanLook::Strong},
                                   {join(names, ", ") + '.'}});
    }
    if (!list.points.empty())
        blocks.emplace_back(std::move(list));
    if (const int unknown = challengeCount() - known; unknown > 0)
        blocks.emplace_back(
            Paragraph{{{counted(unknown, words::NothingKnownOne, words::NothingKnownMany),
                        SpanLook::Muted}}});
}

} // namespace eig::sheet
