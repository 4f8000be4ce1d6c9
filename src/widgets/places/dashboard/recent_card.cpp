// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/dashboard/recent_card.h"

#include "core/labels/record_labels.h"
#include "widgets/detail/record_text.h"
#include "widgets/detail/row_link.h"

#include <QVBoxLayout>

namespace eig {
namespace {

constexpr std::size_t MostShown = 5;

} // namespace

RecentCard::RecentCard(QWidget *parent) : PageCard(tr("Recently opened"), parent)
{
    setObjectName(QStringLiteral("recentRecords"));
    hide();
}

void RecentCard::setRecords(const Catalogue &catalogue, const std::vector<RecordRef> &records,
                            Language language)
{
    std::vector<RecordRef> shown;
    for (const RecordRef &record : records) {
        if (shown.size() < MostShown && !recordName(catalogue, record, language).isEmpty())
            shown.push_back(record);
    }
    if (shown == m_records)
        return;
    m_records = std::move(shown);
    for (RowLink *link : findChildren<RowLink *>()) {
        link->hide();
        link->deleteLater(); // it may be the one that was just followed
    }
    for (const RecordRef &record : m_records)
        add(catalogue, record, language);
    setVisible(!m_records.empty());
}

void RecentCard::add(const Catalogue &catalogue, const RecordRef &record, Language language)
{
    RowText row;
    row.title = recordName(catalogue, record, language);
    row.trailing = QString::fromStdString(recordTag(catalogue, record, language));
    auto *link = new RowLink(std::move(row), {}, this);
    layout()->addWidget(link);
    connect(link, &QAbstractButton::clicked, this, [this, record] { Q_EMIT recordChosen(record); });
}

} // namespace eig
