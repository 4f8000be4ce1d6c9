// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/tables/grid.h"

#include "core/text/characters.h"
#include "core/text/utf8.h"
#include "documents/tables/columns.h"

#include <algorithm>

namespace eig::tables {
namespace {

/// Calls use with the columns of this kind.
template<typename Use> decltype(auto) withColumns(EntityKind kind, Use use)
{
    switch (kind) {
    case EntityKind::Challenge: break;
    case EntityKind::Promotion: return use(promotionColumns());
    case EntityKind::Ministry: return use(ministryColumns());
    case EntityKind::Administration: return use(administrationColumns());
    case EntityKind::Person: return use(personColumns());
    case EntityKind::Outcome: return use(outcomeColumns());
    case EntityKind::Source: return use(sourceColumns());
    case EntityKind::Milestone: return use(milestoneColumns());
    case EntityKind::Partner: return use(partnerColumns());
    case EntityKind::SiblingProgramme: return use(siblingColumns());
    case EntityKind::Programme: return use(programmeColumns());
    }
    return use(challengeColumns());
}

template<typename T> const T *in(const std::vector<T> &records, const Id &id)
{
    const auto found = std::find_if(records.begin(), records.end(),
                                    [&](const T &record) { return record.id == id; });
    return found == records.end() ? nullptr : &*found;
}

// The record of this kind; the columns only say which kind.
const Challenge *find(const Catalogue &from, const Id &id, const RecordColumns<Challenge> &)
{
    return from.challenge(id);
}
const Promotion *find(const Catalogue &from, const Id &id, const RecordColumns<Promotion> &)
{
    return from.promotion(id);
}
const Ministry *find(const Catalogue &from, const Id &id, const RecordColumns<Ministry> &)
{
    return from.ministry(id);
}
const Administration *find(const Catalogue &from, const Id &id,
                           const RecordColumns<Administration> &)
{
    return from.administration(id);
}
const Person *find(const Catalogue &from, const Id &id, const RecordColumns<Person> &)
{
    return from.person(id);
}
const Outcome *find(const Catalogue &from, const Id &id, const RecordColumns<Outcome> &)
{
    return from.outcome(id);
}
const Source *find(const Catalogue &from, const Id &id, const RecordColumns<Source> &)
{
    return from.source(id);
}
const Milestone *find(const Catalogue &from, const Id &id, const RecordColumns<Milestone> &)
{
    return from.milestone(id);
}
const Partner *find(const Catalogue &from, const Id &id, const RecordColumns<Partner> &)
{
    return in(from.programme().partners, id);
}
const SiblingProgramme *find(const Catalogue &from, const Id &id,
                             const RecordColumns<SiblingProgramme> &)
{
    return in(from.programme().siblings, id);
}
const Programme *find(const Catalogue &from, const Id &id, const RecordColumns<Programme> &)
{
    return id == "eig" ? &from.programme() : nullptr;
}

std::vector<const Source *> sourcesOf(const Scope &, const Administration &) { return {}; }
std::vector<const Source *> sourcesOf(const Scope &, const Source &) { return {}; }
template<typename T> std::vector<const Source *> sourcesOf(const Scope &scope, const T &record)
{
    return sourcesNamed(scope, record.sources);
}

const TableColumn &sourcesColumn()
{
    static const TableColumn column{
        std::string(SourcesColumn),
        {"Sources", "Sources"},
        {"Adresses des sources de la ligne, ou leur référence quand elles n’ont pas d’adresse.",
         "Addresses of the sources of the row, or their reference where they have no address."},
        TableValue::Address,
        true};
    return column;
}

Cell sourcesCell(const std::vector<const Source *> &sources, Language language)
{
    std::vector<std::string> texts;
    for (const Source *source : sources)
        texts.push_back(source->url.empty() ? sourceText(*source, language) : source->url);
    return textsCell(texts);
}

Cell validCell(Cell cell)
{
    for (Value &value : cell) {
        if (auto *text = std::get_if<std::string>(&value))
            *text = validText(std::move(*text));
    }
    return cell;
}

/// The columns asked for, each once, then that of the sources; an identifier that is none.
Result<std::vector<TableColumn>> chosenColumns(const TableRequest &request)
{
    const std::vector<TableColumn> &known = tableColumns(request.kind);
    std::vector<TableColumn> chosen;
    const auto isChosen = [&](std::string_view id) { return in(chosen, Id(id)) != nullptr; };
    for (const std::string &id : request.columns) {
        const TableColumn *column = in(known, id);
        if (!column)
            return Unexpected({ErrorCode::UnknownRecord, id, "no such column"});
        if (!isChosen(id))
            chosen.push_back(*column);
    }
    if (request.columns.empty()) {
        chosen = known;
        if (!request.withSources)
            std::erase_if(chosen, [](const TableColumn &one) { return one.id == SourcesColumn; });
    } else if (request.withSources && hasSources(request.kind) && !isChosen(SourcesColumn)) {
        chosen.push_back(sourcesColumn());
    }
    return chosen;
}

template<typename T>
Row rowOf(const Scope &scope, const T &record, const Id &id, const RecordColumns<T> &columns,
          const Grid &grid)
{
    const auto cellOf = [&](std::string_view column) {
        const auto found = std::find_if(columns.begin(), columns.end(),
                                        [&](const auto &one) { return one.column.id == column; });
        return found == columns.end() ? Cell() : validCell(found->cell(scope, record));
    };
    Row row{id, textOf(cellOf("name")), {}, {}};
    if (grid.hasColumn(SourcesColumn))
        row.sources = sourcesOf(scope, record);
    for (const TableColumn &column : grid.columns) {
        const bool isSources = column.id == SourcesColumn;
        row.cells.push_back(isSources ? validCell(sourcesCell(row.sources, scope.language))
                                      : cellOf(column.id));
    }
    return row;
}

} // namespace

bool Grid::hasColumn(std::string_view id) const { return in(columns, Id(id)) != nullptr; }

std::string validText(std::string text)
{
    return isValidUtf8(text) ? std::move(text) : utf8Of(charactersOf(text));
}

Result<Grid> gridOf(const Catalogue &catalogue, const TableRequest &request)
{
    auto columns = chosenColumns(request);
    if (!columns)
        return Unexpected(columns.error());
    Grid grid{request.kind,   request.language,    &catalogue.edition(),
              request.method, std::move(*columns), {}};
    grid.method.query = validText(std::move(grid.method.query));
    grid.method.sentence = validText(std::move(grid.method.sentence));
    const Scope scope{catalogue, request.language};
    const Id unknown = withColumns(request.kind, [&](const auto &all) {
        for (const Id &id : request.records) {
            const auto *record = find(catalogue, id, all);
            if (!record)
                return id;
            grid.rows.push_back(rowOf(scope, *record, id, all, grid));
        }
        return Id();
    });
    if (grid.rows.size() < request.records.size())
        return Unexpected({ErrorCode::UnknownRecord, unknown, {}});
    return grid;
}

} // namespace eig::tables

namespace eig {

const std::vector<TableColumn> &tableColumns(EntityKind kind)
{
    return tables::withColumns(kind, [kind](const auto &all) -> const std::vector<TableColumn> & {
        static const std::vector<TableColumn> columns = [&] {
            std::vector<TableColumn> list;
            for (const auto &one : all)
                list.push_back(one.column);
            if (tables::hasSources(kind))
                list.push_back(tables::sourcesColumn());
            return list;
        }();
        return columns;
    });
}

} // namespace eig
