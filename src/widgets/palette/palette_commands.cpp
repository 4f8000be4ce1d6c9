// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/palette/palette_commands.h"

#include "widgets/shell/actions.h"
#include "widgets/shell/language_switch.h"
#include "widgets/shell/menu_bar.h"

#include <algorithm>

namespace eig {
namespace {

/// Without the mark of the mnemonic.
QString plain(QString text) { return text.remove(u'&'); }

/// "Ctrl+Shift+P" as caps. The plus may be a key itself.
QStringList capsOf(const QKeySequence &keys)
{
    QStringList caps = keys.toString(QKeySequence::NativeText).split(u'+', Qt::SkipEmptyParts);
    if (keys.toString(QKeySequence::PortableText).endsWith(QLatin1String("++")))
        caps.append(QStringLiteral("+"));
    return caps;
}

} // namespace

PaletteCommands::PaletteCommands(const Actions &actions, const MenuBar &menus)
{
    static_cast<void>(LanguageSwitch::load(m_french, Language::French));
    for (const ActionSpec &spec : Actions::specs()) {
        if (spec.id == ActionId::ShowPalette)
            continue;
        const Icon icon = spec.icon == Icon::None ? Icon::ChevronRight : spec.icon;
        m_commands.push_back({actions[spec.id], "eig::Actions", "", spec.text, icon, spec.id});
    }
    for (const MenuBar::Choice &choice : menus.choices())
        m_commands.push_back(
            {choice.action, "eig::MenuBar", choice.menu, choice.text, Icon::Settings, {}});
}

QString PaletteCommands::nameOf(const Command &command, Language language) const
{
    const bool isFrench = language == Language::French;
    const auto in = [&](const char *source) {
        const QString translated = isFrench ? m_french.translate(command.context, source)
                                            : QString();
        return plain(translated.isEmpty() ? QString::fromUtf8(source) : translated);
    };
    if (!*command.menu)
        return in(command.text);
    const QString between = isFrench ? QStringLiteral("\u202F: ") : QStringLiteral(": ");
    return in(command.menu) + between + in(command.text);
}

std::vector<PaletteItem> PaletteCommands::items(Language language) const
{
    std::vector<PaletteItem> items;
    const Language other = language == Language::French ? Language::English : Language::French;
    for (const Command &command : m_commands) {
        PaletteItem item;
        item.key = command.action->objectName().toStdString();
        item.name = nameOf(command, language).toStdString();
        item.otherNames = {nameOf(command, other).toStdString()};
        items.push_back(std::move(item));
    }
    return items;
}

const PaletteCommands::Command *PaletteCommands::find(const std::string &key) const
{
    const auto found = std::find_if(
        m_commands.begin(), m_commands.end(), [&](const Command &command) {
            return command.action->objectName() == QLatin1String(key.c_str());
        });
    return found == m_commands.end() ? nullptr : &*found;
}

QAction *PaletteCommands::actionOf(const std::string &key) const
{
    const Command *command = find(key);
    return command ? command->action : nullptr;
}

Icon PaletteCommands::iconOf(const std::string &key) const
{
    const Command *command = find(key);
    return command ? command->icon : Icon::None;
}

CommandState PaletteCommands::stateOf(const std::string &key) const
{
    const Command *command = find(key);
    if (!command)
        return {};
    const QAction &action = *command->action;
    CommandState state;
    state.keys = capsOf(action.shortcut());
    state.canBeOn = action.isCheckable();
    state.isOn = action.isChecked();
    if (!action.isEnabled())
        state.reason = Actions::whyDisabled(command->id.value_or(ActionId::About));
    return state;
}

} // namespace eig
