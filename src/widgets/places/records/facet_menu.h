// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/facet_state.h"

#include <functional>

class QPoint;
class QWidget;

namespace eig {

/// What the menu of one facet value can ask for.
struct FacetRequests {
    std::function<void(FacetState)> state; ///< asked for what is there already: for none
    std::function<void()> only;            ///< this value and no other of its facet
};

void showFacetMenu(QWidget &parent, const QPoint &globalPosition, FacetState present,
                   const FacetRequests &requests);

} // namespace eig
