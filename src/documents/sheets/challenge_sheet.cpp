// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/sheets/challenge_sheet.h"

#include "documents/sheets/words.h"

#include <algorithm>

namespace eig::sheet {

using namespace layout;

ChallengeSheet::ChallengeSheet(const Catalogue &catalogue, const Challenge &challenge,
                               const SheetOptions &options)
    : SheetParts(catalogue, options)
    , m_challenge(challenge)
{
}

std::string ChallengeSheet::name() const { return m_challenge.name; }

std::string ChallengeSheet::subject() const { return taglineOf(m_challenge, language()).text; }

std::string ChallengeSheet::runningHead() const
{
    return m_challenge.name + " · " + m_catalogue.promotionOf(m_challenge).shortName;
}

Banner ChallengeSheet::banner() const
{
    return {m_catalogue.promotionOf(m_challenge).shortName, say(words::ChallengeKind),
            say(words::Origin), m_challenge.name,
            orUnknown({written(taglineOf(m_challenge, language()))})};
}

SheetLayout ChallengeSheet::write()
{
    SheetLayout sheet;
    sheet.head = {banner(), essentials()};
    addFigures(sheet.head);
    addSummary(sheet.main, m_challenge.summaryEn);
    addTexts(sheet.main);
    // Without long texts the main column has room for what else stands beside them.
    const bool hasTexts = !sheet.main.empty();
    addFollowUp(sheet.main);
    const auto extend = [](Blocks &blocks, Blocks more) {
        std::move(more.begin(), more.end(), std::back_inserter(blocks));
    };
    if (!hasTexts) {
        extend(sheet.main, related(HeadingLook::Main));
        extend(sheet.main, links(HeadingLook::Main));
    }
    sheet.addSide(officialPage());
    sheet.addSide(team());
    sheet.fixed = sheet.side.size();
    sheet.addSide(people(words::Mentors, words::MissingMentors, m_challenge.mentors));
    sheet.addSide(people(words::Sponsors, words::MissingSponsors, m_challenge.sponsors));
    if (hasTexts) {
        sheet.addSide(related(HeadingLook::Side));
        sheet.addSide(links(HeadingLook::Side));
    }
    addMissing(sheet.main);
    addSources(sheet.sources, m_challenge.sources);
    return sheet;
}

Text ChallengeSheet::administrations() const
{
    Text text;
    for (const Host &host : m_challenge.hosts) {
        const Administration *administration = m_catalogue.administration(host.administration);
        if (!administration)
            continue;
        if (!text.empty())
            text.push_back({say(words::Separator), SpanLook::Plain});
        text.push_back(french(administration->name));
        if (host.role != HostRole::Host)
            text.push_back({" (" + label(host.role).in(language()) + ")", SpanLook::Muted});
    }
    return text;
}

std::string ChallengeSheet::place() const
{
    const Place &place = m_challenge.place;
    std::string text = place.town.empty() ? place.asFound : place.town;
    if (!place.town.empty() && !place.department.empty() && place.department != place.town)
        text += " (" + place.department + ")";
    for (const std::string &town : place.otherTowns)
        text += ", " + town;
    return text;
}

KeyTable ChallengeSheet::essentials() const
{
    const Promotion &promotion = m_catalogue.promotionOf(m_challenge);
    const Ministry &ministry = m_catalogue.ministryOf(m_challenge);
    std::string duration;
    if (const auto months = m_challenge.durationMonths)
        duration = counted(*months, words::MonthOne, words::MonthMany);
    const Label host = m_challenge.hosts.size() > 1 ? words::Administrations
                                                    : label(Field::Administration);
    const bool hasOneTheme = m_challenge.themes.size() == 1;
    const bool hasOneExpertise = m_challenge.expertises.size() == 1;
    KeyTable table;
    table.pairsPerLine = 2;
    const auto add = [&](const Label &key, Text value) {
        table.rows.push_back({say(key), orUnknown(std::move(value))});
    };
    add(host, administrations());
    add(label(Field::Place), {french(place())});
    add(ministry.isGroup ? words::Institution : label(Field::Ministry),
        {{nameOf(ministry, language())}});
    add(label(Field::Promotion), {{join({nameOf(promotion, language()), promotion.year}, ", ")}});
    add(hasOneTheme ? label(Field::Theme) : words::Themes,
        terms(m_challenge.themes, &Catalogue::theme));
    add(words::Duration, {{duration}});
    add(hasOneExpertise ? label(Field::Expertise) : words::Expertises,
        terms(m_challenge.expertises, &Catalogue::expertise));
    add(label(Field::Status),
        {{m_challenge.status ? statusText(*m_challenge.status, language()) : ""}});
    if (!m_challenge.aliases.empty())
        add(words::OtherNames, {french(join(m_challenge.aliases, ", "))});
    return table;
}

} // namespace eig::sheet
