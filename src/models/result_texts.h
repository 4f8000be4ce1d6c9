// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/labels/labels.h"

#include <QString>
#include <QStringList>

namespace eig {

/// What a search result says of a record, whatever was found in it.
struct RecordTexts {
    QString name;
    QStringList tags; ///< "EIG 2"
    QString line;     ///< beside the name: "Drees, Santé et solidarités"
    QString about;    ///< a sentence or two, for where nothing better was found in it; may be empty
};

/// index: into the catalogue's vector of the kind.
[[nodiscard]] RecordTexts recordTexts(const Catalogue &catalogue, EntityKind entity,
                                      std::size_t index, Language language);

} // namespace eig
