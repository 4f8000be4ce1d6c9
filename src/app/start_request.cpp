// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "app/start_request.h"

#include "core/domain/record_address.h"

namespace eig {
namespace {

constexpr qsizetype LongestPlace = 100;
constexpr qsizetype LongestQuery = 2'000;
constexpr qsizetype LongestRecord = 200;
constexpr qsizetype LongestShown = 80;

/// Controls and marks of direction would change the sentence it stands in.
QString harmless(const QString &text)
{
    QString shown;
    for (const QChar c : text.left(LongestShown))
        shown += c.isPrint() ? c : QChar(u' ');
    return text.size() > LongestShown ? QString(shown + u'…') : shown.trimmed();
}

} // namespace

Start checked(const StartRequest &request)
{
    Start start;
    if (request.isEmpty())
        return start;
    Beginning beginning{request.place.left(LongestPlace), request.query.left(LongestQuery), {}};
    beginning.view = request.view.left(LongestPlace);
    const QStringList addresses = request.records + request.selected;
    for (const QString &address : addresses) {
        const auto record = address.size() > LongestRecord ? std::nullopt
                                                           : recordMeant(address.toStdString());
        if (!record || request.records.size() > 1) {
            start.wrong = harmless(addresses.join(u' '));
            return start;
        }
        beginning.selection.push_back(*record);
    }
    start.beginning = std::move(beginning);
    return start;
}

} // namespace eig
