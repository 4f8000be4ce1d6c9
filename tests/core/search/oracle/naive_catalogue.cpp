// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/oracle/naive_catalogue.h"

#include <algorithm>

namespace eig::test {
namespace {

template<typename T> const T &withId(const std::vector<T> &all, const Id &id)
{
    return *std::find_if(all.begin(), all.end(), [&id](const T &one) { return one.id == id; });
}

} // namespace

NaiveCatalogue::NaiveCatalogue(const CatalogueContent &content)
{
    for (const Field field :
         {Field::Promotion, Field::Year, Field::Ministry, Field::Administration, Field::Person,
          Field::Theme, Field::Expertise, Field::Place, Field::Has})
        m_values[field] = {};
    for (const Administration &one : content.administrations) {
        if (!one.acronym.empty())
            m_acronyms.emplace_back(joined(plainWords(one.acronym)), plainWords(one.name));
    }
    // In their order, for ranges, whether or not a challenge has them.
    Record nobody;
    for (const Promotion &promotion : content.promotions)
        value(nobody, Field::Promotion, promotion.id,
              {promotion.shortName, promotion.name, promotion.nameEn});
    for (const Challenge &challenge : content.challenges)
        addChallenge(content, challenge);
    gatherWords();
}

void NaiveCatalogue::addChallenge(const CatalogueContent &content, const Challenge &challenge)
{
    Record record;
    record.id = challenge.id;
    title(record, challenge.name);
    for (const std::string &alias : challenge.aliases)
        title(record, alias);
    record.texts = record.readings;
    texts(record,
          {challenge.tagline, challenge.taglineEn, challenge.summaryEn, challenge.problem,
           challenge.aim, challenge.built});
    texts(record, challenge.keywords);
    if (challenge.status)
        text(record, challenge.status->note);
    value(record, Field::Promotion, challenge.promotion, {});
    const std::string &year = withId(content.promotions, challenge.promotion).year;
    value(record, Field::Year, year, {});
    addHosts(content, challenge, record);
    addPeople(content, challenge, record);
    addTerms(Field::Theme, content.themes, challenge.themes, record);
    addTerms(Field::Expertise, content.expertises, challenge.expertises, record);
    addPlace(challenge, record);
    addContents(content, challenge, record);
    m_records.push_back(std::move(record));
}

/// A challenge counts for the ministry of its first host; every host is searched, with the name
/// of its ministry.
void NaiveCatalogue::addHosts(const CatalogueContent &content, const Challenge &challenge,
                              Record &record)
{
    for (const Host &host : challenge.hosts) {
        const Administration &one = withId(content.administrations, host.administration);
        std::vector<std::string> names{one.name, one.acronym};
        names.insert(names.end(), one.aliases.begin(), one.aliases.end());
        names.insert(names.end(), one.formerNames.begin(), one.formerNames.end());
        value(record, Field::Administration, one.id, names);
        texts(record, names);
        const Ministry &ministry = withId(content.ministries, one.ministry);
        texts(record, {ministry.name, ministry.nameEn});
    }
    const Id &first = challenge.hosts.front().administration;
    const Ministry &ministry = withId(content.ministries,
                                      withId(content.administrations, first).ministry);
    std::vector<std::string> names{ministry.name, ministry.shortName, ministry.nameEn,
                                   ministry.shortNameEn};
    for (const MinistryName &name : ministry.names)
        names.push_back(name.name);
    value(record, Field::Ministry, ministry.id, names);
}

void NaiveCatalogue::addPeople(const CatalogueContent &content, const Challenge &challenge,
                               Record &record)
{
    std::vector<Id> people = challenge.mentors;
    people.insert(people.end(), challenge.sponsors.begin(), challenge.sponsors.end());
    for (const TeamMember &member : challenge.team)
        people.push_back(member.person);
    for (const Id &id : people) {
        const std::string &name = withId(content.people, id).name;
        value(record, Field::Person, id, {name});
        text(record, name);
    }
    record.team = challenge.team.size();
    record.mentors = challenge.mentors.size();
}

void NaiveCatalogue::addTerms(Field field, const std::vector<Term> &terms,
                              const std::vector<Id> &ids, Record &record)
{
    for (const Id &id : ids) {
        const Term &term = withId(terms, id);
        value(record, field, id, {term.fr, term.en});
        texts(record, {term.fr, term.en});
    }
}

void NaiveCatalogue::addPlace(const Challenge &challenge, Record &record)
{
    const Place &place = challenge.place;
    if (place.town.empty())
        return;
    value(record, Field::Place, place.town, {place.town, place.department, place.departmentCode});
    for (const std::string &town : place.otherTowns)
        value(record, Field::Place, town, {town});
    texts(record, place.otherTowns);
    texts(record, {place.town, place.department});
}

void NaiveCatalogue::addContents(const CatalogueContent &content, const Challenge &challenge,
                                 Record &record)
{
    const auto code = [&] {
        value(record, Field::Has, "source_code", {"Code source", "Source code"});
    };
    for (const Link &link : challenge.links) {
        if (link.kind == LinkKind::SourceCode)
            code();
        else if (link.kind == LinkKind::Video)
            value(record, Field::Has, "video", {"Vidéo", "Video"});
        else if (link.kind == LinkKind::Poster)
            value(record, Field::Has, "poster", {"Affiche", "Poster"});
    }
    for (const Outcome &outcome : content.outcomes) {
        if (outcome.challenge != challenge.id)
            continue;
        text(record, outcome.title);
        if (outcome.kind == OutcomeKind::Code)
            code();
        else if (outcome.kind == OutcomeKind::Product)
            value(record, Field::Has, "product", {"Produit", "Product"});
        else if (outcome.kind == OutcomeKind::Dataset)
            value(record, Field::Has, "dataset", {"Jeu de données", "Dataset"});
        else if (outcome.kind == OutcomeKind::Figure)
            value(record, Field::Has, "figure", {"Chiffre clé", "Key figure"});
        else
            value(record, Field::Has, "publication", {"Publication"});
    }
}

void NaiveCatalogue::value(Record &record, Field field, const Id &id,
                           const std::vector<std::string> &names)
{
    std::vector<Value> &all = m_values[field];
    auto known = std::find_if(all.begin(), all.end(),
                              [&id](const Value &one) { return one.id == id; });
    if (known == all.end()) {
        all.push_back({id, {plainWords(id)}});
        known = all.end() - 1;
    }
    for (const std::string &name : names) {
        const Words words = plainWords(name);
        if (!words.empty()
            && std::find(known->names.begin(), known->names.end(), words) == known->names.end())
            known->names.push_back(words);
    }
    record.values[field].insert(id);
}

void NaiveCatalogue::text(Record &record, const std::string &text)
{
    const std::vector<Words> all = readings(text);
    record.texts.insert(record.texts.end(), all.begin(), all.end());
}

void NaiveCatalogue::title(Record &record, const std::string &title)
{
    record.titles.push_back(plainWords(title));
    const std::vector<Words> all = readings(title);
    record.readings.insert(record.readings.end(), all.begin(), all.end());
}

std::vector<Words> NaiveCatalogue::readings(const std::string &text) const
{
    std::vector<Words> all{plainWords(text)};
    const Words words = all.front();
    for (const auto &[acronym, expansion] : m_acronyms) {
        if (std::find(words.begin(), words.end(), acronym) != words.end())
            all.push_back(expansion);
        if (std::search(words.begin(), words.end(), expansion.begin(), expansion.end())
            != words.end())
            all.push_back({acronym});
    }
    return all;
}

void NaiveCatalogue::texts(Record &record, const std::vector<std::string> &texts)
{
    for (const std::string &one : texts)
        text(record, one);
}

void NaiveCatalogue::gatherWords()
{
    std::set<std::string> words;
    for (const Record &record : m_records) {
        for (const Words &text : record.texts)
            words.insert(text.begin(), text.end());
    }
    for (const auto &[field, values] : m_values) {
        for (const Value &value : values) {
            for (const Words &name : value.names)
                words.insert(name.begin(), name.end());
        }
    }
    m_words.assign(words.begin(), words.end());
}

} // namespace eig::test
