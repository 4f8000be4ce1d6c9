// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/detail/link_target.h"
#include "widgets/places/pages/page_card.h"

#include "core/labels/labels.h"

#include <vector>

namespace eig {

/// The sources of a page by number, each with its address and a button for its citation.
class SourceList : public PageCard
{
    Q_OBJECT

public:
    SourceList(const std::vector<const Source *> &sources, Language language,
               QWidget *parent = nullptr);

    /// Puts the focus on the entry with this number, from 1.
    void showSource(int number);

Q_SIGNALS:
    void linkActivated(const eig::LinkTarget &target);
    void citationCopied(const QString &citation);
    /// The entry has the focus and should be seen.
    void sourceShown(QWidget *entry);

private:
    void addEntry(const Source &source, Language language);

    std::vector<QWidget *> m_entries; ///< what has the focus when a source is shown
};

} // namespace eig
