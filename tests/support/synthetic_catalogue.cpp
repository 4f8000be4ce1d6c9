// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "support/synthetic_catalogue.h"

#include <array>

namespace eig::test {
namespace {

constexpr std::size_t Ministries = 20;
constexpr std::size_t Administrations = 60;
constexpr std::size_t Terms = 25;

constexpr std::array<const char *, 16> Words{"données",      "santé",   "fraude",   "pêche",
                                             "cartographie", "justice", "énergie",  "école",
                                             "archives",     "hôpital", "secours",  "entreprise",
                                             "territoire",   "culture", "logement", "sécurité"};

std::string wordOf(std::size_t number) { return Words[number % Words.size()]; }

std::string numbered(const char *stem, std::size_t number) { return stem + std::to_string(number); }

void addPlaces(CatalogueContent &content)
{
    for (std::size_t i = 0; i < Ministries; ++i) {
        Ministry ministry;
        ministry.id = numbered("ministere-", i);
        ministry.name = "Ministère " + wordOf(i) + ' ' + std::to_string(i);
        ministry.shortName = wordOf(i) + ' ' + std::to_string(i);
        content.ministries.push_back(ministry);
    }
    for (std::size_t i = 0; i < Administrations; ++i) {
        Administration administration;
        administration.id = numbered("administration-", i);
        administration.name = "Direction " + wordOf(i * 3) + ' ' + std::to_string(i);
        administration.kind = "direction";
        administration.ministry = content.ministries[i % Ministries].id;
        content.administrations.push_back(administration);
    }
}

void addTerms(CatalogueContent &content)
{
    for (std::size_t i = 0; i < 8; ++i) {
        Promotion promotion;
        promotion.id = numbered("eig-", i + 1);
        promotion.name = numbered("Promotion ", i + 1);
        promotion.shortName = numbered("EIG ", i + 1);
        promotion.nameEn = numbered("Cohort ", i + 1);
        promotion.order = static_cast<int>(i) + 1;
        promotion.year = std::to_string(2017 + i);
        promotion.sources = {"fiche"};
        content.promotions.push_back(promotion);
    }
    for (std::size_t i = 0; i < Terms; ++i) {
        content.themes.push_back({numbered("theme-", i), wordOf(i), wordOf(i)});
        content.expertises.push_back({numbered("expertise-", i), wordOf(i + 5), wordOf(i + 5)});
    }
    content.sources = {{"fiche", SourceKind::Programme, "Fiche", "Programme",
                        PartialDate::parse("2026-04-14"), content.edition.date,
                        "https://example.org/fiche", "Licence Ouverte 2.0"}};
}

Challenge challengeNumber(std::size_t i)
{
    Challenge challenge;
    challenge.id = numbered("defi-", i);
    challenge.name = "Défi " + wordOf(i * 5) + ' ' + std::to_string(i);
    challenge.promotion = numbered("eig-", i % 8 + 1);
    challenge.hosts = {{numbered("administration-", i * 7 % Administrations), HostRole::Host}};
    challenge.themes = {numbered("theme-", i % Terms)};
    challenge.expertises = {numbered("expertise-", i * 3 % Terms)};
    challenge.tagline = "Un outil de " + wordOf(i) + " pour la " + wordOf(i / 16) + " et la "
        + wordOf(i * 11);
    challenge.problem = "Le service cherche des " + wordOf(i + 3) + " dans " + std::to_string(i)
        + " dossiers, sans outil commun, et perd du temps à les recopier.";
    challenge.aim = "Rendre les " + wordOf(i * 13) + " faciles à trouver pour les agents.";
    challenge.team = {{numbered("personne-", i / 2), {}}};
    challenge.links = {{LinkKind::Official, "https://example.org/" + challenge.id}};
    challenge.sources = {"fiche"};
    if (i % 3 == 0)
        challenge.status = ChallengeStatus{Status::InUse, PartialDate::parse("2025"), {}, {}, {}};
    return challenge;
}

} // namespace

CatalogueContent syntheticContent(std::size_t challenges)
{
    CatalogueContent content;
    content.edition = {*PartialDate::parse("2026-11-24"),
                       "Essai",
                       "Licence Ouverte 2.0",
                       "Personne",
                       "Nulle part",
                       {}};
    addPlaces(content);
    addTerms(content);
    for (std::size_t i = 0; i < challenges; ++i) {
        content.challenges.push_back(challengeNumber(i));
        if (i % 2 == 0) {
            Person person;
            person.id = numbered("personne-", i / 2);
            person.name = "Camille Martin " + std::to_string(i / 2);
            content.people.push_back(person);
        }
    }
    return content;
}

} // namespace eig::test
