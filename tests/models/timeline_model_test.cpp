// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/model_check.h"
#include "models/timeline_model.h"
#include "support/bundled_catalogue.h"
#include "support/catch.h"
#include "support/sample_content.h"

using namespace eig;

namespace {

QString cell(const TimelineModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

TEST_CASE("the timeline is a table of every item, each with its date, kind, title and sources")
{
    TimelineModel model(test::bundled(), Language::French);
    const test::ModelCheck check(model);
    REQUIRE(model.rowCount() == static_cast<int>(timelineOf(test::bundled()).items.size()));
    REQUIRE(model.rowCount() > 100);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (const int column : {TimelineModel::DateColumn, TimelineModel::KindColumn,
                                 TimelineModel::TitleColumn, TimelineModel::SourcesColumn}) {
            INFO(row << ' ' << column);
            CHECK_FALSE(cell(model, row, column).isEmpty());
        }
        const QString whole = model.index(row, 0).data(Qt::AccessibleTextRole).toString();
        CHECK(whole.contains(cell(model, row, TimelineModel::TitleColumn)));
        CHECK(whole.contains(cell(model, row, TimelineModel::DateColumn)));
    }
    CHECK(test::ModelCheck::problems() == QString());
}

TEST_CASE("the timeline changes its language and keeps its rows")
{
    TimelineModel model(test::bundled(), Language::French);
    const int row = model.rowOf({EntityKind::Milestone, "2016-10-creation-du-programme"});
    REQUIRE(row >= 0);
    CHECK(cell(model, row, TimelineModel::DateColumn) == QStringLiteral("octobre 2016"));
    CHECK(cell(model, row, TimelineModel::KindColumn) == QStringLiteral("Événement"));
    model.setLanguage(Language::English);
    CHECK(cell(model, row, TimelineModel::TitleColumn)
          == QStringLiteral("The programme is created"));
    CHECK(cell(model, row, TimelineModel::DateColumn) == QStringLiteral("October 2016"));
    CHECK(model.headerData(TimelineModel::SourcesColumn, Qt::Horizontal, Qt::DisplayRole)
          == QStringLiteral("Sources"));
}

TEST_CASE("a promotion is found at its term, and what is not there nowhere")
{
    const TimelineModel model(test::bundled(), Language::French);
    const int row = model.rowOf({EntityKind::Promotion, "eig-7"});
    REQUIRE(row >= 0);
    CHECK(model.itemAt(row).row == TimelineRow::Promotions);
    CHECK(model.rowOf({EntityKind::Milestone, "nothing"}) == -1);
    CHECK(model.rowOf({EntityKind::Challenge, "basegun"}) == -1);
}

TEST_CASE("rows of the timeline are copied with their headers")
{
    const TimelineModel model(test::bundled(), Language::English);
    const QStringList lines = model.asText({0, 3}).split(u'\n');
    REQUIRE(lines.size() == 3);
    for (const QString &line : lines)
        CHECK(line.count(u'\t') == TimelineModel::ColumnCount - 1);
    CHECK(lines[2].contains(cell(model, 3, TimelineModel::TitleColumn)));
}

TEST_CASE("another catalogue replaces the rows, even by none")
{
    TimelineModel model(test::bundled(), Language::French);
    const test::ModelCheck check(model);
    CatalogueContent content = test::sampleContent();
    model.setCatalogue(Catalogue(content));
    CHECK(model.rowCount() > 0);
    content = {};
    content.edition.date = {2026, 11, 24};
    model.setCatalogue(Catalogue(std::move(content)));
    CHECK(model.rowCount() == 0);
    model.setLanguage(Language::English);
    CHECK(model.asText({}).contains(QStringLiteral("Date")));
    CHECK(test::ModelCheck::problems() == QString());
}
