// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/chart_model.h"
#include "support/catch.h"

#include <QAbstractItemModelTester>

using namespace eig;

namespace {

Query theme(const std::string &value)
{
    Query query;
    query.setValues(Field::Theme, {value}, false);
    return query;
}

ChartTable twoByTwo()
{
    ChartTable table;
    table.columns = {{"EIG 1", "EIG 1"}, {"DIG", "DIG"}};
    table.lines = {
        {{"Santé", "Health"},
         {{2, 0, theme("a")}, {0, 0, theme("b")}},
         ChartValue{2, 0, theme("c")}},
        {{"Mer", "Sea"}, {{1, 0, theme("d")}, {4, 0, theme("e")}}, ChartValue{5, 0, theme("f")}}};
    table.largest = 4;
    return table;
}

} // namespace

TEST_CASE("a chart is a table of names, values and totals in one language")
{
    ChartModel model(Language::French);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 0);
    model.setTable(twoByTwo(), Language::French);
    REQUIRE(model.rowCount() == 2);
    REQUIRE(model.columnCount() == 4);
    CHECK(model.index(0, 0).data() == QStringLiteral("Santé"));
    CHECK(model.index(1, 2).data() == 4);
    CHECK(model.index(1, 3).data() == 5);
    CHECK(model.headerData(2, Qt::Horizontal, Qt::DisplayRole) == QStringLiteral("DIG"));
    CHECK(model.index(1, 2).data(ChartModel::StrengthRole).toDouble() == 1.0);
    CHECK(model.index(0, 2).data(ChartModel::StrengthRole).toDouble() == 0.0);
    CHECK(model.index(0, 1).data(ChartModel::QueryRole) == QStringLiteral("theme:a"));
    CHECK(model.index(1, 0).data(ChartModel::QueryRole) == QStringLiteral("theme:f"));
    model.setTable(twoByTwo(), Language::English);
    CHECK(model.index(0, 0).data() == QStringLiteral("Health"));
}

TEST_CASE("a mark is read with its line, its column and what it counts")
{
    ChartModel model(Language::English);
    model.setTable(twoByTwo(), Language::English);
    const QString read = model.index(1, 2).data(Qt::AccessibleTextRole).toString();
    CHECK(read.contains(QStringLiteral("Sea")));
    CHECK(read.contains(QStringLiteral("DIG")));
    CHECK(read.contains(QStringLiteral("4")));
    ChartTable shares = twoByTwo();
    shares.lines[0].values[0].whole = 8;
    model.setTable(std::move(shares), Language::English);
    CHECK(model.index(0, 1).data() == 25);
    CHECK(model.index(0, 1).data(ChartModel::CountRole) == 2);
    CHECK(model.index(0, 1).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("25")));
}

TEST_CASE("a chart is copied line by line with its header")
{
    ChartModel model(Language::English);
    model.setTable(twoByTwo(), Language::English);
    const QStringList lines = model.asText().split(u'\n');
    REQUIRE(lines.size() == 3);
    CHECK(lines[0] == QStringLiteral("\tEIG 1\tDIG\tTotal"));
    CHECK(lines[2] == QStringLiteral("Sea\t1\t4\t5"));
}

TEST_CASE("a chart is written as CSV with the cells of its table")
{
    ChartTable table = twoByTwo();
    table.lines[1].name.en = "Sea, \"coast\"";
    ChartModel model(Language::English);
    model.setTable(std::move(table), Language::English);
    CHECK(model.asCsv() == ",EIG 1,DIG,Total\r\nHealth,2,0,2\r\n\"Sea, \"\"coast\"\"\",1,4,5\r\n");
    model.setTable(twoByTwo(), Language::French);
    CHECK(model.asCsv().starts_with(",EIG 1,DIG,"));
    CHECK(model.asCsv().find("Santé,2,0,2") != std::string::npos);
}

TEST_CASE("a stated value has its sources, its name those of the whole line, a counted one none")
{
    ChartTable stated;
    stated.isStated = true;
    stated.columns = {{"Prévus", "Planned"}, {"Recrutés", "Recruited"}};
    stated.lines = {{{"Design", "Design"},
                     {{7, 0, {}, {"call", "report"}}, {5, 0, {}, {"report", "blog"}}},
                     {}}};
    ChartModel model(Language::English);
    model.setTable(std::move(stated), Language::English);
    CHECK(model.sourcesAt(model.index(0, 1)) == SourceIds{"call", "report"});
    CHECK(model.sourcesAt(model.index(0, 2)) == SourceIds{"report", "blog"});
    CHECK(model.sourcesAt(model.index(0, 0)) == SourceIds{"call", "report", "blog"});
    CHECK(model.index(0, 1).data(ChartModel::QueryRole).toString().isEmpty());
    CHECK(model.sourcesAt({}).empty());
    model.setTable(twoByTwo(), Language::English);
    CHECK(model.sourcesAt(model.index(0, 1)).empty());
    CHECK(model.sourcesAt(model.index(0, 0)).empty());
}
