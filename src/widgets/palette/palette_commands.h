// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/palette.h"
#include "models/palette_model.h"
#include "widgets/shell/actions.h"

#include <QTranslator>

#include <optional>

#include <vector>

class QAction;

namespace eig {

class Actions;
class MenuBar;

/// The commands of the palette: every action of the window and the choices of its menus, named in
/// both languages. A command's key is the object name of its action.
class PaletteCommands
{
public:
    /// Both outlive the commands.
    PaletteCommands(const Actions &actions, const MenuBar &menus);

    /// In the present language, which is the one named.
    [[nodiscard]] std::vector<PaletteItem> items(Language language) const;
    /// Nullptr when there is none of this key.
    [[nodiscard]] QAction *actionOf(const std::string &key) const;
    [[nodiscard]] Icon iconOf(const std::string &key) const;
    [[nodiscard]] CommandState stateOf(const std::string &key) const;

private:
    struct Command {
        QAction *action;
        const char *context;
        const char *menu; ///< said before the text; empty: nothing
        const char *text;
        Icon icon;
        std::optional<ActionId> id; ///< none: a choice of a menu
    };
    [[nodiscard]] const Command *find(const std::string &key) const;
    [[nodiscard]] QString nameOf(const Command &command, Language language) const;

    std::vector<Command> m_commands;
    QTranslator m_french;
};

} // namespace eig
