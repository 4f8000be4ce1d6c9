// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/overview.h"
#include "documents/booklet_builder.h"
#include "documents/booklet_words.h"

namespace eig::booklet {

using namespace layout;

Banner BookletBuilder::bannerOf(const Section &section) const
{
    Banner banner{say(words::Tag), {}, say(words::Origin), {}, {}};
    if (const Promotion *promotion = m_catalogue.promotion(section.record->id);
        promotion && section.record->kind == EntityKind::Promotion) {
        const WrittenText line = taglineOf(*promotion, m_language);
        banner.tag = promotion->shortName;
        banner.kind = singular(EntityKind::Promotion).in(m_language);
        banner.title = eig::nameOf(*promotion, m_language);
        banner.tagline = {line.language == m_language ? Span{line.text} : french(line.text)};
    } else if (const Ministry *ministry = m_catalogue.ministry(section.record->id)) {
        banner.kind = ministry->isGroup ? say(words::GroupKind)
                                        : singular(EntityKind::Ministry).in(m_language);
        banner.title = eig::nameOf(*ministry, m_language);
        banner.tagline = {{counted(section.challenges.size()) + say(words::InBooklet)}};
    }
    return banner;
}

CardList BookletBuilder::cardsOf(const Section &section) const
{
    const bool isMinistry = section.record->kind == EntityKind::Ministry;
    const Overview here = overviewOf(m_catalogue, section.challenges);
    const Overview all = isMinistry ? overviewOfMinistry(m_catalogue, section.record->id)
                                    : overviewOfPromotion(m_catalogue, section.record->id);
    CardList list;
    list.look = CardLook::Figure;
    list.cardsPerLine = 3;
    const auto add = [&](std::size_t count, const Label &one, const Label &many,
                         const std::string &end = {}) {
        list.cards.push_back({{{numberText(static_cast<std::int64_t>(count), m_language)}},
                              {{say(count == 1 ? one : many) + end}}});
    };
    // What the booklet holds and, when the record has more, how many it has.
    const bool isPart = here.challenges.size() < all.challenges.size();
    add(here.challenges.size(), words::ChallengeOne, words::ChallengeMany,
        isPart ? say(words::OutOf,
                     numberText(static_cast<std::int64_t>(all.challenges.size()), m_language))
               : std::string());
    add(static_cast<std::size_t>(here.entrepreneurs), words::EntrepreneurOne,
        words::EntrepreneurMany);
    add(here.administrations.size(), words::HostOne, words::HostMany);
    return list;
}

void BookletBuilder::addPortrait(Blocks &blocks, const Section &section) const
{
    const bool isMinistry = section.record->kind == EntityKind::Ministry;
    const Ministry *ministry = isMinistry ? m_catalogue.ministry(section.record->id) : nullptr;
    const Promotion *promotion = m_catalogue.promotion(section.record->id);
    const std::string &text = ministry ? ministry->portrait : promotion->portrait;
    const std::string &summary = ministry ? ministry->summaryEn : promotion->summaryEn;
    if (m_language == Language::English && !summary.empty())
        addSection(blocks, words::Summary, summary);
    if (text.empty())
        return;
    blocks.emplace_back(Heading{2, say(words::PortraitInFrench)});
    blocks.emplace_back(Paragraph{{french(text)}});
}

Part BookletBuilder::portrait(const Section &section) const
{
    Blocks blocks{bannerOf(section), cardsOf(section)};
    addPortrait(blocks, section);
    blocks.emplace_back(Heading{2, label(EntityKind::Challenge).in(m_language)});
    layout::Contents list;
    for (const Challenge *challenge : section.challenges)
        list.entries.push_back(entryOf(*challenge));
    Part part;
    part.name = nameOf(section);
    part.anchor = addressOf(*section.record);
    part.runningHead = part.name;
    part.bands = {across(std::move(blocks)), flowing(std::move(list))};
    return part;
}

} // namespace eig::booklet
