// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/labels/labels.h"
#include "documents/sheets/words.h"

// The words of the booklet, with those it shares with the sheets. "{}" stands for what is known
// only when it is written.

namespace eig::booklet::words {

using sheet::words::ChallengeMany;
using sheet::words::ChallengeOne;
using sheet::words::Colon;
using sheet::words::GroupKind;
using sheet::words::Origin;
using sheet::words::Summary;
using sheet::words::Total;

// clang-format off
inline constexpr Label Title{"Les défis EIG", "The EIG challenges"};
inline constexpr Label Tag{"EIG", "EIG"};
inline constexpr Label Kind{"Livret", "Booklet"};
inline constexpr Label WholeScope{"Tous les défis du catalogue", "Every challenge of the catalogue"};
inline constexpr Label Edition{"Édition du {}", "Edition of {}"};
inline constexpr Label Subject{"{}, avec leurs sources", "{}, with their sources"};

inline constexpr Label OneChallenge{"1 défi", "1 challenge"};
inline constexpr Label Challenges{"{} défis", "{} challenges"};
inline constexpr Label InBooklet{" dans ce livret", " in this booklet"};
inline constexpr Label OutOf{" sur les {} du catalogue", " of {} in the catalogue"};

inline constexpr Label Contents{"Sommaire", "Contents"};
inline constexpr Label ByMinistry{", classés par ministère puis par promotion. Le nombre de défis suit le nom du ministère.",
                                  ", by ministry then by promotion. The number of challenges follows the name of the ministry."};
inline constexpr Label ByPromotion{", classés par promotion puis par nom. Le nombre de défis suit le nom de la promotion.",
                                   ", by promotion then by name. The number of challenges follows the name of the promotion."};
inline constexpr Label ByName{", classés par nom.", ", by name."};
inline constexpr Label Alone{" et sa fiche.", " and its sheet."};

inline constexpr Label HowToRead{"Lire ce livret", "How to read this booklet"};
inline constexpr Label HowToReadLine{"Ce que dit une fiche, ce qu’elle ne dit pas, et d’où cela vient.",
                                     "What a sheet says, what it does not, and where it comes from."};
inline constexpr Label SheetTitle{"Une fiche par défi", "One sheet for each challenge"};
inline constexpr Label SheetText{
    "Un défi est le projet qu’une administration confie à une équipe d’entrepreneurs d’intérêt général (EIG), recrutée pour une durée limitée avec les autres équipes de sa promotion. Chaque fiche donne l’essentiel, les chiffres connus, le problème de départ, le but, ce qui a été réalisé et les suites, puis l’équipe, les mentors, les liens et les défis liés. Un défi compte une fois, sous le ministère de l’administration qui l’accueille\u202F; s’il y en a plusieurs, c’est la première. Les organismes sans ministère forment des groupes à part.",
    "A challenge is the project an administration gives to a team of general-interest entrepreneurs (EIG), recruited for a limited time with the other teams of its promotion. Each sheet gives the essentials, the known figures, the initial problem, the aim, what was built and what it became, then the team, the mentors, the links and the related challenges. A challenge counts once, under the ministry of the administration that hosts it; if there are several, the first one. Bodies without a ministry form groups of their own."};
inline constexpr Label InFrench{"", " The long texts are in French, as in the catalogue; a summary in English stands before them."};
inline constexpr Label SourcesTitle{"Les nombres entre crochets", "Numbers in brackets"};
inline constexpr Label SourcesText{
    "Un nombre entre crochets renvoie à la liste des sources, à la fin de la même fiche. Chaque source y a son titre, son éditeur, sa date de publication (s. d. quand elle est inconnue), le jour où elle a été consultée et son adresse.",
    "A number in brackets leads to the list of sources at the end of the same sheet. There, each source has its title, its publisher, its date of publication (n.d. when unknown), the day it was consulted and its address."};
inline constexpr Label UnknownTitle{"«\u202FNon documenté\u202F»", "“Not documented”"};
inline constexpr Label UnknownText{
    "Cette mention dit que le catalogue ne sait pas, et non que la chose n’existe pas. «\u202F{}\u202F» dit plus\u202F: les sources ont été lues sans que l’information s’y trouve.",
    "These words say that the catalogue does not know, not that there is nothing. “{}” says more: the sources were read and the information is not in them."};
inline constexpr Label StatusTitle{"Ce que sont devenus les défis", "What became of the challenges"};
inline constexpr Label StatusText{"Chaque statut porte la date de la dernière trace trouvée.", "Each status bears the date of the last trace found."};
inline constexpr Label StatusInUse{"vivant à cette date, sans dire qu’il est encore en service aujourd’hui.", "alive at that date, without a claim that it is still in service today."};
inline constexpr Label StatusTransferred{"repris par une autre organisation.", "taken over by another organisation."};
inline constexpr Label StatusMerged{"il continue à l’intérieur d’un autre produit.", "it goes on inside another product."};
inline constexpr Label StatusStopped{"une source dit qu’il s’est arrêté.", "a source says that it ended."};
inline constexpr Label StatusUnknown{"aucune trace ne permet d’en dire plus.", "no trace allows to say more."};
inline constexpr Label MadeTitle{"Comment le catalogue a été fait", "How the catalogue was made"};
inline constexpr Label MadeText{
    "Les faits viennent de {} sources publiques\u202F: les pages du programme et des administrations, celles des projets, la presse et la recherche. Chacun garde la sienne. Quand deux sources se contredisent, le catalogue garde les deux valeurs et dit laquelle il retient. Les chiffres de ce livret sont comptés dans le catalogue.",
    "The facts come from {} public sources: pages of the programme and of administrations, those of the projects, the press and research. Each keeps its own. When two sources disagree, the catalogue keeps both values and says which one it follows. The figures of this booklet are counted in the catalogue."};
inline constexpr Label LicenceTitle{"Licence et contact", "Licence and contact"};
inline constexpr Label LicenceLine{"Licence\u202F: {}.", "Licence: {}."};
inline constexpr Label ContactLine{"Pour une correction ou un retrait\u202F: ", "For a correction or a removal: "};

inline constexpr Label Figures{"Le programme en chiffres", "The programme in figures"};
inline constexpr Label FiguresLine{"Comptés dans le catalogue, chaque défi une fois.", "Counted in the catalogue, each challenge once."};
inline constexpr Label PartFiguresLine{"Les défis de ce livret à côté de ceux de tout le catalogue, chacun compté une fois.", "The challenges of this booklet beside those of the whole catalogue, each counted once."};
inline constexpr Label Year{"Année", "Year"};
inline constexpr Label ChallengesColumn{"Défis", "Challenges"};
inline constexpr Label TeamColumn{"EIG", "EIG"};
inline constexpr Label MentorsColumn{"Mentors", "Mentors"};
inline constexpr Label WholeColumn{"Tout le catalogue", "Whole catalogue"};
inline constexpr Label PeopleNote{"EIG\u202F: membres des équipes. Une personne présente dans plusieurs promotions compte une fois dans le total. «\u202F–\u202F»\u202F: le catalogue ne nomme personne.",
                                  "EIG: members of the teams. A person in several promotions counts once in the total. “–”: the catalogue names nobody."};
inline constexpr Label Nobody{"–", "–"};
inline constexpr Label ThemesNote{"Un défi peut avoir plusieurs thématiques.", "A challenge may have several themes."};
inline constexpr Label ByPromotionTitle{"Par promotion", "By promotion"};
inline constexpr Label ByMinistryTitle{"Par ministère", "By ministry"};
inline constexpr Label ByThemeTitle{"Par thématique", "By theme"};

inline constexpr Label EntrepreneurOne{"entrepreneur d’intérêt général", "general-interest entrepreneur"};
inline constexpr Label EntrepreneurMany{"entrepreneurs d’intérêt général", "general-interest entrepreneurs"};
inline constexpr Label HostOne{"administration hôte", "host administration"};
inline constexpr Label HostMany{"administrations hôtes", "host administrations"};
inline constexpr Label PortraitInFrench{"Portrait", "Portrait (in French)"};

inline constexpr Label Index{"Index", "Index"};
inline constexpr Label IndexLine{"Les personnes, par prénom comme les sources les nomment, et les administrations, avec les pages de leurs défis. Sans autre mention, une personne était dans l’équipe.",
                                 "People, by first name as the sources name them, and administrations, with the pages of their challenges. Without another word, a person was in the team."};
inline constexpr Label People{"Personnes", "People"};
inline constexpr Label Administrations{"Administrations", "Administrations"};

inline constexpr Label NoOfficialPage{"sans page officielle", "without an official page"};
// clang-format on

} // namespace eig::booklet::words
