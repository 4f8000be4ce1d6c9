// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/oracle/soundness.h"

#include "core/text/utf8.h"

#include <algorithm>

namespace eig::test {
namespace {

/// Whether a cut before this byte leaves whole characters; anywhere in text that is not UTF-8.
bool isBoundary(std::string_view text, std::size_t at)
{
    return at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
}

std::string problemOfRange(std::string_view text, std::size_t &least, std::size_t begin,
                           std::size_t end, bool isUtf8)
{
    if (begin < least)
        return "begins before the end of the one before it";
    if (end <= begin)
        return "is empty";
    if (end > text.size())
        return "goes beyond the end";
    if (isUtf8 && !(isBoundary(text, begin) && isBoundary(text, end)))
        return "cuts a character";
    least = end;
    return {};
}

std::string problemOfTokens(std::string_view text, const std::vector<QueryToken> &tokens)
{
    const bool isUtf8 = isValidUtf8(text);
    std::size_t least = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const QueryToken &token = tokens[i];
        std::string problem = problemOfRange(text, least, token.begin, token.end, isUtf8);
        if (problem.empty() && (token.kind == TokenKind::Field) != token.field.has_value())
            problem = "has a field and is none, or the other way";
        if (problem.empty() && (token.valuesBegin < token.begin || token.valuesBegin > token.end))
            problem = "has its values elsewhere";
        if (!problem.empty())
            return "token " + std::to_string(i) + ' ' + problem;
    }
    return {};
}

} // namespace

std::string problemOf(std::string_view text, const ParsedQuery &parsed)
{
    if (std::string problem = problemOfTokens(text, parsed.tokens); !problem.empty())
        return problem;
    const std::string canonical = toText(parsed.query);
    if (!isValidUtf8(canonical))
        return "the canonical text is not UTF-8";
    const Query again = parseQuery(canonical).query;
    if (again != parsed.query)
        return "the canonical text reads back as another query: " + canonical.substr(0, 1000);
    if (toText(again) != canonical)
        return "the canonical text has another canonical text: " + canonical.substr(0, 1000);
    return {};
}

std::string problemOf(std::string_view text, const std::vector<TextRange> &marks)
{
    const bool isUtf8 = isValidUtf8(text);
    std::size_t least = 0;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const std::string problem = problemOfRange(text, least, marks[i].begin, marks[i].end,
                                                   isUtf8);
        if (!problem.empty())
            return "mark " + std::to_string(i) + ' ' + problem;
    }
    return {};
}

} // namespace eig::test
