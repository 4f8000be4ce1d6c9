// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/compared_records.h"

#include <QObject>

#include <vector>

namespace eig {

class Settings;

/// The records chosen for a comparison, kept from one start to the next. Every change can be undone
/// until the window closes.
class ComparisonTray : public QObject
{
    Q_OBJECT

public:
    /// settings outlives the tray. What the catalogue lacks is left out.
    ComparisonTray(Settings &settings, const Catalogue &catalogue, QObject *parent = nullptr);

    [[nodiscard]] const ComparedRecords &records() const { return m_records; }
    /// Another edition. What it lacks is left out, and nothing before can be undone.
    void setCatalogue(const Catalogue &catalogue);

    AddedToCompare add(const RecordRef &record);
    bool remove(const RecordRef &record);
    bool move(std::size_t from, std::size_t to);
    /// Compares these, and nothing that was compared before.
    void begin(const std::vector<RecordRef> &records);

    /// What undo() brings back; nullptr when there is nothing to undo.
    [[nodiscard]] const ComparedRecords *before() const
    {
        return m_past.empty() ? nullptr : &m_past.back();
    }
    void undo();

Q_SIGNALS:
    void changed();

private:
    void replace(ComparedRecords records);
    void store(ComparedRecords records);

    Settings &m_settings;
    ComparedRecords m_records;
    std::vector<ComparedRecords> m_past; ///< oldest first
};

} // namespace eig
