// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/oracle/random_ask.h"

#include <algorithm>
#include <array>
#include <span>

namespace eig::test {
namespace {

std::vector<std::string_view> namesOf(Field field)
{
    switch (field) {
    case Field::Title: return {"titre", "title"};
    case Field::Promotion: return {"promotion"};
    case Field::Year: return {"annee", "year"};
    case Field::Ministry: return {"ministere", "ministry"};
    case Field::Administration: return {"administration", "host"};
    case Field::Person: return {"personne", "person"};
    case Field::Theme: return {"theme"};
    case Field::Expertise: return {"expertise", "skill"};
    case Field::Place: return {"lieu", "place"};
    case Field::TeamSize: return {"eig"};
    case Field::MentorCount: return {"mentors"};
    case Field::Has: return {"avec", "has"};
    default: return {};
    }
}

/// A single noun that is asked for.
bool isNoun(const Ask &ask)
{
    return ask.kind == Ask::Kind::Text && !ask.excluded && ask.words.size() == 1
        && std::any_of(nouns().begin(), nouns().end(), [&ask](const Noun &noun) {
               return noun.singular == ask.words.front() || noun.plural == ask.words.front();
           });
}

class Writer
{
public:
    explicit Writer(Dice &dice) : m_dice(dice) {}

    std::string group(const Ask &ask)
    {
        std::string text;
        for (std::size_t i = 0; i < ask.parts.size(); ++i) {
            if (i > 0)
                text += ask.kind == Ask::Kind::Any ? orSign() : andSign();
            text += part(ask.parts[i], ask.kind);
            // No field has the name of a noun: both words are searched.
            if (ask.kind == Ask::Kind::All && i + 1 < ask.parts.size() && !text.ends_with(')')
                && isNoun(ask.parts[i]) && isNoun(ask.parts[i + 1]) && m_dice.percent(5))
                text += ':' + leaf(ask.parts[++i]);
        }
        return text;
    }

private:
    std::string part(const Ask &ask, Ask::Kind parent)
    {
        std::string text = ask.isGroup() ? group(ask) : leaf(ask);
        // "a b OU c" needs none, "a (b OU c)" does.
        const bool isNeeded = ask.isGroup()
            && (ask.excluded || parent == Ask::Kind::All || ask.kind == Ask::Kind::Any);
        if (isNeeded || m_dice.percent(6))
            text = '(' + spaces(0) + text + spaces(0) + ')';
        if (m_dice.percent(2))
            text = "(" + text + ")";
        return (ask.excluded ? notSign() : "") + text;
    }

    std::string leaf(const Ask &ask)
    {
        if (ask.kind == Ask::Kind::Text)
            return inOneWord(ask.words);
        if (ask.kind == Ask::Kind::Phrase)
            return quoted(ask.words);
        std::string text = spelled(m_dice.pick(namesOf(ask.field)), m_dice);
        char sign = ':';
        for (const AskedValue &one : ask.values) {
            const bool isTitleWord = ask.field == Field::Title && !one.phrase
                && one.kind == AskedValue::Kind::Named;
            text += sign + (isTitleWord ? inOneWord(one.words) : value(one));
            sign = ',';
        }
        return text;
    }

    std::string value(const AskedValue &value)
    {
        using enum AskedValue::Kind;
        switch (value.kind) {
        case Exact: return '=' + name(value.words);
        case Between: return name(value.words) + ".." + name(value.upper);
        case AtLeast:
            return m_dice.percent(50) ? name(value.words) + ".." : ">=" + name(value.words);
        case AtMost:
            return m_dice.percent(50) ? ".." + name(value.upper) : "<=" + name(value.upper);
        case MoreThan: return '>' + name(value.words);
        case LessThan: return '<' + name(value.upper);
        case Named: break;
        }
        if (!value.phrase)
            return name(value.words);
        // Its spaces are what tells a phrase from a word with a hyphen once it is a value.
        static constexpr std::array<std::string_view, 2> Spaces{" ", "  "};
        return inQuotes(value.words, Spaces);
    }

    std::string name(const Words &words)
    {
        return m_dice.percent(words.size() > 1 ? 50 : 10) ? quoted(words) : inOneWord(words);
    }

    /// Hyphens and apostrophes count as spaces and do not end a word of the query.
    std::string inOneWord(const Words &words)
    {
        std::string text;
        for (const std::string &word : words) {
            if (!text.empty())
                text += m_dice.pick(std::array{"-", "-", "’", "'"});
            text += spelled(word, m_dice);
        }
        return text;
    }

    std::string quoted(const Words &words)
    {
        static constexpr std::array<std::string_view, 6> Between{" ", " ", "  ", "-", "’", ", "};
        return inQuotes(words, Between);
    }

    std::string inQuotes(const Words &words, std::span<const std::string_view> between)
    {
        static constexpr std::array<std::array<std::string_view, 2>, 4> Quotes{
            {{"\"", "\""}, {"\"", "\""}, {"«\u202F", "\u202F»"}, {"“", "”"}}};
        std::string text;
        for (const std::string &word : words) {
            if (!text.empty())
                text += m_dice.pick(between);
            text += spelled(word, m_dice);
        }
        const auto &quotes = m_dice.pick(Quotes);
        return std::string(quotes[0]) + text + std::string(quotes[1]);
    }

    std::string spaces(std::size_t least)
    {
        static constexpr std::array Spaces{" ", " ", " ", "\t", "\u00A0", "\u202F"};
        std::string text;
        for (std::size_t i = m_dice.percent(80) ? least : m_dice.between(least, 3); i > 0; --i)
            text += m_dice.pick(Spaces);
        return text;
    }

    std::string orSign()
    {
        if (m_dice.percent(10))
            return "|";
        return spaces(1) + m_dice.pick(std::array{"OU", "OR", "|"}) + spaces(1);
    }

    std::string andSign()
    {
        if (m_dice.percent(80))
            return spaces(1);
        return spaces(1) + m_dice.pick(std::array{"ET", "AND"}) + spaces(1);
    }

    std::string notSign()
    {
        if (m_dice.percent(60))
            return "-";
        return m_dice.pick(std::array{"SAUF", "NOT"}) + spaces(1);
    }

    Dice &m_dice;
};

} // namespace

std::string written(const Ask &ask, Dice &dice)
{
    std::string text = Writer(dice).group(ask);
    if (text.ends_with('"') && dice.percent(10))
        text.pop_back(); // an unclosed quote is closed
    return text;
}

} // namespace eig::test
