// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/mark_focus.h"

#include "widgets/style/paint.h"
#include "widgets/style/text_style.h"

#include <QAbstractItemView>

namespace eig {

void paintMarkFocus(QPainter &painter, const QAbstractItemView &view, const QModelIndex &mark,
                    const QRect &place)
{
    if (view.hasFocus() && mark == view.currentIndex())
        paintFocusRing(painter, place, scaled(radius::Mark), Theme::of(&view));
}

} // namespace eig
