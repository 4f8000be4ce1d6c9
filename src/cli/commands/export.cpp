// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/commands/commands.h"
#include "cli/commands/scope.h"
#include "cli/entity_name.h"
#include "cli/query_text.h"
#include "cli/render/visible.h"
#include "cli/render/wrapped.h"
#include "core/labels/query_labels.h"
#include "core/storage/file_set.h"
#include "core/text/fold.h"
#include "documents/table.h"

#include <algorithm>

namespace eig::cli {
namespace {

constexpr TableFormat Formats[] = {TableFormat::CsvOpenData, TableFormat::Xlsx, TableFormat::Json,
                                   TableFormat::Markdown, TableFormat::Html};

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

/// "columns", "colonnes": a topic in place of a kind of record.
bool asksForColumns(const Options &options)
{
    const std::string word = singular(joinedWords(options.entity));
    return word == "column" || word == "colonne";
}

ExitCode printColumns(const Options &options, Console &console)
{
    Options named = options;
    named.entity = options.words.empty() ? "" : options.words.front();
    const auto entity = chooseEntity(named, console);
    if (!entity)
        return ExitCode::Usage;
    std::vector<std::vector<std::string>> rows;
    for (const TableColumn &column : tableColumns(*entity))
        rows.push_back({column.id, column.title.in(console.language()),
                        column.meaning.in(console.language())});
    console.print(wrappedRows(rows, 2));
    return ExitCode::Done;
}

std::string lowerExtension(const std::filesystem::path &file)
{
    std::string extension = file.extension().string();
    for (char &c : extension)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return extension.empty() ? extension : extension.substr(1);
}

/// The format of the extension and the profile; none, with a message, when they name none.
std::optional<TableFormat> chooseTableFormat(const Options &options, Console &console)
{
    const std::string extension = lowerExtension(options.output);
    const auto *found = std::find_if(
        std::begin(Formats), std::end(Formats),
        [&](TableFormat format) { return extensionOf(format) == extension; });
    if (found == std::end(Formats)) {
        std::vector<std::string> known;
        for (const TableFormat format : Formats)
            known.push_back('.' + std::string(extensionOf(format)));
        misused(options, console,
                console.say({"-o attend un fichier dont l’extension donne le format, pas {}. "
                             "Extensions possibles\u202F: ",
                             "-o takes a file whose extension gives the format, not {}. Possible "
                             "extensions: "},
                            options.output.empty() ? "\"\"" : options.output)
                    + joined(known) + '.');
        return {};
    }
    if (options.profile.empty())
        return *found;
    const bool isCsv = *found == TableFormat::CsvOpenData;
    if (isCsv && options.profile == "opendata")
        return *found;
    if (isCsv && options.profile == "excel-fr")
        return TableFormat::CsvExcelFr;
    misused(options, console,
            console.say({"--profile {} n’existe pas pour ce format. Un CSV a deux profils\u202F: "
                         "opendata, excel-fr.",
                         "There is no --profile {} for this format. A CSV has two profiles: "
                         "opendata, excel-fr."},
                        options.profile));
    return {};
}

/// The columns asked for; none, with a message, when one is unknown.
std::optional<std::vector<std::string>> chooseColumns(const Options &options, EntityKind entity,
                                                      Console &console)
{
    std::vector<std::string> known;
    for (const TableColumn &column : tableColumns(entity))
        known.push_back(column.id);
    std::vector<std::string> chosen;
    for (std::size_t from = 0; from < options.columns.size();) {
        const std::size_t end = std::min(options.columns.find(',', from), options.columns.size());
        std::string id = options.columns.substr(from, end - from);
        from = end + 1;
        if (id.empty())
            continue;
        if (std::find(known.begin(), known.end(), id) == known.end()) {
            misused(options, console,
                    console.say({"Colonne inconnue\u202F: {}. Colonnes possibles\u202F: ",
                                 "Unknown column: {}. Possible columns: "},
                                id)
                        + joined(known) + '.');
            return {};
        }
        chosen.push_back(std::move(id));
    }
    return chosen;
}

/// What was asked for, rows excepted; none, with a message, when something is wrong with it.
std::optional<TableRequest> requestOf(const Options &options, Console &console)
{
    const auto entity = chooseEntity(options, console);
    if (!entity)
        return {};
    const auto format = chooseTableFormat(options, console);
    if (!format)
        return {};
    auto columns = chooseColumns(options, *entity, console);
    if (!columns)
        return {};
    TableRequest request;
    request.kind = *entity;
    request.format = *format;
    request.columns = std::move(*columns);
    request.language = console.language();
    request.withSources = !options.noSources;
    return request;
}

ExitCode write(const Table &table, const std::filesystem::path &target, Console &console)
{
    std::vector<NewFile> files;
    for (const TableFile &file : table.files)
        files.push_back({target.parent_path() / file.name, file.bytes});
    if (const auto written = writeFilesTogether(files); !written)
        return console.fail(written.error());
    for (const NewFile &file : files)
        console.print(visible(file.path.string()) + '\n');
    return ExitCode::Done;
}

void sayResult(const TableRequest &request, const Table &table, const Console &console)
{
    const auto number = [&](std::size_t count) {
        return numberText(static_cast<std::int64_t>(count), console.language());
    };
    const std::size_t count = request.records.size();
    const bool isFrench = console.language() == Language::French;
    const bool isOne = count == 1 || (count == 0 && isFrench);
    const Label rows = isOne ? Label{" ligne sur {}.", " row of {}."}
                             : Label{" lignes sur {}.", " rows of {}."};
    console.note(number(count) + console.say(rows, number(request.method.total)));
    if (request.format == TableFormat::CsvExcelFr)
        console.note(console.say({"cellules précédées d’une apostrophe, pour ne pas passer pour "
                                  "des formules\u202F: {}.",
                                  "cells that begin with an apostrophe, not to be taken for "
                                  "formulas: {}."},
                                 std::to_string(table.neutralised)));
}

} // namespace

ExitCode runExport(const Options &options, Console &console)
{
    if (asksForColumns(options))
        return printColumns(options, console);
    auto request = requestOf(options, console);
    if (!request)
        return ExitCode::Usage;
    const auto limit = chooseLimit(options, console);
    const auto sort = limit ? chooseSort(options, {}, console) : std::nullopt;
    if (!sort)
        return ExitCode::Usage;
    const auto catalogue = openCatalogue(options);
    if (!catalogue)
        return console.fail(catalogue.error());
    const SearchEngine engine(*catalogue);
    const EntityKind entity = request->kind;
    const std::string text = queryText(options.words);
    const Query asked = readQuery(text, engine, entity, console);
    Query query = within(entity, asked);
    query.sort = *sort;
    const auto hits = engine.run(entity, query, console.language()).hits;
    for (std::size_t i = 0; i < std::min(hits.size(), *limit); ++i)
        request->records.push_back(engine.recordOf(entity, hits[i].index).id);
    request->method = {querySentence(asked, engine, entity, console.language()), text,
                       engine.count(entity, within(entity, {}))};

    const std::filesystem::path target = options.output;
    const auto table = composeTable(*catalogue, *request, target.filename().string());
    if (!table)
        return console.fail(table.error());
    if (const ExitCode code = write(*table, target, console); code != ExitCode::Done)
        return code;
    sayResult(*request, *table, console);
    if (hits.empty())
        saySpellings(engine, query, entity, console);
    return ExitCode::Done;
}

} // namespace eig::cli
