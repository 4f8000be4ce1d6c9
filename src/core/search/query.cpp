// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/query.h"

#include "core/labels/labels.h"
#include "core/search/fields.h"
#include "core/text/utf8.h"

#include <algorithm>

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
        std::erase(clause.values, std::string());
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
    ParsedQuery m_parsed;
};

/// A value needs quotes when the parser would not read it back as it is.
std::string quotedIfNeeded(const std::string &value)
{
    bool plain = !value.empty() && value.front() != '-';
    for (std::size_t offset = 0; offset < value.size() && plain;) {
        const char32_t c = decodeUtf8(value, offset);
        plain = !isSpace(c) && c != ':' && c != ',';
    }
    return plain ? value : '"' + value + '"';
}

std::string textOf(const Clause &clause)
{
    std::string text = clause.excluded ? "-" : "";
    if (!clause.field)
        return text
            + (clause.phrase ? '"' + clause.values.front() + '"'
                             : quotedIfNeeded(clause.values.front()));
    text += keyOf(*clause.field);
    for (std::size_t i = 0; i < clause.values.size(); ++i) {
        text += i == 0 ? ':' : ',';
        text += quotedIfNeeded(clause.values[i]);
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
