// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/looks.h"

#include <QPainter>
#include <QStyleOption>

namespace eig::parts {

/// While it lives, what is painted of a disabled control is faded.
class Disabled
{
public:
    Disabled(QPainter &painter, const QStyleOption &option)
        : m_painter(painter)
        , m_opacity(painter.opacity())
    {
        if (!(option.state & QStyle::State_Enabled))
            painter.setOpacity(m_opacity * DisabledOpacity);
    }
    ~Disabled() { m_painter.setOpacity(m_opacity); }
    Disabled(const Disabled &) = delete;
    Disabled &operator=(const Disabled &) = delete;

private:
    QPainter &m_painter;
    double m_opacity;
};

} // namespace eig::parts
