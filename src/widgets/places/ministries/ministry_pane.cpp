// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/ministries/ministry_pane.h"

#include "widgets/style/text_style.h"

#include <algorithm>
#include <cmath>

namespace eig {
namespace {

constexpr int Widest = 4000;

} // namespace

ColumnWidth ColumnWidth::parse(const QString &text)
{
    const QStringList parts = text.split(u':');
    bool isNumber = false;
    const int width = parts.size() == 3 ? parts[1].toInt(&isNumber) : 0;
    if (!isNumber || width < 1 || width > Widest)
        return {};
    return {parts[0], width, parts[2] != u"0"};
}

QString ColumnWidth::toText() const
{
    return QStringLiteral("%1:%2:%3").arg(key).arg(width).arg(isShown ? 1 : 0);
}

int unscaled(int pixels)
{
    constexpr int Reference = 1000;
    return std::max(1,
                    static_cast<int>(std::lround(double(pixels) * Reference / scaled(Reference))));
}

} // namespace eig
