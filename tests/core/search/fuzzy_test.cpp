// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/fuzzy.h"

#include "support/catch.h"

#include <utility>

using namespace eig;

namespace {

std::optional<int> score(const char *typed, const char *text)
{
    return FuzzyPattern(typed).scoreIn(FuzzyText(text));
}

/// The text with what was found in brackets.
std::string marked(const std::string &typed, const std::string &text)
{
    std::string marked;
    std::size_t at = 0;
    for (const TextRange &range : FuzzyPattern(typed).rangesIn(text)) {
        marked += text.substr(at, range.begin - at) + '['
            + text.substr(range.begin, range.end - range.begin) + ']';
        at = range.end;
    }
    return marked + text.substr(at);
}

} // namespace

TEST_CASE("Letters in order are found, whatever the accents, the case and what is between words")
{
    for (const auto &[typed, text] :
         {std::pair("exp", "Exporter la fiche en PDF"), std::pair("elf", "Exporter la fiche"),
          std::pair("ETAT", "l’État"), std::pair("état", "L'ETAT"), std::pair("xprt", "Exporter"),
          std::pair("fiche exporter", "Exporter la fiche"), std::pair("oeuvre", "Œuvre"),
          std::pair("bsgn", "Basegun"), std::pair("", "Basegun"), std::pair("eig5", "EIG 5")}) {
        INFO(typed << " in " << text);
        CHECK(score(typed, text).has_value());
    }
}

TEST_CASE("Letters that are missing, in another order or far apart are not found")
{
    for (const auto &[typed, text] :
         {std::pair("basegunx", "Basegun"), std::pair("pxe", "Exporter"), std::pair("a", ""),
          std::pair("exporter zz", "Exporter la fiche"), std::pair("n", "Exporter un livret n"),
          std::pair("rieurs", "Direction des affaires culturelles et des musées réunis")}) {
        INFO(typed << " in " << text);
        CHECK(score(typed, text).has_value() == (std::string(typed) == "n"));
    }
    // Another word is entered at its start: long texts have the letters of any word somewhere.
    CHECK_FALSE(score("exporter", "Le texte explique les points forts de chaque atelier"));
    // One letter alone is the start of a word.
    CHECK_FALSE(score("x", "Exporter"));
    CHECK_FALSE(FuzzyPattern("zz").isEmpty());
    CHECK(FuzzyPattern(" …").isEmpty());
}

TEST_CASE("The start of the text is better than that of a word, and that than letters apart")
{
    const char *const better[] = {"Fiche", "Fiche PDF", "La fiche", "Affiche",
                                  "Français et chinois"};
    for (std::size_t i = 1; i < std::size(better); ++i) {
        INFO(better[i]);
        CHECK(score("fiche", better[i - 1]) > score("fiche", better[i]));
    }
    CHECK(score("dig", "DIG") > score("dig", "Digital"));
    CHECK(score("epb", "Exporter un PDF en bloc") > score("epb", "Exporter un PDF absent"));
}

TEST_CASE("What was found is marked as the text is written")
{
    CHECK(marked("exp", "Exporter la fiche") == "[Exp]orter la fiche");
    CHECK(marked("etat", "Pour l’État.") == "Pour l’[État].");
    CHECK(marked("fiche exp", "Exporter la fiche") == "[Exp]orter la [fiche]");
    CHECK(marked("elf", "Exporter la fiche") == "[E]xporter [l]a [f]iche");
    CHECK(marked("o", "Œuvre") == "[Œ]uvre");
    CHECK(marked("oeu", "Œuvre") == "[Œu]vre");
    CHECK(marked("ete", "e\u0301te\u0301 chaud") == "[e\u0301te\u0301] chaud");
    CHECK(marked("agente", "agent·e·s") == "[agent·e·]s");
    CHECK(marked("zz", "Exporter") == "Exporter");
    CHECK(marked("", "Exporter") == "Exporter");
    // Of two ways the better one is marked.
    CHECK(marked("exp", "e x p exp") == "e x p [exp]");
}

TEST_CASE("Any bytes of any length are compared in bounded work")
{
    const std::string endless(100'000, 'a');
    const std::string broken = "\xff\xc3" + endless + '\xe2';
    for (const std::string &typed : {endless, broken, std::string("a\0b", 3)}) {
        const FuzzyPattern pattern(typed);
        CHECK(pattern.scoreIn(FuzzyText(endless)).has_value() == (typed.size() > 3));
        for (const TextRange &range : pattern.rangesIn(endless))
            CHECK(range.end <= LongestFuzzyText);
    }
    CHECK(FuzzyText(endless).folded.size() == LongestFuzzyText);
    CHECK(marked("b",
                 "a\xff"
                 "b")
          == "a\xff[b]");
}
