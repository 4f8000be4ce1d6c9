// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/booklet.h"
#include "cli/commands/commands.h"
#include "cli/commands/scope.h"
#include "cli/interrupt.h"
#include "cli/output_file.h"
#include "cli/query_text.h"
#include "cli/render/visible.h"
#include "core/labels/query_labels.h"
#include "core/storage/atomic_file.h"

#include <utility>

namespace eig::cli {
namespace {

std::optional<BookletOrder> chooseOrder(const Options &options, Console &console)
{
    constexpr std::pair<std::string_view, BookletOrder> Orders[] = {
        {"ministry", BookletOrder::Ministry},
        {"promotion", BookletOrder::Promotion},
        {"name", BookletOrder::Name},
    };
    if (options.by.empty())
        return BookletOrder::Ministry;
    for (const auto &[name, order] : Orders) {
        if (options.by == name)
            return order;
    }
    misused(options, console,
            console.say({"Ordre inconnu\u202F: {}. Ordres possibles\u202F: ministry, promotion, "
                         "name.",
                         "Unknown order: {}. Possible orders: ministry, promotion, name."},
                        options.by));
    return {};
}

/// The challenges the query finds, and what they have in common; said on stderr when there is none.
std::vector<const Challenge *> find(const Options &options, const Catalogue &catalogue,
                                    std::string &scope, Console &console)
{
    const SearchEngine engine(catalogue);
    const Query query = readQuery(queryText(options.words), engine, EntityKind::Challenge, console);
    std::vector<const Challenge *> challenges;
    for (const Hit &hit : engine.run(EntityKind::Challenge, query, console.language()).hits)
        challenges.push_back(&catalogue.challenges()[hit.index]);
    if (challenges.empty()) {
        console.note(console.say(
            {"aucun défi trouvé, aucun livret créé.", "no challenge found, no booklet created."}));
        saySpellings(engine, query, EntityKind::Challenge, console);
    } else if (!query.isEmpty()) {
        scope = querySentence(query, engine, EntityKind::Challenge, console.language());
    }
    return challenges;
}

std::string lineOf(const BookletStep &step, const Console &console)
{
    return console.say({"Livret\u202F: étape {}", "Booklet: step {}"},
                       std::to_string(step.done) + '/' + std::to_string(step.total))
        + ", " + step.name;
}

void sayNotes(const std::vector<BookletNote> &notes, const Console &console)
{
    for (const BookletNote &note : notes)
        console.note(note.name + console.say({"\u202F: ", ": "}) + note.text);
}

} // namespace

ExitCode runBooklet(const Options &options, Console &console)
{
    if (options.output.empty())
        return misused(options, console,
                       console.say({"Il faut -o avec un fichier ou un dossier.",
                                    "-o is needed, with a file or a folder."}));
    const auto order = chooseOrder(options, console);
    if (!order)
        return ExitCode::Usage;
    const auto catalogue = openCatalogue(options);
    if (!catalogue)
        return console.fail(catalogue.error());
    BookletOptions wanted;
    wanted.language = console.language();
    wanted.order = *order;
    wanted.withQrCode = !options.noQrCode;
    wanted.isGreyscale = options.greyscale;
    const auto challenges = find(options, *catalogue, wanted.scope, console);
    if (challenges.empty())
        return ExitCode::Done;
    const Output output(options.output);
    if (const auto checked = output.check(1); !checked)
        return console.fail(checked.error());
    const Interrupt interrupt;
    const auto booklet = composeBooklet(*catalogue, challenges, wanted,
                                        [&](const BookletStep &step) {
                                            console.progress(lineOf(step, console));
                                            return !interrupt.isAsked();
                                        });
    console.progress({});
    if (!booklet)
        return console.fail(booklet.error());
    if (!*booklet) {
        console.note(console.say({"Livret annulé. Aucun fichier n’a été créé.",
                                  "Booklet cancelled. No file was created."}));
        return ExitCode::Interrupted;
    }
    const auto file = output.fileFor(bookletFileName(*catalogue, challenges.size()));
    if (const auto written = writeFileAtomically(file, (*booklet)->file.bytes); !written)
        return console.fail(written.error());
    sayNotes((*booklet)->notes, console);
    console.print(visible(file.string()) + '\n');
    return ExitCode::Done;
}

} // namespace eig::cli
