// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/icons.h"

#include <QIconEngine>

#include <optional>

namespace eig {

/// The SVG of an icon, drawn in black; the application icon in the light accfill and onacc.
[[nodiscard]] QByteArray drawingOf(Icon icon);

/// Renders a drawing at exactly the pixels asked for, in the colours of the theme the application
/// has at that moment.
class IconEngine : public QIconEngine
{
public:
    IconEngine(Icon icon, std::optional<Token> token) : m_icon(icon), m_token(token) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override { return new IconEngine(*this); }
    [[nodiscard]] QString key() const override { return QStringLiteral("eig"); }

private:
    /// With the state of the button or row in it.
    [[nodiscard]] Token token(QIcon::Mode mode, QIcon::State state) const;

    Icon m_icon;
    std::optional<Token> m_token;
};

} // namespace eig
