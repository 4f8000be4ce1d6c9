// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/recent_records.h"

#include "widgets/shell/settings.h"

#include <algorithm>

namespace eig {

std::vector<RecordRef> recentRecords(const Settings &settings)
{
    std::vector<RecordRef> records;
    for (const QString &address : settings.list(Setting::RecentRecords)) {
        const auto record = recordAt(address.toStdString());
        const bool isNew = record
            && std::find(records.begin(), records.end(), *record) == records.end();
        if (isNew && records.size() < MostRecentRecords)
            records.push_back(*record);
    }
    return records;
}

void rememberRecord(Settings &settings, const RecordRef &record)
{
    std::vector<RecordRef> records = recentRecords(settings);
    std::erase(records, record);
    records.insert(records.begin(), record);
    QStringList addresses;
    for (const RecordRef &one : records)
        addresses.append(QString::fromStdString(addressOf(one)));
    settings.setList(Setting::RecentRecords, addresses.mid(0, MostRecentRecords));
}

void forgetRecords(Settings &settings) { settings.setList(Setting::RecentRecords, {}); }

} // namespace eig
