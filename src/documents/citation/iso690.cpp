// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/citation/reference.h"

#include <string_view>

namespace eig::citation {
namespace {

// clang-format off
constexpr Label Online{" [en ligne]", " [online]"};
constexpr Label In{"In\u202F: ", "In: "};
constexpr Label Database{" [base de données]", " [database]"};
constexpr Label EditionOf{"Édition du ", "Edition of "};
constexpr Label NoDate{"s.\u00A0d.", "n.d."};
constexpr Label ReadOnDay{"consulté le ", "viewed "};
constexpr Label ReadIn{"consulté en ", "viewed "};
constexpr Label Colon{"\u202F: ", ": "};
// clang-format on

/// The element and the full stop that ends it, unless it ends by itself.
std::string closed(const std::string &element)
{
    for (const std::string_view end : {".", "?", "!", "…"}) {
        if (element.ends_with(end))
            return element + ' ';
    }
    return element + ". ";
}

std::string accessOf(const Reference &reference)
{
    if (!reference.accessed)
        return {};
    const Label read = reference.accessed->day != 0 ? ReadOnDay : ReadIn;
    return " [" + read.in(reference.language) + dateText(*reference.accessed, reference.language)
        + ']';
}

std::string addressOf(const Reference &reference)
{
    return reference.addressName.in(reference.language) + Colon.in(reference.language)
        + reference.address;
}

/// A part of a larger whole (ISO 690:2021, contributions).
std::string recordText(const Reference &reference)
{
    const Language language = reference.language;
    std::string text = closed(reference.title);
    text += closed(In.in(language) + reference.host + Database.in(language));
    if (reference.issued)
        text += closed(EditionOf.in(language) + dateText(*reference.issued, language));
    return text;
}

std::string sourceText(const Reference &reference)
{
    const Language language = reference.language;
    std::string text;
    if (!reference.author.empty())
        text += closed(reference.author);
    const bool isOnline = !reference.address.empty();
    text += closed(reference.title + (isOnline ? Online.in(language) : ""));
    if (!reference.publisher.empty())
        text += reference.publisher + ", ";
    text += reference.issued ? dateText(*reference.issued, language) : NoDate.in(language);
    return closed(text + accessOf(reference));
}

} // namespace

std::string iso690Of(const Reference &reference)
{
    std::string text = reference.isRecord() ? recordText(reference) : sourceText(reference);
    Reference rest = reference;
    rest.fact.clear(); // said apart
    if (const std::string note = noteOf(rest); !note.empty())
        text += note + ' ';
    if (!reference.address.empty())
        text += addressOf(reference);
    if (text.ends_with(' '))
        text.pop_back();
    return text;
}

} // namespace eig::citation
