// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/labels/labels.h"

// The words of the sheet that no other part of the program says.

namespace eig::sheet::words {

// clang-format off
inline constexpr Label ChallengeKind{"Fiche défi", "Challenge sheet"};
inline constexpr Label PromotionKind{"Fiche promotion", "Promotion sheet"};
inline constexpr Label MinistryKind{"Fiche ministère", "Ministry sheet"};
inline constexpr Label GroupKind{"Institutions sans ministère", "Institutions without a ministry"};
inline constexpr Label AdministrationKind{"Fiche administration", "Administration sheet"};
inline constexpr Label Origin{"Entrepreneurs d’intérêt général", "Entrepreneurs d’intérêt général"};
inline constexpr Label Edition{"édition du ", "edition of "};
inline constexpr Label Administrations{"Administrations", "Administrations"};
inline constexpr Label Institution{"Institution", "Institution"};
inline constexpr Label Duration{"Durée", "Duration"};
inline constexpr Label MonthOne{"mois", "month"};
inline constexpr Label MonthMany{"mois", "months"};
inline constexpr Label Themes{"Thématiques", "Themes"};
inline constexpr Label Expertises{"Expertises", "Expertises"};
inline constexpr Label InFrench{"", " (in French)"};
inline constexpr Label Summary{"Résumé", "Summary"};
inline constexpr Label FollowUp{"Suites et réalisations", "What it became"};
inline constexpr Label Links{"Liens", "Links"};
inline constexpr Label Team{"Équipe", "Team"};
inline constexpr Label Mentors{"Mentors", "Mentors"};
inline constexpr Label Sponsors{"Sponsors", "Sponsors"};
inline constexpr Label Related{"Défis liés", "Related challenges"};
inline constexpr Label Missing{"Non documenté", "Not documented"};
inline constexpr Label MissingEnd{"\u202F: le catalogue n’en dit rien à ce jour.", ": the catalogue has nothing on this yet."};
inline constexpr Label Sources{"Sources", "Sources"};
inline constexpr Label SourcesContinued{"Sources (suite)", "Sources (continued)"};
inline constexpr Label ContinuedEnd{" (suite)", " (continued)"};
inline constexpr Label Figures{"chiffres clés", "key figures"};
inline constexpr Label Texts{"description du problème et du défi", "description of the problem and the challenge"};
inline constexpr Label MissingProblem{"problème de départ", "initial problem"};
inline constexpr Label MissingAim{"but du défi", "aim of the challenge"};
inline constexpr Label MissingBuilt{"ce qui a été réalisé", "what was built"};
inline constexpr Label UndocumentedEnd{"\u202F: aucune source n’en parle.", ": no source speaks of it."};
inline constexpr Label Outputs{"réalisations", "outputs"};
inline constexpr Label MissingMentors{"mentors", "mentors"};
inline constexpr Label MissingSponsors{"sponsors", "sponsors"};
inline constexpr Label MissingLinks{"liens", "links"};
inline constexpr Label Source{"source ", "source "};
inline constexpr Label SameAdministration{"Même administration", "Same administration"};
inline constexpr Label InSameAdministration{"même administration", "same administration"};
inline constexpr Label SharedTeam{"EIG en commun", "EIG in common"};
inline constexpr Label SharedMentorOne{"mentor en commun", "mentor in common"};
inline constexpr Label SharedMentorMany{"mentors en commun", "mentors in common"};
inline constexpr Label Continued{"défi d’origine", "original challenge"};
inline constexpr Label OthersOne{"autre défi", "more challenge"};
inline constexpr Label OthersMany{"autres défis", "more challenges"};
inline constexpr Label Colon{"\u202F: ", ": "};
inline constexpr Label Separator{"\u202F; ", "; "};
inline constexpr Label OtherNames{"Autres noms", "Other names"};
inline constexpr Label Undated{"Sans date", "Undated"};
inline constexpr Label OfficialPage{"Fiche officielle en ligne", "Official page online"};
inline constexpr Label QrAlternative{"Code QR vers la fiche officielle en ligne\u202F: ", "QR code to the official page online: "};

// Promotions, ministries, administrations.
inline constexpr Label ChallengeOne{"défi", "challenge"};
inline constexpr Label ChallengeMany{"défis", "challenges"};
inline constexpr Label MinistryOne{"ministère", "ministry"};
inline constexpr Label MinistryMany{"ministères", "ministries"};
inline constexpr Label AdministrationOne{"administration", "administration"};
inline constexpr Label AdministrationMany{"administrations", "administrations"};
inline constexpr Label SharedOne{"défi partagé", "shared challenge"};
inline constexpr Label SharedMany{"défis partagés", "shared challenges"};
inline constexpr Label Shared{"Défis partagés", "Shared challenges"};
inline constexpr Label SharedNote{"Chacun est compté une fois, pour l’administration qui l’accueille en premier.", "Each is counted once, for the administration that hosts it first."};
inline constexpr Label Entrepreneurs{"EIG", "EIG"};
inline constexpr Label MentorOne{"mentor", "mentor"};
inline constexpr Label MentorMany{"mentors", "mentors"};
inline constexpr Label Counted{"Comptés dans ce catalogue, chaque défi une fois.", "Counted in this catalogue, each challenge once."};
inline constexpr Label ExpertisesUsed{"Expertises mobilisées", "Expertise called upon"};
inline constexpr Label ChallengesPerPromotion{"Défis par promotion", "Challenges per promotion"};
inline constexpr Label Total{"Total", "Total"};
inline constexpr Label StatusSources{"Les sources de chaque défi sont dans sa fiche\u202F; celles d’ici disent ce que les défis sont devenus.", "The sources of each challenge are in its sheet; those given here tell what the challenges became."};

// Promotions.
inline constexpr Label Term{"Immersion", "Term"};
inline constexpr Label CallForProjects{"Appel à projets", "Call for projects"};
inline constexpr Label ChallengeJury{"Jury des défis", "Jury of the challenges"};
inline constexpr Label CallForCandidates{"Appel à candidatures", "Call for candidates"};
inline constexpr Label EntrepreneurJury{"Jury des candidats", "Jury of the EIG"};
inline constexpr Label Applications{"candidatures\u202F: ", "applications: "};
inline constexpr Label Interviews{"entretiens\u202F: ", "interviews: "};
inline constexpr Label Closing{"Restitution", "Closing event"};
inline constexpr Label Selection{"Sélection", "Selection"};
inline constexpr Label Proposed{"projets proposés", "projects proposed"};
inline constexpr Label Heard{"projets auditionnés", "projects heard by the jury"};
inline constexpr Label Selected{"projets retenus par le jury", "projects selected by the jury"};
inline constexpr Label Applicants{"candidatures", "applications"};
inline constexpr Label Shortlisted{"candidats présélectionnés", "applicants shortlisted"};
inline constexpr Label Interviewed{"candidats auditionnés", "applicants interviewed"};
inline constexpr Label Recruited{"EIG recrutés", "EIG recruited"};
inline constexpr Label Announced{" annoncés", " announced"};
inline constexpr Label InCatalogue{" dans ce catalogue", " in this catalogue"};
inline constexpr Label AnnouncedAndCounted{"Annoncé et compté", "Announced and counted"};
inline constexpr Label JobsPlanned{"Profils prévus", "Jobs planned"};
inline constexpr Label JobsRecruited{"Profils recrutés", "Jobs recruited"};
inline constexpr Label Steps{"Étapes", "Steps"};
inline constexpr Label Jury{"Jury\u202F: ", "Jury: "};
inline constexpr Label JuryMembers{"Membres des jurys", "Members of the juries"};
inline constexpr Label NameOne{"nom connu", "name known"};
inline constexpr Label NameMany{"noms connus", "names known"};
inline constexpr Label Incomplete{", liste incomplète", ", incomplete list"};
inline constexpr Label Became{"Suites", "What they became"};
inline constexpr Label NothingKnownOne{"défi : rien n’est documenté.", "challenge: nothing is documented."};
inline constexpr Label NothingKnownMany{"défis : rien n’est documenté.", "challenges: nothing is documented."};
inline constexpr Label Kept{"Retenu\u202F: ", "Kept: "};
inline constexpr Label MissingPortrait{"portrait", "portrait"};
inline constexpr Label MissingNews{"ce qui change", "what is new"};
inline constexpr Label MissingEnding{"fin de la promotion", "how it ended"};
inline constexpr Label MissingEvaluation{"évaluation", "evaluation"};
inline constexpr Label MissingFunding{"financement", "funding"};
inline constexpr Label MissingSteps{"étapes", "steps"};

// Ministries and administrations.
inline constexpr Label NoPresence{"Aucun défi du catalogue n’est compté ici.", "No challenge of the catalogue counts here."};
inline constexpr Label PresentIn{"Présent dans ", "Present in "};
inline constexpr Label PresentInAll{"Présent dans les ", "Present in all "};
inline constexpr Label PromotionOne{"promotion", "promotion"};
inline constexpr Label PromotionMany{"promotions", "promotions"};
inline constexpr Label OutOf{" sur ", " of "};
inline constexpr Label Names{"Intitulés relevés dans les sources", "Names found in the sources"};
inline constexpr Label FormerNames{"Anciens noms", "Former names"};
inline constexpr Label FormerName{"Ancien nom", "Former name"};
inline constexpr Label Acronym{"Sigle", "Acronym"};
inline constexpr Label PartOf{"Fait partie de", "Part of"};
inline constexpr Label Includes{"Comprend", "Includes"};
inline constexpr Label Website{"Site", "Website"};
inline constexpr Label PartnersOnly{"Aussi nommées, sans défi compté : ", "Also named, without a challenge of their own: "};
inline constexpr Label MissingChallenges{"défis", "challenges"};
inline constexpr Label MissingWebsite{"site internet", "website"};
inline constexpr Label MissingActivity{"activité", "activity"};
// clang-format on

} // namespace eig::sheet::words
