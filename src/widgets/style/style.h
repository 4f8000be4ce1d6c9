// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/focus_ring.h"
#include "widgets/style/theme.h"

#include <QProxyStyle>

namespace eig {

/// The look of the application: Fusion, with buttons, check boxes, fields, menus, item views and
/// the focus ring drawn from the tokens. No style sheets. The parts are painted in parts/.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    explicit Style(Theme theme);

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    /// The caller repaints: normally by QApplication::setPalette(theme.palette()).
    void setTheme(Theme theme) { m_theme = theme; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                         SubControl subControl, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option,
                       const QWidget *widget) const override;

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] bool drawOwnPrimitive(PrimitiveElement element, const QStyleOption &option,
                                        QPainter &painter, const QWidget *widget) const;
    [[nodiscard]] bool drawOwnControl(ControlElement element, const QStyleOption &option,
                                      QPainter &painter, const QWidget *widget) const;
    /// Fusion's painting with another text colour.
    [[nodiscard]] bool drawWithOwnInk(ControlElement element, const QStyleOption &option,
                                      QPainter &painter, const QWidget *widget) const;

    Theme m_theme;
    FocusRing m_focusRing;
};

} // namespace eig
