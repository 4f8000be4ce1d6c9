// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/citation/reference.h"

#include <nlohmann/json.hpp>

namespace eig::citation {
namespace {

using Json = nlohmann::ordered_json;

Json datePartsOf(const PartialDate &date)
{
    Json parts = Json::array({date.year});
    if (date.month != 0)
        parts.push_back(date.month);
    if (date.month != 0 && date.day != 0)
        parts.push_back(date.day);
    return {{"date-parts", Json::array({std::move(parts)})}};
}

const char *typeOf(const Reference &reference)
{
    if (reference.isRecord())
        return "dataset";
    return reference.address.empty() ? "document" : "webpage";
}

Json itemOf(const Reference &reference)
{
    Json item{{"id", reference.key}, {"type", typeOf(reference)}, {"title", reference.title}};
    const auto add = [&item](const char *name, const std::string &text) {
        if (!text.empty())
            item[name] = text;
    };
    // Whether a name is that of a person is not known: it stays in one piece.
    if (!reference.author.empty())
        item["author"] = Json::array({Json{{"literal", reference.author}}});
    add("publisher", reference.isRecord() ? reference.host : reference.publisher);
    if (reference.issued)
        item["issued"] = datePartsOf(*reference.issued);
    if (reference.accessed)
        item["accessed"] = datePartsOf(*reference.accessed);
    add("URL", reference.address);
    if (reference.isRecord())
        item["language"] = reference.language == Language::French ? "fr-FR" : "en-GB";
    add("note", noteOf(reference));
    return item;
}

} // namespace

std::string cslJsonOf(const std::vector<Reference> &references)
{
    Json items = Json::array();
    for (const Reference &reference : references)
        items.push_back(itemOf(reference));
    return items.dump(2) + '\n';
}

} // namespace eig::citation
