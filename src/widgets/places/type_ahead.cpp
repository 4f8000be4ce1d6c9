// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/type_ahead.h"

#include "core/text/fold.h"

#include <QApplication>

#include <algorithm>

namespace eig {

void TypeAhead::type(const QString &text)
{
    m_isNew = !m_sinceTyped.isValid()
        || m_sinceTyped.elapsed() > QApplication::keyboardInputInterval();
    m_sinceTyped.start();
    if (m_isNew)
        m_typed.clear();
    m_typed += text.toStdString();
    m_wanted = foldedText(m_typed);
}

bool TypeAhead::isStartOf(const std::string &name) const
{
    return foldedText(name).starts_with(m_wanted);
}

int TypeAhead::firstRow(int current) const { return std::max(current, 0) + (m_isNew ? 1 : 0); }

} // namespace eig
