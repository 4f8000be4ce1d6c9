// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/record_drag.h"

#include "core/catalogue/official_page.h"
#include "models/ministry_tree_model.h"
#include "models/record_table_model.h"
#include "models/search_results_model.h"
#include "models/timeline_model.h"
#include "models/tree_level_model.h"
#include "support/bundled_catalogue.h"
#include "support/catch.h"

#include <QUrl>

#include <algorithm>
#include <numeric>

using namespace eig;

namespace {

using Dragged = std::unique_ptr<QMimeData>;

template<typename Records> std::vector<std::size_t> allOf(const Records &records)
{
    std::vector<std::size_t> rows(records.size());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    return rows;
}

/// Challenges of the catalogue, all of them.
std::unique_ptr<RecordTableModel> challenges()
{
    auto model = std::make_unique<RecordTableModel>(EntityKind::Challenge, test::bundled(),
                                                    Language::French);
    model->setRows(allOf(test::bundled().challenges()));
    return model;
}

int rowWith(const RecordTableModel &model, bool hasPage)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (officialAddress(test::bundled(), *model.recordAt(row)).empty() != hasPage)
            return row;
    }
    FAIL("no such challenge");
    return -1;
}

/// A row as a table gives it: all its cells.
QModelIndexList cellsOf(const QAbstractItemModel &model, int row)
{
    QModelIndexList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.index(row, column));
    return cells;
}

} // namespace

TEST_CASE("A row dragged out is its name, its official page and a link to it")
{
    const auto model = challenges();
    const int row = rowWith(*model, true);
    const Dragged data(model->mimeData(cellsOf(*model, row)));
    REQUIRE(data);
    const QString name = model->index(row, 0).data().toString();
    const QString page = QString::fromStdString(
        officialAddress(test::bundled(), *model->recordAt(row)));
    CHECK(data->text() == QStringLiteral("%1 (%2)").arg(name, page));
    CHECK(data->html().contains(QStringLiteral("href=\"%1\"").arg(page.toHtmlEscaped())));
    REQUIRE(data->urls().size() == 1);
    CHECK(data->urls().front() == QUrl(page));
    CHECK(model->index(row, 0).flags().testFlag(Qt::ItemIsDragEnabled));
    CHECK(model->supportedDragActions() == Qt::CopyAction);
}

TEST_CASE("Several rows dragged out are several lines from the top down")
{
    const auto model = challenges();
    const Dragged data(model->mimeData(cellsOf(*model, 2) + cellsOf(*model, 0)));
    REQUIRE(data);
    const QStringList lines = data->text().split(u'\n');
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].startsWith(model->index(0, 0).data().toString()));
    CHECK(lines[1].startsWith(model->index(2, 0).data().toString()));
}

TEST_CASE("A record without an official page leads back to the application and is no address")
{
    RecordTableModel people(EntityKind::Person, test::bundled(), Language::French);
    people.setRows(allOf(test::bundled().people()));
    const Dragged data(people.mimeData(cellsOf(people, 0)));
    REQUIRE(data);
    const QString address = QString::fromStdString(addressOf(*people.recordAt(0)));
    CHECK(data->text().endsWith(QStringLiteral(" (eig:%1)").arg(address)));
    CHECK_FALSE(data->hasUrls());
    const std::string source = pageOrSource(test::bundled(), *people.recordAt(0));
    REQUIRE_FALSE(source.empty());
    CHECK(data->html().contains(QString::fromStdString(source).toHtmlEscaped()));
}

TEST_CASE("What is dragged out holds the text of the catalogue as text, never as markup")
{
    const Dragged data = dragData(
        test::bundled(), {{{EntityKind::Ministry, "interieur"}, QStringLiteral("<b>A & B</b>\n")}});
    REQUIRE(data);
    CHECK(data->html() == QStringLiteral("&lt;b&gt;A &amp; B&lt;/b&gt;"));
    CHECK(data->text() == QStringLiteral("<b>A & B</b> (eig:ministry/interieur)"));
    CHECK_FALSE(dragData(test::bundled(), {}));
}

TEST_CASE("Ministries, their columns and search results are dragged out as records are")
{
    MinistryTreeModel tree(test::bundled(), Language::French);
    TreeLevelModel level;
    level.setLevel(&tree, {});
    const Dragged ministry(level.mimeData({level.index(0, 0)}));
    REQUIRE(ministry);
    CHECK(ministry->text().contains(QStringLiteral("(eig:ministry/")));
    CHECK(level.index(0, 0).flags().testFlag(Qt::ItemIsDragEnabled));
    CHECK(level.mimeTypes() == dragTypes());
    const QModelIndex all = tree.index(0, 0, tree.index(0, 0));
    CHECK_FALSE(all.flags().testFlag(Qt::ItemIsDragEnabled));
    CHECK_FALSE(Dragged(tree.mimeData({all})));

    SearchResultsModel results(SearchEngine(test::bundled()), Language::French);
    const Query query = parseQuery("basegun").query;
    const SearchEngine engine(test::bundled());
    const EntityResult result{EntityKind::Challenge, engine.run(EntityKind::Challenge, query).hits};
    REQUIRE_FALSE(result.hits.empty());
    results.setResult(query, {result}, SearchResultsModel::Headings::Shown);
    CHECK_FALSE(results.index(0).flags().testFlag(Qt::ItemIsDragEnabled));
    CHECK(results.index(1).flags().testFlag(Qt::ItemIsDragEnabled));
    const Dragged hit(results.mimeData({results.index(0), results.index(1)}));
    REQUIRE(hit);
    CHECK(hit->text().startsWith(QStringLiteral("Basegun (")));
    CHECK_FALSE(hit->text().contains(u'\n'));
}

TEST_CASE("An item of the timeline is dragged out as its promotion or milestone")
{
    const TimelineModel timeline(test::bundled(), Language::French);
    const int row = timeline.rowOf({EntityKind::Promotion, "eig-3"});
    REQUIRE(row >= 0);
    const QModelIndex first = timeline.index(row, TimelineModel::DateColumn);
    CHECK(first.flags().testFlag(Qt::ItemIsDragEnabled));
    CHECK(timeline.mimeTypes() == dragTypes());
    const Dragged data(timeline.mimeData({first, timeline.index(row, TimelineModel::KindColumn)}));
    REQUIRE(data);
    CHECK(data->text().contains(QStringLiteral("eig-3")));
    CHECK_FALSE(data->text().contains(u'\n'));
}
