// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/commands/commands.h"
#include "cli/query_text.h"
#include "cli/render/table.h"
#include "cli/render/visible.h"
#include "cli/views/json_parts.h"
#include "core/catalogue/compile.h"
#include "core/catalogue/coverage.h"
#include "core/catalogue/data_folder.h"
#include "core/storage/atomic_file.h"

namespace eig::cli {
namespace {

bool isFolder(const std::string &path)
{
    std::error_code error;
    return std::filesystem::is_directory(path, error);
}

/// A data folder without errors; its problems are listed on stderr.
Result<CatalogueContent> readFolder(const std::string &folder, const Console &console)
{
    std::error_code error;
    if (!std::filesystem::exists(folder, error))
        return Unexpected({ErrorCode::NotFound, folder, {}});
    Problems problems;
    CatalogueContent content = readDataFolder(folder, problems);
    for (const Problem &problem : problems.list())
        console.note(message(problem, console.language()));
    if (problems.isFull())
        console.note(console.say(
            {"Les {} premières erreurs sont indiquées.", "The first {} errors are listed."},
            std::to_string(MaxProblems)));
    if (!problems.isEmpty())
        return Unexpected({ErrorCode::InvalidData, folder, {}});
    return content;
}

std::string textOfCoverage(const Catalogue &catalogue, const std::string &name,
                           const Console &console)
{
    const Edition &edition = catalogue.edition();
    std::string text = visible(name) + console.say({"\u202F: valide, ", ": valid, "})
        + visible(edition.title)
        + console.say({", édition du {}\n", ", edition of {}\n"},
                      dateText(edition.date, console.language()));
    text += std::to_string(catalogue.challenges().size()) + ' '
        + console.say({"défis, dont", "challenges, of which"}) + '\n';
    std::size_t width = 0;
    for (const GapCount &gap : coverageOf(catalogue))
        width = std::max(width, std::to_string(gap.challenges.size()).size());
    for (const GapCount &gap : coverageOf(catalogue)) {
        const std::string count = std::to_string(gap.challenges.size());
        text += "  " + std::string(width - count.size(), ' ') + count + ' '
            + console.say(label(gap.gap)) + '\n';
    }
    return text;
}

Json jsonOfCoverage(const Catalogue &catalogue, const std::string &name, const Console &console)
{
    Json coverage = Json::array();
    for (const GapCount &gap : coverageOf(catalogue))
        coverage.push_back({{"gap", keyOf(gap.gap)},
                            {"label", console.say(label(gap.gap))},
                            {"count", gap.challenges.size()},
                            {"challenges", gap.challenges}});
    return {{"catalogue", name},
            {"edition", catalogue.edition().date.iso()},
            {"valid", true},
            {"challenges", catalogue.challenges().size()},
            {"coverage", std::move(coverage)}};
}

Result<Catalogue> chooseCatalogue(const Options &options, const Console &console)
{
    if (options.words.empty())
        return openCatalogue(options);
    const std::string &path = options.words.front();
    if (!isFolder(path))
        return Catalogue::fromFile(path);
    auto content = readFolder(path, console);
    if (!content)
        return Unexpected(content.error());
    return Catalogue(std::move(*content));
}

} // namespace

ExitCode runCompile(const Options &options, Console &console)
{
    if (options.words.size() != 1 || options.output.empty())
        return misused(
            options, console,
            console.say({"Il faut un dossier de données, et -o avec le fichier à écrire.",
                         "A data folder is needed, and -o with the file to write."}));
    const auto content = readFolder(options.words.front(), console);
    if (!content)
        return console.fail(content.error());
    const auto image = catalogueImage(*content);
    if (!image)
        return console.fail(image.error());
    if (const auto written = writeFileAtomically(options.output, *image); !written)
        return console.fail(written.error());
    console.print(visible(options.output) + '\n');
    return ExitCode::Done;
}

ExitCode runCheck(const Options &options, Console &console)
{
    const auto format = chooseFormat(options, {"text", "json"}, console);
    if (!format)
        return ExitCode::Usage;
    if (options.words.size() > 1)
        return misused(options, console,
                       console.say({"Un seul fichier ou dossier à la fois.",
                                    "One file or folder at a time."}));
    const auto catalogue = chooseCatalogue(options, console);
    if (!catalogue)
        return console.fail(catalogue.error());
    std::string name = console.say({"Catalogue du programme", "The program's own catalogue"});
    if (!options.words.empty())
        name = options.words.front();
    else if (!options.catalogue.empty())
        name = options.catalogue;
    console.print(*format == "json" ? textOf(jsonOfCoverage(*catalogue, name, console))
                                    : textOfCoverage(*catalogue, name, console));
    return ExitCode::Done;
}

} // namespace eig::cli
