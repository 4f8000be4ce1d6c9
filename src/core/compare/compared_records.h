// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/record_ref.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace eig {

inline constexpr std::size_t FewestCompared = 2;
inline constexpr std::size_t MostCompared = 4;

/// What became of the wish to compare one more record.
enum class AddedToCompare {
    Added,
    AlreadyThere,
    Full,         ///< MostCompared are compared
    OtherKind,    ///< the others are of another kind
    NotComparable ///< nothing of this kind is compared
};

/// The records chosen for a comparison: at most MostCompared, of one kind, each once.
class ComparedRecords
{
public:
    ComparedRecords() = default;
    /// Leaves out what add() refuses.
    explicit ComparedRecords(const std::vector<RecordRef> &records);

    [[nodiscard]] const std::vector<RecordRef> &all() const { return m_records; }
    [[nodiscard]] std::size_t size() const { return m_records.size(); }
    [[nodiscard]] bool contains(const RecordRef &record) const;
    /// None while there is no record.
    [[nodiscard]] std::optional<EntityKind> kind() const;

    AddedToCompare add(const RecordRef &record);
    /// What add() would answer.
    [[nodiscard]] AddedToCompare wouldAdd(const RecordRef &record) const;
    /// False, and nothing changes, when it is not there.
    bool remove(const RecordRef &record);
    /// False, and nothing changes, beyond the ends.
    bool move(std::size_t from, std::size_t to);
    /// Leaves out what this edition lacks.
    void keepKnown(const Catalogue &catalogue);

    friend bool operator==(const ComparedRecords &, const ComparedRecords &) = default;

private:
    std::vector<RecordRef> m_records;
};

} // namespace eig
