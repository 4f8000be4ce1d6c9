// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/export/dialog_probe.h"
#include "widgets/places/place_widget.h"
#include "widgets/shell/navigator.h"

#include <QClipboard>
#include <QMimeData>

using namespace eig;
using eig::test::WindowFixture;

namespace {

const QMimeData *copied(WindowFixture &fixture, const char *action)
{
    QGuiApplication::clipboard()->clear();
    fixture.action(action)->trigger();
    REQUIRE(QTest::qWaitFor([] { return QGuiApplication::clipboard()->mimeData()->hasText(); },
                            20'000));
    return QGuiApplication::clipboard()->mimeData();
}

std::string expected(WindowFixture &fixture, TableRows rows, TableFormat format)
{
    const auto table = composeTable(test::bundled(),
                                    requestOf(*fixture.window().navigator().place().listContent(),
                                              {rows, TableColumnsChoice::Visible, format, false},
                                              fixture.window().navigator().engine(),
                                              fixture.language().language()),
                                    "table");
    REQUIRE(table);
    return table->files.front().bytes;
}

} // namespace

TEST_CASE("The selected rows are copied as a Markdown table")
{
    WindowFixture fixture(test::bundled(), GENERATE(Language::French, Language::English));
    fixture.table()->setFocus();
    fixture.action("selectAllAction")->trigger();
    const QMimeData *data = copied(fixture, "copyMarkdownAction");
    CHECK(data->text().toStdString()
          == expected(fixture, TableRows::Selected, TableFormat::Markdown));
    CHECK_FALSE(data->hasHtml());
    CHECK(test::taskSays(fixture, "Markdown"));
    fixture.clickRow(3);
    CHECK(copied(fixture, "copyMarkdownAction")->text().contains(fixture.cell(3, 0)));
    CHECK_FALSE(QGuiApplication::clipboard()->text().contains(fixture.cell(4, 0)));
}

TEST_CASE("The selected rows are copied as HTML, with Markdown for where there is no HTML")
{
    WindowFixture fixture;
    fixture.clickRow(1);
    const QMimeData *data = copied(fixture, "copyHtmlAction");
    CHECK(data->hasHtml());
    CHECK(data->html().toStdString() == expected(fixture, TableRows::Selected, TableFormat::Html));
    CHECK(data->text().toStdString()
          == expected(fixture, TableRows::Selected, TableFormat::Markdown));
}

TEST_CASE("Without a selection all rows shown are copied")
{
    WindowFixture fixture;
    fixture.type("promotion:3");
    fixture.table()->clearSelection();
    REQUIRE(fixture.window().navigator().place().listContent()->selected.empty());
    const std::string all = expected(fixture, TableRows::Shown, TableFormat::Markdown);
    CHECK(copied(fixture, "copyMarkdownAction")->text().toStdString() == all);
}
