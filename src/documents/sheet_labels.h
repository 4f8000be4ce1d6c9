// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/labels/labels.h"

// The words of the sheet that no other part of the program says.

namespace eig::sheet::words {

// clang-format off
inline constexpr Label Kind{"Fiche défi", "Challenge sheet"};
inline constexpr Label Origin{"Entrepreneurs d’intérêt général", "Entrepreneurs d’intérêt général"};
inline constexpr Label Edition{"édition du ", "edition of "};
inline constexpr Label Administrations{"Administrations", "Administrations"};
inline constexpr Label Institution{"Institution", "Institution"};
inline constexpr Label Duration{"Durée", "Duration"};
inline constexpr Label Months{"\u00A0mois", "\u00A0months"};
inline constexpr Label Month{"\u00A0mois", "\u00A0month"};
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
inline constexpr Label SharedTeamOne{"1 EIG en commun", "1 EIG in common"};
inline constexpr Label SharedTeamMany{" EIG en commun", " EIGs in common"};
inline constexpr Label SharedMentorOne{"1 mentor en commun", "1 mentor in common"};
inline constexpr Label SharedMentorMany{" mentors en commun", " mentors in common"};
inline constexpr Label Continued{"défi d’origine", "original challenge"};
inline constexpr Label OthersOne{"1 autre défi", "1 more challenge"};
inline constexpr Label OthersMany{" autres défis", " more challenges"};
inline constexpr Label Colon{"\u202F: ", ": "};
inline constexpr Label Separator{"\u202F; ", "; "};
// clang-format on

} // namespace eig::sheet::words
