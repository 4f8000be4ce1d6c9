// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QPalette>

namespace eig {

/// What the desktop asks of its applications.
struct SystemLook {
    bool isDark = false;
    bool isHighContrast = false;
    QPalette palette; ///< its own colours, used as they are in high contrast
    QFont font;

    friend bool operator==(const SystemLook &, const SystemLook &) = default;
};

/// Leaves the application with the palette of the system: the caller sets its own again.
[[nodiscard]] SystemLook readSystemLook();

/// Black on white or white on black, in the window and in the fields. Qt has no question for it
/// before 6.10.
[[nodiscard]] bool isHighContrast(const QPalette &palette);

} // namespace eig
