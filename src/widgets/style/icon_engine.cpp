// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/style/icon_engine.h"

#include "widgets/style/looks.h"
#include "widgets/style/style.h"

#include <QApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

namespace eig {
namespace {

Theme applicationTheme()
{
    const auto *style = qobject_cast<const Style *>(QApplication::style());
    return style ? style->theme() : Theme::fromPalette(QApplication::palette());
}

QByteArray tinted(Icon icon, const Theme &theme, Token token)
{
    const auto name = [&](Token of) { return theme.color(of).name().toLatin1(); };
    QByteArray drawing = drawingOf(icon);
    if (icon == Icon::App)
        return drawing.replace("#2323A8", name(Token::AccFill))
            .replace("#FFFFFF", name(Token::OnAcc));
    return drawing.replace("#000", name(token));
}

/// Faded as a whole: where two lines cross, nothing is seen twice.
QPixmap render(const QByteArray &drawing, QSize size, double opacity)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = std::min(size.width(), size.height());
    QSvgRenderer(drawing).render(
        &painter, QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
    painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    painter.fillRect(pixmap.rect(), QColor::fromRgbF(0, 0, 0, static_cast<float>(opacity)));
    return pixmap;
}

} // namespace

Token IconEngine::token(QIcon::Mode mode, QIcon::State state) const
{
    if (m_token)
        return *m_token;
    if (mode == QIcon::Disabled)
        return Token::T3;
    return mode == QIcon::Selected || state == QIcon::On ? Token::Acc : Token::T2;
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    if (size.isEmpty())
        return {};
    const Theme theme = applicationTheme();
    const Token ink = token(mode, state);
    const double opacity = mode == QIcon::Disabled ? DisabledOpacity : 1;
    // Two tokens of one colour may share a picture; the application icon has two colours.
    const QString cacheKey = QStringLiteral("eig-icon-%1-%2x%3-%4-%5")
                                 .arg(static_cast<int>(m_icon))
                                 .arg(size.width())
                                 .arg(size.height())
                                 .arg(
                                     theme.color(m_icon == Icon::App ? Token::AccFill : ink).name())
                                 .arg(mode == QIcon::Disabled);
    QPixmap cached;
    if (!QPixmapCache::find(cacheKey, &cached)) {
        cached = render(tinted(m_icon, theme, ink), size, opacity);
        QPixmapCache::insert(cacheKey, cached);
    }
    return cached;
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const double ratio = painter->device()->devicePixelRatioF();
    QPixmap picture = pixmap(rect.size() * ratio, mode, state);
    picture.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect, picture);
}

} // namespace eig
