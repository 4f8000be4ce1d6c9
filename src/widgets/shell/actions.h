// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>

#include <array>

namespace eig {

enum class ActionId {
    ExportSheet,
    Quit,
    Copy,
    Find,
    ClearFilters,
    ShowFilters,
    ShowDetail,
    NextPane,
    PreviousPane,
    About,
};

/// The actions of the window, from one table of names, texts and keys. Menus, toolbar, context
/// menus and the search field all read it.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent);

    [[nodiscard]] QAction *operator[](ActionId id) const;
    void retranslate();
    /// Keys that act wherever the focus is. Copy is left to the widget that has the focus.
    [[nodiscard]] QList<QKeySequence> windowKeys() const;

private:
    static constexpr std::size_t Count = static_cast<std::size_t>(ActionId::About) + 1;
    std::array<QAction *, Count> m_actions{};
};

} // namespace eig
