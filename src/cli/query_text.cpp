// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/query_text.h"

#include "cli/help.h"
#include "core/labels/labels.h"
#include "core/labels/query_notes.h"
#include "core/text/fold.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <set>
#include <utility>

namespace eig::cli {
namespace {

/// French names beside the machine names of keyOf(SortKey).
struct SortName {
    std::string_view folded;
    SortKey key;
};
constexpr SortName SortNames[] = {
    {"pertinence", SortKey::Relevance},
    {"nom", SortKey::Name},
    {"ministere", SortKey::Ministry},
    {"thematiques", SortKey::Themes},
    {"lieu", SortKey::Place},
    {"suites", SortKey::Status},
    {"identifiant", SortKey::Identifier},
    {"sigle", SortKey::Acronym},
    {"defi", SortKey::Challenge},
    {"financement", SortKey::Funding},
    {"defis", SortKey::ChallengeCount},
    {"ministeres", SortKey::MinistryCount},
    {"intitules", SortKey::NameCount},
    {"premiere", SortKey::FirstPromotion},
    {"derniere", SortKey::LastPromotion},
    {"proposes", SortKey::Proposed},
    {"candidatures", SortKey::Applicants},
    {"profils", SortKey::Profiles},
};

std::optional<SortKey> keyNamed(const std::string &folded)
{
    for (const SortName &name : SortNames) {
        if (name.folded == folded)
            return name.key;
    }
    return fromKey<SortKey>(folded);
}

std::optional<Sort> oneSortNamed(const std::string &text)
{
    const std::size_t colon = text.find(':');
    const std::string order = colon == std::string::npos ? "asc" : text.substr(colon + 1);
    const auto words = foldedWords(text.substr(0, colon));
    if (words.size() != 1 || (order != "asc" && order != "desc"))
        return {};
    const auto key = keyNamed(words.front().folded);
    return key ? std::optional(Sort{*key, order == "desc"}) : std::nullopt;
}

} // namespace

std::string queryText(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

Query readQuery(const std::string &text, const SearchEngine &engine,
                std::optional<EntityKind> entity, const Console &console)
{
    constexpr std::size_t MostNotes = 5;
    ParsedQuery parsed = parseQuery(text);
    std::set<std::string> said;
    for (const auto &notes : {parsed.notes, engine.notesOn(parsed.query, entity)}) {
        for (const QueryNote &note : notes) {
            const std::string line = noteText(note, console.language());
            if (said.insert(line).second && said.size() <= MostNotes)
                console.note(line);
        }
    }
    if (said.size() > MostNotes)
        console.note(console.say({"et d’autres de ce genre.", "and others like these."}));
    return std::move(parsed.query);
}

std::optional<std::vector<Sort>> sortNamed(const std::string &text)
{
    std::vector<Sort> sort;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t end = std::min(text.find(',', from), text.size());
        const auto one = oneSortNamed(text.substr(from, end - from));
        if (!one)
            return {};
        sort.push_back(*one);
        from = end + 1;
    }
    return sort;
}

std::optional<std::vector<Sort>> chooseSort(const Options &options,
                                            std::span<const SortKey> allowed, Console &console)
{
    if (options.sort.empty())
        return std::vector<Sort>{};
    const auto isAllowed = [allowed](SortKey key) {
        return allowed.empty() || std::find(allowed.begin(), allowed.end(), key) != allowed.end();
    };
    auto sort = sortNamed(options.sort);
    if (sort && std::all_of(sort->begin(), sort->end(), [&](const Sort &one) {
            return isAllowed(one.key);
        }))
        return sort;
    std::string names;
    for (int i = 0; i <= static_cast<int>(LastSortKey); ++i) {
        const auto key = static_cast<SortKey>(i);
        if (isAllowed(key))
            names += (names.empty() ? "" : ", ") + std::string(keyOf(key));
    }
    misused(options, console,
            console.say({"Tri inconnu\u202F: {}. Tris possibles\u202F: ",
                         "Unknown sort: {}. Possible sorts: "},
                        options.sort)
                + names
                + console.say({", suivis de «\u202F:desc\u202F» pour l’inverse.",
                               ", with “:desc” to reverse."}));
    return {};
}

std::optional<std::size_t> countNamed(const std::string &text)
{
    std::size_t count = 0;
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, count);
    if (error != std::errc() || stop != end)
        return {};
    return count;
}

std::optional<std::string> chooseFormat(const Options &options,
                                        const std::vector<std::string> &known, Console &console)
{
    if (options.format.empty())
        return known.front();
    if (std::find(known.begin(), known.end(), options.format) != known.end())
        return options.format;
    std::string names;
    for (const std::string &name : known)
        names += (names.empty() ? "" : ", ") + name;
    misused(options, console,
            console.say({"Format inconnu\u202F: {}. Formats possibles\u202F: ",
                         "Unknown format: {}. Possible formats: "},
                        options.format)
                + names + '.');
    return {};
}

std::optional<std::size_t> chooseLimit(const Options &options, Console &console)
{
    if (options.limit.empty())
        return SIZE_MAX;
    const auto limit = countNamed(options.limit);
    if (!limit)
        misused(options, console,
                console.say({"--limit attend un nombre entier, pas {}.",
                             "--limit takes a whole number, not {}."},
                            options.limit));
    return limit;
}

ExitCode misused(const Options &options, Console &console, const std::string &message)
{
    console.note(message);
    return console.fail(ExitCode::Usage, usageOf(options.command, console.language()));
}

} // namespace eig::cli
