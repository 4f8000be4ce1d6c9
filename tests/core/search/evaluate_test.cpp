// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/evaluate.h"

#include "bundled/bundled_catalogue.h"
#include "core/text/fold.h"
#include "support/catch.h"
#include "support/sample_content.h"

#include <algorithm>

using namespace eig;

namespace {

struct Indexed {
    explicit Indexed(const Catalogue &catalogue, EntityKind entity = EntityKind::Challenge)
        : index(indexOf(catalogue, entity, Acronyms(catalogue)))
    {
        words.build(index.documents);
    }

    EntityIndex index;
    WordIndex words;
};

/// How often evaluate() differs from judge(), which reads the texts.
std::size_t differences(const Indexed &all, const Query &query)
{
    const auto conditions = conditionsOf(query, all.index);
    const Marks marks = evaluate(all.index, conditions, &all.words);
    std::size_t count = 0;
    for (std::size_t i = 0; i < all.index.documents.size(); ++i) {
        const Verdict verdict = judge(all.index.documents[i], conditions);
        // Who fails is not ranked.
        const bool isSame = marks.failed[i] == verdict.failed
            && (verdict.failed != 0 || marks.scores[i] == verdict.score);
        count += isSame ? 0 : 1;
    }
    return count;
}

std::size_t differences(const Indexed &all, const std::string &text)
{
    return differences(all, parseQuery(text).query);
}

Catalogue bundled()
{
    auto opened = Catalogue::fromBytes(bundledCatalogue(), "bundled");
    REQUIRE(opened);
    return *opened;
}

/// Every word of the catalogue as it is written, each once.
std::vector<std::string> writtenWords(const Indexed &all)
{
    std::vector<std::string> words;
    for (const Document &document : all.index.documents) {
        for (const SearchText &text : document.texts) {
            for (const Word &word : foldedWords(text.original))
                words.push_back(text.original.substr(word.begin, word.end - word.begin));
        }
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

} // namespace

TEST_CASE("The index finds what reading every text finds")
{
    const Indexed all{Catalogue(test::sampleContent())};
    for (const char *text : {"",
                             "arme",
                             "armes",
                             "a",
                             "l'Etat",
                             "journal",
                             "journaux",
                             "oeuvre",
                             "œuvres",
                             "une",
                             "arme photo",
                             "-arme",
                             "-journal une",
                             "titre:gazette",
                             "titre:gazette,armurier",
                             "titre:photo",
                             "-titre:gazette",
                             "\"sur une photo\"",
                             "\"sur une ph\"",
                             "\"arme photo\"",
                             "-\"sur une photo\"",
                             "titre:\"œuvres à l’école\"",
                             "promotion:1 arme",
                             "-promotion:1,5",
                             "thème:culture -thème:securite",
                             "thème:zzz",
                             "zzz",
                             "BaseArmes",
                             "entrepreneurs",
                             "ministère:intérieur -promotion:5 zoe",
                             "arme OU gazette",
                             "arme photo OU titre:gazette promotion:1",
                             "-(arme OU journal)",
                             "(arme | -une) (promotion:1 | \"sur une photo\")",
                             "titre:=gazette OU titre:=\"base armes\"",
                             "-(une -(arme OU -photo))",
                             "eig:>=2 OU mentors:..1"})
        CHECK(differences(all, text) == 0);
    CHECK(differences(all, Query{{{{}, {""}, false, false, {}}}, {}}) == 0);
    CHECK(differences(all, Query{{{Field::Title, {}, false, true, {}}}, {}}) == 0);
}

TEST_CASE("Every word of the real catalogue and every start of one is found alike")
{
    const Indexed all{bundled()};
    std::size_t queries = 0;
    std::size_t wrong = 0;
    for (const std::string &word : writtenWords(all)) {
        // All of them would take long in a debug build: every ninth, whole and cut.
        if (++queries % 9 != 0)
            continue;
        for (const std::string &typed :
             {word, word.substr(0, word.size() / 2 + 1), word + 's', "titre:" + word})
            wrong += differences(all, typed);
    }
    CHECK(queries > 1000);
    CHECK(wrong == 0);
}

TEST_CASE("Texts that people type are found alike among all kinds of records")
{
    const Catalogue catalogue = bundled();
    for (int kind = 0; kind <= static_cast<int>(EntityKind::Programme); ++kind) {
        const Indexed all(catalogue, static_cast<EntityKind>(kind));
        for (const std::string phrase : {"arme photo", "données de santé", "l’État numérique",
                                         "\"données de santé\"", "Beryl Koller", "-santé a"}) {
            std::size_t wrong = 0;
            for (std::size_t length = 1; length <= phrase.size(); ++length)
                wrong += differences(all, phrase.substr(0, length));
            CHECK(wrong == 0);
        }
    }
}
