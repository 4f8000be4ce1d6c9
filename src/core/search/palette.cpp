// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/palette.h"

#include <algorithm>
#include <tuple>

namespace eig {
namespace {

constexpr std::size_t MostCommands = 10;
constexpr std::size_t MostPlaces = 20;
constexpr std::size_t MostAfterPrefix = 60; ///< one group alone
/// A name that is not shown has to be found that much better than the one that is.
constexpr int OtherNameLess = 2;

bool isPrefix(char c) { return c == '>' || c == '@' || c == '#'; }

PaletteGroup groupOf(const PaletteItem &item)
{
    return item.kind == PaletteKind::Command ? PaletteGroup::Commands : PaletteGroup::GoTo;
}

bool isAskedFor(const PaletteItem &item, char prefix)
{
    switch (prefix) {
    case '>': return item.kind == PaletteKind::Command;
    case '@': return item.record && item.record->kind == EntityKind::Person;
    case '#': return item.field == Field::Theme;
    default: return true;
    }
}

/// What a list of things used last calls it.
bool isUnder(const PaletteItem &item, const std::string &key)
{
    switch (item.kind) {
    case PaletteKind::Command: return item.key == key;
    case PaletteKind::Record: return item.record && addressOf(*item.record) == key;
    default: return false;
    }
}

/// The prefix that text begins with, which is taken from it; 0: none.
char takePrefix(std::string_view &text)
{
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    if (text.empty() || !isPrefix(text.front()))
        return 0;
    const char prefix = text.front();
    text.remove_prefix(1);
    return prefix;
}

} // namespace

Palette::Palette(std::vector<PaletteItem> items) : m_items(std::move(items))
{
    m_firstOf.reserve(m_items.size() + 1);
    for (const PaletteItem &item : m_items) {
        m_firstOf.push_back(m_names.size());
        m_names.emplace_back(item.name);
        for (const std::string &name : item.otherNames)
            m_names.emplace_back(name);
    }
    m_firstOf.push_back(m_names.size());
}

std::optional<Palette::Found> Palette::found(std::size_t item, const FuzzyPattern &pattern) const
{
    std::optional<Found> best;
    for (std::size_t at = m_firstOf[item]; at < m_firstOf[item + 1]; ++at) {
        const std::size_t name = at - m_firstOf[item];
        const auto score = pattern.scoreIn(m_names[at]);
        const int less = name == 0 ? 0 : OtherNameLess;
        if (score && (!best || *score - less > best->score))
            best = Found{item, name, *score - less};
    }
    return best;
}

PaletteLine Palette::lineOf(const Found &found, const FuzzyPattern &pattern) const
{
    const PaletteItem &item = m_items[found.item];
    PaletteLine line;
    line.group = groupOf(item);
    line.item = found.item;
    if (found.name == 0) {
        line.matches = pattern.rangesIn(item.name);
        return line;
    }
    line.otherName = item.otherNames[found.name - 1];
    line.otherMatches = pattern.rangesIn(line.otherName);
    return line;
}

std::vector<PaletteLine> Palette::find(std::string_view typed,
                                       const std::vector<std::string> &recent) const
{
    const char prefix = takePrefix(typed);
    const FuzzyPattern pattern(typed);
    if (pattern.isEmpty())
        return withoutWords(prefix, recent);
    std::vector<Found> commands;
    std::vector<Found> places;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (!isAskedFor(m_items[i], prefix))
            continue;
        if (const auto one = found(i, pattern))
            (groupOf(m_items[i]) == PaletteGroup::Commands ? commands : places).push_back(*one);
    }
    const auto keepBest = [&](std::vector<Found> &all, std::size_t most) {
        const auto kept = all.begin()
            + static_cast<std::ptrdiff_t>(std::min(all.size(), prefix ? MostAfterPrefix : most));
        std::partial_sort(all.begin(), kept, all.end(), [](const Found &a, const Found &b) {
            return std::tuple(b.score, a.item) < std::tuple(a.score, b.item);
        });
        all.erase(kept, all.end());
    };
    keepBest(commands, MostCommands);
    keepBest(places, MostPlaces);
    if (!commands.empty() && !places.empty() && places.front().score > commands.front().score)
        commands.swap(places);
    commands.insert(commands.end(), places.begin(), places.end());
    std::vector<PaletteLine> lines;
    lines.reserve(commands.size());
    for (const Found &one : commands)
        lines.push_back(lineOf(one, pattern));
    return lines;
}

std::vector<PaletteLine> Palette::withoutWords(char prefix,
                                               const std::vector<std::string> &recent) const
{
    std::vector<PaletteLine> lines;
    for (const std::string &key : recent) {
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            if (isAskedFor(m_items[i], prefix) && isUnder(m_items[i], key))
                lines.push_back({PaletteGroup::Recent, i, {}, {}, {}});
        }
    }
    const std::size_t recentCount = lines.size();
    const auto isRecent = [&](std::size_t item) {
        return std::any_of(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(recentCount),
                           [item](const PaletteLine &line) { return line.item == item; });
    };
    const bool hasOnlyRecords = std::all_of(
        m_items.begin(), m_items.end(),
        [](const PaletteItem &item) { return item.kind == PaletteKind::Record; });
    std::size_t others = 0;
    for (const PaletteKind kind :
         {PaletteKind::Command, PaletteKind::Place, PaletteKind::Record, PaletteKind::Value}) {
        const bool isListed = prefix != 0 || hasOnlyRecords || kind == PaletteKind::Command
            || kind == PaletteKind::Place;
        for (std::size_t i = 0; isListed && i < m_items.size(); ++i) {
            const PaletteItem &item = m_items[i];
            if (item.kind != kind || !isAskedFor(item, prefix) || isRecent(i)
                || others == MostAfterPrefix)
                continue;
            lines.push_back({groupOf(item), i, {}, {}, {}});
            ++others;
        }
    }
    return lines;
}

} // namespace eig
