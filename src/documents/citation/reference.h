// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/record_ref.h"
#include "core/labels/labels.h"

#include <optional>
#include <string>
#include <vector>

namespace eig::citation {

/// What is known of one thing to cite, whatever the form of the citation. Every text is one line of
/// valid UTF-8 without control characters; what is unknown is empty.
struct Reference {
    std::string key;    ///< "eig-challenge-basegun": stable, ASCII
    std::string author; ///< the organisation or person as the catalogue writes it
    std::string title;
    std::string host;      ///< of a record: the title of the catalogue it stands in
    std::string publisher; ///< of a source without an author of its own: the newspaper
    std::optional<PartialDate> issued;
    std::optional<PartialDate> accessed;
    std::string address; ///< https, http or mailto, printable ASCII
    Label addressName;   ///< what the address leads to
    std::string licence;
    std::string record; ///< of a record: "challenge/basegun"
    std::string fact;   ///< what is cited of it, when it is not the whole
    Language language = Language::French;

    [[nodiscard]] bool isRecord() const { return !host.empty(); }
};

/// None when there is no such record.
[[nodiscard]] std::optional<Reference> referenceTo(const Catalogue &catalogue,
                                                   const RecordRef &record, Language language);

// The three forms of one reference. The first one is a line without its end.
[[nodiscard]] std::string iso690Of(const Reference &reference);
/// One entry that ends with a line break.
[[nodiscard]] std::string bibTeXOf(const Reference &reference);
/// An array.
[[nodiscard]] std::string cslJsonOf(const std::vector<Reference> &references);

/// Licence, record and fact as sentences, for the forms that have no field for them.
[[nodiscard]] std::string noteOf(const Reference &reference);
/// The fact between the quotation marks of the language.
[[nodiscard]] std::string quotedFact(const Reference &reference);

} // namespace eig::citation
