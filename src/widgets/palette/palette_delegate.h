// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/search/choice_delegate.h"

#include <functional>
#include <string>

namespace eig {

/// The icons that stand for commands and places, by their keys.
struct PaletteIcons {
    std::function<Icon(const std::string &key)> ofCommand;
    std::function<Icon(const std::string &key)> ofPlace;
};

/// Paints the lines of a PaletteModel.
class PaletteDelegate : public ChoiceDelegate
{
    Q_OBJECT

public:
    explicit PaletteDelegate(PaletteIcons icons) : m_icons(std::move(icons)) {}

protected:
    [[nodiscard]] Icon iconAt(const QModelIndex &index) const override;

private:
    PaletteIcons m_icons;
};

} // namespace eig
