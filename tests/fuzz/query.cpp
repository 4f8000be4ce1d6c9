// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/labels/query_labels.h"
#include "core/search/completion.h"
#include "core/search/oracle/soundness.h"
#include "core/search/search.h"
#include "core/text/utf8.h"
#include "fuzz/target.h"
#include "support/sample_content.h"

#include <array>
#include <cstdio>
#include <cstdlib>

using namespace eig;

namespace {

/// Stops where the fuzzer, or the test that replays its finds, sees it.
void require(bool holds, const char *what, const std::string &detail = {})
{
    if (holds)
        return;
    std::fprintf(stderr, "%s: %s\n", what, detail.c_str());
    std::abort();
}

void requireSound(const std::string &problem, const char *what)
{
    require(problem.empty(), what, problem);
}

void search(const SearchEngine &engine, EntityKind kind, const Query &query)
{
    const SearchResult result = engine.run(kind, query);
    require(engine.count(kind, parseQuery(toText(query)).query) == result.hits.size(),
            "the canonical text finds others");
    require(engine.count(kind, engine.resolved(kind, query)) == result.hits.size(),
            "the resolved query finds others");
    if (!result.hits.empty()) {
        const MatchReason reason = engine.explain(kind, query, result.hits.back());
        requireSound(test::problemOf(reason.excerpt, reason.marks), "reason");
    }
    for (const NearSpelling &near : engine.nearSpellings(query, kind))
        require(near.count > 0, "a near spelling finds nothing", near.word);
    static_cast<void>(engine.notesOn(query, kind));
    for (const std::string &text : {queryText(query, engine, kind, Language::French),
                                    querySentence(query, engine, kind, Language::French)})
        require(isValidUtf8(text), "the query in words is not UTF-8");
}

void complete(const SearchEngine &engine, const std::string &text)
{
    const std::size_t within = text.empty()
        ? 0
        : static_cast<unsigned char>(text.front()) % text.size();
    for (const std::size_t caret : {within, text.size()}) {
        const CompletionRequest request{text, caret, EntityKind::Challenge, Language::French, {}};
        for (const Completion &one : completionsFor(request, engine)) {
            require(one.caret <= one.text.size(), "the caret is beyond the text", one.label);
            requireSound(test::problemOf(one.label, one.matches), "completion");
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const SearchEngine engine{Catalogue(test::sampleContent())};
    const std::string text(reinterpret_cast<const char *>(data), size);
    const ParsedQuery parsed = parseQuery(text);
    requireSound(test::problemOf(text, parsed), "query");
    // One kind of records each time: the inputs are many.
    constexpr std::array Kinds{EntityKind::Challenge, EntityKind::Challenge, EntityKind::Person,
                               EntityKind::Administration, EntityKind::Programme};
    search(engine, Kinds[size % Kinds.size()], parsed.query);
    complete(engine, text);
    const Highlighter highlighter = engine.highlighter(parsed.query);
    for (const std::string &marked :
         {std::string("Œuvres à l’École : les journaux de l’État, une arme sur une photo"), text})
        requireSound(test::problemOf(marked, highlighter.rangesIn(marked)), "marks");
    return 0;
}
