// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/index_builder.h"

#include "core/text/collate.h"
#include "core/text/fold.h"

#include <algorithm>
#include <utility>

namespace eig {
namespace {

/// "2020-2021" is 2020 and 2021; an empty range for what is no year.
std::pair<int, int> yearsOf(const Promotion &promotion)
{
    constexpr int Longest = 10;
    const auto first = PartialDate::parse(promotion.year.substr(0, 4));
    const auto last = promotion.year.size() > 5 ? PartialDate::parse(promotion.year.substr(5))
                                                : first;
    if (!first || !last || last->year - first->year > Longest)
        return {1, 0};
    return {first->year, last->year};
}

bool isOf(const MinistryName &name, const Promotion &promotion)
{
    const auto [first, last] = yearsOf(promotion);
    return (name.since || name.until) && (!name.since || name.since->year <= last)
        && (!name.until || name.until->year >= first);
}

} // namespace

void IndexBuilder::begin(const Id &id, const std::string &name, const std::string &inOrder)
{
    finish();
    Document document;
    document.id = id;
    document.name = name;
    document.nameKey = collationKey(inOrder.empty() ? name : inOrder);
    m_index.documents.push_back(std::move(document));
    text(MatchField::Name, name);
}

void IndexBuilder::finish()
{
    if (m_index.documents.empty())
        return;
    std::stable_sort(current().texts.begin(), current().texts.end(),
                     [](const SearchText &a, const SearchText &b) { return a.field < b.field; });
}

void IndexBuilder::text(MatchField field, const std::string &text, TextSection section)
{
    if (text.empty())
        return;
    const std::vector<Word> words = foldedWords(text);
    current().texts.push_back({field, text, foldedText(words), section, {}, 0, false});
    for (const Acronyms::StandIn &other : m_acronyms.in(text, words))
        current().texts.push_back({field, text, foldedText(other.words), section,
                                   MatchOrigin::Acronym, other.place, true});
}

void IndexBuilder::texts(MatchField field, const std::vector<std::string> &texts,
                         TextSection section)
{
    for (const std::string &one : texts)
        text(field, one, section);
}

void IndexBuilder::otherName(MatchField field, const std::string &name, MatchOrigin origin)
{
    if (!name.empty())
        current().texts.push_back({field, name, foldedText(name), {}, origin, 0, false});
}

void IndexBuilder::finishTables()
{
    const auto order = [](FieldTable &table, std::string FieldTable::Value::*name,
                          std::uint32_t FieldTable::Value::*place) {
        std::vector<std::pair<std::string, std::size_t>> keyed;
        for (std::size_t i = 0; i < table.values.size(); ++i)
            keyed.emplace_back(collationKey(table.values[i].*name), i);
        std::sort(keyed.begin(), keyed.end());
        for (std::size_t i = 0; i < keyed.size(); ++i)
            table.values[keyed[i].second].*place = static_cast<std::uint32_t>(i);
    };
    for (auto &[field, table] : m_index.tables) {
        FieldColumn &column = m_index.columns[field];
        for (const Document &document : m_index.documents) {
            column.begins.push_back(static_cast<std::uint32_t>(column.ranks.size()));
            if (const auto found = document.values.find(field); found != document.values.end())
                column.ranks.insert(column.ranks.end(), found->second.begin(), found->second.end());
        }
        column.begins.push_back(static_cast<std::uint32_t>(column.ranks.size()));
        order(table, &FieldTable::Value::fr, &FieldTable::Value::orderFr);
        if (std::any_of(table.values.begin(), table.values.end(),
                        [](const FieldTable::Value &value) { return value.en != value.fr; })) {
            order(table, &FieldTable::Value::en, &FieldTable::Value::orderEn);
            continue;
        }
        for (FieldTable::Value &value : table.values)
            value.orderEn = value.orderFr;
    }
}

std::uint32_t IndexBuilder::rankOf(Field field, const std::string &id, const std::string &fr,
                                   const std::string &en,
                                   const std::vector<std::string> &otherNames)
{
    FieldTable &table = m_index.tables[field];
    const auto [found, isNew] = table.byId.emplace(id,
                                                   static_cast<std::uint32_t>(table.values.size()));
    if (isNew) {
        FieldTable::Value value{id, fr, en, {}, {}, {}, 0, 0, 0};
        for (const std::string *name : {&id, &fr, &en}) {
            // Numbers and names of people are the same three times or twice.
            if (name != &id && *name == (name == &fr ? id : fr)) {
                value.whole.push_back(value.whole.back());
                continue;
            }
            const std::vector<Word> words = foldedWords(*name);
            value.folded += (value.folded.empty() ? "" : "\n") + foldedText(words);
            value.whole.push_back(joinedWords(words));
        }
        table.kind = fieldInfo(field).kind;
        table.values.push_back(std::move(value));
    }
    // A town that was first met as another place of a challenge has no department yet.
    FieldTable::Value &value = table.values[found->second];
    for (std::size_t i = value.others.size(); i < otherNames.size(); ++i) {
        value.others.push_back(joinedWords(otherNames[i]));
        value.folded += '\n' + foldedText(otherNames[i]);
    }
    return found->second;
}

void IndexBuilder::value(Field field, const std::string &id, const std::string &fr,
                         const std::string &en, const std::vector<std::string> &otherNames)
{
    const std::uint32_t rank = rankOf(field, id, fr, en, otherNames);
    std::vector<std::uint32_t> &ranks = current().values[field];
    if (std::find(ranks.begin(), ranks.end(), rank) == ranks.end())
        ranks.push_back(rank);
}

void IndexBuilder::label(Field field, std::string_view key, const Label &label)
{
    value(field, std::string(key), std::string(label.fr), std::string(label.en));
}

void IndexBuilder::number(Field field, std::int64_t number)
{
    const std::string text = std::to_string(number);
    const std::uint32_t rank = rankOf(field, text, text, text, {});
    m_index.tables[field].values[rank].number = number;
    value(field, text, text, text);
}

void IndexBuilder::date(const std::optional<PartialDate> &date)
{
    if (!date)
        return;
    current().date = date->iso();
    number(Field::Year, date->year);
}

void IndexBuilder::sortDate(const std::optional<PartialDate> &date)
{
    if (date)
        current().date = date->iso();
}

void IndexBuilder::sortNumber(SortKey key, const std::optional<int> &number)
{
    if (number)
        current().numbers[key] = *number;
}

void IndexBuilder::sortWord(SortKey key, const std::string &word)
{
    if (!word.empty())
        current().words[key] = word;
}

void IndexBuilder::declarePromotions()
{
    for (const Promotion &promotion : m_catalogue.promotions())
        static_cast<void>(rankOf(Field::Promotion, promotion.id, promotion.shortName,
                                 promotion.shortName, {promotion.name, promotion.nameEn}));
    m_index.tables[Field::Promotion].kind = ValueKind::Ordered;
}

void IndexBuilder::promotion(const Id &id, bool hasOwnDate)
{
    const Promotion *promotion = m_catalogue.promotion(id);
    if (!promotion)
        return;
    value(Field::Promotion, id, promotion->shortName, promotion->shortName,
          {promotion->name, promotion->nameEn});
    const auto [first, last] = yearsOf(*promotion);
    for (int year = first; year <= last && !hasOwnDate; ++year)
        number(Field::Year, year);
    if (current().promotionOrder == 0)
        current().promotionOrder = promotion->order;
}

void IndexBuilder::ministry(const Id &id)
{
    const Ministry *ministry = m_catalogue.ministry(id);
    if (!ministry)
        return;
    std::vector<std::string> names{ministry->name, ministry->nameEn, ministry->shortName,
                                   ministry->shortNameEn};
    for (const MinistryName &name : ministry->names)
        names.push_back(name.name);
    value(Field::Ministry, id, ministryNameInList(*ministry, Language::French),
          ministryNameInList(*ministry, Language::English), names);
}

void IndexBuilder::administration(const Id &id, MatchField asText, const Promotion *promotion)
{
    const Administration *administration = m_catalogue.administration(id);
    if (!administration)
        return;
    std::vector<std::string> names = administration->aliases;
    names.insert(names.end(), administration->formerNames.begin(),
                 administration->formerNames.end());
    names.push_back(administration->acronym);
    value(Field::Administration, id, administration->name, administration->name, names);
    otherName(asText, administration->name, MatchOrigin::Written);
    otherName(asText, administration->acronym, MatchOrigin::Acronym);
    for (const std::string &name : administration->aliases)
        otherName(asText, name, MatchOrigin::OtherName);
    for (const std::string &name : administration->formerNames)
        otherName(asText, name, MatchOrigin::FormerName);
    if (const Ministry *ministry = m_catalogue.ministry(administration->ministry))
        ministryTexts(*ministry, asText, promotion);
}

void IndexBuilder::ministryTexts(const Ministry &ministry, MatchField asText,
                                 const Promotion *promotion)
{
    otherName(asText, ministry.name, MatchOrigin::Written);
    otherName(MatchField::Keyword, ministry.nameEn, MatchOrigin::Written);
    for (const MinistryName &name : ministry.names) {
        if (promotion && isOf(name, *promotion) && name.name != ministry.name)
            otherName(MatchField::Keyword, name.name, MatchOrigin::FormerName);
    }
}

void IndexBuilder::theme(const Id &id)
{
    if (const Term *term = m_catalogue.theme(id)) {
        value(Field::Theme, id, term->fr, term->en, term->aliases);
        texts(MatchField::Keyword, {term->fr, term->en});
    }
}

void IndexBuilder::expertise(const Term *term)
{
    if (term) {
        value(Field::Expertise, term->id, term->fr, term->en, term->aliases);
        texts(MatchField::Keyword, {term->fr, term->en});
        for (const std::string &name : term->aliases)
            otherName(MatchField::Keyword, name, MatchOrigin::OtherName);
    }
}

void IndexBuilder::person(const Id &id)
{
    if (const Person *person = m_catalogue.person(id)) {
        value(Field::Person, id, person->name, person->name);
        text(MatchField::Person, person->name);
    }
}

void IndexBuilder::sizes(const Challenge &challenge)
{
    current().teamSize = static_cast<int>(challenge.team.size());
    current().mentorCount = static_cast<int>(challenge.mentors.size());
    number(Field::TeamSize, current().teamSize);
    number(Field::MentorCount, current().mentorCount);
    for (const Link &link : challenge.links) {
        if (link.kind == LinkKind::Website && current().website.empty())
            current().website = link.url;
    }
}

void IndexBuilder::sources(const SourceIds &sources)
{
    current().sourceCount = static_cast<int>(sources.size());
    for (const Id &id : sources) {
        if (const Source *source = m_catalogue.source(id))
            value(Field::Source, id, source->title, source->title, {source->publisher});
    }
}

} // namespace eig
