// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
// What the help page shows besides the fields. Every query finds something in the bundled
// catalogue, in both languages: a test runs them all.
#include "core/search/fields.h"

namespace eig {

// clang-format off
const std::vector<QueryExample> &queryRules()
{
    static const std::vector<QueryExample> rules{
        {{"les deux mots, dans n’importe quel ordre\u202F; ET entre les deux dit la même chose",
          "both words, in any order; AND between them says the same"},
         {"arme photo", "arme photo"}},
        {{"le début d’un mot suffit\u202F: «\u202Fpêche\u202F», «\u202Fpêcheurs\u202F»",
          "the beginning of a word is enough: “pêche”, “pêcheurs”"},
         {"pêch", "pêch"}},
        {{"ces mots à la suite, dans cet ordre",
          "these words in sequence, in this order"},
         {"\"données de santé\"", "\"données de santé\""}},
        {{"l’un ou l’autre\u202F; OR et | aussi",
          "either one; OU and | too"},
         {"fraude OU blanchiment", "fraude OR blanchiment"}},
        {{"sans ce mot, sans ces mots ou sans cette valeur\u202F; SAUF et NOT aussi",
          "without this word, these words or this value; NOT and SAUF too"},
         {"santé -hôpital", "santé -hôpital"}},
        {{"les parenthèses disent ce qui va ensemble",
          "parentheses say what belongs together"},
         {"(police OU gendarmerie) promotion:3..5", "(police OR gendarmerie) promotion:3..5"}},
        {{"le champ a cette valeur, ou une valeur dont un mot commence ainsi",
          "the field has this value, or a value with a word that begins so"},
         {"ministère:éco", "ministry:eco"}},
        {{"l’une des valeurs, séparées par des virgules",
          "one of the values, separated by commas"},
         {"thème:justice,culture", "theme:justice,culture"}},
        {{"exactement cette valeur, pas «\u202FSanté-Environnement\u202F»",
          "exactly this value, not “Environmental health”"},
         {"thème:=santé", "theme:=health"}},
        {{"une plage, bornes comprises\u202F; DIG vient entre 3 et 4",
          "a range, with its bounds; DIG comes between 3 and 4"},
         {"promotion:2..dig", "promotion:2..dig"}},
        {{"à partir de cette valeur\u202F; jusqu’à elle\u202F: ..5",
          "from this value on; up to it: ..5"},
         {"promotion:5..", "promotion:5.."}},
        {{"au moins\u202F; <= au plus, > plus que, < moins que",
          "at least; <= at most, > more than, < less than"},
         {"eig:>=3", "eig:>=3"}},
    };
    return rules;
}

const std::vector<QueryExample> &queryExamples()
{
    static const std::vector<QueryExample> examples{
        {{"la fraude, promotions 3 à 5, hors ministère de l’Intérieur",
          "fraud, promotions 3 to 5, not the Ministry of the Interior"},
         {"fraude promotion:3..5 -ministère:intérieur", "fraude promotion:3..5 -ministry:interior"}},
        {{"les données de santé, promotions 1 à 5",
          "health data, promotions 1 to 5"},
         {"\"données de santé\" promotion:1..5", "\"données de santé\" promotion:1..5"}},
        {{"au moins trois EIG, et une vidéo",
          "at least three EIG, and a video"},
         {"eig:>=3 avec:vidéo", "eig:>=3 has:video"}},
        {{"le droit du numérique parmi les expertises",
          "digital law among the skills"},
         {"expertise:droit", "skill:law"}},
        {{"la santé, ou la santé liée à l’environnement",
          "health, or health and the environment"},
         {"thème:=santé OU thème:santé-environnement", "theme:=health OR theme:\"environmental health\""}},
        {{"encore actif, avec un code source public, sauf à Paris",
          "still active, with public source code, except in Paris"},
         {"suites:actif avec:code SAUF lieu:paris", "outcome:active has:code NOT place:paris"}},
        {{"les Finances publiques, par leur sigle",
          "the public finances administration, by its acronym"},
         {"administration:dgfip", "host:dgfip"}},
        {{"l’intelligence artificielle pour la justice ou la sécurité",
          "artificial intelligence for justice or security"},
         {"\"intelligence artificielle\" thème:justice,sécurité", "\"intelligence artificielle\" theme:justice,security"}},
    };
    return examples;
}
// clang-format on

} // namespace eig
