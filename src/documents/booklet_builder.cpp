// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/booklet_builder.h"

#include "documents/booklet_words.h"
#include "documents/edition_time.h"
#include "documents/layout/style.h"
#include "documents/sheets/sheet_parts.h"

namespace eig::booklet {

using namespace layout;

namespace {

constexpr double ColumnGap = millimetres(9);

} // namespace

Band halves()
{
    const double width = (PageGeometry().contentWidth() - ColumnGap) / 2;
    return {{{0, width}, {width + ColumnGap, width}}};
}

Band flowing(Block block)
{
    Band band = halves();
    band.flows = true;
    band.columns.front().blocks = {std::move(block)};
    return band;
}

Band across(std::vector<Block> blocks)
{
    Band band;
    band.columns = {{0, PageGeometry().contentWidth(), std::move(blocks)}};
    return band;
}

BookletBuilder::BookletBuilder(const Catalogue &catalogue, const std::vector<Section> &sections,
                               const BookletOptions &options)
    : m_catalogue(catalogue)
    , m_sections(sections)
    , m_options(options)
    , m_language(options.language)
    , m_challenges(challengesOf(sections))
{
}

std::string BookletBuilder::say(const Label &label, std::string_view subject) const
{
    std::string text = say(label);
    if (const std::size_t at = text.find("{}"); at != std::string::npos)
        text.replace(at, 2, subject);
    return text;
}

std::string BookletBuilder::counted(std::size_t challenges) const
{
    if (challenges == 1)
        return say(words::OneChallenge);
    return say(words::Challenges, numberText(static_cast<std::int64_t>(challenges), m_language));
}

Span BookletBuilder::french(const std::string &text) const
{
    return {text, SpanLook::Plain, {}, {}, m_language == Language::French ? "" : "fr-FR"};
}

bool BookletBuilder::isWhole() const
{
    return m_challenges.size() == m_catalogue.challenges().size();
}

Document BookletBuilder::frame() const
{
    const Edition &edition = m_catalogue.edition();
    Document document;
    document.info.title = say(words::Title) + " — " + edition.title;
    document.info.author = edition.title;
    document.info.subject = say(
        words::Subject, m_options.scope.empty() ? counted(m_challenges.size()) : m_options.scope);
    document.info.language = sheet::tagOf(m_language);
    document.info.creationTime = m_options.creationTime.value_or(timeOf(edition.date));
    document.isGreyscale = m_options.isGreyscale;
    document.footer = edition.title + ", " + say(sheet::words::Edition)
        + dateText(edition.date, m_language) + " · " + edition.licence;
    document.footerName = say(words::Kind);
    return document;
}

Part BookletBuilder::part(const Label &title, std::string_view anchor) const
{
    Part part;
    part.name = say(title);
    part.anchor = anchor;
    part.runningHead = say(title);
    return part;
}

std::vector<Block> BookletBuilder::titled(const Label &title, std::string line) const
{
    return {Heading{1, say(title)}, Paragraph{{{std::move(line)}}}};
}

Part BookletBuilder::cover() const
{
    const Edition &edition = m_catalogue.edition();
    Cover cover;
    cover.origin = say(words::Origin);
    cover.title = say(words::Title);
    cover.subtitle = {{m_options.scope.empty() ? say(words::WholeScope) : m_options.scope}};
    cover.lines = {{{counted(m_challenges.size()), SpanLook::Strong}},
                   {{say(words::Edition, dateText(edition.date, m_language))}},
                   {{edition.licence}},
                   {french(edition.attribution)}};
    Part part = this->part(words::Title, anchors::Cover);
    part.bands = {across({std::move(cover)})};
    return part;
}

Contents::Entry BookletBuilder::entryOf(const Challenge &challenge) const
{
    Contents::Entry entry;
    // Under the name of its promotion, the promotion says nothing more.
    if (m_options.order != BookletOrder::Promotion)
        entry.tag = m_catalogue.promotionOf(challenge).shortName;
    entry.level = 2;
    entry.text = challenge.name;
    entry.anchor = addressOf({EntityKind::Challenge, challenge.id});
    return entry;
}

Contents BookletBuilder::allEntries() const
{
    Contents contents;
    for (const Section &section : m_sections) {
        if (section.record) {
            const auto count = static_cast<std::int64_t>(section.challenges.size());
            contents.entries.push_back({1,
                                        {},
                                        nameOf(section),
                                        numberText(count, m_language),
                                        addressOf(*section.record)});
        }
        for (const Challenge *challenge : section.challenges)
            contents.entries.push_back(entryOf(*challenge));
    }
    return contents;
}

/// What is no challenge, side by side above the two columns.
Band BookletBuilder::shortcuts() const
{
    struct Shortcut {
        Label title;
        const char *anchor;
        double share; ///< of the width: each title has one line
    };
    constexpr Shortcut All[] = {{words::HowToRead, anchors::HowToRead, 0.34},
                                {words::Figures, anchors::Figures, 0.42},
                                {words::Index, anchors::Index, 0.24}};
    const double all = PageGeometry().contentWidth()
        - ColumnGap * static_cast<double>(std::size(All) - 1);
    Band band;
    double x = 0;
    for (const auto &[title, anchor, share] : All) {
        band.columns.push_back({x, all * share, {Contents{{{1, {}, say(title), {}, anchor}}}}});
        x += all * share + ColumnGap;
    }
    return band;
}

Part BookletBuilder::contents() const
{
    Label order = words::ByName;
    if (m_options.order == BookletOrder::Ministry)
        order = words::ByMinistry;
    else if (m_options.order == BookletOrder::Promotion)
        order = words::ByPromotion;
    const std::string line = counted(m_challenges.size())
        + say(m_challenges.size() == 1 ? words::Alone : order);
    Part part = this->part(words::Contents, anchors::Contents);
    part.bands = {across(titled(words::Contents, line)), shortcuts(), flowing(allEntries())};
    return part;
}

std::string BookletBuilder::nameOf(const Section &section) const
{
    if (section.record->kind == EntityKind::Ministry)
        return ministryNameInList(*m_catalogue.ministry(section.record->id), m_language);
    return eig::nameOf(*m_catalogue.promotion(section.record->id), m_language);
}

} // namespace eig::booklet
