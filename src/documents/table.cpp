// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/table.h"

#include "core/storage/file_name.h"
#include "core/text/fold.h"
#include "documents/tables/grid.h"
#include "documents/tables/writers.h"

#include <algorithm>

namespace eig {
namespace {

/// "Dates du programme" → "dates-du-programme".
std::string slugOf(std::string_view text)
{
    std::string slug = joinedWords(text);
    std::replace(slug.begin(), slug.end(), ' ', '-');
    return slug;
}

} // namespace

Result<Table> composeTable(const Catalogue &catalogue, const TableRequest &request,
                           const std::string &fileName)
{
    const auto grid = tables::gridOf(catalogue, request);
    if (!grid)
        return Unexpected(grid.error());
    switch (request.format) {
    case TableFormat::CsvOpenData: break;
    case TableFormat::CsvExcelFr: {
        auto csv = tables::writeExcelCsv(*grid);
        return Table{{{fileName, std::move(csv.bytes)}}, csv.neutralised};
    }
    case TableFormat::Xlsx: {
        auto bytes = tables::writeXlsx(*grid);
        if (!bytes)
            return Unexpected({bytes.error().code, fileName, bytes.error().detail});
        return Table{{{fileName, std::move(*bytes)}}, 0};
    }
    case TableFormat::Json: return Table{{{fileName, tables::writeJson(*grid)}}, 0};
    case TableFormat::Markdown: return Table{{{fileName, tables::writeMarkdown(*grid)}}, 0};
    case TableFormat::Html: return Table{{{fileName, tables::writeHtml(*grid)}}, 0};
    }
    return Table{tables::writeOpenData(*grid, fileName), 0};
}

std::string tableFileName(const Catalogue &catalogue, EntityKind kind, TableFormat format,
                          std::string_view hint)
{
    constexpr std::size_t MaxHintBytes = 48; // the date stays in the name
    std::string slug = slugOf(hint).substr(0, MaxHintBytes);
    slug.resize(slug.find_last_not_of('-') + 1);
    const std::string stem = "eig-" + slugOf(label(kind).fr) + (slug.empty() ? "" : '-' + slug)
        + '-' + catalogue.edition().date.iso();
    return safeFileName(stem, extensionOf(format));
}

std::string_view extensionOf(TableFormat format)
{
    switch (format) {
    case TableFormat::CsvOpenData:
    case TableFormat::CsvExcelFr: break;
    case TableFormat::Xlsx: return "xlsx";
    case TableFormat::Json: return "json";
    case TableFormat::Markdown: return "md";
    case TableFormat::Html: return "html";
    }
    return "csv";
}

} // namespace eig
