// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

// Tables of records as files that others open: open data, spreadsheets, pages, programs.

#include "core/catalogue/catalogue.h"
#include "core/labels/labels.h"
#include "core/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace eig {

enum class TableFormat { CsvOpenData, CsvExcelFr, Xlsx, Json, Markdown, Html };

enum class TableValue { Text, Number, Date, Address };

/// A column of the table of one kind of records.
struct TableColumn {
    std::string id; ///< stable, in English, as in the open-data header: "promotion"
    Label title;
    Label meaning; ///< one sentence for the codebook
    TableValue value = TableValue::Text;
    bool isMany = false; ///< several values in one cell, separated by " | "
};

/// Every column there is, in the order of a table of all columns. The first one is the identifier.
[[nodiscard]] const std::vector<TableColumn> &tableColumns(EntityKind kind);

/// How the rows were chosen; it goes with the table where the format allows.
struct TableMethod {
    std::string sentence;  ///< the query in words; empty without one
    std::string query;     ///< the query as it is typed
    std::size_t total = 0; ///< records of this kind in the catalogue
};

struct TableRequest {
    EntityKind kind = EntityKind::Challenge;
    std::vector<Id> records;          ///< in the order of the rows
    std::vector<std::string> columns; ///< identifiers in order; all when empty
    TableFormat format = TableFormat::CsvOpenData;
    Language language = Language::French;
    TableMethod method;
    bool withSources = true;
};

struct TableFile {
    std::string name; ///< without folder
    std::string bytes;
};

struct Table {
    /// The file asked for first, then what stands beside it: Table Schema and codebook of open
    /// data.
    std::vector<TableFile> files;
    std::size_t neutralised = 0; ///< cells a spreadsheet would have taken for a formula (Excel FR)
};

/// Every file in memory: nothing is written. fileName is that of the first file. Errors:
/// UnknownRecord (record or column), DocumentFailed.
[[nodiscard]] Result<Table> composeTable(const Catalogue &catalogue, const TableRequest &request,
                                         const std::string &fileName);

/// "eig-defis-2026-11-24.xlsx": the kind, a hint at the query, the date of the edition.
[[nodiscard]] std::string tableFileName(const Catalogue &catalogue, EntityKind kind,
                                        TableFormat format, std::string_view hint = {});
/// "csv", "xlsx", "json", "md", "html".
[[nodiscard]] std::string_view extensionOf(TableFormat format);

} // namespace eig
