// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/query.h"

#include "core/labels/labels.h"
#include "core/search/query_text.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <utility>

namespace eig {
namespace {

/// The value in quotes; quotes inside it are spaces to the parser and become spaces here.
std::string quotedText(const std::string &value)
{
    std::string text = "\"";
    for (std::size_t offset = 0; offset < value.size();) {
        const std::size_t begin = offset;
        const bool quote = isQueryQuote(decodeUtf8(value, offset));
        text += quote ? " " : value.substr(begin, offset - begin);
    }
    return text + '"';
}

/// Whether the parser reads a value after "field:" back as it is.
bool isPlain(const std::string &value)
{
    for (std::size_t offset = 0; offset < value.size();) {
        const char32_t c = decodeUtf8(value, offset);
        if (isQuerySpace(c) || isQueryQuote(c) || isQuerySign(c) || c == ',')
            return false;
    }
    return !value.empty();
}

std::string textOf(const std::vector<Clause> &clauses, const QueryWriter &writer);

std::string alternativesText(const Clause &group, const QueryWriter &writer)
{
    std::string text;
    for (const std::vector<Clause> &one : group.alternatives)
        text += (text.empty() ? "" : ' ' + writer.orWord + ' ') + textOf(one, writer);
    return text;
}

std::string textOf(const Clause &clause, const QueryWriter &writer)
{
    std::string text = clause.excluded ? "-" : "";
    if (clause.isGroup())
        return text + '(' + alternativesText(clause, writer) + ')';
    if (!clause.field)
        return text + (clause.phrase ? quotedText(clause.values.front()) : clause.values.front());
    text += writer.fieldName(*clause.field);
    char separator = ':';
    for (const std::string &value : writer.values(*clause.field, clause.values)) {
        text += separator + value;
        separator = ',';
    }
    return text;
}

std::string textOf(const std::vector<Clause> &clauses, const QueryWriter &writer)
{
    std::string text;
    for (const Clause &clause : clauses)
        text += (text.empty() ? "" : " ") + textOf(clause, writer);
    return text;
}

} // namespace

bool isQuerySpace(char32_t c)
{
    return c <= 0x20 || c == 0xA0 || c == 0x202F || c == 0xFFFD || isControlCharacter(c);
}

bool isQueryQuote(char32_t c)
{
    return c == '"' || c == 0xAB || c == 0xBB || c == 0x201C || c == 0x201D;
}

bool isQuerySign(char32_t c) { return c == '(' || c == ')' || c == '|'; }

QueryWord queryWordOf(std::string_view word)
{
    if (word == "ET" || word == "AND")
        return QueryWord::And;
    if (word == "OU" || word == "OR")
        return QueryWord::Or;
    return word == "SAUF" || word == "NOT" ? QueryWord::Not : QueryWord::None;
}

std::string valueText(const std::string &value)
{
    if (isPlain(value))
        return value;
    // "=service public" reads better as ="service public".
    const bool isExact = value.starts_with('=') && value.size() > 1;
    return isExact ? '=' + quotedText(value.substr(1)) : quotedText(value);
}

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
        clauses.push_back({field, std::move(values), false, excluded, {}});
}

std::string write(const Query &query, const QueryWriter &writer)
{
    // Alternatives that are the whole query need no parentheses.
    if (query.clauses.size() == 1 && query.clauses.front().isGroup()
        && !query.clauses.front().excluded)
        return alternativesText(query.clauses.front(), writer);
    return textOf(query.clauses, writer);
}

std::string toText(const Query &query)
{
    static const QueryWriter Neutral{[](Field field) { return std::string(keyOf(field)); },
                                     [](Field, const std::vector<std::string> &values) {
                                         std::vector<std::string> texts;
                                         std::transform(values.begin(), values.end(),
                                                        std::back_inserter(texts), valueText);
                                         return texts;
                                     },
                                     "OR"};
    return write(query, Neutral);
}

} // namespace eig
