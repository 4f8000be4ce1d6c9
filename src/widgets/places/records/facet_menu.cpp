// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/records/facet_menu.h"

#include <QCoreApplication>
#include <QMenu>

namespace eig {
namespace {

struct FacetMenu {
    Q_DECLARE_TR_FUNCTIONS(eig::FacetMenu)
};

} // namespace

void showFacetMenu(QWidget &parent, const QPoint &globalPosition, FacetState present,
                   const FacetRequests &requests)
{
    auto *menu = new QMenu(&parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("facetMenu"));
    const auto add = [&](const QString &text, const char *name, bool isEnabled, auto slot) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setEnabled(isEnabled);
        QObject::connect(action, &QAction::triggered, &parent, slot);
    };
    add(FacetMenu::tr("&Include"), "include", present != FacetState::Included,
        [requests] { requests.state(FacetState::Included); });
    add(FacetMenu::tr("&Exclude"), "exclude", present != FacetState::Excluded,
        [requests] { requests.state(FacetState::Excluded); });
    add(FacetMenu::tr("&Only this"), "only", true, [requests] { requests.only(); });
    menu->addSeparator();
    add(FacetMenu::tr("&Remove from the filters"), "remove", present != FacetState::None,
        [requests, present] { requests.state(present); });
    menu->popup(globalPosition);
}

} // namespace eig
