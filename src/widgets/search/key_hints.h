// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QPainter;
class QRect;

namespace eig {

class Theme;

/// What keys do: caps, then words.
struct KeyHint {
    QStringList keys;
    QString text;
};

[[nodiscard]] int widthOf(const KeyHint &hint);
/// With the distances between them.
[[nodiscard]] int widthOf(const QList<KeyHint> &hints);
/// From the left of the place, as many as it has room for.
void paintHints(QPainter &painter, const QRect &place, const QList<KeyHint> &hints,
                const Theme &theme);

} // namespace eig
