// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/labels/labels.h"
#include "core/labels/record_labels.h"
#include "core/search/documents.h"
#include "core/search/palette.h"

#include <algorithm>

namespace eig {
namespace {

using Names = std::vector<std::string>;

Language otherThan(Language language)
{
    return language == Language::French ? Language::English : Language::French;
}

/// Each other name once; a name that is empty or shown is none.
Names others(const std::string &shown, Names names)
{
    Names kept;
    for (std::string &name : names) {
        if (!name.empty() && name != shown
            && std::find(kept.begin(), kept.end(), name) == kept.end())
            kept.push_back(std::move(name));
    }
    return kept;
}

Names joined(Names names, const Names &more)
{
    names.insert(names.end(), more.begin(), more.end());
    return names;
}

/// With its field, which it is found by too: "Expertise : Data science".
std::string nameOf(Field field, const FacetValue &value, Language language)
{
    return label(field).in(language) + Label{"\u202F: ", ": "}.in(language)
        + value.label(language == Language::French);
}

class Records
{
public:
    Records(const Catalogue &catalogue, Language language)
        : m_catalogue(catalogue)
        , m_language(language)
    {
    }

    std::vector<PaletteItem> all()
    {
        for (const Challenge &one : m_catalogue.challenges())
            add(EntityKind::Challenge, one.id, one.name, one.aliases);
        for (const Promotion &one : m_catalogue.promotions())
            add(EntityKind::Promotion, one.id, nameOf(one, m_language),
                {nameOf(one, otherThan(m_language)), one.shortName});
        for (const Ministry &one : m_catalogue.ministries())
            add(EntityKind::Ministry, one.id, nameOf(one, m_language), namesOf(one));
        for (const Administration &one : m_catalogue.administrations())
            add(EntityKind::Administration, one.id, one.name,
                joined(joined({one.acronym}, one.aliases), one.formerNames));
        for (const Person &one : m_catalogue.people())
            add(EntityKind::Person, one.id, one.name, {});
        addProgramme();
        for (const Outcome &one : m_catalogue.outcomes())
            add(EntityKind::Outcome, one.id, one.title, {});
        return std::move(m_items);
    }

private:
    void addProgramme()
    {
        const Programme &programme = m_catalogue.programme();
        add(EntityKind::Programme, Id(ProgrammeId), programmeName().in(m_language),
            {programmeName().in(otherThan(m_language)), "L’histoire du programme",
             "The story of the programme"});
        for (const Milestone &one : programme.milestones)
            add(EntityKind::Milestone, one.id, nameOf(one, m_language),
                {nameOf(one, otherThan(m_language))});
        for (const Partner &one : programme.partners)
            add(EntityKind::Partner, one.id, one.name, {});
        for (const SiblingProgramme &one : programme.siblings)
            add(EntityKind::SiblingProgramme, one.id, one.name, {});
    }

    [[nodiscard]] Names namesOf(const Ministry &ministry) const
    {
        Names names{nameOf(ministry, otherThan(m_language)), ministry.shortName,
                    ministry.shortNameEn};
        for (const MinistryName &former : ministry.names)
            names.push_back(former.name);
        return names;
    }

    void add(EntityKind kind, const Id &id, const std::string &name, Names names)
    {
        if (name.empty())
            return;
        PaletteItem item;
        item.kind = PaletteKind::Record;
        item.name = name;
        item.otherNames = others(name, std::move(names));
        item.record = RecordRef{kind, id};
        item.detail = recordTag(m_catalogue, *item.record, m_language);
        m_items.push_back(std::move(item));
    }

    const Catalogue &m_catalogue;
    Language m_language;
    std::vector<PaletteItem> m_items;
};

} // namespace

std::vector<PaletteItem> paletteRecords(const Catalogue &catalogue, Language language)
{
    return Records(catalogue, language).all();
}

std::vector<PaletteItem> paletteValues(const SearchEngine &engine, Language language)
{
    std::vector<PaletteItem> items;
    for (const Facet &facet : engine.run(EntityKind::Challenge, {}, language).facets) {
        if (facet.field != Field::Theme && facet.field != Field::Expertise
            && facet.field != Field::Ministry)
            continue;
        for (const FacetValue &value : facet.values) {
            if (value.count == 0 || value.value == UndocumentedValue)
                continue;
            PaletteItem item;
            item.kind = PaletteKind::Value;
            item.key = toText({{{facet.field, {value.value}, false, false, {}}}, {}});
            item.name = nameOf(facet.field, value, language);
            item.otherNames = others(item.name, {nameOf(facet.field, value, otherThan(language))});
            item.field = facet.field;
            item.count = value.count;
            items.push_back(std::move(item));
        }
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const PaletteItem &a, const PaletteItem &b) { return a.count > b.count; });
    return items;
}

} // namespace eig
