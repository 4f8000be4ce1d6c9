// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/record_drag.h"

#include "core/catalogue/official_page.h"
#include "core/text/address.h"

#include <QUrl>

namespace eig {
namespace {

/// Only what may leave the application; empty else.
QString webAddress(const std::string &address)
{
    return isWebAddress(address) ? QString::fromStdString(address) : QString();
}

QString asHtml(const QString &name, const QString &address)
{
    if (address.isEmpty())
        return name.toHtmlEscaped();
    return QStringLiteral("<a href=\"%1\">%2</a>")
        .arg(address.toHtmlEscaped(), name.toHtmlEscaped());
}

} // namespace

std::unique_ptr<QMimeData> dragData(const Catalogue &catalogue,
                                    const std::vector<DraggedRecord> &records)
{
    if (records.empty())
        return {};
    QStringList lines;
    QStringList links;
    QList<QUrl> urls;
    for (const DraggedRecord &dragged : records) {
        const QString page = webAddress(officialAddress(catalogue, dragged.record));
        const QString back = QStringLiteral("eig:")
            + QString::fromStdString(addressOf(dragged.record));
        lines.append(
            QStringLiteral("%1 (%2)").arg(dragged.name.simplified(), page.isEmpty() ? back : page));
        links.append(
            asHtml(dragged.name.simplified(), webAddress(pageOrSource(catalogue, dragged.record))));
        if (!page.isEmpty())
            urls.append(QUrl(page));
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(lines.join(u'\n'));
    data->setData(QStringLiteral("text/html"), links.join(QStringLiteral("<br>\n")).toUtf8());
    if (!urls.isEmpty())
        data->setUrls(urls);
    return data;
}

QStringList dragTypes()
{
    return {QStringLiteral("text/plain"), QStringLiteral("text/html"),
            QStringLiteral("text/uri-list")};
}

} // namespace eig
