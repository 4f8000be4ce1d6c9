// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/tab_order.h"

#include <QWidget>

#include <algorithm>

namespace eig {
namespace {

bool isTabStop(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && !widget.focusProxy() && widget.isVisible()
        && widget.isEnabled();
}

qsizetype paneOf(const QWidget *widget, const QList<QWidget *> &panes)
{
    const auto found = std::find_if(panes.begin(), panes.end(), [widget](const QWidget *pane) {
        return pane && (pane == widget || pane->isAncestorOf(widget));
    });
    return found - panes.begin();
}

/// What has the focus is among them, even when Tab would not lead to it.
QList<QWidget *> tabStops(const QWidget &window, const QList<QWidget *> &panes)
{
    QList<QWidget *> stops;
    for (QWidget *widget = window.nextInFocusChain(); widget && widget != &window;
         widget = widget->nextInFocusChain()) {
        if (widget->window() == &window && (isTabStop(*widget) || widget == window.focusWidget()))
            stops.append(widget);
    }
    std::stable_sort(stops.begin(), stops.end(), [&](const QWidget *a, const QWidget *b) {
        return paneOf(a, panes) < paneOf(b, panes);
    });
    return stops;
}

QWidget *stopAfter(const QWidget &window, const QList<QWidget *> &stops, qsizetype step)
{
    if (stops.isEmpty())
        return nullptr;
    const qsizetype present = stops.indexOf(window.focusWidget());
    if (present < 0)
        return step > 0 ? stops.front() : stops.back();
    return stops[(present + step + stops.size()) % stops.size()];
}

} // namespace

QWidget *nextTabStop(const QWidget &window, const QList<QWidget *> &panes)
{
    return stopAfter(window, tabStops(window, panes), 1);
}

QWidget *previousTabStop(const QWidget &window, const QList<QWidget *> &panes)
{
    return stopAfter(window, tabStops(window, panes), -1);
}

} // namespace eig
