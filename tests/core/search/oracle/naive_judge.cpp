// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/oracle/naive_catalogue.h"

#include <algorithm>
#include <charconv>

namespace eig::test {
namespace {

std::size_t numberOf(const Words &words)
{
    std::size_t number = 0;
    const std::string &digits = words.front();
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

bool isBetween(std::size_t number, const AskedValue &value)
{
    using enum AskedValue::Kind;
    switch (value.kind) {
    case Named:
    case Exact: return number == numberOf(value.words);
    case Between: return numberOf(value.words) <= number && number <= numberOf(value.upper);
    case AtLeast: return numberOf(value.words) <= number;
    case AtMost: return number <= numberOf(value.upper);
    case MoreThan: return numberOf(value.words) < number;
    case LessThan: return number < numberOf(value.upper);
    }
    return false;
}

/// The words that count: function words only where there are no others.
Words counted(Words words)
{
    Words meaningful;
    std::copy_if(words.begin(), words.end(), std::back_inserter(meaningful),
                 [](const std::string &word) { return !isFunctionWord(word); });
    return meaningful.empty() ? words : meaningful;
}

bool isMeaningful(const Ask &ask)
{
    return ask.kind == Ask::Kind::Text
        && !std::all_of(ask.words.begin(), ask.words.end(), isFunctionWord);
}

bool isInSome(const std::vector<Words> &texts, const std::string &word)
{
    return std::any_of(texts.begin(), texts.end(), [&word](const Words &text) {
        return std::any_of(text.begin(), text.end(), [&word](const std::string &written) {
            return wordMatches(word, written);
        });
    });
}

bool areInSome(const std::vector<Words> &texts, const Words &words)
{
    const Words needed = counted(words);
    return std::all_of(needed.begin(), needed.end(),
                       [&texts](const std::string &word) { return isInSome(texts, word); });
}

bool isPhraseOfSome(const std::vector<Words> &texts, const Words &phrase)
{
    return std::any_of(texts.begin(), texts.end(),
                       [&phrase](const Words &text) { return phraseMatches(phrase, text); });
}

bool nameHas(const Words &name, const std::string &word)
{
    return std::any_of(name.begin(), name.end(), [&word](const std::string &written) {
        return isNumber(word) ? written == word : written.starts_with(word);
    });
}

} // namespace

std::set<Id> NaiveCatalogue::exactly(Field field, const Words &typed) const
{
    std::set<Id> ids;
    for (const Value &value : values(field)) {
        if (std::find(value.names.begin(), value.names.end(), typed) != value.names.end())
            ids.insert(value.id);
    }
    return ids;
}

std::set<Id> NaiveCatalogue::named(Field field, const Words &typed) const
{
    std::set<Id> ids = exactly(field, typed);
    if (ids.size() == 1)
        return ids;
    ids.clear();
    const Words needed = counted(typed);
    for (const Value &value : values(field)) {
        const bool has = std::any_of(
            value.names.begin(), value.names.end(), [&needed](const Words &name) {
                return std::all_of(needed.begin(), needed.end(), [&name](const std::string &word) {
                    return nameHas(name, word);
                });
            });
        if (has)
            ids.insert(value.id);
    }
    return ids;
}

/// Promotions by their place among the promotions, years by number.
std::set<Id> NaiveCatalogue::inRange(Field field, const AskedValue &asked) const
{
    std::set<Id> ids;
    if (field == Field::Year) {
        for (const Value &year : values(field)) {
            if (isBetween(numberOf({year.id}), asked))
                ids.insert(year.id);
        }
        return ids;
    }
    const std::vector<Value> &all = values(field);
    const auto place = [&](const Words &bound) {
        const Id id = *named(field, bound).begin();
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&id](const Value &one) { return one.id == id; });
        return std::to_string(found - all.begin());
    };
    AskedValue places = asked;
    if (!places.words.empty())
        places.words = {place(asked.words)};
    if (!places.upper.empty())
        places.upper = {place(asked.upper)};
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (isBetween(i, places))
            ids.insert(all[i].id);
    }
    return ids;
}

std::set<Id> NaiveCatalogue::idsOf(Field field, const AskedValue &asked) const
{
    switch (asked.kind) {
    case AskedValue::Kind::Named: return named(field, asked.words);
    case AskedValue::Kind::Exact: return exactly(field, asked.words);
    default: return inRange(field, asked);
    }
}

namespace {

bool titleHolds(const NaiveCatalogue::Record &record, const AskedValue &asked)
{
    if (asked.kind == AskedValue::Kind::Exact)
        return std::find(record.titles.begin(), record.titles.end(), asked.words)
            != record.titles.end();
    return asked.phrase ? isPhraseOfSome(record.readings, asked.words)
                        : areInSome(record.readings, asked.words);
}

} // namespace

bool NaiveCatalogue::valueHolds(const Record &record, Field field, const AskedValue &asked) const
{
    if (field == Field::TeamSize)
        return isBetween(record.team, asked);
    if (field == Field::MentorCount)
        return isBetween(record.mentors, asked);
    if (field == Field::Title)
        return titleHolds(record, asked);
    const auto [known, isNew] = m_known.try_emplace({field, asked});
    if (isNew)
        known->second = idsOf(field, asked);
    const std::set<Id> &ids = known->second;
    const auto own = record.values.find(field);
    return own != record.values.end()
        && std::any_of(own->second.begin(), own->second.end(),
                       [&ids](const Id &id) { return ids.contains(id); });
}

bool NaiveCatalogue::allHold(const Record &record, const Ask &ask,
                             std::optional<Field> ignored) const
{
    const bool hasWords = std::any_of(ask.parts.begin(), ask.parts.end(), isMeaningful);
    return std::all_of(ask.parts.begin(), ask.parts.end(), [&](const Ask &part) {
        const bool counts = part.kind == Ask::Kind::Value ? part.field != ignored
            : part.kind == Ask::Kind::Text                ? isMeaningful(part) || !hasWords
                                                          : true;
        // Parentheses around what stands at the top change nothing.
        const bool isTop = part.kind == Ask::Kind::All && !part.excluded;
        return !counts || holds(record, part, isTop ? ignored : std::nullopt);
    });
}

bool NaiveCatalogue::holds(const Record &record, const Ask &ask, std::optional<Field> ignored) const
{
    const auto holdsOne = [&]() -> bool {
        switch (ask.kind) {
        case Ask::Kind::Text: return areInSome(record.texts, ask.words);
        case Ask::Kind::Phrase: return isPhraseOfSome(record.texts, ask.words);
        case Ask::Kind::Value:
            return std::any_of(ask.values.begin(), ask.values.end(), [&](const AskedValue &value) {
                return valueHolds(record, ask.field, value);
            });
        case Ask::Kind::All: return allHold(record, ask, ignored);
        case Ask::Kind::Any:
            return std::any_of(ask.parts.begin(), ask.parts.end(),
                               [&](const Ask &part) { return holds(record, part); });
        }
        return false;
    };
    return holdsOne() != ask.excluded;
}

std::set<Id> NaiveCatalogue::found(const Ask &query) const
{
    std::set<Id> ids;
    for (const Record &record : m_records) {
        if (holds(record, query))
            ids.insert(record.id);
    }
    return ids;
}

namespace {

bool asksAtTop(const Ask &ask, Field field)
{
    return std::any_of(ask.parts.begin(), ask.parts.end(), [&](const Ask &part) {
        return part.kind == Ask::Kind::Value
            ? part.field == field
            : part.kind == Ask::Kind::All && asksAtTop(part, field);
    });
}

} // namespace

NaiveCatalogue::Counts NaiveCatalogue::facet(const Ask &query, Field field) const
{
    Counts counts;
    const std::set<Id> all = found(query);
    const bool isChosen = asksAtTop(query, field);
    for (const Record &record : m_records) {
        const auto own = record.values.find(field);
        const bool isCounted = isChosen ? holds(record, query, field) : all.contains(record.id);
        if (own == record.values.end() || !isCounted)
            continue;
        for (const Id &id : own->second)
            ++counts[id];
    }
    return counts;
}

} // namespace eig::test
