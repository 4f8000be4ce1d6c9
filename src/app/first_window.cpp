// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "app/first_window.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace eig {
namespace {

constexpr const char *BusName = "org.eig.Catalogue";
constexpr const char *ObjectPath = "/org/eig/Catalogue";
constexpr const char *Interface = "org.freedesktop.Application";
constexpr const char *PlaceKey = "place";
constexpr const char *QueryKey = "query";
constexpr const char *TokenKey = "activation-token";
constexpr const char *TokenVariable = "XDG_ACTIVATION_TOKEN";

/// A bus of this session that is reached without a network, and that is there already: Qt would
/// start one, or follow any address.
bool hasLocalBus()
{
    const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (address.isEmpty()) {
        const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
        return !folder.isEmpty() && QFileInfo::exists(folder + QStringLiteral("/bus"));
    }
    const QStringList ways = address.split(u';', Qt::SkipEmptyParts);
    return std::all_of(ways.begin(), ways.end(),
                       [](const QString &way) { return way.startsWith(QLatin1String("unix:")); });
}

/// Lets the desktop see that the user asked for the window (XDG activation).
void takeToken(const QVariantMap &platform)
{
    static const QRegularExpression form(QStringLiteral("^[!-~]{1,200}$"));
    const QString token = platform.value(QLatin1String(TokenKey)).toString();
    if (form.match(token).hasMatch())
        qputenv(TokenVariable, token.toLatin1());
}

QVariantMap platformOf(const StartRequest &request)
{
    QVariantMap platform;
    for (const auto &[key, text] :
         {std::pair(PlaceKey, request.place), std::pair(QueryKey, request.query),
          std::pair(TokenKey, qEnvironmentVariable(TokenVariable))}) {
        if (!text.isEmpty())
            platform.insert(QLatin1String(key), text);
    }
    return platform;
}

bool isTaken(const QDBusConnection &bus, const StartRequest &request)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        QLatin1String(BusName), QLatin1String(ObjectPath), QLatin1String(Interface),
        request.isEmpty() ? QStringLiteral("Activate") : QStringLiteral("Open"));
    if (!request.isEmpty())
        call << request.records + request.selected;
    call << platformOf(request);
    // Whoever had the name may be gone by now: nobody is to be started for it.
    call.setAutoStartService(false);
    const QDBusMessage answer = bus.call(call, QDBus::Block, FirstWindow::AnswerMs);
    return answer.type() == QDBusMessage::ReplyMessage;
}

} // namespace

FirstWindow::Role FirstWindow::join(const StartRequest &request)
{
    if (!hasLocalBus())
        return Role::Alone;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return Role::Alone;
    // The object is there before the name: nobody finds the one without the other.
    bus.registerObject(QLatin1String(ObjectPath), this, QDBusConnection::ExportScriptableSlots);
    const auto answer = bus.interface()->registerService(
        QLatin1String(BusName), QDBusConnectionInterface::DontQueueService,
        QDBusConnectionInterface::DontAllowReplacement);
    if (answer.isValid() && answer.value() == QDBusConnectionInterface::ServiceRegistered)
        return Role::First;
    bus.unregisterObject(QLatin1String(ObjectPath));
    return isTaken(bus, request) ? Role::Second : Role::Alone;
}

void FirstWindow::Activate(const QVariantMap &platform)
{
    takeToken(platform);
    Q_EMIT requested({});
}

void FirstWindow::Open(const QStringList &addresses, const QVariantMap &platform)
{
    takeToken(platform);
    // A second one is enough to be too many.
    Q_EMIT requested({platform.value(QLatin1String(PlaceKey)).toString(),
                      platform.value(QLatin1String(QueryKey)).toString(), addresses.mid(0, 2)});
}

void FirstWindow::ActivateAction(const QString &, const QVariantList &, const QVariantMap &platform)
{
    Activate(platform);
}

} // namespace eig
