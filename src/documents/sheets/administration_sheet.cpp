// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/sheets/administration_sheet.h"

#include "documents/sheets/words.h"

#include <algorithm>
#include <iterator>

namespace eig::sheet {

using namespace layout;

AdministrationSheet::AdministrationSheet(const Catalogue &catalogue,
                                         const Administration &administration,
                                         const SheetOptions &options)
    : OverviewParts(catalogue, options, overviewOfAdministration(catalogue, administration.id))
    , m_administration(administration)
{
}

std::string AdministrationSheet::subject() const
{
    return join({m_administration.acronym, m_administration.kind}, " · ");
}

std::vector<const Challenge *> AdministrationSheet::hosted() const
{
    std::vector<const Challenge *> hosted;
    for (const Challenge &challenge : m_catalogue.challenges()) {
        const bool isHost = std::any_of(
            challenge.hosts.begin(), challenge.hosts.end(),
            [&](const Host &host) { return host.administration == m_administration.id; });
        if (isHost)
            hosted.push_back(&challenge);
    }
    return hosted;
}

/// Those another administration hosts first, which count there.
std::vector<const Challenge *>
AdministrationSheet::sharedOf(const std::vector<const Challenge *> &hosted) const
{
    std::vector<const Challenge *> shared;
    std::copy_if(hosted.begin(), hosted.end(), std::back_inserter(shared),
                 [this](const Challenge *challenge) {
                     return m_catalogue.hostOf(*challenge).id != m_administration.id;
                 });
    return shared;
}

/// What the sheet lists: a count of none would stand above a list.
std::string AdministrationSheet::tagFor(std::size_t shared) const
{
    if (challengeCount() > 0 || shared == 0)
        return challengesTag();
    return counted(static_cast<int>(shared), words::SharedOne, words::SharedMany);
}

Text AdministrationSheet::roleIn(const Challenge &challenge) const
{
    std::vector<std::string> roles;
    for (const Host &host : challenge.hosts) {
        if (host.administration == m_administration.id)
            roles.push_back(say(label(host.role)));
    }
    return {{join(roles, ", ")}};
}

/// With many challenges their sources would fill more pages than the sheet itself.
bool AdministrationSheet::hasFewChallenges() const
{
    constexpr std::size_t Few = 5;
    return hosted().size() <= Few;
}

SourceIds AdministrationSheet::sourcesOf(const Challenge &challenge) const
{
    return hasFewChallenges() ? challenge.sources : SourceIds();
}

SheetLayout AdministrationSheet::write()
{
    const std::vector<const Challenge *> challenges = hosted();
    const std::vector<const Challenge *> shared = sharedOf(challenges);
    SheetLayout sheet;
    sheet.head = {Banner{tagFor(shared.size()), say(words::AdministrationKind), say(words::Origin),
                         name(), orUnknown({french(subject())})},
                  essentials()};
    std::vector<Figure> figures{{challengeCount(), words::ChallengeOne, words::ChallengeMany}};
    for (const Figure &figure : people())
        figures.push_back(figure);
    if (!shared.empty())
        figures.insert(figures.begin() + 1,
                       {static_cast<int>(shared.size()), words::SharedOne, words::SharedMany});
    addFigures(sheet.head, figures);
    if (m_administration.activity.empty()) {
        miss(words::MissingActivity);
    } else {
        addText(sheet.main, label(TextSection::Activity), m_administration.activity);
    }
    if (!m_administration.note.empty()) {
        addText(sheet.main, label(TextSection::Note), m_administration.note);
    }
    sheet.fixed = 0;
    sheet.addSide(terms(words::Themes, m_overview.themes, &Catalogue::theme));
    sheet.addSide(terms(words::ExpertisesUsed, m_overview.expertises, &Catalogue::expertise));
    sheet.addSide(names());
    addPresence(sheet.rest);
    addChallenges(sheet.rest, label(EntityKind::Challenge), m_overview.challenges,
                  {Detail::Promotion, Detail::Role});
    addChallenges(sheet.rest, words::Shared, shared,
                  {Detail::Promotion, Detail::Administration, Detail::Role});
    if (!shared.empty())
        addNote(sheet.rest, words::SharedNote);
    if (!hasFewChallenges())
        addNote(sheet.rest, words::StatusSources);
    addPeople(sheet.rest);
    if (challenges.empty())
        miss(words::MissingChallenges);
    if (m_administration.website.empty())
        miss(words::MissingWebsite);
    addMissing(sheet.rest);
    addSources(sheet.sources, {});
    return sheet;
}

Text AdministrationSheet::ministry() const
{
    const Ministry *ministry = m_catalogue.ministry(m_administration.ministry);
    Text text{{ministry ? nameOf(*ministry, language()) : ""}};
    if (!m_administration.noMinistryReason.empty())
        text.push_back(french(" (" + m_administration.noMinistryReason + ")", SpanLook::Muted));
    return text;
}

KeyTable AdministrationSheet::essentials() const
{
    KeyTable table;
    const auto add = [&](const Label &key, Text value) {
        table.rows.push_back({say(key), orUnknown(std::move(value))});
    };
    const Ministry *parent = m_catalogue.ministry(m_administration.ministry);
    add(parent && parent->isGroup ? words::Institution : label(Field::Ministry), ministry());
    if (const Administration *whole = m_catalogue.administration(m_administration.parent))
        add(words::PartOf, {french(whole->name)});
    std::vector<std::string> parts;
    for (const Administration &other : m_catalogue.administrations()) {
        if (other.parent == m_administration.id)
            parts.push_back(other.name);
    }
    if (!parts.empty())
        add(words::Includes, {french(join(parts, say(words::Separator)))});
    if (!m_administration.formerNames.empty())
        add(m_administration.formerNames.size() == 1 ? words::FormerName : words::FormerNames,
            {french(join(m_administration.formerNames, say(words::Separator)))});
    const std::string &website = m_administration.website;
    add(words::Website,
        website.empty() ? Text() : Text{link(website, say(words::Website) + ", " + name())});
    return table;
}

Blocks AdministrationSheet::names() const
{
    CardList list;
    for (const std::string &alias : m_administration.aliases)
        list.cards.push_back({{french(alias, SpanLook::Muted)}, {}});
    if (list.cards.empty())
        return {};
    Blocks blocks;
    addHeading(blocks, words::Names, HeadingLook::Side);
    blocks.emplace_back(std::move(list));
    return blocks;
}

} // namespace eig::sheet
