// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/window_fixture.h"

#include "documents/page_pictures.h"
#include "widgets/export/print_sheet.h"
#include "widgets/shell/navigator.h"

#include <QDialog>
#include <QFile>
#include <QFileInfo>
#include <QMessageBox>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>

using namespace eig;
using eig::test::contentOf;
using eig::test::WindowFixture;

namespace {

PagePictures pages()
{
    auto made = pagesOfSheet(test::bundled(), {EntityKind::Challenge, "basegun"});
    REQUIRE(made);
    return std::move(*made);
}

/// A page object of a PDF file that Qt wrote.
qsizetype pageCount(const QByteArray &pdf)
{
    return pdf.count("/Type /Page\n") + pdf.count("/Type /Page ");
}

} // namespace

TEST_CASE("The sheet of every kind of record that has one is exported")
{
    WindowFixture fixture;
    const auto [record, name] = GENERATE(table<RecordRef, QString>(
        {{{EntityKind::Promotion, "eig-3"}, "promotion"},
         {{EntityKind::Ministry, "interieur"}, "ministere"},
         {{EntityKind::Administration, test::bundled().administrations().front().id},
          "administration"}}));
    fixture.dialogs().answer = fixture.folder() + "/fiche.pdf";
    fixture.window().navigator().open(record);
    REQUIRE(fixture.window().navigator().record() == record);
    CHECK(fixture.action("exportSheetAction")->isEnabled());
    REQUIRE(QTest::qWaitFor([&] {
        const auto *button = fixture.window().findChild<QPushButton *>("detailExport");
        return button && button->isVisible();
    }));
    fixture.child<QPushButton>("detailExport")->click();
    REQUIRE(QTest::qWaitFor([&] { return fixture.status("task").contains("Fiche enregistrée"); },
                            20'000));
    CHECK(contentOf(fixture.dialogs().answer).startsWith("%PDF-"));
    INFO(fixture.dialogs().suggested.toStdString());
    CHECK(QFileInfo(fixture.dialogs().suggested).fileName().contains(name));
}

TEST_CASE("A person has no sheet: nothing is offered for export or print")
{
    WindowFixture fixture;
    fixture.window().navigator().open({EntityKind::Person, test::bundled().people().front().id});
    CHECK_FALSE(fixture.action("exportSheetAction")->isEnabled());
    CHECK_FALSE(fixture.action("printAction")->isEnabled());
}

TEST_CASE("A printed sheet has the pages of the sheet")
{
    WindowFixture fixture;
    const QString path = fixture.folder() + "/print.pdf";
    const PagePictures sheet = pages();
    REQUIRE(sheet.count() >= 2);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFileName(path);
    printer.setPageSize(QPageSize(QPageSize::A4));
    SECTION("all of them")
    {
        CHECK(printPages(printer, sheet));
        CHECK(pageCount(contentOf(path)) == sheet.count());
    }
    SECTION("the second one only")
    {
        printer.setFromTo(2, 2);
        CHECK(printPages(printer, sheet));
        CHECK(pageCount(contentOf(path)) == 1);
    }
}

TEST_CASE("A printer that takes no page gives an error")
{
    WindowFixture fixture;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFileName(fixture.folder() + "/absent/print.pdf");
    const auto printed = printPages(printer, pages());
    REQUIRE_FALSE(printed);
    CHECK(printed.error().code == ErrorCode::WriteFailed);
}

TEST_CASE("The preview shows the sheet before it is printed")
{
    WindowFixture fixture;
    int failures = 0;
    const std::unique_ptr<QDialog> preview(
        newPrintPreview(pages(), &fixture.window(), [&failures](const Error &) { ++failures; }));
    preview->open();
    REQUIRE(QTest::qWaitForWindowExposed(preview.get()));
    CHECK(preview->windowTitle() == "Aperçu avant impression");
    CHECK(failures == 0);
}

TEST_CASE("Ctrl+P previews the sheet, or says that there is no printer and offers the file")
{
    WindowFixture fixture;
    fixture.press(Qt::Key_P, Qt::ControlModifier);
    if (!QPrinterInfo::availablePrinterNames().isEmpty()) {
        REQUIRE(QTest::qWaitFor(
            [&] { return fixture.window().findChild<QDialog *>("printPreview") != nullptr; },
            20'000));
        return;
    }
    auto *box = fixture.child<QMessageBox>("noPrinter");
    CHECK(box->isVisible());
    CHECK(box->text() == "Aucune imprimante n’est installée sur cet ordinateur.");
    fixture.child<QPushButton>("printAsPdf")->click();
    CHECK(fixture.dialogs().suggested.endsWith(".pdf"));
}
