// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/text/collate.h"
#include "documents/booklet_builder.h"
#include "documents/booklet_words.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace eig::booklet {

using namespace layout;

namespace {

/// The sheets a name stands on, in the order of the booklet.
struct Mention {
    std::set<PersonRole> roles;
    std::vector<std::string> anchors;
};
using Mentions = std::map<Id, Mention>;

Mention &mention(Mentions &all, const Id &id, const Challenge &challenge)
{
    Mention &one = all[id];
    std::string anchor = addressOf({EntityKind::Challenge, challenge.id});
    if (one.anchors.empty() || one.anchors.back() != anchor)
        one.anchors.push_back(std::move(anchor));
    return one;
}

PageIndex byName(std::vector<PageIndex::Entry> entries)
{
    std::vector<std::tuple<std::string, std::string, std::size_t>> keys;
    for (std::size_t i = 0; i < entries.size(); ++i)
        keys.emplace_back(collationKey(entries[i].name), entries[i].name, i);
    std::sort(keys.begin(), keys.end());
    PageIndex index;
    for (const auto &[key, name, rank] : keys)
        index.entries.push_back(std::move(entries[rank]));
    return index;
}

} // namespace

/// Nothing for those who were in a team and nothing else, as most were.
std::string BookletBuilder::rolesText(const std::set<PersonRole> &roles) const
{
    std::string text;
    if (roles == std::set{PersonRole::Entrepreneur})
        return text;
    for (const PersonRole role : roles) {
        const Label name = role == PersonRole::Entrepreneur ? words::TeamColumn : label(role);
        text += (text.empty() ? "" : ", ") + say(name);
    }
    return text;
}

PageIndex BookletBuilder::people() const
{
    Mentions mentions;
    for (const Challenge *challenge : m_challenges) {
        for (const TeamMember &member : challenge->team)
            mention(mentions, member.person, *challenge).roles.insert(PersonRole::Entrepreneur);
        for (const Id &id : challenge->mentors)
            mention(mentions, id, *challenge).roles.insert(PersonRole::Mentor);
        for (const Id &id : challenge->sponsors)
            mention(mentions, id, *challenge).roles.insert(PersonRole::Sponsor);
    }
    std::vector<PageIndex::Entry> entries;
    for (auto &[id, one] : mentions) {
        const Person *person = m_catalogue.person(id);
        if (!person)
            continue;
        entries.push_back({person->name, rolesText(one.roles), std::move(one.anchors)});
    }
    return byName(std::move(entries));
}

PageIndex BookletBuilder::administrations() const
{
    Mentions mentions;
    for (const Challenge *challenge : m_challenges) {
        for (const Host &host : challenge->hosts)
            mention(mentions, host.administration, *challenge);
    }
    std::vector<PageIndex::Entry> entries;
    for (auto &[id, one] : mentions) {
        if (const Administration *administration = m_catalogue.administration(id))
            entries.push_back(
                {administration->name, administration->acronym, std::move(one.anchors)});
    }
    return byName(std::move(entries));
}

Part BookletBuilder::index() const
{
    Part part = this->part(words::Index, anchors::Index);
    part.bands = {across(titled(words::Index, say(words::IndexLine)))};
    const auto add = [&](const Label &title, PageIndex index) {
        if (index.entries.empty())
            return;
        part.bands.push_back(across({Heading{2, say(title)}}));
        part.bands.push_back(flowing(std::move(index)));
    };
    add(words::People, people());
    add(words::Administrations, administrations());
    return part;
}

} // namespace eig::booklet
