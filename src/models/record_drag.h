// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/record_ref.h"

#include <QMimeData>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace eig {

struct DraggedRecord {
    RecordRef record;
    QString name;

    friend bool operator==(const DraggedRecord &, const DraggedRecord &) = default;
};

/// What rows of a list are to other programs, one line each: as text, the name and the address (of
/// the official page, else the one that leads back here); as HTML, the name as a link to the
/// official page, else to a source; as addresses, the official pages, where there are any. None
/// without a record.
[[nodiscard]] std::unique_ptr<QMimeData> dragData(const Catalogue &catalogue,
                                                  const std::vector<DraggedRecord> &records);
/// What it may hold.
[[nodiscard]] QStringList dragTypes();

} // namespace eig
