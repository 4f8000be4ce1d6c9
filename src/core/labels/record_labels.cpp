// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/labels/record_labels.h"

#include "core/labels/labels.h"

namespace eig {

Label programmeName()
{
    return {"Programme Entrepreneurs d’intérêt général",
            "Entrepreneurs d’intérêt général programme"};
}

std::string recordTag(const Catalogue &catalogue, const RecordRef &record, Language language)
{
    const Challenge *challenge = record.kind == EntityKind::Challenge
        ? catalogue.challenge(record.id)
        : nullptr;
    return challenge ? catalogue.promotionOf(*challenge).shortName
                     : singular(record.kind).in(language);
}

} // namespace eig
