// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/actions.h"

#include <QVariant>

namespace eig {
namespace {

using enum ActionId;

constexpr ActionSpec ActionTable[] = {
    {ExportSheet, MenuId::File, "exportSheetAction",
     QT_TRANSLATE_NOOP("eig::Actions", "&Export sheet as PDF…"), "Ctrl+E", Icon::Pdf},
    {ExportBooklet, MenuId::File, "exportBookletAction",
     QT_TRANSLATE_NOOP("eig::Actions", "Export PDF &booklet…"), "Ctrl+Shift+P", Icon::Booklet},
    {ExportTable, MenuId::File, "exportTableAction",
     QT_TRANSLATE_NOOP("eig::Actions", "Export &table…"), "Ctrl+Shift+S", Icon::Table},
    {ExportComparison, MenuId::File, "exportComparisonAction",
     QT_TRANSLATE_NOOP("eig::Actions", "Export comp&arison as PDF…"), "", Icon::Compare},
    {Print, MenuId::File, "printAction", QT_TRANSLATE_NOOP("eig::Actions", "&Print…"), "Ctrl+P",
     Icon::None, false, true},
    {CloseWindow, MenuId::File, "closeAction", QT_TRANSLATE_NOOP("eig::Actions", "&Close"),
     "Ctrl+W", Icon::None, false, true},
    {Quit, MenuId::File, "quitAction", QT_TRANSLATE_NOOP("eig::Actions", "&Quit"), "Ctrl+Q"},

    {Undo, MenuId::Edit, "undoAction", QT_TRANSLATE_NOOP("eig::Actions", "&Undo"), "Ctrl+Z"},
    {Copy, MenuId::Edit, "copyAction", QT_TRANSLATE_NOOP("eig::Actions", "&Copy"), "Ctrl+C",
     Icon::Copy, false, true},
    {CopyMarkdown, MenuId::Edit, "copyMarkdownAction",
     QT_TRANSLATE_NOOP("eig::Actions", "Copy as &Markdown"), ""},
    {CopyHtml, MenuId::Edit, "copyHtmlAction", QT_TRANSLATE_NOOP("eig::Actions", "Copy as &HTML"),
     ""},
    {CopyCitation, MenuId::Edit, "copyCitationAction",
     QT_TRANSLATE_NOOP("eig::Actions", "Copy c&itation"), "Ctrl+Shift+C"},
    {Cite, MenuId::Edit, "citeAction", QT_TRANSLATE_NOOP("eig::Actions", "Cit&e…"), ""},
    {SelectAll, MenuId::Edit, "selectAllAction", QT_TRANSLATE_NOOP("eig::Actions", "Select &all"),
     "Ctrl+A"},
    {Find, MenuId::Edit, "findAction", QT_TRANSLATE_NOOP("eig::Actions", "&Find"), "Ctrl+F",
     Icon::Search, false, true},
    {FindNext, MenuId::Edit, "findNextAction", QT_TRANSLATE_NOOP("eig::Actions", "Find &next"),
     "F3"},
    {FindPrevious, MenuId::Edit, "findPreviousAction",
     QT_TRANSLATE_NOOP("eig::Actions", "Find &previous"), "Shift+F3"},
    {ClearFilters, MenuId::Edit, "clearFiltersAction",
     QT_TRANSLATE_NOOP("eig::Actions", "C&lear filters"), ""},
    {Preferences, MenuId::Edit, "preferencesAction",
     QT_TRANSLATE_NOOP("eig::Actions", "P&references…"), "Ctrl+,", Icon::Settings, false, true},

    {ShowSidebar, MenuId::View, "showSidebarAction", QT_TRANSLATE_NOOP("eig::Actions", "&Sidebar"),
     "F9", Icon::Sidebar, true},
    {ShowFilters, MenuId::View, "showFiltersAction", QT_TRANSLATE_NOOP("eig::Actions", "&Filters"),
     "F8", Icon::Filter, true},
    {ShowDetail, MenuId::View, "showDetailAction", QT_TRANSLATE_NOOP("eig::Actions", "&Detail"),
     "Ctrl+I", Icon::Info, true},
    {CompactRows, MenuId::View, "compactRowsAction",
     QT_TRANSLATE_NOOP("eig::Actions", "Co&mpact rows"), "", Icon::None, true, true},
    {ZoomIn, MenuId::View, "zoomInAction", QT_TRANSLATE_NOOP("eig::Actions", "Lar&ger text"),
     "Ctrl++; Ctrl+=", Icon::None, false, true},
    {ZoomOut, MenuId::View, "zoomOutAction", QT_TRANSLATE_NOOP("eig::Actions", "Sm&aller text"),
     "Ctrl+-"},
    {ZoomReset, MenuId::View, "zoomResetAction", QT_TRANSLATE_NOOP("eig::Actions", "N&ormal text"),
     "Ctrl+0"},
    {FullScreen, MenuId::View, "fullScreenAction",
     QT_TRANSLATE_NOOP("eig::Actions", "Full scr&een"), "F11", Icon::None, true, true},
    {NextPane, MenuId::View, "nextPaneAction", QT_TRANSLATE_NOOP("eig::Actions", "&Next pane"),
     "F6"},
    {PreviousPane, MenuId::View, "previousPaneAction",
     QT_TRANSLATE_NOOP("eig::Actions", "&Previous pane"), "Shift+F6"},

    {Back, MenuId::Go, "backAction", QT_TRANSLATE_NOOP("eig::Actions", "&Back"), "Alt+Left",
     Icon::Back},
    {Forward, MenuId::Go, "forwardAction", QT_TRANSLATE_NOOP("eig::Actions", "&Forward"),
     "Alt+Right", Icon::Forward},
    {Up, MenuId::Go, "upAction", QT_TRANSLATE_NOOP("eig::Actions", "&Up"), "Alt+Up", Icon::Up},
    {NextRecord, MenuId::Go, "nextRecordAction", QT_TRANSLATE_NOOP("eig::Actions", "&Next record"),
     "Ctrl+Down", Icon::None, false, true},
    {PreviousRecord, MenuId::Go, "previousRecordAction",
     QT_TRANSLATE_NOOP("eig::Actions", "&Previous record"), "Ctrl+Up"},
    {ShowPalette, MenuId::Go, "commandPaletteAction",
     QT_TRANSLATE_NOOP("eig::Actions", "Co&mmand palette…"), "Ctrl+K", Icon::None, false, true},
    {Section1, MenuId::None, "section1Action",
     QT_TRANSLATE_NOOP("eig::Actions", "Section 1 of the detail"), "Alt+1"},
    {Section2, MenuId::None, "section2Action",
     QT_TRANSLATE_NOOP("eig::Actions", "Section 2 of the detail"), "Alt+2"},
    {Section3, MenuId::None, "section3Action",
     QT_TRANSLATE_NOOP("eig::Actions", "Section 3 of the detail"), "Alt+3"},
    {Section4, MenuId::None, "section4Action",
     QT_TRANSLATE_NOOP("eig::Actions", "Section 4 of the detail"), "Alt+4"},
    {Section5, MenuId::None, "section5Action",
     QT_TRANSLATE_NOOP("eig::Actions", "Section 5 of the detail"), "Alt+5"},
    {Section6, MenuId::None, "section6Action",
     QT_TRANSLATE_NOOP("eig::Actions", "Section 6 of the detail"), "Alt+6"},
    {Section7, MenuId::None, "section7Action",
     QT_TRANSLATE_NOOP("eig::Actions", "Section 7 of the detail"), "Alt+7"},
    {Section8, MenuId::None, "section8Action",
     QT_TRANSLATE_NOOP("eig::Actions", "Section 8 of the detail"), "Alt+8"},
    {Section9, MenuId::None, "section9Action",
     QT_TRANSLATE_NOOP("eig::Actions", "Section 9 of the detail"), "Alt+9"},

    {AddToComparison, MenuId::Tools, "addToComparisonAction",
     QT_TRANSLATE_NOOP("eig::Actions", "&Add to comparison"), "Ctrl+J", Icon::Add},
    {OpenComparison, MenuId::Tools, "openComparisonAction",
     QT_TRANSLATE_NOOP("eig::Actions", "&Compare"), "Ctrl+Shift+J", Icon::Compare},

    {Welcome, MenuId::Help, "welcomeAction", QT_TRANSLATE_NOOP("eig::Actions", "&Welcome"), "F1",
     Icon::Help},
    {SearchSyntax, MenuId::Help, "searchSyntaxAction",
     QT_TRANSLATE_NOOP("eig::Actions", "&Search syntax"), ""},
    {Shortcuts, MenuId::Help, "shortcutsAction",
     QT_TRANSLATE_NOOP("eig::Actions", "&Keyboard shortcuts"), ""},
    {ReportError, MenuId::Help, "reportErrorAction",
     QT_TRANSLATE_NOOP("eig::Actions", "&Report an error"), ""},
    {About, MenuId::Help, "aboutAction", QT_TRANSLATE_NOOP("eig::Actions", "&About EIG Catalogue"),
     "", Icon::None, false, true},
};
static_assert(std::size(ActionTable) == ActionCount);

/// In a field these mean its text; in a list the action.
bool isEditingKey(ActionId id) { return id == Undo || id == Copy || id == SelectAll; }

} // namespace

std::span<const ActionSpec> Actions::specs() { return ActionTable; }

Actions::Actions(QObject *parent) : QObject(parent)
{
    for (const ActionSpec &spec : ActionTable) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(spec.objectName));
        if (*spec.keys)
            action->setShortcuts(
                QKeySequence::listFromString(QLatin1String(spec.keys), QKeySequence::PortableText));
        action->setCheckable(spec.isCheckable);
        if (spec.icon != Icon::None)
            action->setIcon(themedIcon(spec.icon));
        // The platform must not move actions by guessing from their text.
        action->setMenuRole(QAction::NoRole);
        m_actions[static_cast<std::size_t>(spec.id)] = action;
    }
    retranslate();
}

QAction *Actions::operator[](ActionId id) const { return m_actions[static_cast<std::size_t>(id)]; }

void Actions::retranslate()
{
    for (const ActionSpec &spec : ActionTable) {
        QAction *action = (*this)[spec.id];
        action->setIconText({}); // that of the text
        action->setText(tr(spec.text));
        action->setToolTip(toolTipOf(*action));
    }
}

void Actions::showUndone(const QString &what)
{
    QAction *action = (*this)[Undo];
    action->setIconText({});
    action->setText(tr("&Undo"));
    if (what.isEmpty())
        return;
    // Where there is no menu around it, the action keeps its short name.
    action->setIconText(action->iconText());
    QString plain = what;
    plain.replace(u'&', QLatin1String("&&"));
    action->setText(tr("&Undo: %1").arg(plain));
}

QList<QKeySequence> Actions::windowKeys() const
{
    QList<QKeySequence> keys;
    for (const ActionSpec &spec : ActionTable) {
        if (!isEditingKey(spec.id))
            keys.append((*this)[spec.id]->shortcuts());
    }
    return keys;
}

QString Actions::whyDisabled(ActionId id)
{
    switch (id) {
    case ExportSheet:
    case Print: return tr("no record with a sheet is shown");
    case Undo: return tr("nothing was changed here");
    case CopyCitation:
    case Cite: return tr("no record is shown");
    case ExportTable:
    case CopyMarkdown:
    case CopyHtml: return tr("this place has no table");
    case ExportComparison: return tr("fewer than two records are compared");
    case AddToComparison: return tr("no challenge, promotion or ministry is shown");
    case ClearFilters: return tr("no filter is active");
    case ShowFilters: return tr("this place has no filters");
    case ShowDetail: return tr("this place has no detail");
    case Back: return tr("nothing was shown before");
    case Forward: return tr("nothing was shown after");
    case Up: return tr("nothing is above what is shown");
    default: return tr("not possible at the moment");
    }
}

QString toolTipOf(const QAction &action)
{
    QString text = action.iconText();
    text.remove(u'…');
    const QKeySequence key = action.shortcut();
    return key.isEmpty() ? text : text + u" (" + key.toString(QKeySequence::NativeText) + u')';
}

} // namespace eig
