// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <string>

namespace eig {

/// Letters typed one after the other into a list: the start of a name, as the search folds it.
class TypeAhead
{
public:
    /// Goes on with what was typed, or begins anew after a pause.
    void type(const QString &text);
    /// Nothing that a name could begin with.
    [[nodiscard]] bool isEmpty() const { return m_wanted.empty(); }
    [[nodiscard]] bool isStartOf(const std::string &name) const;
    /// Where to look first: a first letter leads on from the current row, more of them may mean it.
    [[nodiscard]] int firstRow(int current) const;

private:
    std::string m_typed;
    std::string m_wanted; ///< folded
    QElapsedTimer m_sinceTyped;
    bool m_isNew = true;
};

} // namespace eig
