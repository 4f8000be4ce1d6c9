// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/sheet.h"
#include "cli/commands/commands.h"
#include "cli/commands/unknown_record.h"
#include "cli/entity_name.h"
#include "cli/query_text.h"
#include "cli/render/visible.h"
#include "cli/views/records.h"
#include "core/storage/atomic_file.h"

#include <algorithm>

namespace eig::cli {
namespace {

struct Sheet {
    std::filesystem::path file;
    std::string bytes;
};

/// The challenges asked for, each once; an unknown one ends the command before anything is made.
std::optional<std::vector<const Challenge *>>
chooseChallenges(const Options &options, const Catalogue &catalogue, Console &console)
{
    std::vector<const Challenge *> challenges;
    for (const std::string &word : options.words) {
        const Address address = addressOf(word);
        const bool isOther = address.entity.value_or(EntityKind::Challenge)
            != EntityKind::Challenge;
        const Challenge *challenge = isOther ? nullptr : catalogue.challenge(address.id);
        if (!challenge) {
            failUnknown(isOther ? word : address.id, idsOf(catalogue, EntityKind::Challenge),
                        console);
            return {};
        }
        if (std::find(challenges.begin(), challenges.end(), challenge) == challenges.end())
            challenges.push_back(challenge);
    }
    return challenges;
}

/// An existing folder, or a name that can only be one.
bool isFolder(const std::filesystem::path &output)
{
    std::error_code error;
    return std::filesystem::is_directory(output, error) || !output.has_filename();
}

} // namespace

ExitCode runSheet(const Options &options, Console &console)
{
    if (options.words.empty() || options.output.empty())
        return misused(
            options, console,
            console.say({"Il faut au moins un défi, et -o avec un fichier ou un dossier.",
                         "At least one challenge is needed, and -o with a file or a "
                         "folder."}));
    const auto catalogue = openCatalogue(options);
    if (!catalogue)
        return console.fail(catalogue.error());
    const auto challenges = chooseChallenges(options, *catalogue, console);
    if (!challenges)
        return ExitCode::NoInput;
    const std::filesystem::path output = options.output;
    std::error_code error;
    if (!std::filesystem::is_directory(output, error)
        && (isFolder(output) || challenges->size() > 1))
        return console.fail({ErrorCode::FolderMissing, options.output, {}});
    // All are composed before the first is written: a sheet that fails leaves no other behind.
    std::vector<Sheet> sheets;
    for (const Challenge *challenge : *challenges) {
        auto pdf = composeChallengeSheet(*catalogue, *challenge, {console.language(), {}});
        if (!pdf) {
            Error failure = pdf.error();
            if (failure.subject.find(challenge->id) == std::string::npos)
                failure.subject = challenge->id + " (" + failure.subject + ')';
            return console.fail(failure);
        }
        sheets.push_back({isFolder(output) ? output / sheetFileName(*challenge) : output,
                          std::move(pdf->bytes)});
    }
    for (const Sheet &sheet : sheets) {
        if (const auto written = writeFileAtomically(sheet.file, sheet.bytes); !written)
            return console.fail(written.error());
        console.print(visible(sheet.file.string()) + '\n');
    }
    return ExitCode::Done;
}

} // namespace eig::cli
