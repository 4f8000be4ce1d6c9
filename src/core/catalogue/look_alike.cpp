// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/look_alike.h"

#include "core/text/edit_distance.h"
#include "core/text/fold.h"

#include <algorithm>
#include <map>
#include <set>

namespace eig {
namespace {

/// "LENOIR, Zoé" and "Zoé Lenoir" are one.
std::string keyOfName(const std::string &name)
{
    std::vector<std::string> words;
    for (Word &word : foldedWords(name)) {
        if (!isStopWord(word.folded))
            words.push_back(std::move(word.folded));
    }
    std::sort(words.begin(), words.end());
    std::string key;
    for (const std::string &word : words)
        key += (key.empty() ? "" : " ") + word;
    return key;
}

/// One letter in short names, two in long ones; acronyms are told apart by every letter.
bool areClose(const std::string &a, const std::string &b)
{
    const std::size_t shorter = std::min(a.size(), b.size());
    const std::size_t longer = std::max(a.size(), b.size());
    const std::size_t tolerance = shorter < 8 ? 0 : shorter < 16 ? 1 : 2;
    return longer - shorter <= tolerance && editDistance(a, b) <= tolerance;
}

/// Reports the later record of two that look alike.
void report(std::vector<Problem> &problems, ProblemCode code, const Id &first, const Id &second)
{
    const bool isPerson = code == ProblemCode::PersonTwice;
    problems.push_back({code, isPerson ? "people.json" : "administrations.json",
                        std::max(first, second), "name", std::min(first, second)});
}

template<typename T>
void reportClose(const std::vector<T> &records, ProblemCode code, std::vector<Problem> &problems)
{
    std::vector<std::string> keys;
    for (const T &record : records)
        keys.push_back(keyOfName(record.name));
    for (std::size_t i = 0; i < records.size(); ++i) {
        for (std::size_t j = i + 1; j < records.size(); ++j) {
            if (areClose(keys[i], keys[j]))
                report(problems, code, records[i].id, records[j].id);
        }
    }
}

/// The name or acronym of one administration that another one claims. Two may share a spelling met
/// in the sources: it can name both.
void reportShared(const std::vector<Administration> &all, std::vector<Problem> &problems)
{
    std::map<std::string, std::set<Id>> owners;
    for (const Administration &administration : all) {
        for (const std::string &name : {administration.name, administration.acronym})
            owners[keyOfName(name)].insert(administration.id);
    }
    owners.erase("");
    for (const Administration &administration : all) {
        std::vector<std::string> names = administration.aliases;
        names.push_back(administration.acronym);
        names.push_back(administration.name);
        for (const std::string &name : names) {
            const auto found = owners.find(keyOfName(name));
            if (found == owners.end())
                continue;
            for (const Id &owner : found->second) {
                if (owner != administration.id)
                    report(problems, ProblemCode::AdministrationTwice, owner, administration.id);
            }
        }
    }
}

} // namespace

std::vector<Problem> reviewLookAlikes(const Catalogue &catalogue)
{
    std::vector<Problem> problems;
    reportClose(catalogue.people(), ProblemCode::PersonTwice, problems);
    std::vector<Problem> administrations;
    reportClose(catalogue.administrations(), ProblemCode::AdministrationTwice, administrations);
    reportShared(catalogue.administrations(), administrations);
    // Two records may look alike in more than one way, and each may claim the other's name.
    for (Problem &problem : administrations) {
        const bool isKnown = std::any_of(problems.begin(), problems.end(), [&](const Problem &one) {
            return one.entry == problem.entry && one.value == problem.value;
        });
        if (!isKnown)
            problems.push_back(std::move(problem));
    }
    return problems;
}

} // namespace eig
