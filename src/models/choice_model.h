// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/text_marks.h"

#include <QAbstractListModel>
#include <QString>
#include <QStringList>

#include <vector>

namespace eig {

/// A line to choose, or the heading of those below it.
struct ChoiceRow {
    bool isHeading = false;
    bool isUsable = true; ///< false: it can be chosen to hear why, and does nothing
    QString text;
    std::vector<TextMark> marks; ///< what was typed, in the text
    QString otherText;           ///< after the text: another name, which was typed
    std::vector<TextMark> otherMarks;
    QString detail;   ///< at the right: "10 défis", "-ministère:"
    QStringList keys; ///< at the right: what is pressed, "Ctrl", "E"
    QString spoken;   ///< by assistive technology: "Économie et finances, 10 défis"
};

/// Lines in groups, each below its heading, for a list whose keys come from a field beside it.
class ChoiceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles {
        DetailRole = Qt::UserRole, ///< what stands at the right
    };

    using QAbstractListModel::QAbstractListModel;

    /// row: of the model.
    [[nodiscard]] const ChoiceRow &rowAt(int row) const;
    /// False for headings and for rows that do not exist.
    [[nodiscard]] bool isChoice(int row) const;
    /// The next row that is no heading, from row on in the direction of step (1 or -1); -1: none.
    [[nodiscard]] int choiceFrom(int row, int step) const;
    /// Without headings.
    [[nodiscard]] int choiceCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    /// Between beginResetModel() and endResetModel().
    void clear() { m_rows.clear(); }
    void append(ChoiceRow row) { m_rows.push_back(std::move(row)); }
    void appendHeading(const QString &text);

private:
    std::vector<ChoiceRow> m_rows;
};

} // namespace eig
