// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/discrepancy_text.h"

#include "core/catalogue/discrepancies.h"
#include "widgets/detail/citations.h"
#include "widgets/detail/record_text.h"

#include <QCoreApplication>

#include <iterator>

namespace eig {
namespace {

struct DiscrepancyTexts {
    Q_DECLARE_TR_FUNCTIONS(eig::Discrepancy)
};

} // namespace

TextParts disputedParts(const DisputedValue &value, Citations &citations)
{
    QString text = toQString(value.value);
    if (!value.note.empty())
        text += u" (" + toQString(value.note) + u')';
    TextParts numbers = citations.cite(value.sources);
    if (numbers.empty())
        text += DiscrepancyTexts::tr(", source not documented");
    TextParts parts{{text, {}, {}}};
    std::move(numbers.begin(), numbers.end(), std::back_inserter(parts));
    return parts;
}

TextParts keptParts(const Discrepancy &discrepancy, Citations &citations)
{
    TextParts parts{{DiscrepancyTexts::tr("Kept: %1").arg(toQString(discrepancy.kept)), {}, {}}};
    TextParts numbers = citations.cite(sourcesOfKept(discrepancy));
    std::move(numbers.begin(), numbers.end(), std::back_inserter(parts));
    return parts;
}

} // namespace eig
