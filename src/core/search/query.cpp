// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/query.h"

#include "core/labels/labels.h"
#include "core/search/fields.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <utility>

namespace eig {
namespace {

constexpr std::size_t MaxBytes = 100'000;

bool isSpace(char32_t c)
{
    return c <= 0x20 || c == 0xA0 || c == 0x202F || c == 0xFFFD || isControlCharacter(c);
}

bool isQuote(char32_t c)
{
    return c == '"' || c == 0xAB || c == 0xBB || c == 0x201C || c == 0x201D;
}

/// Reads the text from left to right; every character belongs to some clause or separates two.
class Parser
{
public:
    explicit Parser(std::string_view text) : m_text(text.substr(0, MaxBytes)) {}

    ParsedQuery parse()
    {
        for (skipSpaces(); !atEnd(); skipSpaces())
            clause();
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
        while (!atEnd() && isSpace(peek()))
            advance();
    }

    void clause()
    {
        Clause clause;
        clause.excluded = std::exchange(m_excludeNext, false);
        if (peek() == '-') {
            advance();
            clause.excluded = true;
            if (atEnd() || isSpace(peek()))
                return;
        }
        if (isQuote(peek())) {
            clause.phrase = true;
            clause.values.push_back(quoted());
        } else {
            word(clause);
        }
        // A value without a letter or digit asks for nothing; excluding it would exclude
        // everything.
        std::erase_if(clause.values, [](const std::string &v) { return foldedWords(v).empty(); });
        if (!clause.values.empty())
            m_parsed.query.clauses.push_back(std::move(clause));
    }

    std::string quoted()
    {
        advance();
        const std::size_t begin = m_offset;
        while (!atEnd() && !isQuote(peek()))
            advance();
        std::string text(m_text.substr(begin, m_offset - begin));
        if (atEnd())
            m_parsed.unclosedQuote = true;
        else
            advance();
        return text;
    }

    /// A run of characters up to a space or one of stops.
    std::string run(std::string_view stops)
    {
        const std::size_t begin = m_offset;
        while (
            !atEnd() && !isSpace(peek()) && !isQuote(peek())
            && (peek() > 0x7F || stops.find(static_cast<char>(peek())) == std::string_view::npos))
            advance();
        return std::string(m_text.substr(begin, m_offset - begin));
    }

    void word(Clause &clause)
    {
        const std::string name = run(":");
        if (peek() != ':' || atEnd()) {
            clause.values.push_back(name);
            return;
        }
        const std::size_t colon = m_offset;
        advance();
        const auto field = fieldNamed(name);
        const bool hasValue = !atEnd() && !isSpace(peek());
        if (field && hasValue) {
            clause.field = field;
            values(clause);
            return;
        }
        if (!field && hasValue && !name.empty())
            m_parsed.unknownFields.push_back(name);
        // Searched as text: the name here, what follows the colon as the next clause.
        m_excludeNext = clause.excluded && hasValue;
        m_offset = colon + 1;
        clause.values.push_back(name);
    }

    void values(Clause &clause)
    {
        while (true) {
            clause.values.push_back(isQuote(peek()) ? quoted() : run(","));
            if (atEnd() || peek() != ',')
                return;
            advance();
        }
    }

    std::string_view m_text;
    std::size_t m_offset = 0;
    bool m_excludeNext = false;
    ParsedQuery m_parsed;
};

/// The value in quotes; quotes inside it are spaces to the parser and become spaces here.
std::string quotedText(const std::string &value)
{
    std::string text = "\"";
    for (std::size_t offset = 0; offset < value.size();) {
        const std::size_t begin = offset;
        const bool quote = isQuote(decodeUtf8(value, offset));
        text += quote ? " " : value.substr(begin, offset - begin);
    }
    return text + '"';
}

/// Whether the parser reads a value after "field:" back as it is.
bool isPlain(const std::string &value)
{
    for (std::size_t offset = 0; offset < value.size();) {
        const char32_t c = decodeUtf8(value, offset);
        if (isSpace(c) || isQuote(c) || c == ',')
            return false;
    }
    return !value.empty();
}

} // namespace

std::string valueText(const std::string &value)
{
    return isPlain(value) ? value : quotedText(value);
}

namespace {

std::string textOf(const Clause &clause)
{
    std::string text = clause.excluded ? "-" : "";
    if (!clause.field)
        return text + (clause.phrase ? quotedText(clause.values.front()) : clause.values.front());
    text += keyOf(*clause.field);
    for (std::size_t i = 0; i < clause.values.size(); ++i) {
        const std::string &value = clause.values[i];
        text += i == 0 ? ':' : ',';
        text += valueText(value);
    }
    return text;
}

} // namespace

std::vector<std::string> Query::values(Field field, bool excluded) const
{
    std::vector<std::string> all;
    for (const Clause &clause : clauses) {
        if (clause.field == field && clause.excluded == excluded)
            all.insert(all.end(), clause.values.begin(), clause.values.end());
    }
    return all;
}

void Query::setValues(Field field, std::vector<std::string> values, bool excluded)
{
    std::erase_if(clauses, [&](const Clause &clause) {
        return clause.field == field && clause.excluded == excluded;
    });
    if (!values.empty())
        clauses.push_back({field, std::move(values), false, excluded});
}

std::string Query::freeText() const
{
    std::string text;
    for (const Clause &clause : clauses) {
        if (!clause.field)
            text += (text.empty() ? "" : " ") + textOf(clause);
    }
    return text;
}

ParsedQuery parseQuery(std::string_view text) { return Parser(text).parse(); }

std::string toText(const Query &query)
{
    std::string text;
    for (const Clause &clause : query.clauses)
        text += (text.empty() ? "" : " ") + textOf(clause);
    return text;
}

} // namespace eig
