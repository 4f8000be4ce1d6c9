// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/sheet.h"
#include "cli/commands/commands.h"
#include "cli/commands/unknown_record.h"
#include "cli/entity_name.h"
#include "cli/output_file.h"
#include "cli/query_text.h"
#include "cli/render/visible.h"
#include "cli/views/records.h"
#include "core/storage/atomic_file.h"

#include <algorithm>

namespace eig::cli {
namespace {

/// In the order in which an identifier alone is looked for.
constexpr EntityKind Kinds[] = {EntityKind::Challenge, EntityKind::Promotion, EntityKind::Ministry,
                                EntityKind::Administration};

struct Sheet {
    std::filesystem::path file;
    std::string bytes;
};

bool has(const Catalogue &catalogue, const RecordRef &record)
{
    const auto ids = idsOf(catalogue, record.kind);
    return std::find(ids.begin(), ids.end(), record.id) != ids.end();
}

/// The records with a sheet that an identifier alone may mean: the challenge, else all others.
std::vector<RecordRef> recordsWith(const Catalogue &catalogue, const Id &id)
{
    std::vector<RecordRef> records;
    for (const EntityKind kind : Kinds) {
        if (has(catalogue, {kind, id}))
            records.push_back({kind, id});
        if (kind == EntityKind::Challenge && !records.empty())
            break;
    }
    return records;
}

std::vector<Id> allIds(const Catalogue &catalogue)
{
    std::vector<Id> ids;
    for (const EntityKind kind : Kinds) {
        const auto more = idsOf(catalogue, kind);
        ids.insert(ids.end(), more.begin(), more.end());
    }
    return ids;
}

/// None, with a message, when no record or more than one is meant, or one without a sheet.
std::optional<RecordRef> chooseRecord(const std::string &word, const Catalogue &catalogue,
                                      Console &console)
{
    const Address address = addressOf(word);
    if (!address.entity) {
        const auto records = recordsWith(catalogue, address.id);
        if (records.size() == 1)
            return records.front();
        if (records.size() > 1)
            console.fail({ErrorCode::AmbiguousRecord, address.id, {}});
        else
            failUnknown(address.id, allIds(catalogue), console);
        return {};
    }
    if (!hasSheet(*address.entity)) {
        console.fail(ExitCode::NoInput,
                     console.say({"Ce type de fiche n’a pas de PDF\u202F: {}. Il y en a pour les "
                                  "défis, les promotions, les ministères et les administrations. "
                                  "Rien n’a été créé.",
                                  "There is no PDF for this kind of record: {}. There is one for "
                                  "challenges, promotions, ministries and administrations. "
                                  "Nothing was created."},
                                 word));
        return {};
    }
    if (has(catalogue, {*address.entity, address.id}))
        return RecordRef{*address.entity, address.id};
    failUnknown(address.id, idsOf(catalogue, *address.entity), console);
    return {};
}

/// The records asked for, each once; an unknown one ends the command before anything is made.
std::optional<std::vector<RecordRef>> chooseRecords(const Options &options,
                                                    const Catalogue &catalogue, Console &console)
{
    std::vector<RecordRef> records;
    for (const std::string &word : options.words) {
        const auto record = chooseRecord(word, catalogue, console);
        if (!record)
            return {};
        if (std::find(records.begin(), records.end(), *record) == records.end())
            records.push_back(*record);
    }
    return records;
}

} // namespace

ExitCode runSheet(const Options &options, Console &console)
{
    if (options.words.empty() || options.output.empty())
        return misused(options, console,
                       console.say({"Il faut au moins une fiche, et -o avec un fichier ou un "
                                    "dossier.",
                                    "At least one record is needed, and -o with a file or a "
                                    "folder."}));
    const auto catalogue = openCatalogue(options);
    if (!catalogue)
        return console.fail(catalogue.error());
    const auto records = chooseRecords(options, *catalogue, console);
    if (!records)
        return ExitCode::NoInput;
    const Output output(options.output);
    if (const auto checked = output.check(records->size()); !checked)
        return console.fail(checked.error());
    SheetOptions wanted;
    wanted.language = console.language();
    wanted.withQrCode = !options.noQrCode;
    wanted.isGreyscale = options.greyscale;
    // All are composed before the first is written: a sheet that fails leaves no other behind.
    std::vector<Sheet> sheets;
    for (const RecordRef &record : *records) {
        auto pdf = composeSheet(*catalogue, record, wanted);
        if (!pdf) {
            Error failure = pdf.error();
            if (failure.subject.find(record.id) == std::string::npos)
                failure.subject = record.id + " (" + failure.subject + ')';
            return console.fail(failure);
        }
        sheets.push_back({output.fileFor(sheetFileName(record)), std::move(pdf->bytes)});
    }
    for (const Sheet &sheet : sheets) {
        if (const auto written = writeFileAtomically(sheet.file, sheet.bytes); !written)
            return console.fail(written.error());
        console.print(visible(sheet.file.string()) + '\n');
    }
    return ExitCode::Done;
}

} // namespace eig::cli
