// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/text/utf8.h"
#include "documents/tables/method.h"
#include "documents/tables/writers.h"
#include "documents/tables/xlsx_book.h"

#include <algorithm>
#include <numeric>

namespace eig::tables {
namespace {

constexpr std::size_t MinWidth = 8;
constexpr std::size_t MaxWidth = 60;
constexpr Label SourcesSheet{"Sources", "Sources"};
constexpr Label AboutSheet{"À propos", "About"};

/// Widths that fit what is written in each column, within bounds.
class Widths
{
public:
    explicit Widths(std::size_t columns) : m_widths(columns, MinWidth) {}

    void fit(std::size_t column, std::string_view text, std::size_t more = 2)
    {
        const std::size_t length = countCharacters(text.substr(0, 4 * MaxWidth)) + more;
        m_widths[column] = std::clamp(length, m_widths[column], MaxWidth);
    }
    void apply(SheetWriter &sheet) const
    {
        for (std::size_t i = 0; i < m_widths.size(); ++i)
            sheet.width(i, m_widths[i]);
        sheet.page(std::accumulate(m_widths.begin(), m_widths.end(), std::size_t(0)));
    }

private:
    std::vector<std::size_t> m_widths;
};

/// Bold titles, with room for the arrow of the filter.
void writeTitles(SheetWriter &sheet, Widths &widths, const std::vector<std::string> &titles)
{
    constexpr std::size_t Arrow = 5;
    for (std::size_t i = 0; i < titles.size(); ++i) {
        sheet.text(0, i, titles[i], SheetFormat::Bold);
        widths.fit(i, titles[i], Arrow);
    }
}

void writeCell(SheetWriter &sheet, std::size_t row, std::size_t column, const Cell &cell,
               TableValue kind)
{
    if (cell.size() != 1)
        return sheet.text(row, column, textOf(cell));
    const Value &value = cell.front();
    if (const auto *number = std::get_if<std::int64_t>(&value))
        sheet.number(row, column, *number);
    else if (const auto *date = std::get_if<PartialDate>(&value))
        sheet.date(row, column, *date);
    else if (kind == TableValue::Address)
        sheet.address(row, column, textOf(value));
    else
        sheet.text(row, column, textOf(value));
}

/// A cell has one link at most: that of a row with several sources leads to their list.
void writeRows(SheetWriter &sheet, const Grid &grid)
{
    Widths widths(grid.columns.size());
    std::vector<std::string> titles;
    for (const TableColumn &column : grid.columns)
        titles.push_back(column.title.in(grid.language));
    writeTitles(sheet, widths, titles);
    std::size_t sourceRow = 1;
    for (std::size_t i = 0; i < grid.rows.size(); ++i) {
        const Row &row = grid.rows[i];
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            const Cell &cell = row.cells[column];
            if (grid.columns[column].id == SourcesColumn && cell.size() > 1)
                sheet.inside(i + 1, column, textOf(cell), SourcesSheet.in(grid.language),
                             sourceRow);
            else
                writeCell(sheet, i + 1, column, cell, grid.columns[column].value);
            widths.fit(column, textOf(cell));
        }
        sourceRow += row.sources.size();
    }
    sheet.header(grid.columns.size(), grid.rows.size());
    widths.apply(sheet);
}

void writeSources(SheetWriter &sheet, const Grid &grid)
{
    const auto say = [&](const Label &text) { return text.in(grid.language); };
    const std::vector<std::string> titles{
        say({"Identifiant", "Identifier"}), say(singular(grid.kind)),
        say({"Source", "Source"}),          say({"Éditeur", "Publisher"}),
        say({"Publiée", "Published"}),      say({"Consultée", "Accessed"}),
        say({"Adresse", "Address"}),        say({"Licence", "Licence"})};
    Widths widths(titles.size());
    writeTitles(sheet, widths, titles);
    std::size_t line = 1;
    for (const Row &row : grid.rows) {
        for (const Source *source : row.sources) {
            const std::vector<Cell> cells{textCell(row.id),
                                          textCell(row.name),
                                          textCell(source->title),
                                          textCell(source->publisher),
                                          dateCell(source->published),
                                          dateCell(source->consulted),
                                          textCell(source->url),
                                          textCell(source->licence)};
            for (std::size_t i = 0; i < cells.size(); ++i) {
                const bool isAddress = i == 6;
                writeCell(sheet, line, i, cells[i],
                          isAddress ? TableValue::Address : TableValue::Text);
                widths.fit(i, textOf(cells[i]));
            }
            ++line;
        }
    }
    sheet.header(titles.size(), line - 1);
    widths.apply(sheet);
}

// clang-format off
constexpr Label ReadingNotes{
    "Une cellule vide veut dire «\u202Fnon documenté\u202F», jamais «\u202Faucun\u202F». Plusieurs valeurs d’une cellule sont séparées par «\u202F|\u202F». Les dates sont aussi précises que leur source\u202F; une date sans jour ou sans mois est un texte.",
    "An empty cell means “not documented”, never “none”. Several values of a cell are separated by “|”. Dates are as precise as their source; a date without day or month is a text."};
constexpr Label SourcesNote{
    "La colonne «\u202FSources\u202F» donne les adresses des sources de chaque ligne\u202F; la feuille «\u202FSources\u202F» les détaille, une par ligne, avec leurs liens.",
    "The column “Sources” has the addresses of the sources of each row; the sheet “Sources” details them, one per line, with their links."};
// clang-format on

void writeAbout(SheetWriter &sheet, const Grid &grid)
{
    const auto say = [&](const Label &text) { return text.in(grid.language); };
    std::size_t line = 0;
    const auto write = [&](const std::string &title, const std::string &text) {
        sheet.text(line, 0, title, SheetFormat::BoldWrapped);
        sheet.text(line++, 1, text, SheetFormat::Wrapped);
    };
    for (const MethodLine &said : methodLines(grid))
        write(said.title, said.value);
    write(say({"À lire ainsi", "How to read it"}), say(ReadingNotes));
    if (grid.hasColumn(SourcesColumn))
        write(say(SourcesSheet), say(SourcesNote));
    ++line;
    write(say({"Colonne", "Column"}), say({"Sens", "Meaning"}));
    for (const TableColumn &column : grid.columns)
        write(say(column.title), say(column.meaning));
    sheet.width(0, 34);
    sheet.width(1, 100);
    sheet.page(134);
}

} // namespace

Result<std::string> writeXlsx(const Grid &grid)
{
    BookWriter book(grid.edition->date, grid.language);
    SheetWriter rows = book.addSheet(label(grid.kind).in(grid.language));
    writeRows(rows, grid);
    SheetWriter about = book.addSheet(AboutSheet.in(grid.language));
    writeAbout(about, grid);
    if (grid.hasColumn(SourcesColumn)) {
        SheetWriter sources = book.addSheet(SourcesSheet.in(grid.language));
        writeSources(sources, grid);
    }
    book.setProperties(caption(grid), grid.edition->title, grid.edition->attribution);
    return book.finish();
}

} // namespace eig::tables
