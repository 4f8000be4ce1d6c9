// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/start_request.h"

#include <QObject>
#include <QVariantMap>

namespace eig {

/// The application on the session bus, by its name org.eig.Catalogue: a second start hands what it
/// was asked for to the first and ends. The interface is org.freedesktop.Application (Desktop Entry
/// Specification, "D-Bus Activation"); place and query travel in the platform data. The bus is
/// reached by a local socket only; without one every start has a window of its own.
class FirstWindow : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    enum class Role {
        First,  ///< this start has the name: later ones come to it
        Second, ///< the first one has taken over; nothing is left to do
        Alone,  ///< no bus, or nobody who answers on it
    };

    using QObject::QObject;

    /// Waits at most AnswerMs for the first start.
    [[nodiscard]] Role join(const StartRequest &request);

    static constexpr int AnswerMs = 5'000;

public Q_SLOTS:
    Q_SCRIPTABLE void Activate(const QVariantMap &platform);
    Q_SCRIPTABLE void Open(const QStringList &addresses, const QVariantMap &platform);
    /// There are no actions for other programs; asked for one, the window comes forward.
    Q_SCRIPTABLE void ActivateAction(const QString &action, const QVariantList &parameters,
                                     const QVariantMap &platform);

Q_SIGNALS:
    /// Unchecked, from another program. An empty one asks for the window alone.
    void requested(const eig::StartRequest &request);
};

} // namespace eig
