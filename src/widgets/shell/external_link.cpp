// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/external_link.h"

#include "core/text/address.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace eig {
namespace {

constexpr std::string_view MailScheme = "mailto:";
constexpr std::size_t MaxMailLength = 320;

/// "mailto:someone@example.org": a header such as "?attach=" or a second recipient is refused.
bool isMailAddress(std::string_view address)
{
    if (!address.starts_with(MailScheme) || address.size() > MaxMailLength)
        return false;
    const std::string_view recipient = address.substr(MailScheme.size());
    const bool isPlain = std::all_of(recipient.begin(), recipient.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || std::string_view("@.-_+").find(c) != std::string_view::npos;
    });
    const std::size_t at = recipient.find('@');
    return isPlain && at != 0 && at != std::string_view::npos && at + 1 < recipient.size()
        && recipient.find('@', at + 1) == std::string_view::npos;
}

bool open(const QUrl &url) { return url.isValid() && QDesktopServices::openUrl(url); }

} // namespace

bool isExternalAddress(std::string_view address)
{
    return isWebAddress(address) || isMailAddress(address);
}

bool openExternal(std::string_view address)
{
    if (!isExternalAddress(address))
        return false;
    const auto bytes = QByteArray(address.data(), static_cast<qsizetype>(address.size()));
    const QUrl url = QUrl::fromEncoded(bytes, QUrl::StrictMode);
    return open(url);
}

bool openFile(const QString &path)
{
    const QFileInfo file(path);
    return (file.isFile() || file.isDir()) && open(QUrl::fromLocalFile(file.absoluteFilePath()));
}

} // namespace eig
