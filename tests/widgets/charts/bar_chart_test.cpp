// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/bar_chart.h"

#include "widgets/window_fixture.h"

#include <QSignalSpy>

using namespace eig;

namespace {

std::vector<Bar> someBars()
{
    return {{"3", 2, "EIG 3, 2 défis"}, {"DIG", 0, "DIG, 0 défi"}, {"4", 5, "EIG 4, 5 défis"}};
}

} // namespace

TEST_CASE("A chart is a table of labels and values whose rows are read with their names")
{
    const BarChart chart(BarChart::Form::Columns, "Défis par promotion", someBars());
    CHECK(chart.accessibleName() == "Défis par promotion");
    const QAbstractItemModel *model = chart.model();
    REQUIRE(model->rowCount() == 3);
    REQUIRE(model->columnCount() == BarModel::ColumnCount);
    CHECK(model->index(1, BarModel::LabelColumn).data().toString() == "DIG");
    CHECK(model->index(2, BarModel::ValueColumn).data().toInt() == 5);
    CHECK(model->index(0, 0).data(Qt::AccessibleTextRole).toString() == "EIG 3, 2 défis");
    CHECK(chart.bars().largest() == 5);
}

TEST_CASE("A mark of a chart answers to click, Enter and the arrow keys")
{
    const auto form = GENERATE(BarChart::Form::Columns, BarChart::Form::Bars);
    BarChart chart(form, "Défis", someBars());
    chart.resize(300, chart.heightForWidth(300));
    chart.show();
    chart.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&chart));
    const QSignalSpy spy(&chart, &BarChart::barActivated);
    chart.setFocus();
    CHECK(chart.currentIndex().row() == 0);
    const auto next = form == BarChart::Form::Columns ? Qt::Key_Right : Qt::Key_Down;
    QTest::keyClick(&chart, next);
    QTest::keyClick(&chart, next);
    QTest::keyClick(&chart, Qt::Key_Return);
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {},
                      chart.visualRect(chart.model()->index(0, 0)).center());
    REQUIRE(spy.size() == 2);
    CHECK(spy[0][0].toInt() == 2);
    CHECK(spy[1][0].toInt() == 0);
}

TEST_CASE("All marks of a chart are inside it, however narrow it is")
{
    const auto form = GENERATE(BarChart::Form::Columns, BarChart::Form::Bars);
    for (const int width : {120, 300, 700}) {
        BarChart chart(form, "Défis", someBars());
        chart.resize(width, chart.heightForWidth(width));
        chart.show();
        REQUIRE(QTest::qWaitForWindowExposed(&chart));
        INFO(width);
        for (int row = 0; row < 3; ++row) {
            const QRect place = chart.visualRect(chart.model()->index(row, 0));
            CHECK_FALSE(place.isEmpty());
            CHECK(chart.viewport()->rect().contains(place));
        }
    }
}
