// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/help.h"

#include "cli/render/wrapped.h"

#include <vector>

namespace eig::cli {
namespace {

struct OptionHelp {
    Label name;
    Label text;
};

struct CommandHelp {
    Command command;
    Label usage;
    Label text;
    std::vector<OptionHelp> options;
};

// clang-format off
const OptionHelp Entity{
    {"ENTITÉ", "ENTITY"},
    {"défis, promotions, ministères, administrations, personnes, réalisations, sources ou dates, au singulier ou au pluriel, en français ou en anglais",
     "challenges, promotions, ministries, administrations, people, outcomes, sources or milestones, singular or plural, in English or French"}};
const OptionHelp QueryHelp{
    {"REQUÊTE", "QUERY"},
    {"mots, «\u202Fchamp:valeur\u202F», \"phrase\" et -exclusion\u202F; «\u202Feig help requête\u202F» dit comment l’écrire",
     "words, “field:value”, \"phrase\" and -exclusion; “eig help query” says how to write it"}};
const OptionHelp Limit{{"--limit N", "--limit N"}, {"N premiers résultats au plus", "at most the first N results"}};

const OptionHelp NoQr{{"--no-qr", "--no-qr"}, {"sans le code à lire avec un téléphone", "without the code to read with a telephone"}};
const OptionHelp Greyscale{{"--greyscale", "--greyscale"}, {"en niveaux de gris", "in shades of grey"}};

const std::vector<CommandHelp> &commands()
{
    static const std::vector<CommandHelp> all{
        {Command::List,
         {"eig list ENTITÉ [REQUÊTE]", "eig list ENTITY [QUERY]"},
         {"liste les fiches d’un type", "lists the records of one kind"},
         {Entity, QueryHelp,
          {{"--format table|csv|json", "--format table|csv|json"}, {"forme du résultat, table par défaut", "form of the result, table by default"}},
          {{"--columns a,b", "--columns a,b"}, {"clés à donner, par exemple id,name,promotion.id", "keys to give, for example id,name,promotion.id"}},
          {{"--sort CLÉ[:desc],…", "--sort KEY[:desc],…"}, {"relevance, name, promotion, administration, ministry, date, themes…", "relevance, name, promotion, administration, ministry, date, themes…"}},
          Limit}},
        {Command::Show,
         {"eig show ENTITÉ ID", "eig show ENTITY ID"},
         {"montre tout d’une fiche", "shows everything about one record"},
         {Entity,
          {{"ID", "ID"}, {"identifiant, «\u202Fbasegun\u202F», ou adresse seule, «\u202Fchallenge/basegun\u202F»", "identifier, “basegun”, or address alone, “challenge/basegun”"}},
          {{"--format text|json|markdown", "--format text|json|markdown"}, {"forme du résultat, text par défaut", "form of the result, text by default"}}}},
        {Command::Search,
         {"eig search REQUÊTE", "eig search QUERY"},
         {"cherche dans toutes les fiches, type par type, les plus pertinentes d’abord", "searches all records, kind by kind, best first"},
         {QueryHelp,
          {{"--entity ENTITÉ", "--entity ENTITY"}, {"un seul type de fiche", "one kind of record"}},
          {{"--sort CLÉ[:desc],…", "--sort KEY[:desc],…"}, {"relevance, name ou promotion, dans chaque type de fiche", "relevance, name or promotion, within each kind of record"}},
          Limit,
          {{"--explain", "--explain"}, {"dit pourquoi chaque fiche est trouvée", "says why each record is found"}},
          {{"--format table|json", "--format table|json"}, {"forme du résultat, table par défaut", "form of the result, table by default"}}}},
        {Command::Facets,
         {"eig facets ENTITÉ [REQUÊTE]", "eig facets ENTITY [QUERY]"},
         {"compte les fiches par promotion, ministère, thème…", "counts the records by promotion, ministry, theme…"},
         {Entity, QueryHelp,
          {{"--format table|json", "--format table|json"}, {"forme du résultat, table par défaut", "form of the result, table by default"}}}},
        {Command::Sheet,
         {"eig sheet ID… -o FICHIER.pdf|DOSSIER", "eig sheet ID… -o FILE.pdf|FOLDER"},
         {"enregistre la fiche PDF de chaque défi, promotion, ministère ou administration", "saves the PDF sheet of each challenge, promotion, ministry or administration"},
         {{{"ID", "ID"},
           {"identifiant d’un défi, «\u202Fbasegun\u202F», ou adresse d’une fiche, «\u202Fministry/interieur\u202F»",
            "identifier of a challenge, “basegun”, or address of a record, “ministry/interieur”"}},
          NoQr, Greyscale,
          {{"-o, --output", "-o, --output"}, {"fichier, ou dossier existant quand il y a plusieurs fiches", "file, or existing folder for several sheets"}}}},
        {Command::Booklet,
         {"eig booklet [REQUÊTE] -o FICHIER.pdf|DOSSIER", "eig booklet [QUERY] -o FILE.pdf|FOLDER"},
         {"réunit les fiches de plusieurs défis, tous sans requête, dans un livret PDF avec sommaire et index", "gathers the sheets of several challenges, all without a query, in one PDF booklet with contents and index"},
         {QueryHelp,
          {{"--by ministry|promotion|name", "--by ministry|promotion|name"}, {"ordre des fiches, ministry par défaut", "order of the sheets, ministry by default"}},
          NoQr, Greyscale,
          {{"-o, --output", "-o, --output"}, {"fichier, ou dossier existant", "file, or existing folder"}}}},
        {Command::Cite,
         {"eig cite [ENTITÉ/]ID…", "eig cite [ENTITY/]ID…"},
         {"donne la référence d’une fiche ou d’une source, à mettre dans une bibliographie", "gives the reference of a record or a source, for a bibliography"},
         {{{"ENTITÉ/ID", "ENTITY/ID"}, {"adresse, «\u202Fpromotion/eig-5\u202F», ou identifiant seul, «\u202Fbasegun\u202F»", "address, “promotion/eig-5”, or identifier alone, “basegun”"}},
          {{"--style iso690|bibtex|csl", "--style iso690|bibtex|csl"}, {"texte (norme ISO 690), BibTeX ou CSL-JSON, iso690 par défaut", "text (ISO 690), BibTeX or CSL-JSON, iso690 by default"}},
          {{"-o, --output", "-o, --output"}, {"fichier à écrire, au lieu de la sortie standard", "file to write, instead of standard output"}}}},
        {Command::Export,
         {"eig export ENTITÉ [REQUÊTE] -o FICHIER", "eig export ENTITY [QUERY] -o FILE"},
         {"enregistre les fiches d’un type en tableau", "saves the records of one kind as a table"},
         {Entity, QueryHelp,
          {{"-o, --output", "-o, --output"}, {"fichier .csv, .xlsx, .json, .md ou .html\u202F; un CSV de données ouvertes est accompagné de son schéma (.schema.json) et de sa description (-codebook.md)", ".csv, .xlsx, .json, .md or .html file; an open-data CSV comes with its schema (.schema.json) and its description (-codebook.md)"}},
          {{"--profile opendata|excel-fr", "--profile opendata|excel-fr"}, {"pour un CSV\u202F: données ouvertes, par défaut, ou pour Excel en français\u202F; le second fait précéder d’une apostrophe ce qui passerait pour une formule", "for a CSV: open data, by default, or for a French Excel; the second puts an apostrophe before what would be taken for a formula"}},
          {{"--columns a,b", "--columns a,b"}, {"colonnes à donner\u202F; «\u202Feig export colonnes ENTITÉ\u202F» les présente", "columns to give; “eig export columns ENTITY” shows them"}},
          {{"--no-sources", "--no-sources"}, {"sans la colonne des sources", "without the column of the sources"}},
          {{"--sort CLÉ[:desc],…", "--sort KEY[:desc],…"}, {"relevance, name, promotion, administration, ministry, date, themes…", "relevance, name, promotion, administration, ministry, date, themes…"}},
          Limit}},
        {Command::Compile,
         {"eig compile DOSSIER -o FICHIER", "eig compile FOLDER -o FILE"},
         {"vérifie un dossier de données et en fait un catalogue", "checks a data folder and makes a catalogue of it"},
         {{{"-o, --output", "-o, --output"}, {"fichier à écrire, par exemple catalogue.sqlite", "file to write, for example catalogue.sqlite"}}}},
        {Command::Check,
         {"eig check [FICHIER|DOSSIER]", "eig check [FILE|FOLDER]"},
         {"vérifie un catalogue ou un dossier de données et dit ce qui manque ou est à corriger", "checks a catalogue or a data folder and says what is missing or to be corrected"},
         {{{"--format text|json", "--format text|json"}, {"forme du résultat, text par défaut", "form of the result, text by default"}}}},
        {Command::Help,
         {"eig help [COMMANDE|requête]", "eig help [COMMAND|query]"},
         {"aide d’une commande, ou sur la manière d’écrire une requête", "help on a command, or on how to write a query"},
         {{{"requête", "query"}, {"champs, opérateurs, plages et exemples", "fields, operators, ranges and examples"}}}},
    };
    return all;
}

const std::vector<OptionHelp> GlobalOptions{
    {{"--catalogue FICHIER", "--catalogue FILE"}, {"un autre catalogue que celui du programme", "another catalogue than the program's own"}},
    {{"--lang fr|en", "--lang fr|en"}, {"langue\u202F; sans elle, celle de LC_ALL, LC_MESSAGES ou LANG", "language; without it, that of LC_ALL, LC_MESSAGES or LANG"}},
    {{"-h, --help", "-h, --help"}, {"cette aide, ou celle d’une commande", "this help, or that of a command"}},
    {{"--version", "--version"}, {"version du programme et édition du catalogue", "version of the program and edition of the catalogue"}},
};
constexpr Label Usage{"Utilisation\u202F: ", "Usage: "};
constexpr Label MainUsage{"eig [OPTIONS] COMMANDE", "eig [OPTIONS] COMMAND"};
constexpr Label Title{"Catalogue des défis Entrepreneurs d’intérêt général. Non officiel.", "Catalogue of the Entrepreneurs d’intérêt général challenges. Not official."};
constexpr Label Commands{"Commandes", "Commands"};
constexpr Label OptionsTitle{"Options", "Options"};
constexpr Label ExitCodes{
    "Codes de sortie\u202F: 0 fait, 64 commande mal écrite, 65 données erronées, 66 entrée introuvable,\n73 création impossible, 74 erreur de lecture ou d’écriture, 130 interrompu.",
    "Exit codes: 0 done, 64 usage, 65 bad data, 66 no such input, 73 cannot create, 74 input/output error,\n130 interrupted."};
// clang-format on

const CommandHelp *find(Command command)
{
    for (const CommandHelp &help : commands()) {
        if (help.command == command)
            return &help;
    }
    return nullptr;
}

std::string rowsOf(const std::vector<OptionHelp> &options, Language language)
{
    std::vector<std::vector<std::string>> rows;
    for (const OptionHelp &option : options)
        rows.push_back({option.name.in(language), option.text.in(language)});
    return wrappedRows(rows, 1);
}

} // namespace

std::string usageOf(Command command, Language language)
{
    const CommandHelp *help = find(command);
    return Usage.in(language) + (help ? help->usage : MainUsage).in(language);
}

std::string helpOf(Command command, Language language)
{
    std::string text = usageOf(command, language) + "\n\n";
    if (const CommandHelp *help = find(command)) {
        text += help->text.in(language) + "\n\n";
        return text + rowsOf(help->options, language);
    }
    text += Title.in(language) + "\n\n" + Commands.in(language) + '\n';
    std::vector<OptionHelp> rows;
    for (const CommandHelp &help : commands())
        rows.push_back({help.usage, help.text});
    text += rowsOf(rows, language);
    text += '\n' + OptionsTitle.in(language) + '\n' + rowsOf(GlobalOptions, language);
    return text + '\n' + ExitCodes.in(language) + '\n';
}

} // namespace eig::cli
