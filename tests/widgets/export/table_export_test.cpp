// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/storage/atomic_file.h"
#include "support/synthetic_catalogue.h"
#include "support/watched_calls.h"
#include "widgets/export/dialog_probe.h"
#include "widgets/places/place_widget.h"
#include "widgets/shell/navigator.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>

#include <cerrno>

using namespace eig;
using eig::test::contentOf;
using eig::test::DialogProbe;
using eig::test::WindowFixture;

namespace {

/// Waits for the last thing the status line says of a file.
bool isSaved(const WindowFixture &fixture, const QString &name)
{
    return QTest::qWaitFor(
        [&] {
            const QString task = fixture.status("task");
            return task.endsWith(name) || task.contains(QString(name + u','));
        },
        20'000);
}

bool hasError(WindowFixture &fixture)
{
    return QTest::qWaitFor([&] { return !fixture.dialogs().errors.isEmpty(); }, 20'000);
}

/// What the list as it stands gives for a choice.
TableRequest expectedRequest(WindowFixture &fixture, const TableChoice &choice)
{
    return requestOf(*fixture.window().navigator().place().listContent(), choice,
                     fixture.window().navigator().engine(), fixture.language().language());
}

/// The identifiers of the rows of the window, from the top down.
std::vector<Id> idsOf(const WindowFixture &fixture)
{
    std::vector<Id> ids;
    for (int row = 0; row < fixture.rows(); ++row)
        ids.push_back(
            fixture.table()->model()->index(row, 0).data(Qt::UserRole).toString().toStdString());
    return ids;
}

struct FormatCase {
    const char *button;
    const char *profile;
    TableFormat format;
    const char *suffix;
    const char *begin;
};

constexpr FormatCase Formats[] = {
    {"tableXlsx", nullptr, TableFormat::Xlsx, "xlsx", "PK"},
    {"tableCsv", "tableOpenData", TableFormat::CsvOpenData, "csv", "id,"},
    {"tableCsv", "tableExcelFr", TableFormat::CsvExcelFr, "csv", "\xEF\xBB\xBF"},
    {"tableJson", nullptr, TableFormat::Json, "json", "{"},
};

QStringList filesIn(const QString &folder)
{
    QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    names.removeAll("settings.ini");
    return names;
}

} // namespace

TEST_CASE("Each format is written with the rows shown, in their order")
{
    WindowFixture fixture;
    fixture.type("promotion:3..5");
    fixture.press(Qt::Key_Return);
    fixture.clickHeader(0);
    fixture.clickHeader(0);
    const std::vector<Id> ids = idsOf(fixture);
    REQUIRE(ids.size() > 10);
    const FormatCase &format = Formats[GENERATE(0, 1, 2, 3)];
    CAPTURE(format.button);
    const QString path = fixture.folder() + "/table." + format.suffix;
    const TableChoice choice{TableRows::Shown, TableColumnsChoice::All, format.format, true};
    const TableRequest request = expectedRequest(fixture, choice);
    CHECK(request.records == ids);
    CHECK(request.columns.empty());
    {
        const DialogProbe probe(fixture);
        probe.columns(TableColumnsChoice::All)->click();
        probe.button(format.button)->click();
        if (format.profile)
            probe.button(format.profile)->click();
        probe.setFile(path);
        CHECK(probe.dialog().choice() == choice);
        probe.accept();
    }
    REQUIRE(isSaved(fixture, "table." + QString(format.suffix)));
    const QByteArray bytes = contentOf(path);
    CHECK(bytes.startsWith(format.begin));
    const Result<Table> expected = composeTable(test::bundled(), request,
                                                QFileInfo(path).fileName().toStdString());
    REQUIRE(expected);
    CHECK(bytes.toStdString() == expected->files.front().bytes);
    for (const TableFile &file : expected->files)
        CHECK(contentOf(fixture.folder() + '/' + QString::fromStdString(file.name)).toStdString()
              == file.bytes);
    CHECK(filesIn(fixture.folder()).size() == static_cast<qsizetype>(expected->files.size()));
    if (format.format != TableFormat::CsvOpenData)
        return;
    qsizetype last = 0;
    for (const Id &id : ids) {
        const qsizetype place = bytes.indexOf(QByteArray::fromStdString('\n' + id + ','));
        INFO(id);
        CHECK(place > last);
        last = place;
    }
}

TEST_CASE("The selected rows and the visible columns alone")
{
    WindowFixture fixture;
    fixture.table()->selectAll();
    fixture.clickRow(2);
    QTest::mouseClick(fixture.table()->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      fixture.table()->visualRect(fixture.table()->model()->index(0, 0)).center());
    const std::vector<Id> ids = idsOf(fixture);
    const TableChoice choice{TableRows::Selected, TableColumnsChoice::Visible, TableFormat::Xlsx,
                             true};
    const TableRequest request = expectedRequest(fixture, choice);
    CHECK(request.records == std::vector<Id>{ids[0], ids[2]});
    CHECK(request.columns == std::vector<std::string>{"name", "promotion", "administrations"});
    const QString path = fixture.folder() + "/table.xlsx";
    {
        const DialogProbe probe(fixture);
        probe.rows(TableRows::Selected)->click();
        CHECK(test::numberIn(probe.exportButton()->text()) == 2);
        probe.setFile(path);
        probe.accept();
    }
    REQUIRE(isSaved(fixture, "table.xlsx"));
    const Result<Table> expected = composeTable(test::bundled(), request, "table.xlsx");
    REQUIRE(expected);
    CHECK(contentOf(path).toStdString() == expected->files.front().bytes);
}

TEST_CASE("The whole catalogue stands in the order of the list, and no query is told")
{
    WindowFixture fixture;
    fixture.clickHeader(0);
    const std::vector<Id> all = idsOf(fixture);
    fixture.type("promotion:3");
    const TableRequest request = expectedRequest(fixture, {TableRows::All, {}, {}, true});
    CHECK(request.records == all);
    CHECK(request.method.sentence.empty());
    CHECK(request.method.query.empty());
    CHECK(request.method.total == all.size());
    const TableRequest shown = expectedRequest(fixture, {});
    CHECK_FALSE(shown.method.sentence.empty());
    CHECK(shown.method.query == "promotion:3");
    CHECK(shown.method.total == all.size());
    // A choice by hand is said, and no query promises to give it again.
    const TableRequest selected = expectedRequest(fixture, {TableRows::Selected, {}, {}, true});
    CHECK(selected.records.size() == 1);
    CHECK(selected.method.query.empty());
    CHECK(selected.method.sentence.starts_with("Lignes choisies à la main"));
    CHECK(selected.method.sentence.ends_with(shown.method.sentence));
}

TEST_CASE("Giving up writes nothing")
{
    WindowFixture fixture;
    const DialogProbe probe(fixture);
    probe.setFile(fixture.folder() + "/table.xlsx");
    SECTION("by the button") { probe.button("tableCancel")->click(); }
    SECTION("by Escape") { QTest::keyClick(probe.file(), Qt::Key_Escape); }
    QTest::qWait(50);
    CHECK(filesIn(fixture.folder()).isEmpty());
    CHECK(fixture.status("task").isEmpty());
    CHECK(fixture.settings().text(Setting::ExportFolder).isEmpty());
}

TEST_CASE("A file that exists is replaced only when the user says so")
{
    WindowFixture fixture;
    const QString path = fixture.folder() + "/table.json";
    REQUIRE(writeFileAtomically(path.toStdString(), "old"));
    {
        const DialogProbe probe(fixture);
        probe.button("tableJson")->click();
        // The suffix is added, and the question is about the file that will be written.
        probe.setFile(fixture.folder() + "/table");
        probe.accept();
    }
    REQUIRE(QTest::qWaitFor([&] { return !fixture.dialogs().inTheWay.isEmpty(); }, 20'000));
    CHECK(fixture.dialogs().inTheWay == QStringList{"table.json"});
    CHECK(contentOf(path) == "old");
    SECTION("replaced")
    {
        fixture.dialogs().replace();
        REQUIRE(isSaved(fixture, "table.json"));
        CHECK(contentOf(path).startsWith("{"));
    }
    SECTION("another name")
    {
        fixture.dialogs().rename();
        auto *dialog = fixture.window().findChildren<TableExportDialog *>().last();
        CHECK(dialog->choice().format == TableFormat::Json);
        auto *name = dialog->findChild<QLineEdit *>("fileName");
        CHECK(name->text() == "table.json");
        name->setText("other.json");
        dialog->findChild<QPushButton *>("tableExport")->click();
        REQUIRE(isSaved(fixture, "other.json"));
        CHECK(contentOf(path) == "old");
        CHECK(contentOf(fixture.folder() + "/other.json").startsWith("{"));
    }
}

TEST_CASE("A table chosen in the file dialog is not asked about twice, its companion is")
{
    WindowFixture fixture;
    const bool isCsv = GENERATE(false, true);
    const QString path = fixture.folder() + (isCsv ? "/table.csv" : "/table.json");
    REQUIRE(writeFileAtomically(path.toStdString(), "old"));
    REQUIRE(
        writeFileAtomically(QString(fixture.folder() + "/table.schema.json").toStdString(), "old"));
    {
        const DialogProbe probe(fixture);
        probe.button(isCsv ? "tableCsv" : "tableJson")->click();
        probe.part<QAbstractButton>("fileBrowse")->click();
        auto *files = probe.part<QFileDialog>("fileDialog");
        Q_EMIT files->fileSelected(path);
        files->close();
        probe.accept();
    }
    if (!isCsv) {
        REQUIRE(isSaved(fixture, "table.json"));
        CHECK(fixture.dialogs().inTheWay.isEmpty());
        CHECK(contentOf(path).startsWith("{"));
        return;
    }
    REQUIRE(QTest::qWaitFor([&] { return !fixture.dialogs().inTheWay.isEmpty(); }, 20'000));
    CHECK_FALSE(fixture.dialogs().inTheWay.contains("table.csv"));
    CHECK(contentOf(path) == "old");
}

TEST_CASE("A companion of the table that exists is asked about too")
{
    WindowFixture fixture;
    const TableChoice choice{TableRows::Shown, TableColumnsChoice::Visible,
                             TableFormat::CsvOpenData, true};
    const Result<Table> table = composeTable(test::bundled(), expectedRequest(fixture, choice),
                                             "table.csv");
    REQUIRE(table);
    REQUIRE(table->files.size() > 1);
    const QString name = QString::fromStdString(table->files[1].name);
    REQUIRE(writeFileAtomically(QString(fixture.folder() + u'/' + name).toStdString(), "old"));
    {
        const DialogProbe probe(fixture);
        probe.button("tableCsv")->click();
        probe.setFile(fixture.folder() + "/table.csv");
        probe.accept();
    }
    REQUIRE(QTest::qWaitFor([&] { return !fixture.dialogs().inTheWay.isEmpty(); }, 20'000));
    CHECK(fixture.dialogs().inTheWay == QStringList{name});
    CHECK(filesIn(fixture.folder()) == QStringList{name});
}

TEST_CASE("A table that cannot be written leaves the old file and can be saved elsewhere")
{
    WindowFixture fixture;
    const QString path = fixture.folder() + "/table.xlsx";
    REQUIRE(writeFileAtomically(path.toStdString(), "old"));
    {
        const DialogProbe probe(fixture);
        probe.setFile(path);
        probe.accept();
    }
    REQUIRE(QTest::qWaitFor([&] { return bool(fixture.dialogs().replace); }, 20'000));
    {
        const test::WatchedCalls readOnly({1, true, EROFS});
        fixture.dialogs().replace();
        REQUIRE(hasError(fixture));
    }
    CHECK(fixture.dialogs().errors.front().contains("Choisissez un autre dossier"));
    CHECK(contentOf(path) == "old");
    CHECK(filesIn(fixture.folder()) == QStringList{"table.xlsx"});
    CHECK(fixture.settings().text(Setting::ExportFolder).isEmpty());
    fixture.dialogs().retry();
    auto *dialog = fixture.window().findChildren<TableExportDialog *>().last();
    auto *name = dialog->findChild<QLineEdit *>("fileName");
    CHECK(name->text() == "table.xlsx");
    name->setText("other.xlsx");
    dialog->findChild<QPushButton *>("tableExport")->click();
    REQUIRE(isSaved(fixture, "other.xlsx"));
    CHECK(fixture.settings().text(Setting::ExportFolder) == fixture.folder());
}

TEST_CASE("Folder, format, columns and sources of the last export are remembered, rows are not")
{
    WindowFixture fixture;
    {
        const DialogProbe probe(fixture);
        probe.rows(TableRows::All)->click();
        probe.columns(TableColumnsChoice::All)->click();
        probe.button("tableCsv")->click();
        probe.button("tableExcelFr")->click();
        probe.button("tableSources")->click();
        probe.setFile(fixture.folder() + "/table.csv");
        probe.accept();
    }
    REQUIRE(isSaved(fixture, "table.csv"));
    fixture.reopen();
    const DialogProbe probe(fixture);
    CHECK(
        probe.dialog().choice()
        == TableChoice{TableRows::Shown, TableColumnsChoice::All, TableFormat::CsvExcelFr, false});
    CHECK(probe.part<QLabel>("fileNote")->text().contains(fixture.folder()));
}

TEST_CASE("Ten thousand rows are exported while the window answers")
{
    WindowFixture fixture{Catalogue(test::syntheticContent(10'000))};
    REQUIRE(fixture.rows() == 10'000);
    {
        const DialogProbe probe(fixture);
        probe.columns(TableColumnsChoice::All)->click();
        probe.setFile(fixture.folder() + "/table.xlsx");
        probe.accept();
    }
    CHECK(fixture.status("task").contains("table.xlsx"));
    // The window goes on before the table is there.
    CHECK_FALSE(QFileInfo::exists(fixture.folder() + "/table.xlsx"));
    fixture.clickRow(1);
    CHECK(fixture.currentRow() == 1);
    REQUIRE(QTest::qWaitFor([&] { return QFileInfo::exists(fixture.folder() + "/table.xlsx"); },
                            60'000));
    CHECK(fixture.dialogs().errors.isEmpty());
    CHECK(contentOf(fixture.folder() + "/table.xlsx").size() > 10'000);
}

TEST_CASE("Closing the window while a table is written waits for it without a crash")
{
    const test::TemporaryFolder folder;
    const QString path = QString::fromStdString((folder.path() / "table.json").string());
    {
        WindowFixture fixture;
        const DialogProbe probe(fixture);
        probe.button("tableJson")->click();
        probe.setFile(path);
        probe.accept();
    }
    const QByteArray content = contentOf(path);
    CHECK((content.isEmpty() || content.startsWith("{")));
    CHECK(QDir(QFileInfo(path).path()).entryList(QDir::Files | QDir::Hidden).size() <= 1);
}

TEST_CASE("The row menus of the lists offer the export of the table")
{
    WindowFixture fixture;
    const char *action = GENERATE("challengesPlaceAction", "ministriesPlaceAction");
    fixture.action(action)->trigger();
    fixture.window().navigator().place().focusList();
    fixture.press(Qt::Key_F10, Qt::ShiftModifier);
    QWidget *menu = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        menu = QApplication::activePopupWidget();
        return menu != nullptr;
    }));
    CHECK(menu->actions().contains(fixture.action("exportTableAction")));
    CHECK(menu->actions().contains(fixture.action("citeAction")));
    menu->close();
}

TEST_CASE("The table that was saved is opened from the status line")
{
    WindowFixture fixture;
    auto *open = fixture.child<QPushButton>("openTaskFile");
    auto *folder = fixture.child<QPushButton>("showTaskFolder");
    CHECK_FALSE(open->isVisible());
    {
        const DialogProbe probe(fixture);
        probe.setFile(fixture.folder() + "/table.xlsx");
        probe.accept();
    }
    REQUIRE(isSaved(fixture, "table.xlsx"));
    CHECK(open->isVisible());
    CHECK(folder->isVisible());
    CHECK(open->accessibleName().contains("table.xlsx"));
    CHECK(folder->accessibleName().contains("table.xlsx"));
    CHECK(fixture.child<QLabel>("task")->width()
          >= fixture.child<QLabel>("task")->sizeHint().width());
    // Another task has nothing to open.
    fixture.action("zoomInAction")->trigger();
    CHECK_FALSE(open->isVisible());
}

TEST_CASE("What would be replaced is named, and replacing is not the default")
{
    WindowFixture fixture;
    bool isReplaced = false;
    bool isRenamed = false;
    standardDialogs().askReplace(
        &fixture.window(), {"<b>a.csv</b>", "a.schema.json"}, [&isReplaced] { isReplaced = true; },
        [&isRenamed] { isRenamed = true; });
    auto *box = fixture.child<QMessageBox>("replaceBox");
    CHECK(box->textFormat() == Qt::PlainText);
    CHECK(box->informativeText().startsWith("<b>a.csv</b>, a.schema.json"));
    CHECK(box->escapeButton() == box->button(QMessageBox::Cancel));
    auto *rename = box->findChild<QPushButton *>("chooseName");
    REQUIRE(rename != nullptr);
    CHECK(box->defaultButton() == rename);
    SECTION("another name")
    {
        rename->click();
        CHECK(isRenamed);
        CHECK_FALSE(isReplaced);
    }
    SECTION("replace")
    {
        box->findChild<QPushButton *>("replace")->click();
        CHECK(isReplaced);
    }
    SECTION("neither")
    {
        QTest::keyClick(box, Qt::Key_Escape);
        CHECK_FALSE(isReplaced);
        CHECK_FALSE(isRenamed);
        CHECK_FALSE(box->isVisible());
    }
}
