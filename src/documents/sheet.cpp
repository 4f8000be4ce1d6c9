// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/sheet.h"

#include "documents/layout/style.h"
#include "documents/pdf/compose.h"
#include "documents/sheet_builder.h"
#include "documents/sheet_labels.h"

#include <algorithm>
#include <chrono>

namespace eig {
namespace sheet {

using namespace layout;

namespace {

constexpr double SideWidth = millimetres(48);
constexpr double ColumnGap = millimetres(9);

/// Midnight UTC of the edition's date; a date without month or day begins with the first one.
long long timeOf(const PartialDate &date)
{
    using namespace std::chrono;
    const auto day = year_month_day(year(date.year),
                                    month(static_cast<unsigned>(std::max(date.month, 1))),
                                    std::chrono::day(static_cast<unsigned>(std::max(date.day, 1))));
    return sys_seconds(sys_days(day)).time_since_epoch().count();
}

} // namespace

SheetBuilder::SheetBuilder(const Catalogue &catalogue, const Challenge &challenge,
                           Language language)
    : m_catalogue(catalogue)
    , m_challenge(challenge)
    , m_language(language)
    , m_citations(catalogue)
{
}

Span SheetBuilder::french(const std::string &text, SpanLook look) const
{
    return {text, look, {}, {}, m_language == Language::French ? "" : "fr-FR"};
}

Span SheetBuilder::tagline() const
{
    const WrittenText written = taglineOf(m_challenge, m_language);
    if (written.language == m_language)
        return {written.text};
    return french(written.text);
}

Text SheetBuilder::orUnknown(Text text) const
{
    const bool isEmpty = std::all_of(text.begin(), text.end(),
                                     [](const Span &span) { return span.text.empty(); });
    if (isEmpty)
        return {{notDocumented(m_language), SpanLook::Muted}};
    return text;
}

Banner SheetBuilder::banner() const
{
    return {m_catalogue.promotionOf(m_challenge).shortName, say(words::Kind), say(words::Origin),
            m_challenge.name, orUnknown({tagline()})};
}

Document SheetBuilder::build(long long creationTime)
{
    const double width = PageGeometry().contentWidth();
    const Edition &edition = m_catalogue.edition();
    Document document;
    document.info = {m_challenge.name + " — Catalogue EIG", edition.title, tagline().text,
                     m_language == Language::French ? "fr-FR" : "en-GB", creationTime};

    // Filled in reading order: the numbers of the sources follow it.
    Column head{0, width, {banner(), essentials()}};
    addFigures(head.blocks);
    Column main{0, width - SideWidth - ColumnGap};
    Column side{width - SideWidth, SideWidth};
    addSummary(main.blocks);
    addTexts(main.blocks);
    // Without long texts the main column has room for what else stands beside them.
    const bool hasTexts = !main.blocks.empty();
    const HeadingLook look = hasTexts ? HeadingLook::Side : HeadingLook::Main;
    Blocks &rest = hasTexts ? side.blocks : main.blocks;
    addFollowUp(main.blocks);
    addLinks(rest, look);
    if (!hasTexts)
        addRelated(rest, look);
    addTeam(side.blocks);
    if (hasTexts)
        addRelated(rest, look);
    addMissing(main.blocks);
    Column sources{0, width};
    addSources(sources.blocks);
    document.bands = {
        {{std::move(head)}}, {{std::move(main), std::move(side)}}, {{std::move(sources)}}};

    const std::string &promotion = m_catalogue.promotionOf(m_challenge).shortName;
    document.runningHead = m_challenge.name + " · " + promotion;
    document.footer = edition.title + ", " + say(words::Edition)
        + dateText(edition.date, m_language) + " · " + edition.licence;
    document.footerName = m_challenge.name;
    return document;
}

} // namespace sheet

Result<PdfFile> composeChallengeSheet(const Catalogue &catalogue, const Challenge &challenge,
                                      const SheetOptions &options)
{
    const long long time = options.creationTime.value_or(sheet::timeOf(catalogue.edition().date));
    return layout::composePdf(
        sheet::SheetBuilder(catalogue, challenge, options.language).build(time));
}

std::string sheetFileName(const Challenge &challenge)
{
    return "eig-fiche-" + challenge.id + ".pdf";
}

} // namespace eig
