// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/citation.h"

#include "documents/citation/reference.h"
#include "documents/layout/clean_text.h"

#include <algorithm>

namespace eig {
namespace {

using citation::Reference;
using References = std::vector<Reference>;

// clang-format off
constexpr Label ReadIn{"Relevé dans\u202F: ", "Read in: "};
constexpr Label RestsOn{"Source\u202F: ", "Source: "};
// clang-format on

/// Adds the reference unless it is there. False when there is no such record.
bool add(References &references, const Catalogue &catalogue, const RecordRef &record,
         Language language)
{
    auto reference = citation::referenceTo(catalogue, record, language);
    if (!reference)
        return false;
    const bool isKnown = std::any_of(references.begin(), references.end(),
                                     [&](const auto &one) { return one.key == reference->key; });
    if (!isKnown)
        references.push_back(std::move(*reference));
    return true;
}

std::string written(const References &references, CitationStyle style)
{
    if (style == CitationStyle::CslJson)
        return citation::cslJsonOf(references);
    std::string text;
    for (const Reference &reference : references) {
        if (style == CitationStyle::BibTeX)
            text += (text.empty() ? "" : "\n") + citation::bibTeXOf(reference);
        else
            text += citation::iso690Of(reference) + '\n';
    }
    return text;
}

/// The fact, where it was read, and under it what it rests on.
std::string factText(const References &references, Language language)
{
    std::string text;
    for (const Reference &reference : references) {
        if (text.empty())
            text = citation::quotedFact(reference) + '\n' + ReadIn.in(language);
        else
            text += RestsOn.in(language);
        text += citation::iso690Of(reference) + '\n';
    }
    return text;
}

} // namespace

Result<std::string> citeRecords(const Catalogue &catalogue, const std::vector<RecordRef> &records,
                                CitationStyle style, Language language)
{
    References references;
    for (const RecordRef &record : records) {
        if (!add(references, catalogue, record, language))
            return Unexpected({ErrorCode::UnknownRecord, addressOf(record), {}});
    }
    return written(references, style);
}

Result<std::string> citeRecord(const Catalogue &catalogue, const RecordRef &record,
                               CitationStyle style, Language language)
{
    return citeRecords(catalogue, {record}, style, language);
}

Result<std::string> citeFact(const Catalogue &catalogue, const RecordRef &record,
                             const std::string &fact, const SourceIds &sources, CitationStyle style,
                             Language language)
{
    References references;
    if (!add(references, catalogue, record, language))
        return Unexpected({ErrorCode::UnknownRecord, addressOf(record), {}});
    references.front().fact = layout::cleanText(fact);
    for (const Id &source : sources) {
        if (!add(references, catalogue, {EntityKind::Source, source}, language))
            return Unexpected({ErrorCode::UnknownRecord, source, {}});
    }
    if (style == CitationStyle::Iso690 && !references.front().fact.empty())
        return factText(references, language);
    return written(references, style);
}

std::string_view extensionOf(CitationStyle style)
{
    switch (style) {
    case CitationStyle::Iso690: break;
    case CitationStyle::BibTeX: return "bib";
    case CitationStyle::CslJson: return "json";
    }
    return "txt";
}

} // namespace eig
