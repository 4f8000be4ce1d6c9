// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/views/json_parts.h"

#include <algorithm>

namespace eig::cli {

std::string textOf(const Json &json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

Json orNull(const std::string &text) { return text.empty() ? Json() : Json(text); }

Json orNull(const std::optional<PartialDate> &date) { return date ? Json(date->iso()) : Json(); }

Json period(const Period &period)
{
    if (!period.start && !period.end)
        return {};
    return {{"start", orNull(period.start)}, {"end", orNull(period.end)}};
}

Json reference(const Id &id, const std::string &name) { return {{"id", id}, {"name", name}}; }

Json challengeReference(const Challenge &challenge)
{
    return reference(challenge.id, challenge.name);
}

Json promotionReference(const View &view, const Id &id)
{
    const Promotion *promotion = view.catalogue.promotion(id);
    return promotion ? reference(id, nameOf(*promotion, view.language)) : Json();
}

Json ministryReference(const View &view, const Id &id)
{
    const Ministry *ministry = view.catalogue.ministry(id);
    return ministry ? reference(id, nameOf(*ministry, view.language)) : Json();
}

Json administrationReference(const View &view, const Id &id)
{
    const Administration *administration = view.catalogue.administration(id);
    return administration ? reference(id, administration->name) : Json();
}

Json disciplineReference(const View &view, const Id &id)
{
    const Term *discipline = view.catalogue.discipline(id);
    return discipline ? reference(id, nameOf(*discipline, view.language)) : Json();
}

Json peopleReferences(const View &view, const std::vector<Id> &ids)
{
    Json people = Json::array();
    for (const Id &id : ids) {
        if (const Person *person = view.catalogue.person(id))
            people.push_back(reference(id, person->name));
    }
    return people;
}

Json discrepancyViews(const std::vector<Discrepancy> &discrepancies)
{
    Json views = Json::array();
    for (const Discrepancy &discrepancy : discrepancies) {
        Json values = Json::array();
        for (const DisputedValue &value : discrepancy.values)
            values.push_back(
                {{"value", value.value}, {"note", orNull(value.note)}, {"sources", value.sources}});
        views.push_back({{"id", discrepancy.id},
                         {"subject", discrepancy.subject},
                         {"kept", discrepancy.kept},
                         {"comment", orNull(discrepancy.comment)},
                         {"values", std::move(values)}});
    }
    return views;
}

Json SourceList::cite(const SourceIds &ids)
{
    for (const Id &id : ids) {
        const Source *source = m_view.catalogue.source(id);
        if (source && std::find(m_sources.begin(), m_sources.end(), source) == m_sources.end())
            m_sources.push_back(source);
    }
    return ids;
}

Json SourceList::list() const
{
    Json list = Json::array();
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        const Source &source = *m_sources[i];
        list.push_back({{"number", i + 1},
                        {"id", source.id},
                        {"name", source.title},
                        {"kind", keyOf(source.kind)},
                        {"publisher", orNull(source.publisher)},
                        {"published", orNull(source.published)},
                        {"consulted", source.consulted.iso()},
                        {"url", orNull(source.url)},
                        {"licence", orNull(source.licence)},
                        {"text", sourceText(source, m_view.language)}});
    }
    return list;
}

} // namespace eig::cli
