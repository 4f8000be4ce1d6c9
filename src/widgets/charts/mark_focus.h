// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

class QAbstractItemView;
class QModelIndex;
class QPainter;
class QRect;

namespace eig {

/// The ring round the mark that has the focus; of any other mark nothing. A delegate that paints
/// its marks whole calls it last: the style rings only what it paints itself.
void paintMarkFocus(QPainter &painter, const QAbstractItemView &view, const QModelIndex &mark,
                    const QRect &place);

} // namespace eig
