// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/fields.h"
#include "core/search/query.h"
#include "core/search/query_text.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace eig {
namespace {

using Alternatives = std::vector<std::vector<Clause>>;

constexpr std::size_t MaxValues = 1'000; ///< of one clause; more than any field has

/// The beginning of a text, cut between characters.
std::string_view beginningOf(std::string_view text, std::size_t most)
{
    std::size_t length = std::min(text.size(), most);
    const auto continues = [&](std::size_t at) {
        return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
    };
    for (int back = 0; back < 3 && length > 0 && continues(length); ++back)
        --length;
    return text.substr(0, length);
}

/// One sign of comparison before a value; of more the first counts.
std::string withOneSign(const std::string &value)
{
    const std::size_t length = std::min(value.find_first_not_of("=<>"), value.size());
    const std::string signs = value.substr(0, length);
    const bool isTwo = signs.starts_with(">=") || signs.starts_with("<=");
    return signs.substr(0, isTwo ? 2 : 1) + value.substr(length);
}

/// ">=a" and "<=b" are other spellings of ranges.
std::string withRange(std::string value)
{
    if (value.starts_with(">="))
        return value.substr(2) + "..";
    if (value.starts_with("<="))
        return ".." + value.substr(2);
    return value;
}

/// Puts a group where it belongs, in the simplest form that means the same.
void addGroup(std::vector<Clause> &clauses, Alternatives group, bool excluded)
{
    std::erase_if(group, [](const std::vector<Clause> &one) { return one.empty(); });
    if (group.empty())
        return;
    if (group.size() == 1 && !excluded) {
        std::move(group.front().begin(), group.front().end(), std::back_inserter(clauses));
        return;
    }
    if (group.size() == 1 && group.front().size() == 1) {
        Clause clause = std::move(group.front().front());
        clause.excluded = !clause.excluded;
        if (clause.isGroup() && !clause.excluded)
            addGroup(clauses, std::move(clause.alternatives), false);
        else
            clauses.push_back(std::move(clause));
        return;
    }
    clauses.push_back({{}, {}, false, excluded, std::move(group)});
}

/// What is asked twice is asked once.
template<typename T, typename Text> void dropRepeats(std::vector<T> &items, const Text &textOf)
{
    std::unordered_set<std::string> seen;
    std::erase_if(items, [&](const T &item) { return !seen.insert(textOf(item)).second; });
}

std::string textOf(const std::vector<Clause> &clauses) { return toText({clauses, {}}); }

/// "a OR (b OR c)" has three alternatives.
Alternatives flattened(Alternatives alternatives)
{
    Alternatives flat;
    for (std::vector<Clause> &one : alternatives) {
        dropRepeats(one, [](const Clause &clause) { return textOf({clause}); });
        if (one.size() == 1 && one.front().isGroup() && !one.front().excluded)
            std::move(one.front().alternatives.begin(), one.front().alternatives.end(),
                      std::back_inserter(flat));
        else if (!one.empty())
            flat.push_back(std::move(one));
    }
    dropRepeats(flat, textOf);
    return flat;
}

/// Reads the text from left to right; every character belongs to some clause or separates two.
class Parser
{
public:
    Parser(std::string_view text, std::size_t most) : m_text(beginningOf(text, most))
    {
        if (m_text.size() < text.size())
            note(QueryNoteKind::TooLong, {});
    }

    ParsedQuery parse()
    {
        Alternatives all = alternatives();
        if (all.size() == 1)
            m_parsed.query.clauses = std::move(all.front());
        else if (!all.empty())
            m_parsed.query.clauses.push_back({{}, {}, false, false, std::move(all)});
        return std::move(m_parsed);
    }

private:
    [[nodiscard]] bool atEnd() const { return m_offset >= m_text.size(); }
    [[nodiscard]] char32_t peek() const
    {
        std::size_t offset = m_offset;
        return atEnd() ? U' ' : decodeUtf8(m_text, offset);
    }
    void advance() { static_cast<void>(decodeUtf8(m_text, m_offset)); }
    void skipSpaces()
    {
        while (!atEnd() && isQuerySpace(peek()))
            advance();
    }
    void note(QueryNoteKind kind, std::string text, std::optional<Field> field = {})
    {
        constexpr std::size_t Most = 20;
        QueryNote one{kind, std::move(text), field, {}};
        if (m_parsed.notes.size() < Most
            && std::find(m_parsed.notes.begin(), m_parsed.notes.end(), one) == m_parsed.notes.end())
            m_parsed.notes.push_back(std::move(one));
    }
    QueryToken &token(TokenKind kind, std::size_t begin)
    {
        m_parsed.tokens.push_back({kind, begin, m_offset, m_exclude, {}, begin});
        return m_parsed.tokens.back();
    }

    /// Clauses up to the parenthesis that closes this level, or to the end.
    Alternatives alternatives()
    {
        Alternatives all(1);
        m_exclude = false;
        for (skipSpaces(); !atEnd(); skipSpaces()) {
            const std::size_t begin = m_offset;
            if (peek() == ')') {
                advance();
                token(TokenKind::Operator, begin).excluded = false;
                if (m_tooDeep > 0)
                    --m_tooDeep;
                else if (m_depth > 0)
                    return flattened(std::move(all));
            } else if (peek() == '(') {
                group(all.back(), begin);
            } else if (peek() == '|') {
                advance();
                separate(all, begin);
            } else {
                clause(all);
            }
        }
        return flattened(std::move(all));
    }

    void separate(Alternatives &all, std::size_t begin)
    {
        m_exclude = false;
        token(TokenKind::Operator, begin);
        all.emplace_back();
    }

    void group(std::vector<Clause> &clauses, std::size_t begin)
    {
        advance();
        token(TokenKind::Operator, begin);
        const bool excluded = std::exchange(m_exclude, false);
        if (m_depth == MaxQueryDepth) {
            ++m_tooDeep;
            note(QueryNoteKind::TooDeep, {});
            return;
        }
        ++m_depth;
        addGroup(clauses, alternatives(), excluded);
        --m_depth;
        m_exclude = false;
    }

    void clause(Alternatives &all)
    {
        const std::size_t begin = m_offset;
        const bool minus = peek() == '-';
        while (peek() == '-')
            advance();
        if (minus && (atEnd() || isQuerySpace(peek()) || peek() == ')' || peek() == '|'))
            return;
        m_exclude = m_exclude != minus;
        if (peek() == '(') {
            group(all.back(), begin);
        } else if (isQueryQuote(peek())) {
            Clause phrase{{}, {quoted()}, true, m_exclude, {}};
            token(TokenKind::Phrase, begin);
            add(all.back(), std::move(phrase));
        } else {
            word(all, begin, minus);
        }
    }

    /// A value without a letter or digit asks for nothing; excluding it would exclude everything.
    void add(std::vector<Clause> &clauses, Clause clause)
    {
        m_exclude = false;
        // "-OU" and "NOT:" ask for a word, which must not read back as an operator.
        if (!clause.field && !clause.phrase
            && queryWordOf(clause.values.front()) != QueryWord::None)
            clause.values.front() = lowerCase(clause.values.front());
        for (std::string &value : clause.values) {
            if (value.size() > MaxValueBytes) {
                value = beginningOf(value, MaxValueBytes);
                note(QueryNoteKind::TooLong, {});
            }
        }
        dropRepeats(clause.values, [](const std::string &value) { return value; });
        std::erase_if(clause.values, [](const std::string &v) { return foldedWords(v).empty(); });
        if (!clause.values.empty())
            clauses.push_back(std::move(clause));
    }

    /// Without what is no character of a line of text.
    std::string quoted()
    {
        advance();
        std::string text;
        while (!atEnd() && !isQueryQuote(peek())) {
            const std::size_t begin = m_offset;
            const char32_t c = peek();
            advance();
            if (c < 0x20 || c == 0xFFFD || isControlCharacter(c))
                text += ' ';
            else
                text += m_text.substr(begin, m_offset - begin);
        }
        if (atEnd())
            note(QueryNoteKind::UnclosedQuote, {});
        else
            advance();
        return text;
    }

    /// Characters up to a space, a quote, a sign or one of stops.
    std::string run(std::string_view stops)
    {
        const std::size_t begin = m_offset;
        while (
            !atEnd() && !isQuerySpace(peek()) && !isQueryQuote(peek()) && !isQuerySign(peek())
            && (peek() > 0x7F || stops.find(static_cast<char>(peek())) == std::string_view::npos))
            advance();
        return std::string(m_text.substr(begin, m_offset - begin));
    }

    void word(Alternatives &all, std::size_t begin, bool minus)
    {
        const std::string name = run(":");
        if (atEnd() || peek() != ':') {
            plainWord(all, name, begin, minus);
            return;
        }
        advance();
        const auto field = fieldNamed(name);
        const bool hasValue = !atEnd() && !isQuerySpace(peek()) && !isQuerySign(peek());
        if (field && (hasValue || atEnd())) {
            values(all.back(), *field, name, begin);
            return;
        }
        const bool excluded = m_exclude;
        if (field) {
            note(QueryNoteKind::MissingValue, name, field);
            token(TokenKind::UnknownField, begin);
        } else if (hasValue && !foldedWords(name).empty()) {
            note(QueryNoteKind::UnknownField, name, fieldNear(name));
            token(TokenKind::UnknownField, begin);
        } else {
            token(TokenKind::Word, begin);
        }
        // Searched as text: the name here, what follows the colon as the next clause.
        add(all.back(), {{}, {name}, false, excluded, {}});
        m_exclude = excluded && hasValue;
    }

    void plainWord(Alternatives &all, const std::string &word, std::size_t begin, bool minus)
    {
        switch (minus ? QueryWord::None : queryWordOf(word)) {
        case QueryWord::None:
            token(TokenKind::Word, begin);
            add(all.back(), {{}, {word}, false, m_exclude, {}});
            return;
        case QueryWord::And: token(TokenKind::Operator, begin).excluded = false; return;
        case QueryWord::Or: separate(all, begin); return;
        case QueryWord::Not:
            m_exclude = !m_exclude;
            token(TokenKind::Operator, begin);
            return;
        }
    }

    void values(std::vector<Clause> &clauses, Field field, const std::string &name,
                std::size_t begin)
    {
        const std::size_t valuesBegin = m_offset;
        const bool isText = fieldInfo(field).kind == ValueKind::Text;
        Clause clause{field, {}, false, m_exclude, {}};
        while (true) {
            std::string one = withOneSign(value());
            if (clause.values.size() < MaxValues)
                clause.values.push_back(isText ? std::move(one) : withRange(std::move(one)));
            else
                note(QueryNoteKind::TooLong, {});
            if (atEnd() || peek() != ',')
                break;
            advance();
        }
        QueryToken &written = token(TokenKind::Field, begin);
        written.field = field;
        written.valuesBegin = valuesBegin;
        const bool isEmpty = std::all_of(
            clause.values.begin(), clause.values.end(),
            [](const std::string &one) { return foldedWords(one).empty(); });
        if (isEmpty)
            note(QueryNoteKind::MissingValue, name, field);
        add(clauses, std::move(clause));
    }

    /// A word or a quotation, after a sign of comparison or not; "a".."b" is one value.
    std::string value()
    {
        std::string text;
        while (!atEnd() && (peek() == '=' || peek() == '<' || peek() == '>')) {
            text += static_cast<char>(peek());
            advance();
        }
        while (true) {
            const bool isQuoted = isQueryQuote(peek()) && !atEnd();
            text += isQuoted ? quoted() : run(",");
            const bool goesOn = isQuoted ? m_text.substr(m_offset).starts_with("..")
                                         : isQueryQuote(peek()) && text.ends_with("..");
            if (atEnd() || !goesOn)
                return text;
        }
    }

    std::string_view m_text;
    std::size_t m_offset = 0;
    bool m_exclude = false; ///< the next clause
    int m_depth = 0;
    int m_tooDeep = 0; ///< open parentheses that were left out
    ParsedQuery m_parsed;
};

} // namespace

ParsedQuery parseQuery(std::string_view text)
{
    ParsedQuery parsed = Parser(text, MaxQueryBytes).parse();
    // The canonical text is at most some times longer ("a|b" is "a OR b"); it has to be read whole.
    constexpr std::size_t Growth = 16;
    for (std::size_t most = std::min(text.size(), MaxQueryBytes) / 4 * 3;
         most > MaxQueryBytes / Growth && toText(parsed.query).size() > MaxQueryBytes;
         most = most / 4 * 3)
        parsed = Parser(text, most).parse();
    return parsed;
}

} // namespace eig
