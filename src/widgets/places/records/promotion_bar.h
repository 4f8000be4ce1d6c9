// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/facet_state.h"
#include "widgets/places/records/focus_mark.h"

#include <QCheckBox>

namespace eig {

/// One promotion of the histogram: a check box drawn as a bar with its count above and its short
/// name below.
class PromotionBar : public QCheckBox
{
    Q_OBJECT

public:
    explicit PromotionBar(QWidget *parent);

    /// share: of the height, 0 to 1. name: "EIG 4"; accessible: "EIG 4, 17 défis".
    struct Content {
        QString name;
        QString accessibleName;
        int count = 0;
        double share = 0;
        FacetState state = FacetState::None;
    };
    void setContent(const Content &content);
    /// Whether it is in the range that is being drawn with the mouse.
    void setMarked(bool isMarked);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void includeRequested();
    void excludeRequested();
    void moveRequested(int key, bool extendsRange);
    void pressedAt();
    void draggedTo(const QPoint &globalPosition);
    void releasedAt(Qt::KeyboardModifiers modifiers);
    void menuRequested(const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void nextCheckState() override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] QString shortName() const;
    void paintBar(QPainter &painter, const QRectF &bar, const Theme &theme) const;

    Content m_content;
    bool m_isMarked = false;
    bool m_isShowing = false; ///< the model changes the state, not the user
    FocusMark m_focus;
};

} // namespace eig
