// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ministry_tree.h"

#include <QModelIndex>
#include <QStringList>
#include <QWidget>

namespace eig {

/// One way to look at the tree of ministries: as columns, tree or list. Follows the path it is
/// given; tells what the user chose.
class MinistryPane : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows this path; the path exists in the model. Not told by pathChosen().
    virtual void setPath(const MinistryPath &path) = 0;
    /// After the model or the language changed; setPath() follows.
    virtual void retranslate() = 0;
    /// The row whose record is shown: the last one of the path that this pane can tell.
    [[nodiscard]] virtual QModelIndex shownRow() const = 0;
    /// Its place among the rows beside it, from 0, and their number.
    [[nodiscard]] virtual std::pair<int, int> position() const = 0;
    /// The user's step from the shown row to one before or after it.
    virtual void step(int rows) = 0;
    virtual void focusList() = 0;
    virtual void setRowHeight(int designPixels) = 0;

    /// First visible row of the list that scrolls; kept until the pane is shown.
    [[nodiscard]] virtual int scroll() const = 0;
    virtual void setScroll(int row) = 0;

    /// "key:width:shown", pixels at 100 %.
    [[nodiscard]] virtual QStringList widths() const = 0;
    /// Ignores what it does not understand.
    virtual void setWidths(const QStringList &widths) = 0;

Q_SIGNALS:
    void pathChosen(const eig::MinistryPath &path);
    /// Enter or double click on a record.
    void opened();
    /// scroll() changed.
    void scrolled();
};

/// "key:width:shown" taken apart; a width of 0 when the text is damaged.
struct ColumnWidth {
    QString key;
    int width = 0;
    bool isShown = true;

    [[nodiscard]] static ColumnWidth parse(const QString &text);
    [[nodiscard]] QString toText() const;
};

/// Pixels at 100 % of a length at the present text size.
[[nodiscard]] int unscaled(int pixels);

} // namespace eig
