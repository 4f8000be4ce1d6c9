// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/labels/labels.h"

namespace eig {
namespace {

/// One value, its machine name and its name in both languages; the second label is the singular.
template<typename T> struct Row {
    T value;
    std::string_view key;
    Label label;
    Label singular{};
};

// clang-format off
constexpr Row<EntityKind> Entities[] = {
    {EntityKind::Challenge, "challenge", {"Défis", "Challenges"}, {"Défi", "Challenge"}},
    {EntityKind::Promotion, "promotion", {"Promotions", "Promotions"}, {"Promotion", "Promotion"}},
    {EntityKind::Ministry, "ministry", {"Ministères", "Ministries"}, {"Ministère", "Ministry"}},
    {EntityKind::Administration, "administration", {"Administrations", "Administrations"}, {"Administration", "Administration"}},
    {EntityKind::Person, "person", {"Personnes", "People"}, {"Personne", "Person"}},
    {EntityKind::Outcome, "outcome", {"Réalisations", "Outcomes"}, {"Réalisation", "Outcome"}},
    {EntityKind::Source, "source", {"Sources", "Sources"}, {"Source", "Source"}},
    {EntityKind::Milestone, "milestone", {"Dates du programme", "Milestones"}, {"Date du programme", "Milestone"}},
    {EntityKind::Partner, "partner", {"Partenaires", "Partners"}, {"Partenaire", "Partner"}},
    {EntityKind::SiblingProgramme, "sibling_programme", {"Programmes comparables", "Sibling programmes"}, {"Programme comparable", "Sibling programme"}},
    {EntityKind::Programme, "programme", {"Le programme", "The programme"}, {"Programme", "Programme"}},
};
constexpr Row<Field> Fields[] = {
    {Field::Title, "title", {"Titre", "Title"}},
    {Field::Promotion, "promotion", {"Promotion", "Promotion"}},
    {Field::Year, "year", {"Année", "Year"}},
    {Field::Ministry, "ministry", {"Ministère", "Ministry"}},
    {Field::Administration, "administration", {"Administration", "Administration"}},
    {Field::Person, "person", {"Personne", "Person"}},
    {Field::Role, "role", {"Rôle", "Role"}},
    {Field::Theme, "theme", {"Thématique", "Theme"}},
    {Field::Expertise, "expertise", {"Expertise", "Expertise"}},
    {Field::Place, "place", {"Lieu", "Place"}},
    {Field::Status, "status", {"Suites", "Outcome"}},
    {Field::Has, "has", {"Contenu", "Content"}},
    {Field::Kind, "kind", {"Type", "Type"}},
    {Field::Source, "source", {"Source", "Source"}},
    {Field::TeamSize, "eig", {"EIG", "EIG"}},
    {Field::MentorCount, "mentors", {"Mentors", "Mentors"}},
};
constexpr Row<Status> Statuses[] = {
    {Status::InUse, "in_use", {"Actif", "Active"}},
    {Status::Transferred, "transferred", {"Transféré", "Transferred"}},
    {Status::Merged, "merged", {"Intégré à un autre produit", "Merged into another product"}},
    {Status::Stopped, "stopped", {"Abandonné", "Stopped"}},
    {Status::Unknown, "unknown", {"Inconnu", "Unknown"}},
};
constexpr Row<HostRole> HostRoles[] = {
    {HostRole::Host, "host", {"hôte", "host"}},
    {HostRole::CoHost, "co_host", {"co-porteur", "co-host"}},
    {HostRole::Partner, "partner", {"partenaire", "partner"}},
};
constexpr Row<LinkKind> LinkKinds[] = {
    {LinkKind::Official, "official", {"Fiche officielle", "Official page"}},
    {LinkKind::Website, "website", {"Site du produit", "Product site"}},
    {LinkKind::SourceCode, "source_code", {"Code source", "Source code"}},
    {LinkKind::Video, "video", {"Vidéo", "Video"}},
    {LinkKind::Poster, "poster", {"Affiche", "Poster"}},
};
constexpr Row<OutcomeKind> OutcomeKinds[] = {
    {OutcomeKind::Product, "product", {"Produit", "Product"}},
    {OutcomeKind::Code, "code", {"Code source", "Source code"}},
    {OutcomeKind::Dataset, "dataset", {"Jeu de données", "Dataset"}},
    {OutcomeKind::Figure, "figure", {"Chiffre clé", "Key figure"}},
    {OutcomeKind::Publication, "publication", {"Publication", "Publication"}},
    {OutcomeKind::Recruitment, "recruitment", {"Recrutement", "Recruitment"}},
    {OutcomeKind::Step, "step", {"Étape", "Step"}},
};
constexpr Row<StepKind> StepKinds[] = {
    {StepKind::Production, "production", {"Mise en production", "Put into production"}},
    {StepKind::TakenOver, "taken_over", {"Reprise", "Taken over"}},
    {StepKind::Merged, "merged", {"Intégration à un autre produit", "Merged into another product"}},
    {StepKind::StateStartup, "state_startup", {"Start-up d’État", "State start-up"}},
    {StepKind::Stopped, "stopped", {"Arrêt", "Stopped"}},
    {StepKind::Recruitment, "recruitment", {"Recrutement", "Recruitment"}},
    {StepKind::Launch, "launch", {"Lancement", "Launch"}},
    {StepKind::Evaluation, "evaluation", {"Évaluation", "Evaluation"}},
    {StepKind::Award, "award", {"Prix", "Award"}},
    {StepKind::Other, "other", {"Étape", "Step"}},
};
constexpr Row<MilestoneKind> MilestoneKinds[] = {
    {MilestoneKind::Event, "event", {"Événement", "Event"}},
    {MilestoneKind::Call, "call", {"Appel", "Call"}},
    {MilestoneKind::Jury, "jury", {"Jury", "Jury"}},
    {MilestoneKind::Evaluation, "evaluation", {"Évaluation", "Evaluation"}},
};
constexpr Row<FigureSeries> FigureSerieses[] = {
    {FigureSeries::Recruited, "recruited", {"Recrutements depuis le début", "Recruited since the beginning"}},
    {FigureSeries::Challenges, "challenges", {"Défis depuis le début", "Challenges since the beginning"}},
};
constexpr Row<ChallengeText> ChallengeTexts[] = {
    {ChallengeText::Problem, "problem", {"Le problème de départ", "The initial problem"}},
    {ChallengeText::Aim, "aim", {"Le défi", "The challenge"}},
    {ChallengeText::Built, "built", {"Ce qui a été réalisé", "What was built"}},
};
constexpr Row<PersonRole> PersonRoles[] = {
    {PersonRole::Entrepreneur, "entrepreneur", {"Entrepreneur d’intérêt général", "General-interest entrepreneur"}},
    {PersonRole::Mentor, "mentor", {"Mentor", "Mentor"}},
    {PersonRole::Sponsor, "sponsor", {"Sponsor", "Sponsor"}},
    {PersonRole::Programme, "programme", {"Équipe du programme", "Programme team"}},
    {PersonRole::Ecosystem, "ecosystem", {"Entourage du programme", "Around the programme"}},
};
constexpr Row<SourceKind> SourceKinds[] = {
    {SourceKind::Programme, "programme", {"Programme EIG", "EIG programme"}},
    {SourceKind::Project, "project", {"Équipe du projet", "Project team"}},
    {SourceKind::Public, "public", {"Autre organisme public", "Other public body"}},
    {SourceKind::Press, "press", {"Presse", "Press"}},
    {SourceKind::Research, "research", {"Recherche", "Research"}},
};
constexpr Row<RelationKind> RelationKinds[] = {
    {RelationKind::Continues, "continues", {"suite", "continuation"}},
    {RelationKind::Renamed, "renamed", {"même produit, autre nom", "same product, other name"}},
    {RelationKind::Recurrent, "recurrent", {"défi reconduit", "recurrent challenge"}},
    {RelationKind::Split, "split", {"même projet, scindé", "same project, split"}},
    {RelationKind::Origin, "origin", {"origine", "origin"}},
    {RelationKind::Stopped, "stopped", {"arrêté", "stopped"}},
    {RelationKind::Withdrawn, "withdrawn", {"retiré", "withdrawn"}},
    {RelationKind::NotSelected, "not_selected", {"non retenu", "not selected"}},
    {RelationKind::Related, "related", {"défi lié", "related challenge"}},
};
constexpr Row<Basis> Bases[] = {
    {Basis::Sourced, "sourced", {"selon une source", "from a source"}},
    {Basis::Deduced, "deduced", {"déduit", "deduced"}},
};
constexpr Row<MinistryKind> MinistryKinds[] = {
    {MinistryKind::Ministry, "ministry", {"Ministère", "Ministry"}},
    {MinistryKind::Group, "group", {"Institutions sans ministère", "Institutions without a ministry"}},
};
constexpr Row<MatchField> MatchFields[] = {
    {MatchField::Name, "name", {"nom", "name"}},
    {MatchField::Alias, "alias", {"autre nom", "other name"}},
    {MatchField::Person, "person", {"personne", "person"}},
    {MatchField::Administration, "administration", {"administration", "administration"}},
    {MatchField::Tagline, "tagline", {"description", "description"}},
    {MatchField::SectionTitle, "section", {"rubrique", "section"}},
    {MatchField::Text, "text", {"texte", "text"}},
    {MatchField::Keyword, "keyword", {"mot-clé", "keyword"}},
    {MatchField::Value, "value", {"filtre", "filter"}},
};
constexpr Row<MatchVariant> MatchVariants[] = {
    {MatchVariant::Exact, "exact", {"exact", "exact"}},
    {MatchVariant::Accent, "accent", {"accents", "accents"}},
    {MatchVariant::Plural, "plural", {"pluriel", "plural"}},
    {MatchVariant::Prefix, "prefix", {"début de mot", "word start"}},
};
constexpr Row<MatchOrigin> MatchOrigins[] = {
    {MatchOrigin::Written, "written", {"tel quel", "as written"}},
    {MatchOrigin::Acronym, "acronym", {"sigle", "acronym"}},
    {MatchOrigin::OtherName, "other_name", {"autre nom", "other name"}},
    {MatchOrigin::FormerName, "former_name", {"ancien nom", "former name"}},
};
constexpr Row<TextSection> TextSections[] = {
    {TextSection::None, "none", {"Fiche", "Record"}},
    {TextSection::Problem, "problem", {"Le problème de départ", "The initial problem"}},
    {TextSection::Aim, "aim", {"Le défi", "The challenge"}},
    {TextSection::Built, "built", {"Ce qui a été réalisé", "What was built"}},
    {TextSection::Outcome, "outcome", {"Suites et réalisations", "What it became"}},
    {TextSection::Portrait, "portrait", {"Portrait", "Portrait"}},
    {TextSection::News, "news", {"Ce qui change", "What is new"}},
    {TextSection::Ending, "ending", {"La fin de la promotion", "How it ended"}},
    {TextSection::Evaluation, "evaluation", {"Évaluation", "Evaluation"}},
    {TextSection::Funding, "funding", {"Financement", "Funding"}},
    {TextSection::Discrepancy, "discrepancy", {"Écarts entre sources", "Discrepancies between sources"}},
    {TextSection::Activity, "activity", {"Ce qu’elle fait", "What it does"}},
    {TextSection::Profile, "profile", {"Parcours publié", "Published profile"}},
    {TextSection::Note, "note", {"Remarque", "Remark"}},
};
constexpr Row<SortKey> SortKeys[] = {
    {SortKey::Relevance, "relevance", {"Pertinence", "Relevance"}},
    {SortKey::Name, "name", {"Nom", "Name"}},
    {SortKey::Promotion, "promotion", {"Promotion", "Promotion"}},
    {SortKey::Administration, "administration", {"Administration", "Administration"}},
    {SortKey::Ministry, "ministry", {"Ministère", "Ministry"}},
    {SortKey::Date, "date", {"Date", "Date"}},
    {SortKey::Themes, "themes", {"Thématiques", "Themes"}},
    {SortKey::Expertises, "expertises", {"Expertises", "Expertises"}},
    {SortKey::TeamSize, "team", {"EIG", "EIG"}},
    {SortKey::MentorCount, "mentors", {"Mentors", "Mentors"}},
    {SortKey::Place, "place", {"Lieu", "Place"}},
    {SortKey::Status, "status", {"Suites", "Outcome"}},
    {SortKey::SourceCode, "code", {"Code source", "Source code"}},
    {SortKey::Video, "video", {"Vidéo", "Video"}},
    {SortKey::Website, "website", {"Page produit", "Product page"}},
    {SortKey::SourceCount, "sources", {"Sources", "Sources"}},
    {SortKey::Identifier, "id", {"Identifiant", "Identifier"}},
    {SortKey::Acronym, "acronym", {"Sigle", "Acronym"}},
    {SortKey::Role, "role", {"Rôle", "Role"}},
    {SortKey::Kind, "type", {"Type", "Type"}},
    {SortKey::Challenge, "challenge", {"Défi", "Challenge"}},
    {SortKey::Source, "source", {"Source", "Source"}},
    {SortKey::Funding, "funding", {"Financement", "Funding"}},
    {SortKey::ChallengeCount, "challenges", {"Nombre de défis", "Number of challenges"}},
    {SortKey::MinistryCount, "ministries", {"Ministères", "Ministries"}},
    {SortKey::NameCount, "names", {"Intitulés", "Source names"}},
    {SortKey::PromotionCount, "presence", {"Présence", "Presence"}},
    {SortKey::FirstPromotion, "first", {"Première", "First"}},
    {SortKey::LastPromotion, "last", {"Dernière", "Last"}},
    {SortKey::Proposed, "proposed", {"Projets proposés", "Projects proposed"}},
    {SortKey::Applicants, "applicants", {"Candidatures", "Applications"}},
    {SortKey::Profiles, "profiles", {"Profils publiés", "Published profiles"}},
};
// clang-format on

template<typename T, std::size_t N> const Row<T> &rowOf(const Row<T> (&rows)[N], T value)
{
    for (const Row<T> &row : rows) {
        if (row.value == value)
            return row;
    }
    return rows[0];
}

template<typename T, std::size_t N>
std::optional<T> valueOf(const Row<T> (&rows)[N], std::string_view key)
{
    for (const Row<T> &row : rows) {
        if (row.key == key)
            return row.value;
    }
    return {};
}

} // namespace

Label singular(EntityKind entity) { return rowOf(Entities, entity).singular; }

#define EIG_LABELLED(Type, Rows)                                                                   \
    Label label(Type value) { return rowOf(Rows, value).label; }                                   \
    std::string_view keyOf(Type value) { return rowOf(Rows, value).key; }                          \
    template<> std::optional<Type> fromKey<Type>(std::string_view key)                             \
    {                                                                                              \
        return valueOf(Rows, key);                                                                 \
    }

EIG_LABELLED(EntityKind, Entities)
EIG_LABELLED(Field, Fields)
EIG_LABELLED(Status, Statuses)
EIG_LABELLED(HostRole, HostRoles)
EIG_LABELLED(LinkKind, LinkKinds)
EIG_LABELLED(OutcomeKind, OutcomeKinds)
EIG_LABELLED(StepKind, StepKinds)
EIG_LABELLED(MilestoneKind, MilestoneKinds)
EIG_LABELLED(FigureSeries, FigureSerieses)
EIG_LABELLED(ChallengeText, ChallengeTexts)
EIG_LABELLED(PersonRole, PersonRoles)
EIG_LABELLED(SourceKind, SourceKinds)
EIG_LABELLED(RelationKind, RelationKinds)
EIG_LABELLED(Basis, Bases)
EIG_LABELLED(MinistryKind, MinistryKinds)
EIG_LABELLED(MatchField, MatchFields)
EIG_LABELLED(MatchVariant, MatchVariants)
EIG_LABELLED(MatchOrigin, MatchOrigins)
EIG_LABELLED(TextSection, TextSections)
EIG_LABELLED(SortKey, SortKeys)

#undef EIG_LABELLED

} // namespace eig
