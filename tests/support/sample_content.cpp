// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "support/sample_content.h"

namespace eig::test {
namespace {

Promotion promotion(const Id &id, const std::string &shortName, int order, const std::string &year)
{
    Promotion promotion;
    promotion.id = id;
    promotion.name = "Promotion " + shortName;
    promotion.shortName = shortName;
    promotion.nameEn = "Cohort " + shortName;
    promotion.order = order;
    promotion.year = year;
    promotion.term = {PartialDate::parse(year + "-01"), PartialDate::parse(year + "-11-15")};
    promotion.funnel.applicants = 100 * order;
    promotion.funnel.recruited = 10 * order;
    promotion.actualProfiles = {{"design", 3}};
    promotion.citations = {{"funnel.applicants", {"bilan"}}};
    promotion.sources = {"bilan"};
    promotion.taglineEn = "The cohort of " + year;
    promotion.summaryEn = "It began in " + year + '.';
    promotion.portrait = "Elle commence en janvier.";
    promotion.news = "Un premier designer.";
    promotion.ending = "Elle finit en novembre.";
    promotion.evaluation = "Un bilan suit.";
    return promotion;
}

Challenge challenge(const Id &id, const std::string &name, const Id &promotion, const Id &host)
{
    Challenge challenge;
    challenge.id = id;
    challenge.name = name;
    challenge.promotion = promotion;
    challenge.hosts = {{host, HostRole::Host}};
    challenge.tagline = "Un outil";
    challenge.links = {{LinkKind::Official, "https://example.org/" + id}};
    challenge.sources = {"fiche"};
    return challenge;
}

void addChallenges(CatalogueContent &content)
{
    Challenge armurier = challenge("armurier", "Armurier", "eig-5", "police");
    armurier.aliases = {"BaseArmes"};
    armurier.tagline = "Reconnaître une arme sur une photo";
    armurier.themes = {"securite"};
    armurier.expertises = {"design"};
    armurier.team = {{"zoe", "design"}, {"ali", {}}};
    armurier.mentors = {"max"};
    armurier.place = {"Paris", "75", "Paris", "Paris (75)", {"Dijon"}};
    armurier.status = ChallengeStatus{Status::InUse,
                                      PartialDate::parse("2025-09-05"),
                                      "Encore mis à jour.",
                                      "https://example.org/a",
                                      {"presse"}};
    armurier.links.push_back({LinkKind::SourceCode, "https://example.org/code"});
    armurier.keywords = {"pistolet"};
    armurier.durationMonths = 10;
    armurier.taglineEn = "Recognise a gun in a picture";
    armurier.summaryEn = "An app names the gun in a picture.";

    Challenge oeuvres = challenge("oeuvres", "Œuvres à l’École", "dig", "musees");
    oeuvres.tagline = "Les entrepreneur·e·s décrivent les tableaux de l’État";
    oeuvres.hosts.push_back({"police", HostRole::Partner});
    oeuvres.themes = {"culture"};
    oeuvres.team = {{"zoe", "design"}};
    oeuvres.problem = "Les journaux anciens se perdent.";
    oeuvres.undocumented = {ChallengeText::Aim, ChallengeText::Built};
    oeuvres.mentors = {"max"};

    Challenge journaux = challenge("journaux", "Gazette", "eig-1", "cour");
    journaux.tagline = "Lire l’arrêt d’une cour, sans aucun accent";
    journaux.themes = {"culture", "securite"};
    journaux.status = ChallengeStatus{Status::Unknown, {}, {}, {}, {}};
    content.challenges = {armurier, oeuvres, journaux};
}

void addPeopleAndPlaces(CatalogueContent &content)
{
    content.ministries = {
        {"interieur",
         false,
         "Ministère de l’Intérieur",
         "Intérieur",
         "Ministry of the Interior",
         "Interior",
         {{"Place Beauvau", PartialDate::parse("1861"), PartialDate::parse("2030"), {"presse"}},
          {"Intérieur et outre-mer", {}, {}, {}}},
         "Le ministère de la police.",
         "The ministry of the police."},
        {"culture",
         false,
         "Ministère de la Culture",
         "Culture",
         "Ministry of Culture",
         "Culture",
         {},
         {},
         {}},
        {"juridictions", true, "Juridictions", "Juridictions", "Courts", "Courts", {}, {}, {}}};
    Administration police;
    police.id = "police";
    police.name = "Direction de la police";
    police.acronym = "DGPN";
    police.kind = "direction";
    police.ministry = "interieur";
    police.aliases = {"Police nationale"};
    police.activity = "Elle dirige les policiers.";
    Administration musees;
    musees.id = "musees";
    musees.name = "Service des musées";
    musees.kind = "service";
    musees.ministry = "culture";
    Administration cour;
    cour.id = "cour";
    cour.name = "Cour suprême";
    cour.kind = "juridiction";
    cour.ministry = "juridictions";
    cour.noMinistryReason = "Juridiction";
    content.administrations = {police, musees, cour};
    Person zoe;
    zoe.id = "zoe";
    zoe.name = "Zoé Lenoir";
    zoe.discipline = "design";
    zoe.promotions = {"dig", "eig-5"};
    zoe.sources = {"fiche"};
    Person ali;
    ali.id = "ali";
    ali.name = "Ali Étienne";
    Person max;
    max.id = "max";
    max.name = "Max Œrsted";
    max.role = PersonRole::Mentor;
    max.otherRoles = {PersonRole::Sponsor};
    content.people = {zoe, ali, max};
}

void addProgramme(Programme &programme)
{
    programme.milestones = {{"lancement",
                             *PartialDate::parse("2016-12-07"),
                             "Lancement",
                             "Annonce à Paris.",
                             {},
                             {"bilan"},
                             "Launch"},
                            {"cloture",
                             *PartialDate::parse("2016"),
                             "Avant",
                             {},
                             "eig-1",
                             {},
                             {},
                             MilestoneKind::Call}};
    programme.story = {"Il commence en 2016.", "Il continue."};
    programme.juries = {{"jury-1",
                         "eig-1",
                         PartialDate::parse("2016"),
                         "candidats",
                         true,
                         {{"Ada Martin", "présidente"}},
                         {"bilan"}}};
    programme.partners = {{"etalab", "Etalab", "public", "Pilote le programme.", {"bilan"}}};
    programme.siblings = {
        {"pif", "Presidential Innovation Fellows", "États-Unis", 2012, {"presse"}}};
    programme.figures = {{"total",
                          "Défis",
                          "131",
                          "défis",
                          "au moins",
                          PartialDate::parse("2026"),
                          {"bilan"},
                          "eig-5",
                          FigureSeries::Challenges}};
    programme.team = {{"Ada Martin", "directrice", PartialDate::parse("2019"), {"presse"}}};
    programme.objectives = {{"Recruter.", PartialDate::parse("2018-02-09"), {"presse"}}};
    programme.discrepancies = {{"creation",
                                "Date de création",
                                "2016-10",
                                "Deux dates.",
                                {{"2016-10", {}, {"bilan"}}, {"fin 2016", "presse", {"presse"}}}}};
}

} // namespace

CatalogueContent sampleContent()
{
    CatalogueContent content;
    content.edition = {*PartialDate::parse("2026-11-24"),
                       "Essai",
                       "Licence Ouverte 2.0",
                       "Personne",
                       "Nulle part",
                       {{"http://example.org/vieux", "Pas d’https."}}};
    content.themes = {{"securite", "Sécurité", "Security"}, {"culture", "Culture", "Culture"}};
    content.expertises = {{"design", "Design", "Design"}};
    content.disciplines = content.expertises;
    Source fiche{"fiche",
                 SourceKind::Programme,
                 "Fiche",
                 "Programme",
                 PartialDate::parse("2026-04-14"),
                 content.edition.date,
                 "https://example.org/fiche",
                 "Licence Ouverte 2.0"};
    Source bilan{"bilan", SourceKind::Programme, "Bilan", {}, {}, content.edition.date, {}, {}};
    Source presse{"presse",
                  SourceKind::Press,
                  "Article",
                  "Journal",
                  PartialDate::parse("2022"),
                  content.edition.date,
                  "https://example.org/presse",
                  {}};
    content.sources = {fiche, bilan, presse};
    // Out of order on purpose: the catalogue sorts.
    content.promotions = {promotion("eig-5", "EIG 5", 3, "2021"),
                          promotion("eig-1", "EIG 1", 1, "2017"),
                          promotion("dig", "DIG", 2, "2019")};
    content.promotions[0].discrepancies = {
        {"eig-5-defis", "Nombre de défis", "15", {}, {{"16", "annonce", {"bilan"}}}}};
    content.promotions[0].windows = {
        {"Vague 1", {PartialDate::parse("2021-01-02"), PartialDate::parse("2021-02-03")}, {}}};
    addPeopleAndPlaces(content);
    addChallenges(content);
    content.outcomes = {{"armurier-figure-1",
                         "armurier",
                         OutcomeKind::Figure,
                         "armes reconnues",
                         8043,
                         "%",
                         PartialDate::parse("2022-03"),
                         {},
                         {"presse"},
                         {}},
                        {"armurier-output-1",
                         "armurier",
                         OutcomeKind::Product,
                         "Application",
                         {},
                         {},
                         {},
                         "https://example.org/app",
                         {},
                         {}},
                        {"armurier-step-1",
                         "armurier",
                         OutcomeKind::Step,
                         "La police l’emploie.",
                         {},
                         {},
                         PartialDate::parse("2022-06"),
                         {},
                         {"presse"},
                         StepKind::Production}};
    content.relations = {{"suite",
                          RelationKind::Continues,
                          Basis::Deduced,
                          {"journaux", {}, {}},
                          {"oeuvres", {}, {}},
                          "Même idée.",
                          {"bilan"}},
                         {"arret",
                          RelationKind::Stopped,
                          Basis::Sourced,
                          {"armurier", {}, {}},
                          {{}, "Projet jamais ouvert", "eig-5"},
                          {},
                          {}}};
    addProgramme(content.programme);
    return content;
}

} // namespace eig::test
