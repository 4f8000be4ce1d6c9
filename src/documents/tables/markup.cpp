// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/text/utf8.h"
#include "documents/layout/link_address.h"
#include "documents/tables/method.h"
#include "documents/tables/writers.h"

namespace eig::tables {
namespace {

/// Calls use with each character of the text that may be shown; line breaks and tabs as they are.
template<typename Use> void eachShown(std::string_view text, Use use)
{
    for (std::size_t offset = 0; offset < text.size();) {
        const std::size_t begin = offset;
        const char32_t character = decodeUtf8(text, offset);
        const bool isBlank = character == '\n' || character == '\t';
        const bool isNone = character == 0xFFFE || character == 0xFFFF; // refused by XML
        if (isNone || (!isBlank && isControlCharacter(character)))
            continue;
        // An invalid byte is no text of its own.
        use(character,
            character == 0xFFFD ? std::string_view("\uFFFD") : text.substr(begin, offset - begin));
    }
}

std::string_view entityOf(char32_t character)
{
    switch (character) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    default: return {};
    }
}

std::string htmlText(std::string_view text)
{
    std::string html;
    eachShown(text, [&](char32_t character, std::string_view bytes) {
        const std::string_view entity = entityOf(character);
        html += character == '\n' ? "<br>" : entity.empty() ? bytes : entity;
    });
    return html;
}

/// A link where the column has addresses and this is one, else its text.
template<typename Link, typename Plain>
std::string linked(const Value &value, TableValue kind, Link link, Plain plain)
{
    const std::string text = textOf(value);
    const auto address = kind == TableValue::Address ? layout::linkAddress(text) : std::nullopt;
    return address ? link(*address, layout::printedAddress(text)) : plain(text);
}

std::string htmlCell(const Cell &cell, TableValue kind)
{
    std::string html;
    for (const Value &value : cell) {
        html += html.empty() ? "" : "<br>";
        html += linked(
            value, kind,
            [](const std::string &address, const std::string &text) {
                return "<a href=\"" + htmlText(address) + "\">" + htmlText(text) + "</a>";
            },
            htmlText);
    }
    return html;
}

std::string markdownCell(const Cell &cell, TableValue kind)
{
    std::string markdown;
    for (const Value &value : cell) {
        markdown += markdown.empty() ? "" : "; ";
        markdown += linked(
            value, kind,
            [](const std::string &address, const std::string &text) {
                std::string target; // ends at a closing parenthesis or a pipe
                for (const char c : address)
                    target += c == '(' ? "%28" : c == ')' ? "%29" : std::string(1, c);
                return '[' + markdownText(text) + "](" + target + ')';
            },
            markdownText);
    }
    return markdown;
}

} // namespace

std::string markdownText(std::string_view text)
{
    constexpr std::u32string_view Marks = U"\\`*_[]|~$#";
    std::string markdown;
    eachShown(text, [&](char32_t character, std::string_view bytes) {
        if (character == '\n' || character == '\t') {
            markdown += ' ';
            return;
        }
        const std::string_view entity = entityOf(character);
        if (entity.empty() && Marks.find(character) != std::u32string_view::npos)
            markdown += '\\';
        markdown += entity.empty() || character == '"' ? bytes : entity;
    });
    return markdown;
}

std::string writeMarkdown(const Grid &grid)
{
    std::string header = "|";
    std::string rule = "|";
    for (const TableColumn &column : grid.columns) {
        header += ' ' + markdownText(column.title.in(grid.language)) + " |";
        rule += column.value == TableValue::Number ? " ---: |" : " --- |";
    }
    std::string text = header + '\n' + rule + '\n';
    for (const Row &row : grid.rows) {
        text += '|';
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            text += ' ' + markdownCell(row.cells[i], grid.columns[i].value) + " |";
        text += '\n';
    }
    return text + '\n' + markdownText(caption(grid)) + '\n';
}

std::string writeHtml(const Grid &grid)
{
    const std::string language = grid.language == Language::French ? "fr" : "en";
    std::string html = "<table lang=\"" + language + "\">\n<caption>" + htmlText(caption(grid))
        + "</caption>\n<thead>\n<tr>";
    for (const TableColumn &column : grid.columns)
        html += "<th scope=\"col\">" + htmlText(column.title.in(grid.language)) + "</th>";
    html += "</tr>\n</thead>\n<tbody>\n";
    for (const Row &row : grid.rows) {
        html += "<tr>";
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const std::string cell = htmlCell(row.cells[i], grid.columns[i].value);
            html += i == 0 ? "<th scope=\"row\">" + cell + "</th>" : "<td>" + cell + "</td>";
        }
        html += "</tr>\n";
    }
    return html + "</tbody>\n</table>\n";
}

} // namespace eig::tables
