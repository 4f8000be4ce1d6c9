// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/text/fold.h"
#include "support/catch.h"

using namespace eig;

TEST_CASE("Folding removes accents, case, ligatures, apostrophes and hyphens")
{
    CHECK(foldedText("Œuvres d’État") == " oeuvres d etat");
    CHECK(foldedText("l'ÉTAT") == foldedText("L’état"));
    CHECK(foldedText("sapeurs-pompiers") == " sapeurs pompiers");
    CHECK(foldedText("ex æquo, straße, İl") == " ex aequo strasse il");
    CHECK(foldedText("8\u202F043 m²") == " 8 043 m");
}

TEST_CASE("Composed and decomposed letters fold alike")
{
    CHECK(foldedText("sante\u0301 a\u0300") == foldedText("santé à"));
}

TEST_CASE("The median dot of inclusive writing does not cut a word")
{
    CHECK(foldedText("entrepreneur·e·s") == " entrepreneures");
}

TEST_CASE("Words keep their place in the text")
{
    const std::string text = "Un œil, l’État";
    const auto words = foldedWords(text);
    REQUIRE(words.size() == 4);
    CHECK(text.substr(words[1].begin, words[1].end - words[1].begin) == "œil");
    CHECK(text.substr(words[3].begin, words[3].end - words[3].begin) == "État");
    CHECK(words[3].folded == "etat");
}

TEST_CASE("Invalid bytes, controls and an empty text only separate words")
{
    CHECK(foldedText("a\xFF\xC3"
                     "b\x01"
                     "c")
          == " a b c");
    CHECK(foldedText("").empty());
    CHECK(foldedText("… ! ?").empty());
}

TEST_CASE("The singular drops a final s or x and turns -aux into -al")
{
    CHECK(singular("armes") == "arme");
    CHECK(singular("jeux") == "jeu");
    CHECK(singular("journaux") == "journal");
    CHECK(singular("tableaux") == "tableau");
    CHECK(singular("process") == "process");
    CHECK(singular("bus") == "bus");
    CHECK(singular("arme") == "arme");
}

TEST_CASE("A plural in -aux is also found by its singular, outside any phrase")
{
    CHECK(foldedText("des journaux lus") == " des journaux lus\n journal");
}

TEST_CASE("Articles and elided forms are stop words, other words are not")
{
    for (const char *word : {"l", "d", "qu", "de", "les", "the", "of"})
        CHECK(isStopWord(word));
    for (const char *word : {"etat", "eau", "data", ""})
        CHECK_FALSE(isStopWord(word));
}
