// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/record_ref.h"
#include "core/labels/labels.h"
#include "core/result.h"
#include "documents/sheet.h"
#include "models/worker.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <map>

namespace eig {

/// Writes sheets of records without making the window wait. Every file asked for is written, in
/// order; asking again for a file that is not written yet replaces the first request.
class SheetExporter : public QObject
{
    Q_OBJECT

public:
    explicit SheetExporter(QObject *parent = nullptr);

    void start(const Catalogue &catalogue, const RecordRef &record, const SheetOptions &options,
               const std::filesystem::path &file);
    [[nodiscard]] bool isBusy() const { return !m_pending.empty(); }

Q_SIGNALS:
    /// isNewest: no other sheet was asked for since, so that the window may speak of this one.
    void exported(const QString &path, bool isNewest);
    void failed(const eig::RecordRef &record, const eig::Error &error);

private:
    void receive(int generation, const std::filesystem::path &file, const Result<Done> &result);

    struct Pending {
        int generation = 0;
        RecordRef record;
        std::stop_source source;
    };

    int m_generation = 0;
    std::map<std::filesystem::path, Pending> m_pending;
    Worker m_worker;
};

} // namespace eig
