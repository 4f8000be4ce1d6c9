// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/export/table_export_dialog.h"

#include "models/record_table_model.h"
#include "widgets/export/dialog_probe.h"
#include "widgets/places/place_widget.h"
#include "widgets/shell/navigator.h"

#include <QHeaderView>

using namespace eig;
using eig::test::DialogProbe;
using eig::test::numberIn;
using eig::test::WindowFixture;

TEST_CASE("Ctrl+Shift+S asks how the list is exported, with the counts of the list")
{
    WindowFixture fixture(test::bundled(), GENERATE(Language::French, Language::English));
    fixture.type("promotion:3");
    fixture.press(Qt::Key_Return);
    const int shown = fixture.rows();
    REQUIRE(shown > 3);
    fixture.table()->setFocus();
    fixture.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = fixture.child<TableExportDialog>("tableExportDialog");
    dialog->close();
    REQUIRE(QTest::qWaitFor(
        [&] { return fixture.window().findChild<TableExportDialog *>() == nullptr; }));
    const DialogProbe probe(fixture);
    CHECK(numberIn(probe.rows(TableRows::Shown)->text()) == shown);
    CHECK(numberIn(probe.rows(TableRows::Selected)->text()) == 1);
    CHECK(numberIn(probe.rows(TableRows::All)->text())
          == static_cast<int>(test::bundled().challenges().size()));
    CHECK(numberIn(probe.columns(TableColumnsChoice::Visible)->text()) == 3);
    CHECK(numberIn(probe.columns(TableColumnsChoice::All)->text())
          == static_cast<int>(tableColumns(EntityKind::Challenge).size()));
    CHECK(numberIn(probe.exportButton()->text()) == shown);
    CHECK(probe.exportButton()->isDefault());
    CHECK(probe.dialog().choice() == TableChoice{});
}

TEST_CASE("The number of rows on the button follows the choice of rows")
{
    WindowFixture fixture;
    fixture.type("promotion:3");
    const DialogProbe probe(fixture);
    for (const TableRows rows : {TableRows::All, TableRows::Selected, TableRows::Shown}) {
        probe.rows(rows)->click();
        CHECK(numberIn(probe.exportButton()->text()) == numberIn(probe.rows(rows)->text()));
    }
}

TEST_CASE("The dialog is filled in with the keyboard alone")
{
    WindowFixture fixture;
    fixture.type("promotion:3");
    const DialogProbe probe(fixture);
    REQUIRE(probe.rows(TableRows::Shown)->hasFocus());
    fixture.press(Qt::Key_Right);
    fixture.press(Qt::Key_Right);
    CHECK(probe.dialog().choice().rows == TableRows::All);
    fixture.press(Qt::Key_Tab);
    fixture.press(Qt::Key_Right);
    CHECK(probe.dialog().choice().columns == TableColumnsChoice::All);
    fixture.press(Qt::Key_Tab);
    REQUIRE(probe.button("tableXlsx")->hasFocus());
    fixture.press(Qt::Key_Right);
    CHECK(probe.dialog().choice().format == TableFormat::CsvOpenData);
    fixture.press(Qt::Key_Tab);
    fixture.press(Qt::Key_Right);
    CHECK(probe.dialog().choice().format == TableFormat::CsvExcelFr);
    fixture.press(Qt::Key_Tab);
    fixture.press(Qt::Key_Space);
    CHECK_FALSE(probe.dialog().choice().withSources);
    fixture.press(Qt::Key_Tab);
    CHECK(probe.file()->hasFocus());
    fixture.press(Qt::Key_Tab);
    CHECK(fixture.focus() == "fileBrowse");
    fixture.press(Qt::Key_Tab);
    CHECK(fixture.focus() == "tableCancel");
    fixture.press(Qt::Key_Tab);
    CHECK(fixture.focus() == "tableExport");
    fixture.press(Qt::Key_Escape);
    CHECK_FALSE(probe.dialog().isVisible());
}

TEST_CASE("The CSV profile is asked for with CSV only, and the sentence follows the format")
{
    WindowFixture fixture;
    const DialogProbe probe(fixture);
    QStringList notes{probe.note()};
    CHECK_FALSE(probe.button("tableOpenData")->isVisible());
    probe.button("tableCsv")->click();
    CHECK(probe.button("tableOpenData")->isVisible());
    notes.append(probe.note());
    probe.button("tableExcelFr")->click();
    notes.append(probe.note());
    CHECK(notes.last().contains("="));
    CHECK(notes.last().contains("@"));
    CHECK(notes.last().contains("apostrophe"));
    probe.button("tableJson")->click();
    notes.append(probe.note());
    CHECK(notes.removeDuplicates() == 0);
    CHECK_FALSE(probe.button("tableExcelFr")->isVisible());
}

TEST_CASE("The name of the file follows rows and format until the user types one")
{
    WindowFixture fixture;
    fixture.type("promotion:3");
    fixture.press(Qt::Key_Return);
    const DialogProbe probe(fixture);
    const QString first = probe.file()->text();
    CHECK(first.startsWith("eig-"));
    CHECK(first.endsWith(".xlsx"));
    probe.button("tableCsv")->click();
    CHECK(probe.file()->text() == QString(first).replace(".xlsx", ".csv"));
    probe.rows(TableRows::All)->click();
    CHECK(probe.file()->text() != QString(first).replace(".xlsx", ".csv"));
    probe.setFile("mes défis.csv");
    probe.rows(TableRows::Shown)->click();
    CHECK(probe.file()->text() == "mes défis.csv");
    probe.button("tableJson")->click();
    CHECK(probe.file()->text() == "mes défis.json");
}

TEST_CASE("Without rows nothing is exported and the dialog says why")
{
    WindowFixture fixture;
    fixture.type("zzzz");
    REQUIRE(fixture.rows() == 0);
    const DialogProbe probe(fixture);
    CHECK_FALSE(probe.exportButton()->isEnabled());
    CHECK(numberIn(probe.exportButton()->text()) == 0);
    const QString reason = probe.note();
    CHECK(probe.exportButton()->toolTip() == reason);
    probe.rows(TableRows::Selected)->click();
    CHECK_FALSE(probe.exportButton()->isEnabled());
    CHECK(probe.note() != reason);
    probe.rows(TableRows::All)->click();
    CHECK(probe.exportButton()->isEnabled());
    CHECK(probe.note() != reason);
    CHECK(probe.exportButton()->toolTip().isEmpty());
}

TEST_CASE("Without a name for the file nothing is exported")
{
    WindowFixture fixture;
    const DialogProbe probe(fixture);
    probe.file()->clear();
    CHECK_FALSE(probe.exportButton()->isEnabled());
    probe.setFile(fixture.folder() + "/absent/table.xlsx");
    CHECK_FALSE(probe.exportButton()->isEnabled());
    probe.setFile(fixture.folder() + "/table.xlsx");
    CHECK(probe.exportButton()->isEnabled());
}

TEST_CASE("Every control of the dialog has a name for assistive technology")
{
    WindowFixture fixture(test::bundled(), GENERATE(Language::French, Language::English));
    const DialogProbe probe(fixture);
    probe.button("tableCsv")->click();
    // Rows, columns, formats, profiles, sources, file, choice of the file, two buttons.
    CHECK(test::namedControls(probe.dialog()) == 3 + 2 + 3 + 2 + 1 + 1 + 1 + 2);
}

TEST_CASE("The columns of the list are those that are exported, in their order")
{
    WindowFixture fixture;
    const PlaceWidget &place = fixture.window().navigator().place();
    REQUIRE(place.listsRecords());
    CHECK(place.listContent()->visibleColumns
          == std::vector<std::string>{"name", "promotion", "administrations"});
    QHeaderView *header = fixture.table()->horizontalHeader();
    header->setSectionHidden(static_cast<int>(ChallengeColumn::Team), false);
    header->moveSection(header->visualIndex(static_cast<int>(ChallengeColumn::Team)), 1);
    CHECK(place.listContent()->visibleColumns
          == std::vector<std::string>{"name", "team", "promotion", "administrations"});
}
