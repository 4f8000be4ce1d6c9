// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/commands/commands.h"
#include "cli/commands/unknown_record.h"
#include "cli/entity_name.h"
#include "cli/query_text.h"
#include "cli/render/visible.h"
#include "cli/views/records.h"
#include "core/storage/atomic_file.h"
#include "documents/citation.h"

#include <algorithm>

namespace eig::cli {
namespace {

struct StyleName {
    std::string_view name;
    CitationStyle style;
};
constexpr StyleName Styles[] = {{"iso690", CitationStyle::Iso690},
                                {"bibtex", CitationStyle::BibTeX},
                                {"csl", CitationStyle::CslJson}};

std::optional<CitationStyle> styleNamed(std::string_view name)
{
    if (name.empty())
        return CitationStyle::Iso690;
    for (const StyleName &one : Styles) {
        if (one.name == name)
            return one.style;
    }
    return {};
}

bool has(const Catalogue &catalogue, EntityKind entity, const Id &id)
{
    const auto ids = idsOf(catalogue, entity);
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// An identifier alone is that of a challenge, else of the one kind of record that has it.
std::optional<RecordRef> recordNamed(const std::string &word, const Catalogue &catalogue,
                                     Console &console)
{
    const Address address = addressOf(word);
    const EntityKind first = address.entity.value_or(EntityKind::Challenge);
    if (has(catalogue, first, address.id))
        return RecordRef{first, address.id};
    std::vector<RecordRef> others;
    for (auto kind = EntityKind::Promotion; !address.entity && kind <= EntityKind::Programme;
         kind = static_cast<EntityKind>(static_cast<int>(kind) + 1)) {
        if (has(catalogue, kind, address.id))
            others.push_back({kind, address.id});
    }
    if (others.size() == 1)
        return others.front();
    if (others.empty())
        failUnknown(address.id, idsOf(catalogue, first), console);
    else
        console.fail({ErrorCode::AmbiguousRecord, address.id, {}});
    return {};
}

} // namespace

ExitCode runCite(const Options &options, Console &console)
{
    if (options.words.empty())
        return misused(options, console,
                       console.say({"Il faut au moins une fiche à citer.",
                                    "At least one record to cite is needed."}));
    const auto style = styleNamed(options.style);
    if (!style)
        return misused(options, console,
                       console.say({"Style inconnu\u202F: {}. Styles possibles\u202F: iso690, "
                                    "bibtex, csl.",
                                    "Unknown style: {}. Possible styles: iso690, bibtex, csl."},
                                   options.style));
    const auto catalogue = openCatalogue(options);
    if (!catalogue)
        return console.fail(catalogue.error());
    std::vector<RecordRef> records;
    for (const std::string &word : options.words) {
        const auto record = recordNamed(word, *catalogue, console);
        if (!record)
            return ExitCode::NoInput;
        records.push_back(*record);
    }
    const auto text = citeRecords(*catalogue, records, *style, console.language());
    if (!text)
        return console.fail(text.error());
    if (options.output.empty()) {
        console.print(*text);
        return ExitCode::Done;
    }
    if (const auto written = writeFileAtomically(options.output, *text); !written)
        return console.fail(written.error());
    console.print(visible(options.output) + '\n');
    return ExitCode::Done;
}

} // namespace eig::cli
