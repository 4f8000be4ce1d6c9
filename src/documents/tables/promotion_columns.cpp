// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/tables/column_values.h"

namespace eig::tables {
namespace {

using enum TableValue;

Cell challengeIds(const Scope &scope, const Promotion &promotion)
{
    std::vector<std::string> ids;
    for (const Challenge &challenge : scope.catalogue.challenges()) {
        if (challenge.promotion == promotion.id)
            ids.push_back(challenge.id);
    }
    return textsCell(ids);
}

Cell profiles(const Scope &scope, const std::vector<ProfileCount> &profiles)
{
    std::vector<std::string> texts;
    for (const ProfileCount &profile : profiles)
        texts.push_back(std::to_string(profile.count) + ' '
                        + textOf(disciplineName(scope, profile.discipline)));
    return textsCell(texts);
}

std::string periodText(const Period &period)
{
    const std::string start = period.start ? period.start->iso() : "";
    const std::string end = period.end ? period.end->iso() : "";
    return start.empty() && end.empty() ? "" : start + '/' + end;
}

Cell windows(const Scope &scope, const Promotion &promotion)
{
    constexpr Label Applications{"candidatures ", "applications "};
    constexpr Label Interviews{"entretiens ", "interviews "};
    const auto said = [&](const Label &what, const Period &period) {
        const std::string text = periodText(period);
        return text.empty() ? text : what.in(scope.language) + text;
    };
    std::vector<std::string> texts;
    for (const CandidateWindow &window : promotion.windows)
        texts.push_back(withDetails(
            window.name,
            {said(Applications, window.applications), said(Interviews, window.interviews)}));
    return textsCell(texts);
}

Cell juries(const Scope &scope, const Promotion &promotion)
{
    std::vector<std::string> texts;
    for (const Jury &jury : scope.catalogue.programme().juries) {
        if (jury.promotion != promotion.id)
            continue;
        std::vector<std::string> details{jury.date ? jury.date->iso() : ""};
        for (const JuryMember &member : jury.members)
            details.push_back(member.role.empty() ? member.name
                                                  : member.name + " – " + member.role);
        texts.push_back(withDetails(jury.scope, details));
    }
    return textsCell(texts);
}

// clang-format off
RecordColumns<Promotion> factColumns() { return {
    {{"id", {"Identifiant", "Identifier"}, {"Identifiant de la promotion, le même d’une édition à l’autre.", "Identifier of the promotion, the same in every edition."}, Text},
     [](const Scope &, const Promotion &p) { return textCell(p.id); }},
    {{"name", {"Nom", "Name"}, {"Nom de la promotion.", "Name of the promotion."}, Text},
     [](const Scope &s, const Promotion &p) { return textCell(nameOf(p, s.language)); }},
    {{"short_name", {"Nom court", "Short name"}, {"Nom court de la promotion.", "Short name of the promotion."}, Text},
     [](const Scope &, const Promotion &p) { return textCell(p.shortName); }},
    {{"order", {"Rang", "Rank"}, {"Rang de la promotion dans le temps.", "Rank of the promotion in time."}, Number},
     [](const Scope &, const Promotion &p) { return numberCell(std::optional(p.order)); }},
    {{"year", {"Année", "Year"}, {"Année de la promotion, telle que le programme la désigne.", "Year of the promotion, as the programme names it."}, Text},
     [](const Scope &, const Promotion &p) { return textCell(p.year); }},
    {{"tagline", {"Description", "Description"}, {"Description en une ligne, en français s’il n’y en a pas dans la langue du fichier.", "Description in one line, in French where there is none in the language of the file."}, Text},
     [](const Scope &s, const Promotion &p) { return textCell(taglineOf(p, s.language).text); }},
    {{"term_start", {"Début", "Start"}, {"Début de la promotion.", "Start of the promotion."}, Date},
     [](const Scope &, const Promotion &p) { return dateCell(p.term.start); }},
    {{"term_end", {"Fin", "End"}, {"Fin de la promotion.", "End of the promotion."}, Date},
     [](const Scope &, const Promotion &p) { return dateCell(p.term.end); }},
    {{"duration_months", {"Durée (mois)", "Duration (months)"}, {"Durée de la promotion, en mois.", "Duration of the promotion, in months."}, Number},
     [](const Scope &, const Promotion &p) { return numberCell(p.durationMonths); }},
    {{"challenge_count", {"Défis du catalogue", "Challenges of the catalogue"}, {"Nombre de défis de la promotion dans le catalogue.", "Number of challenges of the promotion in the catalogue."}, Number},
     [](const Scope &s, const Promotion &p) { return countCell(challengeIds(s, p).size()); }},
    {{"proposed", {"Projets proposés", "Projects proposed"}, {"Projets proposés par les administrations, selon les sources.", "Projects proposed by administrations, as sources say."}, Number},
     [](const Scope &, const Promotion &p) { return numberCell(p.funnel.proposed); }},
    {{"heard", {"Projets auditionnés", "Projects heard"}, {"Projets auditionnés par le jury, selon les sources.", "Projects heard by the jury, as sources say."}, Number},
     [](const Scope &, const Promotion &p) { return numberCell(p.funnel.heard); }},
    {{"selected", {"Projets retenus", "Projects selected"}, {"Projets retenus, selon les sources.", "Projects selected, as sources say."}, Number},
     [](const Scope &, const Promotion &p) { return numberCell(p.funnel.selected); }},
    {{"applicants", {"Candidats", "Applicants"}, {"Personnes candidates, selon les sources.", "People who applied, as sources say."}, Number},
     [](const Scope &, const Promotion &p) { return numberCell(p.funnel.applicants); }},
    {{"shortlisted", {"Candidats présélectionnés", "Applicants shortlisted"}, {"Candidats présélectionnés, selon les sources.", "Applicants kept on file, as sources say."}, Number},
     [](const Scope &, const Promotion &p) { return numberCell(p.funnel.shortlisted); }},
    {{"interviewed", {"Candidats reçus en entretien", "Applicants interviewed"}, {"Candidats reçus en entretien, selon les sources.", "Applicants interviewed, as sources say."}, Number},
     [](const Scope &, const Promotion &p) { return numberCell(p.funnel.interviewed); }},
    {{"recruited", {"Personnes recrutées", "People recruited"}, {"Entrepreneurs d’intérêt général recrutés, selon les sources.", "Entrepreneurs d’intérêt général recruited, as sources say."}, Number},
     [](const Scope &, const Promotion &p) { return numberCell(p.funnel.recruited); }},
    {{"stated_challenges", {"Défis annoncés", "Challenges stated"}, {"Nombre de défis qu’annoncent les sources.", "Number of challenges the sources state."}, Number},
     [](const Scope &, const Promotion &p) { return numberCell(p.funnel.challenges); }},
    {{"planned_profiles", {"Profils prévus", "Planned profiles"}, {"Profils prévus, chacun avec leur nombre.", "Planned profiles, each with its number."}, Text, true},
     [](const Scope &s, const Promotion &p) { return profiles(s, p.plannedProfiles); }},
    {{"actual_profiles", {"Profils réunis", "Actual profiles"}, {"Profils réunis, chacun avec leur nombre.", "Actual profiles, each with its number."}, Text, true},
     [](const Scope &s, const Promotion &p) { return profiles(s, p.actualProfiles); }},
}; }
RecordColumns<Promotion> calendarColumns() { return {
    {{"call_for_projects_start", {"Appel à projets, début", "Call for projects, start"}, {"Ouverture de l’appel à projets.", "Opening of the call for projects."}, Date},
     [](const Scope &, const Promotion &p) { return dateCell(p.callForProjects.start); }},
    {{"call_for_projects_end", {"Appel à projets, fin", "Call for projects, end"}, {"Clôture de l’appel à projets.", "End of the call for projects."}, Date},
     [](const Scope &, const Promotion &p) { return dateCell(p.callForProjects.end); }},
    {{"challenge_jury_start", {"Jury des défis, début", "Challenge jury, start"}, {"Premier jour du jury des défis.", "First day of the challenge jury."}, Date},
     [](const Scope &, const Promotion &p) { return dateCell(p.challengeJury.start); }},
    {{"challenge_jury_end", {"Jury des défis, fin", "Challenge jury, end"}, {"Dernier jour du jury des défis.", "Last day of the challenge jury."}, Date},
     [](const Scope &, const Promotion &p) { return dateCell(p.challengeJury.end); }},
    {{"call_for_candidates_start", {"Appel à candidatures, début", "Call for candidates, start"}, {"Ouverture de l’appel à candidatures.", "Opening of the call for candidates."}, Date},
     [](const Scope &, const Promotion &p) { return dateCell(p.callForCandidates.start); }},
    {{"call_for_candidates_end", {"Appel à candidatures, fin", "Call for candidates, end"}, {"Clôture de l’appel à candidatures.", "End of the call for candidates."}, Date},
     [](const Scope &, const Promotion &p) { return dateCell(p.callForCandidates.end); }},
    {{"entrepreneur_jury_start", {"Jury des candidats, début", "Candidate jury, start"}, {"Premier jour du jury des candidats.", "First day of the candidate jury."}, Date},
     [](const Scope &, const Promotion &p) { return dateCell(p.entrepreneurJury.start); }},
    {{"entrepreneur_jury_end", {"Jury des candidats, fin", "Candidate jury, end"}, {"Dernier jour du jury des candidats.", "Last day of the candidate jury."}, Date},
     [](const Scope &, const Promotion &p) { return dateCell(p.entrepreneurJury.end); }},
    {{"application_windows", {"Vagues de candidatures", "Application windows"}, {"Vagues de candidatures, avec leurs dates de début et de fin.", "Application windows, with their start and end dates."}, Text, true},
     windows},
    {{"closing_name", {"Clôture", "Closing"}, {"Nom de l’événement de clôture.", "Name of the closing event."}, Text},
     [](const Scope &, const Promotion &p) { return textCell(p.closingName); }},
    {{"closing_date", {"Clôture, date", "Closing, date"}, {"Date de l’événement de clôture.", "Date of the closing event."}, Date},
     [](const Scope &, const Promotion &p) { return dateCell(p.closingDate); }},
    {{"closing_place", {"Clôture, lieu", "Closing, place"}, {"Lieu de l’événement de clôture.", "Place of the closing event."}, Text},
     [](const Scope &, const Promotion &p) { return textCell(p.closingPlace); }},
}; }
RecordColumns<Promotion> textColumns() { return {
    {{"portrait", label(TextSection::Portrait), {"Portrait de la promotion, en français.", "Portrait of the promotion, in French."}, Text},
     [](const Scope &, const Promotion &p) { return textCell(p.portrait); }},
    {{"news", label(TextSection::News), {"Ce que la promotion a fait pour la première fois, en français.", "What the promotion did for the first time, in French."}, Text},
     [](const Scope &, const Promotion &p) { return textCell(p.news); }},
    {{"ending", label(TextSection::Ending), {"Comment la promotion s’est terminée, en français.", "How the promotion ended, in French."}, Text},
     [](const Scope &, const Promotion &p) { return textCell(p.ending); }},
    {{"evaluation", label(TextSection::Evaluation), {"Ce qui a été évalué ensuite, en français.", "What was evaluated later, in French."}, Text},
     [](const Scope &, const Promotion &p) { return textCell(p.evaluation); }},
    {{"funding", label(TextSection::Funding), {"Financement de la promotion, en français.", "Funding of the promotion, in French."}, Text},
     [](const Scope &, const Promotion &p) { return textCell(p.funding); }},
    {{"note", label(TextSection::Note), {"Remarque sur la promotion, en français.", "Remark on the promotion, in French."}, Text},
     [](const Scope &, const Promotion &p) { return textCell(p.note); }},
    {{"summary_en", {"Résumé en anglais", "Summary"}, {"Résumé en anglais.", "Summary in English."}, Text},
     [](const Scope &, const Promotion &p) { return textCell(p.summaryEn); }},
    {{"juries", {"Jurys", "Juries"}, {"Jurys connus, avec leur date et leurs membres.", "Juries known, with their date and members."}, Text, true},
     juries},
    {{"discrepancies", label(TextSection::Discrepancy), {"Faits sur lesquels les sources divergent, les valeurs et celle qui est retenue.", "Facts on which sources disagree, the values and the one kept."}, Text, true},
     [](const Scope &s, const Promotion &p) { return discrepancyTexts(s, p.discrepancies); }},
    {{"challenge_ids", {"Défis (identifiants)", "Challenges (identifiers)"}, {"Identifiants des défis de la promotion.", "Identifiers of the challenges of the promotion."}, Text, true},
     challengeIds},
}; }
// clang-format on

} // namespace

const RecordColumns<Promotion> &promotionColumns()
{
    static const RecordColumns<Promotion> columns = [] {
        RecordColumns<Promotion> all = factColumns();
        for (const auto &part : {calendarColumns(), textColumns()})
            all.insert(all.end(), part.begin(), part.end());
        return all;
    }();
    return columns;
}

} // namespace eig::tables
