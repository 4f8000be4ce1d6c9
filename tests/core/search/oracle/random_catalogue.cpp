// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/oracle/random_catalogue.h"

#include "core/search/oracle/plain_words.h"

#include <algorithm>
#include <array>

namespace eig::test {
namespace {

const std::vector<Ministry> &allMinistries()
{
    static const std::vector<Ministry> All{
        {"interieur",
         false,
         "Ministère de l’Intérieur",
         "Intérieur",
         "Ministry of the Interior",
         "Interior",
         {},
         "",
         ""},
        {"culture",
         false,
         "Ministère de la Culture",
         "Culture",
         "Ministry of Culture",
         "Culture",
         {{"Ministère des Beaux-Arts", {}, {}, {}}},
         "",
         ""},
        {"economie",
         false,
         "Ministère de l’Économie et des Finances",
         "Économie et finances",
         "Ministry of the Economy and Finance",
         "Economy and finance",
         {{"Bercy", {}, {}, {}}},
         "",
         ""},
        {"sante",
         false,
         "Ministère de la Santé",
         "Santé",
         "Ministry of Health",
         "Health",
         {},
         "",
         ""},
        {"sante-sport",
         false,
         "Ministère de la Santé et du Sport",
         "Santé et sport",
         "Ministry of Health and Sport",
         "Health and sport",
         {},
         "",
         ""},
        {"juridictions", true, "Juridictions", "Juridictions", "Courts", "Courts", {}, "", ""},
    };
    return All;
}

Administration administration(const Id &id, const std::string &name, const std::string &acronym,
                              std::vector<std::string> aliases = {},
                              std::vector<std::string> formerNames = {})
{
    Administration one;
    one.id = id;
    one.name = name;
    one.acronym = acronym;
    one.kind = "direction";
    one.aliases = std::move(aliases);
    one.formerNames = std::move(formerNames);
    return one;
}

std::vector<Administration> allAdministrations()
{
    return {
        administration("police", "Direction de la police nationale", "DGPN", {"Police nationale"}),
        administration("forets", "Office des forêts", "ONF", {}, {"Eaux et bois"}),
        administration("eaux", "Agence de l’eau", ""),
        administration("musees", "Service des musées de France", "SMF"),
        administration("tresor", "Direction générale du Trésor", "DGTR", {},
                       {"Direction de la prévision"}),
        administration("cour", "Cour suprême", "CSUP"),
        administration("statistique", "Institut de la statistique", "INSTAT"),
        administration("meteo", "Météo-France", "")};
}

const std::vector<Term> Themes{
    {"sante", "Santé", "Health"},
    {"sante-environnement", "Santé-environnement", "Environmental health"},
    {"securite", "Sécurité", "Security"},
    {"culture", "Culture", "Culture"},
    {"donnees-publiques", "Données publiques", "Public data"},
    {"ecologie", "Écologie", "Ecology"}};
const std::vector<Term> Expertises{{"design", "Design", "Design"},
                                   {"developpement", "Développement", "Development"},
                                   {"science", "Science des données", "Data science"},
                                   {"droit", "Juriste", "Lawyer"},
                                   {"geomatique", "Géomatique", "Geomatics"}};
const std::vector<Place> Places{
    {"Paris", "75", "Paris", "", {}},          {"Dijon", "21", "Côte-d’Or", "", {}},
    {"Saint-Étienne", "42", "Loire", "", {}},  {"Lyon", "69", "Rhône", "", {}},
    {"Ajaccio", "2A", "Corse-du-Sud", "", {}}, {"Nîmes", "30", "Gard", "", {}}};
constexpr std::array PersonNames{"Zoé Lenoir",      "Ali Étienne",    "Max Œrsted",
                                 "Anaïs Du Pont",   "Noël d’Arc",     "Jean-François Nuñez",
                                 "Béatrice Lenoir", "Ada Martin",     "Çelik Yilmazer",
                                 "Loïs Martinez",   "Hélène O’Brien", "Gaëlle Sœur"};

/// Each with this chance, at least one.
template<typename T> std::vector<T> some(const std::vector<T> &all, std::size_t chance, Dice &dice)
{
    std::vector<T> chosen;
    for (const T &one : all) {
        if (dice.percent(chance))
            chosen.push_back(one);
    }
    if (chosen.empty())
        chosen.push_back(dice.pick(all));
    return chosen;
}

/// Identifiers of different records.
template<typename T>
std::vector<Id> idsAmong(const std::vector<T> &records, std::size_t most, Dice &dice)
{
    std::vector<Id> ids;
    for (std::size_t i = dice.between(0, most); i > 0; --i) {
        const Id &id = dice.pick(records).id;
        if (std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.push_back(id);
    }
    return ids;
}

std::string word(Dice &dice)
{
    const Noun &noun = dice.pick(nouns());
    return spelled(dice.percent(50) ? noun.singular : noun.plural, dice);
}

/// Of the administrations, and what they stand for: either may stand in any text.
std::string acronymOrName(Dice &dice)
{
    static const std::vector<Administration> All = allAdministrations();
    const Administration &one = dice.pick(All);
    return one.acronym.empty() || dice.percent(40) ? one.name : one.acronym;
}

std::string text(std::size_t least, std::size_t most, Dice &dice)
{
    static constexpr std::array<std::string_view, 9> Links{
        " de la ", " des ", " sur une ", " pour le ", " dans les ", ", ", "-", " d’", " l'"};
    std::string text = word(dice);
    for (std::size_t i = dice.between(least, most); i > 1; --i) {
        text += dice.percent(40) ? dice.pick(Links) : std::string_view(" ");
        text += dice.percent(2) ? acronymOrName(dice) : word(dice);
    }
    return text + (dice.percent(30) ? "." : "");
}

std::string maybe(std::size_t chance, std::size_t most, Dice &dice)
{
    return dice.percent(chance) ? text(1, most, dice) : std::string();
}

void addPromotions(CatalogueContent &content, Dice &dice)
{
    static constexpr std::array<std::string_view, 8> Numbers{"1", "2", "3", "DIG",
                                                             "4", "5", "6", "7"};
    static constexpr std::array<const char *, 8> Years{"2017", "2018", "2019", "2019",
                                                       "2020", "2021", "2022", "2023"};
    for (std::size_t i = 0; i < Numbers.size(); ++i) {
        const bool isDig = Numbers[i] == "DIG";
        if (!isDig && dice.percent(25))
            continue;
        const std::string number(Numbers[i]);
        Promotion promotion;
        promotion.id = isDig ? "dig" : "eig-" + number;
        promotion.name = "Promotion " + number;
        promotion.shortName = isDig ? number : "EIG " + number;
        promotion.nameEn = "Cohort " + number;
        promotion.order = static_cast<int>(i) + 1;
        promotion.year = Years[i];
        content.promotions.push_back(promotion);
    }
}

void addHosts(CatalogueContent &content, Dice &dice)
{
    content.ministries = some(allMinistries(), 60, dice);
    content.administrations = some(allAdministrations(), 60, dice);
    for (Administration &one : content.administrations)
        one.ministry = dice.pick(content.ministries).id;
    for (std::size_t i = 0; i < PersonNames.size(); ++i) {
        Person person;
        person.id = "personne-" + std::to_string(i + 1);
        person.name = PersonNames[i];
        content.people.push_back(person);
    }
}

void addTexts(Challenge &challenge, Dice &dice)
{
    challenge.name = text(1, 3, dice);
    if (dice.percent(20))
        challenge.aliases.push_back(text(1, 2, dice));
    challenge.tagline = text(2, 8, dice);
    challenge.taglineEn = maybe(30, 6, dice);
    challenge.summaryEn = maybe(20, 10, dice);
    challenge.problem = maybe(40, 20, dice);
    challenge.aim = maybe(40, 20, dice);
    challenge.built = maybe(40, 20, dice);
    for (std::size_t i = dice.between(0, 2); i > 0; --i)
        challenge.keywords.push_back(text(1, 2, dice));
    if (dice.percent(30)) {
        challenge.status.emplace();
        challenge.status->note = maybe(70, 5, dice);
    }
}

void addReferences(Challenge &challenge, const CatalogueContent &content, Dice &dice)
{
    challenge.promotion = dice.pick(content.promotions).id;
    challenge.hosts.push_back({dice.pick(content.administrations).id, HostRole::Host});
    for (const Id &id : idsAmong(content.administrations, 1, dice)) {
        if (id != challenge.hosts.front().administration)
            challenge.hosts.push_back({id, HostRole::Partner});
    }
    challenge.themes = idsAmong(content.themes, 3, dice);
    challenge.expertises = idsAmong(content.expertises, 3, dice);
    for (const Id &id : idsAmong(content.people, 4, dice))
        challenge.team.push_back({id, {}});
    challenge.mentors = idsAmong(content.people, 3, dice);
    challenge.sponsors = idsAmong(content.people, 1, dice);
    if (dice.percent(60))
        challenge.place = dice.pick(Places);
    if (!challenge.place.town.empty() && dice.percent(20)) {
        if (const Place &other = dice.pick(Places); other.town != challenge.place.town)
            challenge.place.otherTowns.push_back(other.town);
    }
    challenge.links = {{LinkKind::Official, "https://example.org/" + challenge.id}};
    for (const LinkKind kind : {LinkKind::SourceCode, LinkKind::Video, LinkKind::Poster}) {
        if (dice.percent(25))
            challenge.links.push_back({kind, "https://example.org/lien"});
    }
}

void addOutcomes(CatalogueContent &content, const Id &challenge, Dice &dice)
{
    static constexpr std::array Kinds{OutcomeKind::Product, OutcomeKind::Code, OutcomeKind::Dataset,
                                      OutcomeKind::Figure, OutcomeKind::Publication};
    for (std::size_t i = dice.between(0, 2); i > 0; --i) {
        Outcome outcome;
        outcome.id = challenge + "-output-" + std::to_string(i);
        outcome.challenge = challenge;
        outcome.kind = dice.pick(Kinds);
        outcome.title = text(1, 4, dice);
        content.outcomes.push_back(outcome);
    }
}

} // namespace

CatalogueContent randomContent(Dice &dice)
{
    CatalogueContent content;
    content.edition.date = *PartialDate::parse("2026-11-24");
    content.edition.title = "Essai";
    content.themes = some(Themes, 70, dice);
    content.expertises = some(Expertises, 70, dice);
    content.disciplines = content.expertises;
    addPromotions(content, dice);
    addHosts(content, dice);
    for (std::size_t i = dice.between(1, 60); i > 0; --i) {
        Challenge challenge;
        challenge.id = "defi-" + std::to_string(i);
        addTexts(challenge, dice);
        addReferences(challenge, content, dice);
        addOutcomes(content, challenge.id, dice);
        content.challenges.push_back(challenge);
    }
    return content;
}

} // namespace eig::test
