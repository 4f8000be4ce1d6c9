// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/citation/reference.h"

#include "core/text/fold.h"
#include "documents/layout/clean_text.h"
#include "documents/layout/link_address.h"

#include <algorithm>

namespace eig::citation {
namespace {

using layout::cleanText;

// clang-format off
constexpr Label OfficialPage{"Page officielle", "Official page"};
constexpr Label Website{"Site", "Website"};
constexpr Label OutcomeAddress{"Adresse de la réalisation", "Address of the outcome"};
constexpr Label AvailableAt{"Disponible à l’adresse", "Available from"};
constexpr Label ProgrammeName{"Programme Entrepreneurs d’intérêt général", "Entrepreneurs d’intérêt général programme"};
constexpr Label Record{"Fiche ", "Record "};
// clang-format on

/// Name, what the record is, and the address of a page about it.
struct Described {
    std::string name;
    std::string kind;
    std::string detail{};
    std::string address{};
    Label addressName = AvailableAt;
};

std::string linkOf(const std::string &address)
{
    return layout::linkAddress(address).value_or(std::string());
}

template<typename T> const T *find(const std::vector<T> &records, const Id &id)
{
    const auto found = std::find_if(records.begin(), records.end(),
                                    [&](const T &record) { return record.id == id; });
    return found == records.end() ? nullptr : &*found;
}

class Describer
{
public:
    Describer(const Catalogue &catalogue, Language language)
        : m_catalogue(catalogue)
        , m_language(language)
    {
    }

    [[nodiscard]] std::optional<Described> describe(const RecordRef &record) const
    {
        const Id &id = record.id;
        switch (record.kind) {
        case EntityKind::Challenge: return described(m_catalogue.challenge(id));
        case EntityKind::Promotion: return described(m_catalogue.promotion(id));
        case EntityKind::Ministry: return described(m_catalogue.ministry(id));
        case EntityKind::Administration: return described(m_catalogue.administration(id));
        case EntityKind::Person: return described(m_catalogue.person(id));
        case EntityKind::Outcome: return described(m_catalogue.outcome(id));
        case EntityKind::Milestone: return described(m_catalogue.milestone(id));
        case EntityKind::Partner: return described(find(m_catalogue.programme().partners, id));
        case EntityKind::SiblingProgramme:
            return described(find(m_catalogue.programme().siblings, id));
        case EntityKind::Programme:
            if (id == "eig") // there is one
                return Described{ProgrammeName.in(m_language), {}};
            break;
        case EntityKind::Source: break; // cited for itself
        }
        return {};
    }

private:
    template<typename T> [[nodiscard]] std::optional<Described> described(const T *record) const
    {
        if (!record)
            return {};
        return of(*record);
    }

    [[nodiscard]] Described of(const Challenge &challenge) const
    {
        Described described{challenge.name, kind(EntityKind::Challenge),
                            m_catalogue.promotionOf(challenge).shortName};
        const auto official = std::find_if(
            challenge.links.begin(), challenge.links.end(),
            [](const Link &link) { return link.kind == LinkKind::Official; });
        if (official != challenge.links.end()) {
            described.address = official->url;
            described.addressName = OfficialPage;
        }
        return described;
    }

    [[nodiscard]] Described of(const Promotion &promotion) const
    {
        return {nameOf(promotion, m_language), kind(EntityKind::Promotion), promotion.year};
    }

    [[nodiscard]] Described of(const Ministry &ministry) const
    {
        const MinistryKind kind = ministry.isGroup ? MinistryKind::Group : MinistryKind::Ministry;
        return {nameOf(ministry, m_language), lowerCase(label(kind).in(m_language))};
    }

    [[nodiscard]] Described of(const Administration &administration) const
    {
        return {administration.name, kind(EntityKind::Administration), administration.acronym,
                administration.website, Website};
    }

    [[nodiscard]] Described of(const Person &person) const
    {
        return {person.name, lowerCase(label(person.role).in(m_language))};
    }

    [[nodiscard]] Described of(const Outcome &outcome) const
    {
        const Challenge *challenge = m_catalogue.challenge(outcome.challenge);
        return {outcome.title, kind(EntityKind::Outcome), challenge ? challenge->name : "",
                outcome.url, OutcomeAddress};
    }

    [[nodiscard]] Described of(const Milestone &milestone) const
    {
        return {nameOf(milestone, m_language), kind(EntityKind::Milestone),
                dateText(milestone.date, m_language)};
    }

    [[nodiscard]] Described of(const Partner &partner) const
    {
        return {partner.name, kind(EntityKind::Partner)};
    }

    [[nodiscard]] Described of(const SiblingProgramme &sibling) const
    {
        return {sibling.name, kind(EntityKind::SiblingProgramme), sibling.country};
    }

    [[nodiscard]] std::string kind(EntityKind entity) const
    {
        return lowerCase(singular(entity).in(m_language));
    }

    const Catalogue &m_catalogue;
    Language m_language;
};

std::string keyFor(const RecordRef &record)
{
    std::string key = "eig-" + std::string(keyOf(record.kind)) + '-' + record.id;
    std::replace(key.begin(), key.end(), '_', '-');
    return key;
}

/// The name, then between brackets what the reader cannot see from it (ISO 690, 4.5: information
/// that is not in the document itself).
std::string titleOf(const Described &described)
{
    // "Ministère de l’Intérieur" says what it is.
    const bool saysKind = lowerCase(described.name).starts_with(described.kind);
    std::string added = saysKind ? std::string() : described.kind;
    if (!described.detail.empty())
        added += (added.empty() ? "" : ", ") + described.detail;
    return described.name + (added.empty() ? "" : " [" + added + ']');
}

Reference ofSource(const Source &source, Language language)
{
    Reference reference;
    // A newspaper is not the author of its articles, an organisation is that of its own pages.
    const bool isPress = source.kind == SourceKind::Press;
    (isPress ? reference.publisher : reference.author) = cleanText(source.publisher);
    reference.title = cleanText(source.title);
    reference.issued = source.published;
    reference.accessed = source.consulted;
    reference.address = linkOf(source.url);
    reference.addressName = AvailableAt;
    reference.licence = cleanText(source.licence);
    reference.language = language;
    return reference;
}

} // namespace

std::optional<Reference> referenceTo(const Catalogue &catalogue, const RecordRef &record,
                                     Language language)
{
    Reference reference;
    if (record.kind == EntityKind::Source) {
        const Source *source = catalogue.source(record.id);
        if (!source)
            return {};
        reference = ofSource(*source, language);
    } else {
        const auto described = Describer(catalogue, language).describe(record);
        if (!described)
            return {};
        const Edition &edition = catalogue.edition();
        reference.title = cleanText(titleOf(*described));
        reference.host = cleanText(edition.title);
        reference.issued = edition.date;
        reference.address = linkOf(described->address);
        reference.addressName = described->addressName;
        reference.licence = cleanText(edition.licence);
        reference.record = addressOf(record);
        reference.language = language;
    }
    reference.key = keyFor(record);
    return reference;
}

std::string quotedFact(const Reference &reference)
{
    if (reference.language == Language::French)
        return "«\u202F" + reference.fact + "\u202F»";
    return "“" + reference.fact + "”";
}

std::string noteOf(const Reference &reference)
{
    std::string note;
    const auto add = [&note](const std::string &sentence) {
        note += (note.empty() ? "" : " ") + sentence + '.';
    };
    if (!reference.fact.empty())
        add(quotedFact(reference));
    if (!reference.record.empty())
        add(Record.in(reference.language) + reference.record);
    if (!reference.licence.empty())
        add(reference.licence);
    return note;
}

} // namespace eig::citation
