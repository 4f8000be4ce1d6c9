// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/icons.h"

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>

#include <array>
#include <span>

namespace eig {

enum class ActionId {
    ExportSheet,
    ExportBooklet,
    ExportTable,
    ExportComparison,
    Print,
    CloseWindow,
    Quit,
    Undo,
    Copy,
    CopyMarkdown,
    CopyHtml,
    CopyCitation,
    Cite,
    SelectAll,
    Find,
    FindNext,
    FindPrevious,
    ClearFilters,
    Preferences,
    ShowSidebar,
    ShowFilters,
    ShowDetail,
    CompactRows,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    FullScreen,
    NextPane,
    PreviousPane,
    Back,
    Forward,
    Up,
    NextRecord,
    PreviousRecord,
    ShowPalette,
    Section1,
    Section2,
    Section3,
    Section4,
    Section5,
    Section6,
    Section7,
    Section8,
    Section9,
    AddToComparison,
    OpenComparison,
    Welcome,
    SearchSyntax,
    Shortcuts,
    ReportError,
    About,
};
constexpr int ActionCount = static_cast<int>(ActionId::About) + 1;

/// The menus of ui.md section 9; Catalogue comes with what it holds.
enum class MenuId { None, File, Edit, View, Go, Tools, Help };

struct ActionSpec {
    ActionId id;
    MenuId menu;
    const char *objectName;
    const char *text;
    const char *keys; ///< portable text of key sequences, "; " between several
    Icon icon = Icon::None;
    bool isCheckable = false;
    bool startsGroup = false; ///< a separator stands before it in its menu
};

/// The window's actions: one table makes menus, tool bar, context menus and the page of shortcuts.
/// The window connects them.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    [[nodiscard]] QAction *operator[](ActionId id) const;
    /// In the order of the menus.
    [[nodiscard]] static std::span<const ActionSpec> specs();
    /// Texts and tool tips, "Filters (F8)", in the current language.
    void retranslate();
    /// What "Undo" would take back, "removal of “LABEL”", in its menu entry; empty: nothing
    /// special.
    void showUndone(const QString &what);
    /// The keys that mean an action wherever the focus is, even in a line edit: all but those of
    /// editing, which there mean the text.
    [[nodiscard]] QList<QKeySequence> windowKeys() const;
    /// Why a disabled action can do nothing at the moment, in a few words.
    [[nodiscard]] static QString whyDisabled(ActionId id);

private:
    std::array<QAction *, ActionCount> m_actions{};
};

/// "Export sheet as PDF (Ctrl+E)": for a control that shows an icon alone.
[[nodiscard]] QString toolTipOf(const QAction &action);

} // namespace eig
