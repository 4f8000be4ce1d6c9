// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/overview.h"

#include "core/text/collate.h"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace eig {
namespace {

/// Where a promotion stands in a Presence.
std::size_t placeOf(const Catalogue &catalogue, const Challenge &challenge)
{
    return static_cast<std::size_t>(&catalogue.promotionOf(challenge)
                                    - catalogue.promotions().data());
}

Presence noPresence(const Catalogue &catalogue) { return Presence(catalogue.promotions().size()); }

/// Greatest count first, then by French name.
template<typename T, typename NameOf> void sortByCount(std::vector<T> &counts, const NameOf &nameOf)
{
    std::vector<std::tuple<int, std::string, T>> keyed;
    keyed.reserve(counts.size());
    for (T &one : counts) {
        std::string key = collationKey(nameOf(one));
        keyed.emplace_back(-one.count, std::move(key), std::move(one));
    }
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) {
        return std::tie(std::get<0>(a), std::get<1>(a)) < std::tie(std::get<0>(b), std::get<1>(b));
    });
    for (std::size_t i = 0; i < counts.size(); ++i)
        counts[i] = std::move(std::get<2>(keyed[i]));
}

std::vector<TermCount> termCounts(const std::map<Id, int> &counts, const Catalogue &catalogue,
                                  const Term *(Catalogue::*find)(std::string_view) const)
{
    std::vector<TermCount> terms;
    for (const auto &[id, count] : counts)
        terms.push_back({id, count});
    sortByCount(terms, [&](const TermCount &one) {
        const Term *term = (catalogue.*find)(one.term);
        return term ? term->fr : one.term;
    });
    return terms;
}

void countAdministration(std::map<Id, AdministrationCount> &all, const Catalogue &catalogue,
                         const Challenge &challenge)
{
    const Id &host = catalogue.hostOf(challenge).id;
    AdministrationCount &one =
        all.try_emplace(host, AdministrationCount{host, 0, noPresence(catalogue)}).first->second;
    ++one.count;
    ++one.presence[placeOf(catalogue, challenge)];
}

std::vector<AdministrationCount> byCount(const std::map<Id, AdministrationCount> &all,
                                         const Catalogue &catalogue)
{
    std::vector<AdministrationCount> counts;
    for (const auto &[id, one] : all)
        counts.push_back(one);
    sortByCount(counts, [&](const AdministrationCount &one) {
        return catalogue.administration(one.administration)->name;
    });
    return counts;
}

/// Catalogue::people() is in the order of names.
std::vector<Id> byName(const std::set<Id> &people, const Catalogue &catalogue)
{
    std::vector<const Person *> known;
    for (const Id &id : people) {
        if (const Person *person = catalogue.person(id))
            known.push_back(person);
    }
    std::sort(known.begin(), known.end());
    std::vector<Id> ids;
    for (const Person *person : known)
        ids.push_back(person->id);
    return ids;
}

template<typename Keep> std::vector<const Challenge *> chosen(const Catalogue &catalogue, Keep keep)
{
    std::vector<const Challenge *> challenges;
    for (const Challenge &challenge : catalogue.challenges()) {
        if (keep(challenge))
            challenges.push_back(&challenge);
    }
    return challenges;
}

std::vector<NameCount> unplaced(const std::vector<std::string> &names)
{
    std::vector<NameCount> counts;
    for (const std::string &name : names)
        counts.push_back({name, 0});
    return counts;
}

} // namespace

Overview overviewOf(const Catalogue &catalogue, std::vector<const Challenge *> challenges)
{
    Overview overview;
    overview.presence = noPresence(catalogue);
    std::map<Id, int> expertises;
    std::map<Id, int> themes;
    std::map<Id, AdministrationCount> administrations;
    std::set<Id> entrepreneurs;
    std::set<Id> mentors;
    std::set<Id> people;
    for (const Challenge *challenge : challenges) {
        ++overview.presence[placeOf(catalogue, *challenge)];
        for (const Id &id : challenge->expertises)
            ++expertises[id];
        for (const Id &id : challenge->themes)
            ++themes[id];
        countAdministration(administrations, catalogue, *challenge);
        for (const TeamMember &member : challenge->team)
            entrepreneurs.insert(member.person);
        mentors.insert(challenge->mentors.begin(), challenge->mentors.end());
        people.insert(challenge->sponsors.begin(), challenge->sponsors.end());
    }
    people.insert(entrepreneurs.begin(), entrepreneurs.end());
    people.insert(mentors.begin(), mentors.end());
    overview.challenges = std::move(challenges);
    overview.entrepreneurs = static_cast<int>(entrepreneurs.size());
    overview.mentors = static_cast<int>(mentors.size());
    overview.expertises = termCounts(expertises, catalogue, &Catalogue::expertise);
    overview.themes = termCounts(themes, catalogue, &Catalogue::theme);
    overview.administrations = byCount(administrations, catalogue);
    overview.people = byName(people, catalogue);
    return overview;
}

Overview overviewOfMinistry(const Catalogue &catalogue, std::string_view id)
{
    Overview overview = overviewOf(catalogue, chosen(catalogue, [&](const Challenge &challenge) {
                                       return catalogue.ministryOf(challenge).id == id;
                                   }));
    // By name, as the catalogue has them, which is their order: none has a challenge.
    for (const Administration &administration : catalogue.administrations()) {
        const bool isKnown = std::any_of(
            overview.administrations.begin(), overview.administrations.end(),
            [&](const auto &one) { return one.administration == administration.id; });
        if (administration.ministry == id && !isKnown)
            overview.administrations.push_back({administration.id, 0, noPresence(catalogue)});
    }
    if (const Ministry *ministry = catalogue.ministry(id)) {
        std::vector<std::string> names;
        for (const MinistryName &name : ministry->names)
            names.push_back(name.name);
        overview.names = unplaced(names);
    }
    return overview;
}

Overview overviewOfAdministration(const Catalogue &catalogue, std::string_view id)
{
    Overview overview = overviewOf(catalogue, chosen(catalogue, [&](const Challenge &challenge) {
                                       return catalogue.hostOf(challenge).id == id;
                                   }));
    if (const Administration *administration = catalogue.administration(id))
        overview.names = unplaced(namesFound(*administration));
    return overview;
}

Overview overviewOfPromotion(const Catalogue &catalogue, std::string_view id)
{
    return overviewOf(catalogue, chosen(catalogue, [&](const Challenge &challenge) {
                          return challenge.promotion == id;
                      }));
}

std::vector<Presence> presenceOfMinistries(const Catalogue &catalogue)
{
    std::vector<Presence> all(catalogue.ministries().size(), noPresence(catalogue));
    for (const Challenge &challenge : catalogue.challenges()) {
        const auto ministry = static_cast<std::size_t>(&catalogue.ministryOf(challenge)
                                                       - catalogue.ministries().data());
        ++all[ministry][placeOf(catalogue, challenge)];
    }
    return all;
}

std::vector<std::string> namesFound(const Administration &administration)
{
    std::vector<std::string> names = administration.aliases;
    names.insert(names.end(), administration.formerNames.begin(), administration.formerNames.end());
    return names;
}

std::size_t ministryCount(const Catalogue &catalogue)
{
    return static_cast<std::size_t>(
        std::count_if(catalogue.ministries().begin(), catalogue.ministries().end(),
                      [](const Ministry &ministry) { return !ministry.isGroup; }));
}

} // namespace eig
