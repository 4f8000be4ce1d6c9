// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/search.h"
#include "documents/table.h"
#include "models/list_content.h"

#include <string>

namespace eig {

class Settings;

enum class TableRows { Shown, Selected, All };
enum class TableColumnsChoice { Visible, All };

/// What the user wants of a list as a table.
struct TableChoice {
    TableRows rows = TableRows::Shown;
    TableColumnsChoice columns = TableColumnsChoice::Visible;
    TableFormat format = TableFormat::Xlsx;
    bool withSources = true;

    friend bool operator==(const TableChoice &, const TableChoice &) = default;
};

/// Columns, format and sources of the last export. The rows belong to the list of the moment: they
/// always begin with what is shown.
[[nodiscard]] TableChoice readTableChoice(const Settings &settings);
/// Columns are kept only of a list that left a choice.
void writeTableChoice(Settings &settings, const TableChoice &choice, const ListContent &content);

/// How many rows a choice gives.
[[nodiscard]] std::size_t rowCount(const ListContent &content, TableRows rows,
                                   const SearchEngine &engine);

/// What the rows shown are, in words: "Défis dont la thématique est Sécurité"; empty for all there
/// are.
[[nodiscard]] std::string sentenceOf(const ListContent &content, const SearchEngine &engine,
                                     Language language);

/// The table of a list; all rows stand in the order of the list. Safe in any thread.
[[nodiscard]] TableRequest requestOf(const ListContent &content, const TableChoice &choice,
                                     const SearchEngine &engine, Language language);

/// What a file name tells of the rows: scope, values and words of the query; empty for all rows.
[[nodiscard]] std::string nameHint(const ListContent &content, TableRows rows);

} // namespace eig
