// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/text/csv.h"
#include "documents/tables/method.h"
#include "documents/tables/method_json.h"
#include "documents/tables/writers.h"

#include <algorithm>

namespace eig::tables {
namespace {

using Json = nlohmann::ordered_json;

std::string csvOf(const Grid &grid)
{
    std::vector<std::string> line;
    for (const TableColumn &column : grid.columns)
        line.push_back(column.id);
    std::string csv = csvLine(line);
    for (const Row &row : grid.rows) {
        line.clear();
        for (const Cell &cell : row.cells)
            line.push_back(textOf(cell));
        csv += csvLine(line);
    }
    return csv;
}

/// Partial dates are no "date" of Table Schema, which wants the day.
Json fieldOf(const TableColumn &column, Language language)
{
    const std::string many = column.isMany
        ? Label{" Plusieurs valeurs sont séparées par «\u202F|\u202F».",
                " Several values are separated by “ | ”."}
              .in(language)
        : std::string();
    Json field{{"name", column.id},
               {"title", column.title.in(language)},
               {"description", column.meaning.in(language) + many},
               {"type", column.value == TableValue::Number ? "integer" : "string"}};
    if (column.value == TableValue::Address && !column.isMany)
        field["format"] = "uri";
    if (column.value == TableValue::Date)
        field["constraints"] = {{"pattern", "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"}};
    if (column.id == "id")
        field["constraints"] = {
            {"required", true}, {"unique", true}, {"pattern", "[a-z0-9]+(-[a-z0-9]+)*"}};
    return field;
}

std::string schemaOf(const Grid &grid)
{
    Json schema{{"$schema", "https://specs.frictionlessdata.io/schemas/table-schema.json"},
                {"fields", Json::array()},
                {"missingValues", {""}}};
    for (const TableColumn &column : grid.columns)
        schema["fields"].push_back(fieldOf(column, grid.language));
    if (grid.hasColumn("id"))
        schema["primaryKey"] = {"id"};
    schema["method"] = methodJson(grid);
    return jsonText(schema);
}

Label typeName(TableValue value)
{
    switch (value) {
    case TableValue::Text: break;
    case TableValue::Number: return {"nombre entier", "whole number"};
    case TableValue::Date: return {"date", "date"};
    case TableValue::Address: return {"adresse", "address"};
    }
    return {"texte", "text"};
}

// clang-format off
constexpr Label Rules{
    "- Encodage UTF-8, sans marque d’ordre\u202F; virgule entre les colonnes, CRLF entre les lignes, guillemets selon la RFC 4180.\n"
    "- Une cellule vide veut dire «\u202Fnon documenté\u202F», jamais «\u202Faucun\u202F».\n"
    "- Plusieurs valeurs d’une cellule sont séparées par «\u202F|\u202F» entre deux espaces. Entre deux séparateurs, rien veut dire «\u202Fnon documenté\u202F».\n"
    "- Les dates suivent la norme ISO 8601 et sont aussi précises que leur source\u202F: AAAA, AAAA-MM ou AAAA-MM-JJ.\n"
    "- Les valeurs sont telles que le catalogue les donne, pour des programmes. Pour un tableur, choisissez le format XLSX ou le profil Excel FR, qui neutralise les formules.\n"
    "- Le fichier dont le nom finit par «\u202F.schema.json\u202F» décrit les colonnes selon Table Schema (Frictionless Data).\n",
    "- UTF-8 without a byte order mark; comma between columns, CRLF between lines, quotes as in RFC 4180.\n"
    "- An empty cell means “not documented”, never “none”.\n"
    "- Several values of a cell are separated by “|” between two spaces. Nothing between two separators means “not documented”.\n"
    "- Dates follow ISO 8601 and are as precise as their source: YYYY, YYYY-MM or YYYY-MM-DD.\n"
    "- Values are as the catalogue has them, for programs. For a spreadsheet, choose XLSX or the Excel FR profile, which neutralises formulas.\n"
    "- The file whose name ends in “.schema.json” describes the columns after Table Schema (Frictionless Data).\n"};
// clang-format on

std::string codebookOf(const Grid &grid, const std::string &name)
{
    const auto say = [&](const Label &text) { return text.in(grid.language); };
    std::string text = "# " + say({"Description du fichier ", "Description of the file "})
        + markdownText(name) + "\n\n";
    for (const MethodLine &line : methodLines(grid))
        text += "- **" + line.title + "**" + say({"\u202F: ", ": "}) + markdownText(line.value)
            + '\n';
    text += "\n## " + say({"Comment le lire", "How to read it"}) + "\n\n" + say(Rules);
    text += "\n## " + say({"Colonnes", "Columns"}) + "\n\n"
        + say({"| Colonne | Titre | Type | Sens |\n", "| Column | Title | Type | Meaning |\n"})
        + "| --- | --- | --- | --- |\n";
    for (const TableColumn &column : grid.columns) {
        const std::string many = column.isMany ? say({", plusieurs", ", several"}) : "";
        text += "| `" + column.id + "` | " + markdownText(say(column.title)) + " | "
            + say(typeName(column.value)) + many + " | " + markdownText(say(column.meaning))
            + " |\n";
    }
    return text;
}

} // namespace

std::vector<TableFile> writeOpenData(const Grid &grid, const std::string &name)
{
    const std::string stem = name.ends_with(".csv") ? name.substr(0, name.size() - 4) : name;
    return {{name, csvOf(grid)},
            {stem + ".schema.json", schemaOf(grid)},
            {stem + "-codebook.md", codebookOf(grid, name)}};
}

} // namespace eig::tables
