// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/start_request.h"
#include "core/labels/labels.h"

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
    StartRequest request;      ///< where to begin, as it was typed
    Start start;               ///< the same, checked
    bool hasOwnWindow = false; ///< also when there is one already

    /// A start for the window alone: what an earlier one may take over.
    [[nodiscard]] bool canBeHandedOver() const
    {
        return !hasOwnWindow && screenshot.isEmpty() && catalogue.isEmpty()
            && request.selected.size() <= 1 && request.view.isEmpty();
    }
};

/// Reads the arguments. A usage error prints its line on stderr and gives none; --help and
/// --version print and exit. An address that is none is a usage error where somebody reads stderr;
/// without a terminal, as when a link was followed, it is left to the window (Start::wrong).
[[nodiscard]] std::optional<Options> readOptions(const QCoreApplication &application);

} // namespace eig
