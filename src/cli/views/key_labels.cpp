// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/views/key_labels.h"

#include <map>
#include <optional>

namespace eig::cli {
namespace {

// clang-format off
const std::map<std::string_view, Label> &keyLabels()
{
    static const std::map<std::string_view, Label> labels{
        {"acronym", {"Sigle", "Acronym"}},
        {"activity", {"Activité", "What it does"}},
        {"actual", {"Profils réunis", "Actual profiles"}},
        {"administration_count", {"Administrations", "Administrations"}},
        {"administrations", {"Administrations", "Administrations"}},
        {"aim", {"Le défi", "The challenge"}},
        {"aliases", {"Autres noms", "Other names"}},
        {"applicants", {"Candidats", "Applicants"}},
        {"applications", {"candidatures", "applications"}},
        {"built", {"Ce qui a été réalisé", "What was built"}},
        {"calendar", {"Calendrier", "Calendar"}},
        {"call_for_candidates", {"Appel à candidatures", "Call for candidates"}},
        {"call_for_projects", {"Appel à projets", "Call for projects"}},
        {"challenge", {"Défi", "Challenge"}},
        {"challenge_count", {"Défis", "Challenges"}},
        {"challenge_jury", {"Jury des défis", "Challenge jury"}},
        {"challenges", {"Défis", "Challenges"}},
        {"citation", {"Référence", "Reference"}},
        {"cited_by", {"Citée par", "Cited by"}},
        {"closing", {"Clôture", "Closing"}},
        {"consulted", {"Consultée", "Accessed"}},
        {"context", {"Contexte", "Context"}},
        {"count", {"Nombre", "Count"}},
        {"country", {"Pays", "Country"}},
        {"date", {"Date", "Date"}},
        {"detail", {"Détail", "Detail"}},
        {"discipline", {"Spécialité", "Discipline"}},
        {"discrepancies", {"Sources qui divergent", "Sources that disagree"}},
        {"duration_months", {"Durée (mois)", "Duration (months)"}},
        {"ending", {"Comment elle s’est terminée", "How it ended"}},
        {"entity", {"Fiche", "Record"}},
        {"entrepreneur_jury", {"Jury des candidats", "Candidate jury"}},
        {"evaluation", {"Ce qui a été évalué ensuite", "What was evaluated later"}},
        {"excerpt", {"Extrait", "Excerpt"}},
        {"expertises", {"Expertises", "Expertises"}},
        {"facet", {"Critère", "Facet"}},
        {"field", {"Trouvé dans", "Found in"}},
        {"figure_count", {"Chiffres", "Figures"}},
        {"figures", {"Chiffres clés", "Key figures"}},
        {"former_names", {"Anciens noms", "Former names"}},
        {"funding", {"Financement", "Funding"}},
        {"funnel", {"Sélection", "Selection"}},
        {"heard", {"Projets auditionnés", "Projects heard"}},
        {"id", {"Identifiant", "Identifier"}},
        {"interviewed", {"Candidats reçus en entretien", "Applicants interviewed"}},
        {"interviews", {"entretiens", "interviews"}},
        {"juries", {"Jurys", "Juries"}},
        {"keywords", {"Mots-clés", "Keywords"}},
        {"kind", {"Type", "Kind"}},
        {"label", {"Valeur", "Value"}},
        {"licence", {"Licence", "Licence"}},
        {"links", {"Liens", "Links"}},
        {"mentors", {"Mentors", "Mentors"}},
        {"milestone_count", {"Dates", "Milestones"}},
        {"ministry", {"Ministère", "Ministry"}},
        {"name", {"Nom", "Name"}},
        {"names", {"Noms dans les sources", "Names in the sources"}},
        {"news", {"Ce qui était nouveau", "What was new"}},
        {"no_ministry_reason", {"Sans ministère", "Without a ministry"}},
        {"note", {"Note", "Note"}},
        {"order", {"Rang", "Rank"}},
        {"objectives", {"Objectifs", "Objectives"}},
        {"outcomes", {"Réalisations", "Outcomes"}},
        {"outputs", {"Réalisations", "Outputs"}},
        {"parent", {"Rattachement", "Part of"}},
        {"place", {"Lieu", "Place"}},
        {"planned", {"Profils prévus", "Planned profiles"}},
        {"portrait", {"Portrait", "Portrait"}},
        {"problem", {"Le problème de départ", "The initial problem"}},
        {"profiles", {"Profils", "Profiles"}},
        {"promotion", {"Promotion", "Promotion"}},
        {"promotions", {"Promotions", "Promotions"}},
        {"proposed", {"Projets proposés", "Projects proposed"}},
        {"published", {"Publiée", "Published"}},
        {"publisher", {"Éditeur", "Publisher"}},
        {"reason", {"Pourquoi", "Why"}},
        {"recruited", {"Personnes recrutées", "People recruited"}},
        {"related", {"Défis liés", "Related challenges"}},
        {"relation", {"Lien avec le programme", "Relation to the programme"}},
        {"role", {"Rôle", "Role"}},
        {"roles", {"Rôles", "Roles"}},
        {"selected", {"Projets retenus", "Projects selected"}},
        {"short_name", {"Nom court", "Short name"}},
        {"shortlisted", {"Candidats présélectionnés", "Applicants shortlisted"}},
        {"sources", {"Sources", "Sources"}},
        {"sponsors", {"Sponsors", "Sponsors"}},
        {"status", {"Suites", "What it became"}},
        {"step", {"Étape", "Step"}},
        {"story", {"Son histoire", "Its story"}},
        {"summary_en", {"Résumé en anglais", "Summary"}},
        {"tagline", {"Description", "Description"}},
        {"team", {"Équipe", "Team"}},
        {"term", {"Durée de la promotion", "Term"}},
        {"texts", {"Textes", "Texts"}},
        {"themes", {"Thématiques", "Themes"}},
        {"trail", {"Étapes", "Steps"}},
        {"unit", {"Unité", "Unit"}},
        {"url", {"Adresse", "Address"}},
        {"value", {"Valeur", "Value"}},
        {"website", {"Site", "Website"}},
        {"windows", {"Vagues de candidatures", "Application windows"}},
        {"year", {"Année", "Year"}},
    };
    return labels;
}
// clang-format on

template<typename T> std::optional<std::string> valueAs(std::string_view value, Language language)
{
    const auto found = fromKey<T>(value);
    return found ? std::optional(label(*found).in(language)) : std::nullopt;
}

} // namespace

std::string keyText(std::string_view key, Language language)
{
    const auto found = keyLabels().find(key);
    return found == keyLabels().end() ? std::string(key) : found->second.in(language);
}

std::string valueText(std::string_view key, std::string_view value, Language language)
{
    using Found = std::optional<std::string>;
    Found found;
    // Within a key, no two of these vocabularies share a word.
    if (key == "role" || key == "roles") {
        for (const Found &one :
             {valueAs<HostRole>(value, language), valueAs<PersonRole>(value, language)})
            found = one ? one : found;
    } else if (key == "step") {
        found = valueAs<StepKind>(value, language);
    } else if (key == "kind") {
        for (const Found &one :
             {valueAs<OutcomeKind>(value, language), valueAs<LinkKind>(value, language),
              valueAs<SourceKind>(value, language), valueAs<MinistryKind>(value, language),
              valueAs<MilestoneKind>(value, language)})
            found = one ? one : found;
    }
    return found.value_or(std::string(value));
}

} // namespace eig::cli
