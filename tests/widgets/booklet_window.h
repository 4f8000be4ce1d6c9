// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/export/booklet_choice.h"
#include "widgets/export/booklet_dialog.h"
#include "widgets/export/booklet_panel.h"
#include "widgets/style/segmented_control.h"
#include "widgets/window_fixture.h"

#include <QAbstractButton>
#include <QDesktopServices>
#include <QDir>
#include <QPushButton>
#include <QUrl>

namespace eig::test {

inline constexpr int LongMs = 60'000; ///< the whole catalogue on a slow machine

/// What the window asked the desktop to open.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~Desktop() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }

    QStringList opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url.toLocalFile()); }
};

/// A window whose booklets go to a folder of its own.
class Booklets
{
public:
    explicit Booklets(Language language = Language::French) : fixture(test::bundled(), language)
    {
        fixture.settings().setText(Setting::ExportFolder, fixture.folder());
    }

    WindowFixture fixture;
    Desktop desktop;

    BookletDialog *ask()
    {
        fixture.action("exportBookletAction")->trigger();
        auto *dialog = fixture.child<BookletDialog>("bookletDialog");
        REQUIRE(QTest::qWaitForWindowExposed(dialog));
        return dialog;
    }
    void choose(BookletChoice::Kind kind)
    {
        auto *what = fixture.child<SegmentedControl>("bookletWhat");
        for (int i = 0; i < what->count(); ++i) {
            what->segment(i)->click();
            if (fixture.child<BookletDialog>("bookletDialog")->answer().choice.kind == kind)
                return;
        }
        FAIL("no such choice");
    }
    /// Three rows are selected, and their booklet is named and begun.
    QString startThree()
    {
        test::activate(fixture.window());
        fixture.clickRow(0);
        fixture.press(Qt::Key_Down, Qt::ShiftModifier);
        fixture.press(Qt::Key_Down, Qt::ShiftModifier);
        const QString path = ask()->answer().path;
        create();
        return path;
    }
    QString startAll()
    {
        BookletDialog *dialog = ask();
        choose(BookletChoice::Kind::All);
        const QString path = dialog->answer().path;
        create();
        return path;
    }
    void create()
    {
        QTest::mouseClick(fixture.child<QPushButton>("bookletCreate"), Qt::LeftButton);
        REQUIRE(fixture.child<BookletPanel>("bookletPanel")->isVisible());
    }
    void click(const char *name) { fixture.child<QAbstractButton>(name)->click(); }
    bool panelSays(const QString &text)
    {
        return QTest::qWaitFor(
            [&] { return fixture.child<QLabel>("bookletStep")->text().contains(text); }, LongMs);
    }
    bool statusSays(const QString &text)
    {
        return QTest::qWaitFor([&] { return fixture.status("task").contains(text); }, LongMs);
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(fixture.folder())
            .entryList({"*.pdf", "*.tmp", ".*"}, QDir::Files | QDir::Hidden);
    }
};

} // namespace eig::test
