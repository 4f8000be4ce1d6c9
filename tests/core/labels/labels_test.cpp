// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/labels/labels.h"
#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace eig;

namespace {

/// Every value up to the last one has a key of its own that leads back to it, and both labels.
template<typename T> void checkVocabulary(T last)
{
    std::set<std::string_view> keys;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto value = static_cast<T>(i);
        CHECK(keys.insert(keyOf(value)).second);
        CHECK(fromKey<T>(keyOf(value)) == value);
        CHECK_FALSE(label(value).fr.empty());
        CHECK_FALSE(label(value).en.empty());
    }
    CHECK_FALSE(fromKey<T>("no such key"));
}

} // namespace

TEST_CASE("Every value of every vocabulary has a key, a French and an English name")
{
    checkVocabulary(EntityKind::Programme);
    checkVocabulary(MatchOrigin::FormerName);
    checkVocabulary(TextSection::Note);
    checkVocabulary(Field::MentorCount);
    checkVocabulary(Status::Unknown);
    checkVocabulary(HostRole::Partner);
    checkVocabulary(LinkKind::Poster);
    checkVocabulary(OutcomeKind::Step);
    checkVocabulary(PersonRole::Ecosystem);
    checkVocabulary(SourceKind::Research);
    checkVocabulary(RelationKind::Related);
    checkVocabulary(Basis::Deduced);
    checkVocabulary(MinistryKind::Group);
    checkVocabulary(MatchField::Value);
    checkVocabulary(MatchVariant::Prefix);
}

TEST_CASE("Dates read as people write them in both languages")
{
    CHECK(dateText(*PartialDate::parse("2021-03-01"), Language::French) == "1er\u00A0mars 2021");
    CHECK(dateText(*PartialDate::parse("2021-08-13"), Language::French) == "13\u00A0août 2021");
    CHECK(dateText(*PartialDate::parse("2021-03-01"), Language::English) == "1\u00A0March 2021");
    CHECK(dateText(*PartialDate::parse("2021-12"), Language::French) == "décembre 2021");
    CHECK(dateText(*PartialDate::parse("2021"), Language::English) == "2021");
}

TEST_CASE("Numbers are grouped by thousands in the manner of the language")
{
    CHECK(numberText(23000000, Language::French) == "23\u202F000\u202F000");
    CHECK(numberText(8043, Language::English) == "8,043");
    CHECK(numberText(-100, Language::English) == "-100");
    CHECK(numberText(0, Language::French) == "0");
    CHECK(numberText(999, Language::French) == "999");
}

TEST_CASE("A status says when it was last known and never claims production")
{
    const ChallengeStatus active{Status::InUse, PartialDate::parse("2025-09-05"), {}, {}, {}};
    CHECK(statusText(active, Language::French) == "Actif, dernière trace le 5\u00A0septembre 2025");
    CHECK(statusText(active, Language::English) == "Active, last trace on 5\u00A0September 2025");
    const ChallengeStatus merged{Status::Merged, PartialDate::parse("2023"), {}, {}, {}};
    CHECK(statusText(merged, Language::French)
          == "Intégré à un autre produit, situation connue en 2023");
    CHECK(statusText({}, Language::French) == "Inconnu");
}

TEST_CASE("A source without a date says so")
{
    Source source{
        "a", SourceKind::Press, "Titre", "Éditeur", {}, *PartialDate::parse("2026-11-24"), {}, {}};
    CHECK(sourceText(source, Language::French)
          == "Titre, Éditeur, s.\u00A0d., consulté le 24\u00A0novembre 2026");
    source.published = PartialDate::parse("2020-02");
    CHECK(sourceText(source, Language::English)
          == "Titre, Éditeur, February 2020, accessed 24\u00A0November 2026");
}

TEST_CASE("Names fall back to French where there is no English one")
{
    CHECK(nameOf(Term{"a", "Santé", "Health"}, Language::English) == "Health");
    CHECK(nameOf(Term{"a", "Santé", ""}, Language::English) == "Santé");
    Ministry ministry;
    ministry.name = "Culture";
    CHECK(nameOf(ministry, Language::English) == "Culture");
}

TEST_CASE("Every error says what failed, on what, what is safe and what to do")
{
    for (int i = 0; i <= static_cast<int>(ErrorCode::DocumentFailed); ++i) {
        const Error error{static_cast<ErrorCode>(i), "mon-fichier", "errno 5"};
        for (const Language language : {Language::French, Language::English}) {
            const std::string text = message(error, language);
            INFO(text);
            CHECK(text.find("mon-fichier") != std::string::npos);
            CHECK(text.find("errno") == std::string::npos);
            CHECK(text.find("{}") == std::string::npos);
            CHECK(std::count(text.begin(), text.end(), '.') >= 3);
        }
    }
}

TEST_CASE("A ministry is named shortly in a list of ministries, other institutions in full")
{
    Ministry ministry;
    ministry.name = "Ministère chargé de l’Intérieur";
    ministry.shortName = "Intérieur";
    CHECK(ministryNameInList(ministry, Language::French) == "Intérieur");
    CHECK(ministryNameInList(ministry, Language::English) == "Intérieur");
    ministry.name = "Services du Premier ministre";
    ministry.shortName = "SPM";
    CHECK(ministryNameInList(ministry, Language::French) == "Services du Premier ministre");
}
