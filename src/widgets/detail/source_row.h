// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/detail/detail_parts.h"

namespace eig {

/// An entry of a list of sources: its number, what the source is, and the button that copies it as
/// a citation.
class SourceRow : public PairRow
{
    Q_OBJECT

public:
    /// number: from 1. text: the row owns it.
    SourceRow(int number, TextBlock *text, QWidget *parent = nullptr);

    /// What has the focus when the source is shown.
    [[nodiscard]] QWidget *entrance() const { return m_entrance; }

Q_SIGNALS:
    void citationAsked();

private:
    struct Parts;
    SourceRow(const Parts &parts, QWidget *parent);

    QWidget *m_entrance;
};

} // namespace eig
