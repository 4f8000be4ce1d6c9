// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/record_ref.h"
#include "core/labels/labels.h"
#include "widgets/places/pages/page_card.h"

#include <vector>

namespace eig {

/// The records opened last, a link each; hidden while there is none. What this catalogue does not
/// have is left out.
class RecentCard : public PageCard
{
    Q_OBJECT

public:
    explicit RecentCard(QWidget *parent = nullptr);

    /// Newest first; the first few of them are shown.
    void setRecords(const Catalogue &catalogue, const std::vector<RecordRef> &records,
                    Language language);

Q_SIGNALS:
    void recordChosen(const eig::RecordRef &record);

private:
    void add(const Catalogue &catalogue, const RecordRef &record, Language language);

    std::vector<RecordRef> m_records; ///< those that are shown
};

} // namespace eig
