// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/comparison_tray.h"

#include "widgets/shell/settings.h"

namespace eig {
namespace {

constexpr std::size_t MostSteps = 100;

std::vector<RecordRef> storedRecords(const Settings &settings)
{
    std::vector<RecordRef> records;
    for (const QString &address : settings.list(Setting::Compared)) {
        if (auto record = recordAt(address.toStdString()))
            records.push_back(std::move(*record));
    }
    return records;
}

} // namespace

ComparisonTray::ComparisonTray(Settings &settings, const Catalogue &catalogue, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_records(storedRecords(settings))
{
    m_records.keepKnown(catalogue);
}

void ComparisonTray::setCatalogue(const Catalogue &catalogue)
{
    ComparedRecords known = m_records;
    known.keepKnown(catalogue);
    m_past.clear();
    // What this edition lacks stays in the settings: the next one may have it again.
    m_records = std::move(known);
    Q_EMIT changed();
}

AddedToCompare ComparisonTray::add(const RecordRef &record)
{
    ComparedRecords records = m_records;
    const AddedToCompare answer = records.add(record);
    replace(std::move(records));
    return answer;
}

bool ComparisonTray::remove(const RecordRef &record)
{
    ComparedRecords records = m_records;
    const bool isRemoved = records.remove(record);
    replace(std::move(records));
    return isRemoved;
}

bool ComparisonTray::move(std::size_t from, std::size_t to)
{
    ComparedRecords records = m_records;
    const bool isMoved = records.move(from, to);
    replace(std::move(records));
    return isMoved;
}

void ComparisonTray::begin(const std::vector<RecordRef> &records)
{
    replace(ComparedRecords(records));
}

void ComparisonTray::undo()
{
    if (m_past.empty())
        return;
    ComparedRecords records = std::move(m_past.back());
    m_past.pop_back();
    store(std::move(records));
}

void ComparisonTray::replace(ComparedRecords records)
{
    if (records == m_records)
        return;
    m_past.push_back(m_records);
    if (m_past.size() > MostSteps)
        m_past.erase(m_past.begin());
    store(std::move(records));
}

void ComparisonTray::store(ComparedRecords records)
{
    m_records = std::move(records);
    QStringList addresses;
    for (const RecordRef &record : m_records.all())
        addresses.append(QString::fromStdString(addressOf(record)));
    m_settings.setList(Setting::Compared, addresses);
    Q_EMIT changed();
}

} // namespace eig
