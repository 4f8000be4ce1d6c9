// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/storage/file_set.h"
#include "models/worker.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace eig {

/// Agreed: the user was asked about the first file, not about the others.
enum class ExistingFiles { Ask, Agreed, Replace };

/// What became of an export. Exactly one of: written, something in the way, an error.
struct ExportReport {
    QStringList existing; ///< names of files that stand in the way; nothing was written
    std::optional<Error> error;

    [[nodiscard]] bool isWritten() const { return existing.isEmpty() && !error; }
};

/// Composes files in memory and writes them together, without making the window wait: both happen
/// on a worker, one export after the other. What was not written when the exporter goes is dropped.
class FileExporter
{
public:
    using Files = std::vector<NewFile>;
    using Compose = std::function<Result<Files>()>;
    using Receive = std::function<void(const ExportReport &report)>;

    /// compose() runs on the worker and must not touch the window; receive() runs in the thread of
    /// the exporter.
    void start(Compose compose, ExistingFiles existing, Receive receive);

private:
    Worker m_worker;
};

} // namespace eig
