// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/citations.h"

#include <QCoreApplication>

namespace eig {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(eig::Citations)
};

TextPart citation(int first, int last)
{
    const bool isRange = last > first;
    // Word joiners: a range does not break.
    const QString text = isRange ? QStringLiteral("%1\u2060–\u2060%2").arg(first).arg(last)
                                 : QString::number(first);
    const QString name = isRange ? Texts::tr("sources %1 to %2").arg(first).arg(last)
                                 : Texts::tr("source %1").arg(first);
    return {text, LinkTarget::toSource(first, last), name};
}

} // namespace

TextParts Citations::cite(const SourceIds &sources)
{
    TextParts parts;
    for (const auto &[first, last] : m_numbers.cite(sources)) {
        // The narrow no-break space keeps the number with the word it follows.
        parts.push_back({QStringLiteral("\u202F"), {}, {}});
        parts.push_back(citation(first, last));
    }
    return parts;
}

} // namespace eig
