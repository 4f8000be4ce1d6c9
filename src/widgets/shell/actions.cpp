// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/actions.h"

namespace eig {
namespace {

struct ActionSpec {
    ActionId id;
    const char *objectName;
    const char *text;
    const char *keys; ///< portable text of the key sequence
    bool isCheckable = false;
};

constexpr ActionSpec Specs[] = {
    {ActionId::ExportSheet, "exportSheetAction",
     QT_TRANSLATE_NOOP("eig::Actions", "&Export sheet as PDF"), "Ctrl+E"},
    {ActionId::Quit, "quitAction", QT_TRANSLATE_NOOP("eig::Actions", "&Quit"), "Ctrl+Q"},
    {ActionId::Copy, "copyAction", QT_TRANSLATE_NOOP("eig::Actions", "&Copy"), "Ctrl+C"},
    {ActionId::Find, "findAction", QT_TRANSLATE_NOOP("eig::Actions", "&Find"), "Ctrl+F"},
    {ActionId::ClearFilters, "clearFiltersAction",
     QT_TRANSLATE_NOOP("eig::Actions", "C&lear filters"), ""},
    {ActionId::ShowFilters, "showFiltersAction", QT_TRANSLATE_NOOP("eig::Actions", "&Filters"),
     "F8", true},
    {ActionId::ShowDetail, "showDetailAction", QT_TRANSLATE_NOOP("eig::Actions", "&Detail"),
     "Ctrl+I", true},
    {ActionId::NextPane, "nextPaneAction", QT_TRANSLATE_NOOP("eig::Actions", "&Next pane"), "F6"},
    {ActionId::PreviousPane, "previousPaneAction",
     QT_TRANSLATE_NOOP("eig::Actions", "&Previous pane"), "Shift+F6"},
    {ActionId::About, "aboutAction", QT_TRANSLATE_NOOP("eig::Actions", "&About EIG Catalogue"), ""},
};

} // namespace

Actions::Actions(QObject *parent) : QObject(parent)
{
    for (const ActionSpec &spec : Specs) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(spec.objectName));
        action->setShortcut(QKeySequence(QLatin1String(spec.keys), QKeySequence::PortableText));
        action->setCheckable(spec.isCheckable);
        // The platform must not move actions by guessing from their text.
        action->setMenuRole(QAction::NoRole);
        m_actions[static_cast<std::size_t>(spec.id)] = action;
    }
    retranslate();
}

QAction *Actions::operator[](ActionId id) const { return m_actions[static_cast<std::size_t>(id)]; }

void Actions::retranslate()
{
    for (const ActionSpec &spec : Specs)
        (*this)[spec.id]->setText(tr(spec.text));
}

QList<QKeySequence> Actions::windowKeys() const
{
    QList<QKeySequence> keys;
    for (const ActionSpec &spec : Specs) {
        const QKeySequence key = (*this)[spec.id]->shortcut();
        if (spec.id != ActionId::Copy && !key.isEmpty())
            keys.append(key);
    }
    return keys;
}

} // namespace eig
