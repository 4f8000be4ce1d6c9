// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

namespace eig {

/// WCAG 2.2, contrast ratio of two opaque colours: 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

/// The opaque colour that opacity of one leaves on the other.
[[nodiscard]] QColor mixed(const QColor &one, const QColor &other, double opacity);

} // namespace eig
