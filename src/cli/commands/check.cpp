// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/commands/check_report.h"
#include "cli/commands/commands.h"
#include "cli/query_text.h"
#include "cli/render/visible.h"
#include "core/catalogue/compile.h"
#include "core/catalogue/data_folder.h"
#include "core/catalogue/review.h"
#include "core/storage/atomic_file.h"

#include <chrono>
#include <filesystem>

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

/// More than this is too much for something embedded in a program.
constexpr std::size_t MostBytes = 4'000'000;

/// The catalogue to check and what is known of its file.
struct Checked {
    Catalogue catalogue;
    std::optional<Compiled> compiled;
};

Result<Checked> checkedFolder(const std::string &folder, const Console &console)
{
    using namespace std::chrono;
    const auto start = steady_clock::now();
    auto content = readFolder(folder, console);
    if (!content)
        return Unexpected(content.error());
    const auto image = catalogueImage(*content);
    if (!image)
        return Unexpected(image.error());
    const auto time = duration_cast<milliseconds>(steady_clock::now() - start);
    return Checked{Catalogue(std::move(*content)),
                   Compiled{image->size(), static_cast<long>(time.count())}};
}

Result<Checked> chooseChecked(const Options &options, const Console &console)
{
    if (!options.words.empty() && isFolder(options.words.front()))
        return checkedFolder(options.words.front(), console);
    auto catalogue = options.words.empty() ? openCatalogue(options)
                                           : Catalogue::fromFile(options.words.front());
    if (!catalogue)
        return Unexpected(catalogue.error());
    return Checked{std::move(*catalogue), {}};
}

std::string nameOfChecked(const Options &options, const Console &console)
{
    if (!options.words.empty())
        return options.words.front();
    return options.catalogue.empty()
        ? console.say({"Catalogue du programme", "The program's own catalogue"})
        : options.catalogue;
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
    const auto checked = chooseChecked(options, console);
    if (!checked)
        return console.fail(checked.error());
    CheckReport report{nameOfChecked(options, console), review(checked->catalogue),
                       checked->compiled};
    if (report.compiled && report.compiled->bytes > MostBytes)
        report.findings.push_back({ProblemCode::CatalogueTooLarge,
                                   report.name,
                                   {},
                                   {},
                                   std::to_string(report.compiled->bytes)});
    const View view{checked->catalogue, console.language()};
    console.print(*format == "json" ? textOf(jsonOf(report, view)) : textOf(report, view, console));
    if (report.count(Severity::Error) == 0)
        return ExitCode::Done;
    return console.fail({ErrorCode::InvalidData, report.name, {}});
}

} // namespace eig::cli
