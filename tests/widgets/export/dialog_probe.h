// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/export/table_export_dialog.h"
#include "widgets/style/segmented_control.h"
#include "widgets/window_fixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>

namespace eig::test {

/// The dialog "Export table" of a window, driven as a user drives it.
class DialogProbe
{
public:
    explicit DialogProbe(const WindowFixture &fixture)
    {
        fixture.action("exportTableAction")->trigger();
        m_dialog = fixture.child<TableExportDialog>("tableExportDialog");
        activate(*m_dialog);
    }

    [[nodiscard]] TableExportDialog &dialog() const { return *m_dialog; }
    template<typename T> [[nodiscard]] T *part(const char *name) const
    {
        T *found = m_dialog->findChild<T *>(QLatin1String(name));
        INFO(name);
        REQUIRE(found != nullptr);
        return found;
    }
    [[nodiscard]] QAbstractButton *rows(TableRows rows) const
    {
        return part<SegmentedControl>("tableRows")->segment(static_cast<int>(rows));
    }
    [[nodiscard]] QAbstractButton *columns(TableColumnsChoice columns) const
    {
        return part<SegmentedControl>("tableColumns")->segment(static_cast<int>(columns));
    }
    [[nodiscard]] QAbstractButton *button(const char *name) const
    {
        return part<QAbstractButton>(name);
    }
    [[nodiscard]] QLineEdit *file() const { return part<QLineEdit>("fileName"); }
    [[nodiscard]] QString note() const { return part<QLabel>("tableNote")->text(); }
    [[nodiscard]] QPushButton *exportButton() const { return part<QPushButton>("tableExport"); }

    void setFile(const QString &path) const
    {
        file()->selectAll();
        typeInto(*file(), path);
    }
    void accept() const { QTest::keyClick(exportButton(), Qt::Key_Return); }

private:
    TableExportDialog *m_dialog = nullptr;
};

/// How many visible controls there are, each of which has an accessible name.
[[nodiscard]] inline int namedControls(const QWidget &dialog)
{
    int controls = 0;
    for (QWidget *control : dialog.findChildren<QWidget *>()) {
        // Of the buttons of a group, Tab reaches the chosen one only.
        const bool isControl = control->focusPolicy() != Qt::NoFocus
            || qobject_cast<QAbstractButton *>(control) != nullptr;
        if (!isControl || !control->isVisible())
            continue;
        INFO(control->metaObject()->className() << ' ' << control->objectName().toStdString());
        const QAccessibleInterface *found = QAccessible::queryAccessibleInterface(control);
        REQUIRE(found != nullptr);
        CHECK_FALSE(found->text(QAccessible::Name).isEmpty());
        ++controls;
    }
    return controls;
}

[[nodiscard]] inline bool taskSays(const WindowFixture &fixture, const QString &text)
{
    return QTest::qWaitFor([&] { return fixture.status("task").contains(text); }, 20'000);
}

/// The first number in a text; -1 when there is none.
[[nodiscard]] inline int numberIn(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
        else if (!digits.isEmpty() && !c.isSpace())
            break;
    }
    return digits.isEmpty() ? -1 : digits.toInt();
}

} // namespace eig::test
