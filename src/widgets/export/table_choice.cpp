// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/export/table_choice.h"

#include "core/labels/query_labels.h"
#include "widgets/shell/settings.h"

#include <QCoreApplication>

namespace eig {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(eig::TableChoice)
};

struct FormatKey {
    TableFormat format;
    const char *key;
};

constexpr FormatKey Formats[] = {
    {TableFormat::Xlsx, "xlsx"},
    {TableFormat::CsvOpenData, "csv"},
    {TableFormat::CsvExcelFr, "csv-excel"},
    {TableFormat::Json, "json"},
};

/// The whole kind, put in order as the list is.
std::vector<Id> allOf(const ListContent &content, const SearchEngine &engine, Language language)
{
    if (content.shown.size() == engine.count(content.kind, {}))
        return content.shown;
    Query all;
    all.sort = content.query.sort;
    std::vector<Id> ids;
    for (const Hit &hit : engine.run(content.kind, all, language).hits)
        ids.push_back(engine.recordOf(content.kind, hit.index).id);
    return ids;
}

std::vector<Id> rowsOf(const ListContent &content, TableRows rows, const SearchEngine &engine,
                       Language language)
{
    switch (rows) {
    case TableRows::Shown: return content.shown;
    case TableRows::Selected: return content.selected;
    case TableRows::All: return allOf(content, engine, language);
    }
    return {};
}

} // namespace

TableChoice readTableChoice(const Settings &settings)
{
    TableChoice choice;
    const QString format = settings.text(Setting::TableFormat);
    for (const FormatKey &known : Formats) {
        if (format == QLatin1String(known.key))
            choice.format = known.format;
    }
    if (settings.text(Setting::TableColumns) == QLatin1String("all"))
        choice.columns = TableColumnsChoice::All;
    choice.withSources = settings.flag(Setting::TableSources);
    return choice;
}

void writeTableChoice(Settings &settings, const TableChoice &choice, const ListContent &content)
{
    for (const FormatKey &known : Formats) {
        if (choice.format == known.format)
            settings.setText(Setting::TableFormat, QLatin1String(known.key));
    }
    if (!content.visibleColumns.empty())
        settings.setText(Setting::TableColumns,
                         choice.columns == TableColumnsChoice::All ? QStringLiteral("all")
                                                                   : QStringLiteral("visible"));
    settings.setFlag(Setting::TableSources, choice.withSources);
}

std::size_t rowCount(const ListContent &content, TableRows rows, const SearchEngine &engine)
{
    switch (rows) {
    case TableRows::Shown: return content.shown.size();
    case TableRows::Selected: return content.selected.size();
    case TableRows::All: return engine.count(content.kind, {});
    }
    return 0;
}

std::string sentenceOf(const ListContent &content, const SearchEngine &engine, Language language)
{
    if (!content.query.isEmpty())
        return querySentence(content.query, engine, content.kind, language);
    if (content.scope.empty())
        return {};
    return Texts::tr("%1: %2")
        .arg(QString::fromStdString(label(content.kind).in(language)),
             QString::fromStdString(content.scope))
        .toStdString();
}

TableRequest requestOf(const ListContent &content, const TableChoice &choice,
                       const SearchEngine &engine, Language language)
{
    TableRequest request;
    request.kind = content.kind;
    request.records = rowsOf(content, choice.rows, engine, language);
    if (choice.columns == TableColumnsChoice::Visible)
        request.columns = content.visibleColumns;
    if (!choice.withSources && request.columns.size() > 1)
        std::erase(request.columns, "sources");
    request.format = choice.format;
    request.language = language;
    request.withSources = choice.withSources;
    request.method.total = engine.count(content.kind, {});
    if (choice.rows == TableRows::All)
        return request;
    request.method.sentence = sentenceOf(content, engine, language);
    if (choice.rows == TableRows::Selected) {
        // The query does not give these rows again: it is not told.
        const std::string of = request.method.sentence.empty() ? label(content.kind).in(language)
                                                               : request.method.sentence;
        request.method.sentence =
            Texts::tr("Rows chosen by hand: %1").arg(QString::fromStdString(of)).toStdString();
    } else if (!content.query.isEmpty()) {
        request.method.query = queryText(content.query, engine, content.kind, language);
    }
    return request;
}

std::string nameHint(const ListContent &content, TableRows rows)
{
    if (rows == TableRows::All)
        return {};
    std::string hint = content.scope;
    for (const Clause &clause : content.query.clauses) {
        if (clause.excluded)
            continue;
        for (const std::string &value : clause.values)
            hint += hint.empty() ? value : ' ' + value;
    }
    return hint;
}

} // namespace eig
