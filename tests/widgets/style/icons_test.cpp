// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/style/look.h"

#include "widgets/style/icon_engine.h"

#include <QImage>
#include <QPainter>
#include <QPixmapCache>

#include <set>

using namespace eig;

namespace {

constexpr int Sizes[] = {16, 18, 24};

std::vector<Icon> allIcons()
{
    std::vector<Icon> icons;
    for (int i = static_cast<int>(Icon::None) + 1; i < IconCount; ++i)
        icons.push_back(static_cast<Icon>(i));
    return icons;
}

QImage imageOf(const QIcon &icon, int size, QIcon::Mode mode = QIcon::Normal,
               QIcon::State state = QIcon::Off)
{
    return icon.pixmap(QSize(size, size), 1.0, mode, state)
        .toImage()
        .convertToFormat(QImage::Format_ARGB32);
}

/// Of the pixels that are drawn at all, the most opaque one.
QColor inkOf(const QImage &image)
{
    QRgb ink = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > qAlpha(ink))
                ink = image.pixel(x, y);
    return QColor::fromRgba(ink);
}

int drawnPixels(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 60;
    return count;
}

bool isNear(const QColor &one, const QColor &other)
{
    // What premultiplied alpha loses.
    constexpr int Loss = 4;
    return std::abs(one.red() - other.red()) <= Loss
        && std::abs(one.green() - other.green()) <= Loss
        && std::abs(one.blue() - other.blue()) <= Loss;
}

} // namespace

TEST_CASE("Every icon is drawn at every size in the colours of both themes")
{
    QPixmapCache::clear();
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        const ThemeSwitch themes(test::application(), choice, 100);
        for (const Icon icon : allIcons()) {
            for (const int size : Sizes) {
                CAPTURE(static_cast<int>(icon), size, static_cast<int>(choice));
                const QImage image = imageOf(themedIcon(icon), size);
                CHECK(image.size() == QSize(size, size));
                CHECK(drawnPixels(image) >= 3);
                const Token token = icon == Icon::App ? Token::AccFill : Token::T2;
                if (icon != Icon::App)
                    CHECK(isNear(inkOf(image), themes.theme().color(token)));
                else
                    CHECK(
                        isNear(image.pixelColor(size / 2, size / 8), themes.theme().color(token)));
            }
        }
    }
}

TEST_CASE("No two icons look the same")
{
    const ThemeSwitch themes(test::application(), ThemeChoice::Light, 100);
    std::set<QByteArray> drawings;
    for (const Icon icon : allIcons()) {
        CAPTURE(static_cast<int>(icon));
        const QImage image = imageOf(themedIcon(icon), 24);
        const QByteArray bytes(reinterpret_cast<const char *>(image.constBits()),
                               image.sizeInBytes());
        CHECK(drawings.insert(bytes).second);
    }
}

TEST_CASE("An icon takes the accent when it is on or selected and fades when it is disabled")
{
    const ThemeSwitch themes(test::application(), ThemeChoice::Light, 100);
    const Theme theme = themes.theme();
    const QIcon icon = themedIcon(Icon::Sidebar);
    CHECK(isNear(inkOf(imageOf(icon, 24, QIcon::Normal, QIcon::On)), theme.color(Token::Acc)));
    CHECK(isNear(inkOf(imageOf(icon, 24, QIcon::Selected)), theme.color(Token::Acc)));
    const QColor faded = inkOf(imageOf(icon, 24, QIcon::Disabled));
    CHECK(std::abs(faded.alphaF() - 0.42) < 0.02);
    const QIcon onButton = themedIcon(Icon::Sidebar, Token::OnAcc);
    CHECK(
        isNear(inkOf(imageOf(onButton, 24, QIcon::Normal, QIcon::On)), theme.color(Token::OnAcc)));
}

TEST_CASE("An icon that was made before follows a change of theme")
{
    ThemeSwitch themes(test::application(), ThemeChoice::Light, 100);
    const QIcon icon = themedIcon(Icon::Search);
    (void)imageOf(icon, 18);
    themes.setChoice(ThemeChoice::Dark);
    CHECK(isNear(inkOf(imageOf(icon, 18)), Theme::dark().color(Token::T2)));
}

TEST_CASE("An icon is drawn with the pixels of the device, not enlarged")
{
    const ThemeSwitch themes(test::application(), ThemeChoice::Light, 100);
    const QPixmap pixmap = themedIcon(Icon::Help).pixmap(QSize(16, 16), 2.0);
    CHECK(pixmap.size() == QSize(32, 32));
    CHECK(pixmap.devicePixelRatio() == 2.0);

    QImage canvas(32, 32, QImage::Format_ARGB32_Premultiplied);
    canvas.setDevicePixelRatio(2);
    canvas.fill(Qt::transparent);
    QPainter painter(&canvas);
    themedIcon(Icon::Help).paint(&painter, QRect(0, 0, 16, 16));
    painter.end();
    CHECK(canvas.convertToFormat(QImage::Format_ARGB32)
          == pixmap.toImage().convertToFormat(QImage::Format_ARGB32));
}

TEST_CASE("None is no icon, and the drawings use nothing but black")
{
    CHECK(themedIcon(Icon::None).isNull());
    for (const Icon icon : allIcons()) {
        CAPTURE(static_cast<int>(icon));
        QByteArray drawing = drawingOf(icon);
        REQUIRE_FALSE(drawing.isEmpty());
        if (icon == Icon::App)
            continue;
        drawing.replace("#000\"", "");
        CHECK_FALSE(drawing.contains('#'));
    }
}
