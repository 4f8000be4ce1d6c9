// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/compare/compared_records.h"

#include "core/compare/comparison.h"

#include <algorithm>

namespace eig {
namespace {

bool isKnownTo(const Catalogue &catalogue, const RecordRef &record)
{
    switch (record.kind) {
    case EntityKind::Challenge: return catalogue.challenge(record.id) != nullptr;
    case EntityKind::Promotion: return catalogue.promotion(record.id) != nullptr;
    case EntityKind::Ministry: return catalogue.ministry(record.id) != nullptr;
    default: return false;
    }
}

} // namespace

ComparedRecords::ComparedRecords(const std::vector<RecordRef> &records)
{
    for (const RecordRef &record : records)
        add(record);
}

bool ComparedRecords::contains(const RecordRef &record) const
{
    return std::find(m_records.begin(), m_records.end(), record) != m_records.end();
}

std::optional<EntityKind> ComparedRecords::kind() const
{
    return m_records.empty() ? std::nullopt : std::optional(m_records.front().kind);
}

AddedToCompare ComparedRecords::wouldAdd(const RecordRef &record) const
{
    if (!isComparable(record.kind))
        return AddedToCompare::NotComparable;
    if (contains(record))
        return AddedToCompare::AlreadyThere;
    if (kind().value_or(record.kind) != record.kind)
        return AddedToCompare::OtherKind;
    return m_records.size() == MostCompared ? AddedToCompare::Full : AddedToCompare::Added;
}

AddedToCompare ComparedRecords::add(const RecordRef &record)
{
    const AddedToCompare answer = wouldAdd(record);
    if (answer == AddedToCompare::Added)
        m_records.push_back(record);
    return answer;
}

bool ComparedRecords::remove(const RecordRef &record) { return std::erase(m_records, record) > 0; }

bool ComparedRecords::move(std::size_t from, std::size_t to)
{
    if (from == to || from >= m_records.size() || to >= m_records.size())
        return false;
    RecordRef record = std::move(m_records[from]);
    m_records.erase(m_records.begin() + static_cast<std::ptrdiff_t>(from));
    m_records.insert(m_records.begin() + static_cast<std::ptrdiff_t>(to), std::move(record));
    return true;
}

void ComparedRecords::keepKnown(const Catalogue &catalogue)
{
    std::erase_if(m_records,
                  [&](const RecordRef &record) { return !isKnownTo(catalogue, record); });
}

} // namespace eig
