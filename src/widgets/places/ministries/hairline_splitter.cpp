// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/ministries/hairline_splitter.h"

#include "widgets/style/theme.h"

#include <QPainter>

namespace eig {
namespace {

class Handle : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme theme = Theme::of(this);
        // Qt widens a handle of one pixel to be gripped; the line stays one pixel.
        painter.fillRect(width() / 2, 0, 1, height(), theme.color(Token::Line));
    }
};

} // namespace

HairlineSplitter::HairlineSplitter(QWidget *parent) : QSplitter(Qt::Horizontal, parent)
{
    setHandleWidth(1);
}

QSplitterHandle *HairlineSplitter::createHandle() { return new Handle(orientation(), this); }

} // namespace eig
