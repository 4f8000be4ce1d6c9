// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/citations.h"

#include <QCoreApplication>

#include <set>

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
    return {text, LinkTarget::toSource(first), name};
}

} // namespace

void Citations::add(const SourceIds &sources)
{
    for (const Id &id : sources) {
        const Source *source = m_catalogue.source(id);
        if (!source || m_numbers.contains(id))
            continue;
        m_sources.push_back(source);
        m_numbers.emplace(id, static_cast<int>(m_sources.size()));
    }
}

TextParts Citations::cite(const SourceIds &sources)
{
    add(sources);
    std::set<int> numbers;
    for (const Id &id : sources) {
        if (const auto found = m_numbers.find(id); found != m_numbers.end())
            numbers.insert(found->second);
    }
    TextParts parts;
    for (auto first = numbers.begin(); first != numbers.end();) {
        auto last = first;
        auto next = std::next(first);
        for (; next != numbers.end() && *next == *last + 1; ++next)
            last = next;
        if (*last < *first + 2) {
            last = first;
            next = std::next(first);
        }
        // The narrow no-break space keeps the number with the word it follows.
        parts.push_back({QStringLiteral("\u202F"), {}, {}});
        parts.push_back(citation(*first, *last));
        first = next;
    }
    return parts;
}

} // namespace eig
