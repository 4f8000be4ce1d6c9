// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/palette.h"
#include "models/choice_model.h"

#include <functional>
#include <string>
#include <vector>

namespace eig {

/// How a command stands at the moment.
struct CommandState {
    QStringList keys; ///< "Ctrl", "E"
    QString reason;   ///< why it can do nothing; empty: it can be used
    bool canBeOn = false;
    bool isOn = false; ///< of one that is switched on and off
};

/// The lines of the command palette in groups, each below its heading; one line that is no choice
/// when nothing was found.
class PaletteModel : public ChoiceModel
{
    Q_OBJECT

public:
    /// Asked for the key of each command that is shown.
    using StateSource = std::function<CommandState(const std::string &key)>;

    using ChoiceModel::ChoiceModel;

    /// typed: what lines are the answer to. The palette is to outlive the lines.
    void setLines(const Palette &palette, const std::vector<PaletteLine> &lines,
                  const QString &typed, const StateSource &stateOf, Language language);
    /// None for a heading.
    [[nodiscard]] const PaletteItem *itemAt(int row) const;

private:
    [[nodiscard]] static QString headingOf(PaletteGroup group);
    [[nodiscard]] static ChoiceRow rowOf(const PaletteItem &item, const PaletteLine &line,
                                         const StateSource &stateOf, Language language);
    static void addState(ChoiceRow &row, const CommandState &state);

    std::vector<const PaletteItem *> m_items; ///< of each row
};

} // namespace eig
