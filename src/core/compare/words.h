// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/labels/label.h"

// The words of a comparison that no other part of the program says.

namespace eig::compare_words {

// clang-format off
inline constexpr Label Identity{"Identité", "Identity"};
inline constexpr Label Team{"Équipe", "Team"};
inline constexpr Label Content{"Contenu", "Content"};
inline constexpr Label FollowUp{"Suites", "Outcome"};
inline constexpr Label Calendar{"Calendrier", "Calendar"};
inline constexpr Label Selection{"Sélection", "Selection"};
inline constexpr Label InFigures{"En chiffres", "In figures"};

inline constexpr Label Entrepreneurs{"EIG", "EIG"};
inline constexpr Label Mentors{"Mentors", "Mentors"};
inline constexpr Label Sponsors{"Sponsors", "Sponsors"};
inline constexpr Label Figures{"Chiffres clés", "Key figures"};
inline constexpr Label Became{"Ce qu’il est devenu", "What it became"};
inline constexpr Label Related{"Défis liés", "Related challenges"};
inline constexpr Label Sources{"Sources", "Sources"};
inline constexpr Label Continued{"défi d’origine", "original challenge"};
inline constexpr Label SharedTeam{"EIG en commun", "EIG in common"};
inline constexpr Label SharedMentorOne{"mentor en commun", "mentor in common"};
inline constexpr Label SharedMentorMany{"mentors en commun", "mentors in common"};
inline constexpr Label SameAdministration{"même administration", "same administration"};
inline constexpr Label OthersOne{"autre défi de la même administration", "more challenge of the same administration"};
inline constexpr Label OthersMany{"autres défis de la même administration", "more challenges of the same administration"};
inline constexpr Label Colon{"\u00A0: ", ": "};
inline constexpr Label Identical{"identique", "identical"};
inline constexpr Label Row{"Critère", "Row"};
inline constexpr Label Group{"Rubrique", "Group"};

inline constexpr Label Term{"Immersion", "Term"};
inline constexpr Label Length{"Durée", "Length"};
inline constexpr Label MonthOne{"mois", "month"};
inline constexpr Label MonthMany{"mois", "months"};
inline constexpr Label Proposed{"Projets proposés", "Projects proposed"};
inline constexpr Label Selected{"Projets retenus", "Projects selected"};
inline constexpr Label Applicants{"Candidatures", "Applications"};
inline constexpr Label Recruited{"EIG recrutés", "EIG recruited"};
inline constexpr Label Planned{"Profils annoncés", "Profiles announced"};
inline constexpr Label Actual{"Profils publiés", "Profiles published"};
inline constexpr Label Challenges{"Défis", "Challenges"};
inline constexpr Label Ministries{"Ministères", "Ministries"};
inline constexpr Label Administrations{"Administrations", "Administrations"};
inline constexpr Label Themes{"Thématiques", "Themes"};
inline constexpr Label Expertises{"Expertises", "Expertise"};
inline constexpr Label Funding{"Financement", "Funding"};
inline constexpr Label Presence{"Présence par promotion", "Presence by promotion"};
inline constexpr Label Known{"Suites connues", "Outcomes known"};
inline constexpr Label Names{"Intitulés relevés", "Names found"};
inline constexpr Label OutOf{" sur ", " of "};
inline constexpr Label NotDocumentedOne{"non documenté", "not documented"};
inline constexpr Label NotDocumentedMany{"non documentés", "not documented"};
// clang-format on

} // namespace eig::compare_words
