// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

class QMenu;
class QTableView;

namespace eig {

class RecordTableModel;
class Settings;

/// Which columns of a list of records are shown, in which order and how wide. Remembered in
/// the settings at 100 % text size. Until the user changes a width one column takes what is left;
/// columns are never squeezed, the table scrolls.
class TableColumns : public QObject
{
    Q_OBJECT

public:
    TableColumns(const RecordTableModel &model, QTableView &table, Settings &settings);

    /// Writes what the user chose; the default when there is nothing.
    void save();
    /// Shares out the width again: the table or the text size changed.
    void fit();
    /// Windows above 1680 have room for themes and team, unless the user chose columns.
    void setWide(bool isWide);
    /// A line for each column, its moves for the current one, and the way back.
    void fillMenu(QMenu &menu);

    [[nodiscard]] bool isShown(int section) const;
    void setShown(int section, bool isShown);
    void move(int section, int steps);
    void fitToContent(int section);
    void reset();

Q_SIGNALS:
    void changed();

private:
    void restore();
    void applyDefaults();
    void userChanged();
    [[nodiscard]] int currentSection() const;

    [[nodiscard]] QString keyOf(int section) const;
    [[nodiscard]] int defaultWidth(int section) const;
    /// The one that takes what is left.
    [[nodiscard]] int stretchSection() const;

    const RecordTableModel &m_records;
    QTableView &m_table;
    Settings &m_settings;
    bool m_isEdited = false; ///< the user chose columns, their order or a width
    bool m_hasOwnWidths = false;
    bool m_isWide = false;
    bool m_isAdjusting = false; ///< the program changes the header, not the user
};

} // namespace eig
