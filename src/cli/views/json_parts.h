// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/labels/labels.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace eig::cli {

/// What eig prints of a record: keys in English and stable, unknown values null, references as
/// {"id","name"} objects, dates in ISO form. Names are in the reader's language where one exists.
using Json = nlohmann::ordered_json;

/// Where views look things up.
struct View {
    const Catalogue &catalogue;
    Language language;
};

/// UTF-8, two spaces, a final line break; bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string textOf(const Json &json);

[[nodiscard]] Json orNull(const std::string &text);
[[nodiscard]] Json orNull(const std::optional<PartialDate> &date);
template<typename Number> [[nodiscard]] Json orNull(const std::optional<Number> &number)
{
    return number ? Json(*number) : Json();
}
[[nodiscard]] Json period(const Period &period); ///< {"start","end"}, null when both are unknown

[[nodiscard]] Json reference(const Id &id, const std::string &name);
[[nodiscard]] Json challengeReference(const Challenge &challenge);
/// Null when the identifier is empty.
[[nodiscard]] Json promotionReference(const View &view, const Id &id);
[[nodiscard]] Json ministryReference(const View &view, const Id &id);
[[nodiscard]] Json administrationReference(const View &view, const Id &id);
[[nodiscard]] Json disciplineReference(const View &view, const Id &id);
[[nodiscard]] Json peopleReferences(const View &view, const std::vector<Id> &ids);
[[nodiscard]] Json discrepancyViews(const std::vector<Discrepancy> &discrepancies);

/// The sources of a record in the order of their first citation.
class SourceList
{
public:
    explicit SourceList(const View &view) : m_view(view) {}

    /// Cites the sources and returns their identifiers.
    Json cite(const SourceIds &ids);
    /// One object per source, "number" being its rank from 1 and "text" its entry in a list.
    [[nodiscard]] Json list() const;

private:
    View m_view;
    std::vector<const Source *> m_sources;
};

} // namespace eig::cli
