// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/detail/page_writer.h"

#include <QCoreApplication>

namespace eig {

/// Several records at once: how many, in which promotions and ministries.
class SelectionPage : public PageWriter
{
    Q_DECLARE_TR_FUNCTIONS(eig::SelectionPage)

public:
    SelectionPage(DetailPage &page, const Catalogue &catalogue, std::vector<RecordRef> records);

    void write() override;

private:
    void writePromotions();
    void writeMinistries();
    void writeRecords();
    void writeRecords(std::size_t from, std::size_t end);

    std::vector<RecordRef> m_records;
    std::vector<const Challenge *> m_challenges;
};

} // namespace eig
