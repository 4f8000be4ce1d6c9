// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/oracle/random_ask.h"

#include <algorithm>
#include <array>

namespace eig::test {
namespace {

constexpr std::size_t MaxDepth = 4;

class Asker
{
public:
    Asker(const NaiveCatalogue &catalogue, Dice &dice) : m_catalogue(catalogue), m_dice(dice) {}

    Ask top()
    {
        if (m_dice.percent(2))
            return functionWordsOnly();
        return m_dice.percent(80) ? all(1, 4, 1) : any(1);
    }

private:
    Ask all(std::size_t least, std::size_t most, std::size_t depth)
    {
        Ask ask;
        ask.kind = Ask::Kind::All;
        for (std::size_t i = m_dice.between(least, most); i > 0; --i)
            ask.parts.push_back(part(depth));
        const bool hasWords = std::any_of(ask.parts.begin(), ask.parts.end(), [](const Ask &one) {
            return one.kind == Ask::Kind::Text && !one.excluded;
        });
        if (hasWords && m_dice.percent(10))
            ask.parts.insert(ask.parts.begin() + at(ask.parts.size() + 1), functionWord());
        return ask;
    }

    Ask any(std::size_t depth)
    {
        Ask ask;
        ask.kind = Ask::Kind::Any;
        for (std::size_t i = m_dice.between(2, 3); i > 0; --i)
            ask.parts.push_back(m_dice.percent(30) ? all(2, 3, depth) : part(depth));
        return ask;
    }

    Ask part(std::size_t depth)
    {
        if (depth < MaxDepth && m_dice.percent(18)) {
            Ask group = m_dice.percent(60) ? any(depth + 1) : all(2, 3, depth + 1);
            group.excluded = m_dice.percent(25);
            return group;
        }
        Ask leaf = m_dice.percent(45) ? value() : m_dice.percent(75) ? text() : phrase();
        leaf.excluded = m_dice.percent(15);
        return leaf;
    }

    Ask functionWord()
    {
        Ask ask;
        ask.kind = Ask::Kind::Text;
        ask.words = {m_dice.pick(std::array{"la", "le", "les", "des", "une", "sur", "pour", "de"})};
        return ask;
    }

    Ask functionWordsOnly()
    {
        Ask ask;
        ask.kind = Ask::Kind::All;
        for (std::size_t i = m_dice.between(1, 2); i > 0; --i)
            ask.parts.push_back(functionWord());
        return ask;
    }

    Ask text()
    {
        Ask ask;
        ask.kind = Ask::Kind::Text;
        if (m_dice.percent(10))
            ask.words.emplace_back(m_dice.pick(std::array{"l", "d", "la", "des"}));
        ask.words.push_back(word(m_catalogue.words()));
        if (m_dice.percent(10))
            ask.words.push_back(word(m_catalogue.words()));
        return ask;
    }

    Ask phrase()
    {
        Ask ask;
        ask.kind = Ask::Kind::Phrase;
        const NaiveCatalogue::Record &record = m_dice.pick(m_catalogue.records());
        ask.words = phraseOf(record.texts);
        return ask;
    }

    Words phraseOf(const std::vector<Words> &texts)
    {
        const Words &text = m_dice.pick(texts);
        if (text.size() < 2)
            return singleWord();
        const std::size_t begin = m_dice.below(text.size() - 1);
        const std::size_t end = std::min(text.size(), begin + m_dice.between(2, 4));
        Words words(text.begin() + static_cast<std::ptrdiff_t>(begin),
                    text.begin() + static_cast<std::ptrdiff_t>(end));
        if (m_dice.percent(10))
            std::swap(words.front(), words.back());
        if (m_dice.percent(30))
            words.back().resize(m_dice.between(1, words.back().size()));
        return words;
    }

    /// In quotes: whether "journal" finds "journaux" there is for nobody to say.
    Words singleWord()
    {
        while (true) {
            const std::string one = word(m_catalogue.words());
            if (!one.ends_with("al") && !one.ends_with("aux"))
                return {one};
        }
    }

    Ask value()
    {
        static constexpr std::array Fields{
            Field::Title,     Field::Promotion, Field::Promotion,  Field::Ministry,
            Field::Ministry,  Field::Theme,     Field::Theme,      Field::Administration,
            Field::Expertise, Field::Person,    Field::Place,      Field::Year,
            Field::TeamSize,  Field::Has,       Field::MentorCount};
        Ask ask;
        ask.kind = Ask::Kind::Value;
        ask.field = m_dice.pick(Fields);
        for (std::size_t i = m_dice.percent(70) ? 1 : m_dice.between(2, 3); i > 0; --i)
            ask.values.push_back(valueOf(ask.field));
        return ask;
    }

    AskedValue valueOf(Field field)
    {
        switch (field) {
        case Field::Title: return titleValue();
        case Field::TeamSize:
        case Field::MentorCount: return numberValue(0, 5);
        case Field::Year: return numberValue(2016, 2024);
        case Field::Promotion:
            if (m_dice.percent(50))
                return promotionRange();
            break;
        default: break;
        }
        return nameValue(field);
    }

    AskedValue titleValue()
    {
        AskedValue value;
        const NaiveCatalogue::Record &record = m_dice.pick(m_catalogue.records());
        if (m_dice.percent(15)) {
            value.kind = AskedValue::Kind::Exact;
            value.words = m_dice.pick(record.titles);
            return value;
        }
        if (m_dice.percent(25))
            value.words = phraseOf(record.readings);
        else
            value.words = {word(m_dice.pick(record.readings))};
        value.phrase = value.words.size() > 1;
        return value;
    }

    AskedValue numberValue(std::size_t least, std::size_t most)
    {
        const auto number = [&] { return Words{std::to_string(m_dice.between(least, most))}; };
        return ranged(number(), number());
    }

    AskedValue promotionRange()
    {
        const auto bound = [&]() -> Words {
            const Words &id = m_dice.pick(m_catalogue.values(Field::Promotion)).names.front();
            return m_dice.percent(70) ? Words{id.back()} : id;
        };
        AskedValue value = ranged(bound(), bound());
        // One in ten is empty, as for numbers.
        const auto &all = m_catalogue.values(Field::Promotion);
        const auto place = [&all](const Words &words) {
            return std::find_if(all.begin(), all.end(), [&words](const auto &one) {
                return one.names.front().back() == words.back();
            });
        };
        if (value.kind == AskedValue::Kind::Between && place(value.upper) < place(value.words)
            && m_dice.percent(80))
            std::swap(value.words, value.upper);
        return value;
    }

    AskedValue ranged(Words low, Words high)
    {
        using enum AskedValue::Kind;
        AskedValue value;
        value.kind = m_dice.pick(
            std::array{Named, Between, Between, AtLeast, AtMost, MoreThan, LessThan});
        if (value.kind != AtMost && value.kind != LessThan)
            value.words = std::move(low);
        if (value.kind == Between || value.kind == AtMost || value.kind == LessThan)
            value.upper = std::move(high);
        return value;
    }

    AskedValue nameValue(Field field)
    {
        AskedValue value;
        const auto &all = m_catalogue.values(field);
        if (all.empty() || m_dice.percent(3)) {
            value.words = {"zzz"};
            return value;
        }
        const Words &name = m_dice.pick(m_dice.pick(all).names);
        value.words = name;
        if (m_dice.percent(15))
            value.kind = AskedValue::Kind::Exact;
        else if (m_dice.percent(50))
            value.words = partOf(name);
        return value;
    }

    /// Some words of a name, the last one cut.
    Words partOf(const Words &name)
    {
        Words part;
        for (const std::string &one : name) {
            if (m_dice.percent(50) && !isDoubtfulWord(one))
                part.push_back(one);
        }
        if (part.empty())
            return name;
        std::string &last = part.back();
        if (!isNumber(last) && m_dice.percent(50))
            last.resize(m_dice.between(1, last.size()));
        const bool isClearPart = std::all_of(part.begin(), part.end(), [&](const std::string &one) {
            return !isDoubtfulWord(one) && isClear(one, m_catalogue.words());
        });
        return isClearPart ? part : name;
    }

    /// A word, the other form of it, or its beginning.
    std::string word(const Words &among)
    {
        for (int tries = 0; tries < 50; ++tries) {
            std::string one = m_dice.pick(among);
            const auto noun = std::find_if(nouns().begin(), nouns().end(), [&](const Noun &some) {
                return some.singular == one || some.plural == one;
            });
            if (noun != nouns().end() && m_dice.percent(30))
                one = m_dice.percent(50) ? noun->singular : noun->plural;
            else if (m_dice.percent(40))
                one.resize(m_dice.between(1, one.size()));
            if (!isFunctionWord(one) && !isDoubtfulWord(one) && isClear(one, m_catalogue.words()))
                return one;
        }
        return "zzz";
    }

    std::ptrdiff_t at(std::size_t count)
    {
        return static_cast<std::ptrdiff_t>(m_dice.below(count));
    }

    const NaiveCatalogue &m_catalogue;
    Dice &m_dice;
};

} // namespace

Ask randomAsk(const NaiveCatalogue &catalogue, Dice &dice) { return Asker(catalogue, dice).top(); }

} // namespace eig::test
