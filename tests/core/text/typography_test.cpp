// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/text/typography.h"
#include "support/catch.h"

using namespace eig;
using Faults = std::vector<TypographyFault>;

namespace {

Faults kinds(const std::vector<TypographyFinding> &findings)
{
    Faults faults;
    for (const TypographyFinding &finding : findings)
        faults.push_back(finding.fault);
    return faults;
}

Faults french(const std::string &text) { return kinds(frenchFaults(text)); }
Faults english(const std::string &text) { return kinds(englishFaults(text)); }

} // namespace

TEST_CASE("French that follows the rules has no fault")
{
    for (const char *text :
         {"L’État dit\u202F: «\u202Foui\u202F»\u202F; vraiment\u202F? Vraiment\u202F!",
          "À l’École, le 1er mars et la 2e fois, la 1re.",
          "À 12:30, sur https://a.fr/?q=1, en .fr.", "A\u202F: première lettre",
          "L’agence Etalab et la start-up d’État…", "Quoi\u202F?!",
          "Elle vise l’Education Act anglais, puis 21 janvier.", "Le n° 1, 8\u202F043 mots.", ""}) {
        INFO(text);
        CHECK(french(text).empty());
    }
}

TEST_CASE("Straight quotation marks are seen in both languages")
{
    CHECK(french("L'école") == Faults{TypographyFault::StraightQuote});
    CHECK(french("Un \"mot\"") == Faults(2, TypographyFault::StraightQuote));
    CHECK(english("The State's \"way\"") == Faults(3, TypographyFault::StraightQuote));
    CHECK(english("The State’s “way”: yes.").empty());
}

TEST_CASE("The narrow no-break space stands before high punctuation and inside guillemets")
{
    for (const char *text :
         {"Deux: un", "Deux : un", "Deux\u00A0: un", "Quoi?", "Quoi !", "Un ; deux", "Un; deux",
          "« oui\u202F»", "«\u202Foui »", "«oui\u202F»"}) {
        INFO(text);
        CHECK(french(text) == Faults{TypographyFault::NarrowSpace});
    }
    CHECK(english("Two : one") == Faults{TypographyFault::SpaceBefore});
    CHECK(english("Two\u202F: one") == Faults{TypographyFault::SpaceBefore});
}

TEST_CASE("Spaces stand once and not before a comma or a full stop")
{
    CHECK(french("un  deux") == Faults{TypographyFault::DoubleSpace});
    CHECK(french("un\u202F deux") == Faults{TypographyFault::DoubleSpace});
    CHECK(french("un\n\nDeux").empty());
    CHECK(french("un , deux") == Faults{TypographyFault::SpaceBefore});
    CHECK(french("un .") == Faults{TypographyFault::SpaceBefore});
    CHECK(french("le site .gouv.fr").empty());
    CHECK(english("one  two") == Faults{TypographyFault::DoubleSpace});
}

TEST_CASE("Three full stops are an ellipsis")
{
    CHECK(french("et ainsi de suite...") == Faults{TypographyFault::ThreeStops});
    CHECK(english("and so on...") == Faults{TypographyFault::ThreeStops});
}

TEST_CASE("Capitals keep their accents")
{
    for (const char *text : {"L’Etat", "Une start-up d’Etat", "l’Ecole du Louvre",
                             "A partir de 2017", "Un outil. A la fin, il sert.", "Ile-de-France",
                             "Oeuvre", "Evaluation faite", "«\u202FEdition numérique\u202F»"}) {
        INFO(text);
        CHECK(french(text) == Faults{TypographyFault::Capital});
    }
    CHECK(french("Le prix de l’Education Hub").empty());
    CHECK(english("A tool of the State").empty());
}

TEST_CASE("Ordinals are short")
{
    for (const char *text : {"le 1 janvier 2020", "le 1 er mars", "la 1ère fois", "la 2ème fois",
                             "la 3eme fois", "le 21ième"}) {
        INFO(text);
        CHECK(french(text) == Faults{TypographyFault::Ordinal});
    }
    CHECK(french("le 11 janvier").empty());
    CHECK(french("2,1 mars").empty());
}

TEST_CASE("An excerpt shows the words around a fault, whole characters only")
{
    const auto findings = frenchFaults("Éléments décrits par l'école élémentaire");
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().excerpt == "écrits par l'école éléme");
}
