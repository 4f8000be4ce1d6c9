// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/labels/labels.h"
#include "widgets/shell/window_state.h"

#include <QSize>
#include <QString>

#include <optional>

class QCoreApplication;

namespace eig {

/// What the command line of the window asks for.
struct Options {
    std::optional<Language> language;
    QString theme;      ///< "light", "dark"; empty: as remembered
    QString catalogue;  ///< a file; empty: the bundled edition
    QString screenshot; ///< a PNG file: the window is painted into it and closed
    std::optional<QSize> size;
    std::optional<Beginning> beginning;
};

/// Reads the arguments. A usage error prints its line on stderr and gives none; --help and
/// --version print and exit.
[[nodiscard]] std::optional<Options> readOptions(const QCoreApplication &application);

} // namespace eig
