// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/tool.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace eig::test;
using Json = nlohmann::ordered_json;

namespace {

/// The tiny data as a catalogue file, for records whose every fact is known.
class TinyCatalogue
{
public:
    TinyCatalogue() { REQUIRE(run({"compile", tinyData().string(), "-o", file()}).code == 0); }
    [[nodiscard]] std::string file() const { return (m_folder.path() / "tiny.sqlite").string(); }
    [[nodiscard]] Ran show(const std::string &address, const std::string &format,
                           const std::string &language = "fr") const
    {
        return run(
            {"--catalogue", file(), "--lang", language, "show", address, "--format", format});
    }

private:
    TemporaryFolder m_folder;
};

bool holds(const Ran &ran, const std::string &text)
{
    return ran.out.find(text) != std::string::npos;
}

} // namespace

TEST_CASE("Showing a challenge adds texts, figures, outputs, links, related, outcomes and sources")
{
    const TinyCatalogue tiny;
    const Json shown = tiny.show("challenge/armurier", "json").json();
    CHECK(shown.at("texts").at("problem") == "Les armes saisies sont mal décrites.");
    REQUIRE(shown.at("figures").size() == 1);
    CHECK(shown.at("figures").front().at("value") == 8043);
    CHECK(shown.at("outputs").front().at("id") == "armurier-output-1");
    CHECK(shown.at("outcomes").size() == 3);
    CHECK(shown.at("links").front()
          == Json{{"kind", "official"}, {"url", "https://example.org/armurier"}});
    CHECK(shown.at("status").at("value") == "in_use");
    CHECK(shown.at("status").at("text") == "Actif, dernière trace le 5\u00A0septembre 2025");
    const Json &related = shown.at("related");
    REQUIRE(related.size() == 2);
    CHECK(related.at(0).at("id").is_null());
    CHECK(related.at(0).at("name") == "Projet Arquebuse");
    CHECK(related.at(1).at("id") == "oeuvres");
    CHECK(related.at(1).at("reasons").front() == "suite (déduit)");
    // In the order of their first citation: the status, then the outputs.
    CHECK(column(shown.at("sources"), "id") == std::vector<std::string>{"presse", "fiche"});
    CHECK(shown.at("sources").front().at("number") == 1);
}

TEST_CASE("What is not documented is null in JSON and said in words in a text")
{
    const TinyCatalogue tiny;
    const Json shown = tiny.show("challenge/gazette", "json").json();
    for (const char *key : {"place", "duration_months", "status"})
        CHECK(shown.at(key).is_null());
    CHECK(shown.at("texts").at("built").is_null());
    CHECK(shown.at("team").empty());
    const Ran text = tiny.show("challenge/gazette", "text");
    CHECK(holds(text, "Équipe\u202F: Non documenté\n"));
    CHECK(holds(text, "Suites\u202F: Non documenté\n"));
    CHECK(holds(tiny.show("challenge/gazette", "text", "en"), "Team: Not documented\n"));
}

TEST_CASE("A text shows names, dates and numbers as a reader writes them, with numbered sources")
{
    const TinyCatalogue tiny;
    const Ran text = tiny.show("challenge/armurier", "text");
    CHECK(
        text.out.starts_with("Armurier\nReconnaître une arme sur une photo\nchallenge/armurier\n"));
    CHECK(holds(text, "Lieu\u202F: Paris (75), Dijon\n"));
    CHECK(holds(text, "Équipe\n  - Zoé Lenoir (Design)\n  - Ali Étienne\n"));
    CHECK(holds(text, "8\u202F043 armes\u202F: armes reconnues (mars 2022) [1]"));
    CHECK(holds(text, "Service des musées (partenaire)"));
    CHECK(holds(text,
                "Œuvres à l’École (Promotion DIG)\u202F: suite (déduit), 1 EIG en commun, "
                "1 mentor en commun. Même équipe. [2]"));
    CHECK(holds(text, "[1] Un article, Le Journal, 3\u00A0mai 2022"));
    CHECK(holds(text, "https://example.org/article\n"));
}

TEST_CASE("A challenge shows what it became as dated steps, and absences that are stated as such")
{
    const TinyCatalogue tiny;
    const Json shown = tiny.show("challenge/armurier", "json").json();
    REQUIRE(shown.at("trail").size() == 1);
    CHECK(shown.at("trail").front()
          == Json{{"id", "armurier-step-1"},
                  {"name", "La police l’emploie dans toute la France."},
                  {"kind", "step"},
                  {"step", "production"},
                  {"date", "2022-06"},
                  {"url", nullptr},
                  {"sources", {"presse"}}});
    for (const Json &output : shown.at("outputs"))
        CHECK(output.at("kind") != "step");
    CHECK(holds(tiny.show("challenge/armurier", "text"),
                "Étapes\n  - juin 2022\u202F: La police l’emploie dans toute la France. "
                "(Mise en production) [1]\n"));
    const Json gazette = tiny.show("challenge/gazette", "json").json();
    CHECK(gazette.at("undocumented") == Json{"aim", "built"});
    const Ran text = tiny.show("challenge/gazette", "text");
    CHECK(holds(text, "Le problème de départ\u202F: Non documenté\n"));
    CHECK(holds(text, "Le défi\u202F: Aucune source n’en parle\n"));
}

TEST_CASE("English has its own lines and says which texts are French")
{
    const TinyCatalogue tiny;
    const Ran english = tiny.show("challenge/armurier", "text", "en");
    CHECK(english.out.starts_with("Armurier\nRecognise a gun in a picture\nAn app names the gun in "
                                  "a picture.\nchallenge/armurier\n"));
    CHECK(holds(english, "\nThe initial problem (in French)\nLes armes saisies"));
    CHECK(holds(english, "\nSteps (in French)\n"));
    const Ran french = tiny.show("challenge/armurier", "text");
    CHECK_FALSE(holds(french, "An app names"));
    CHECK_FALSE(holds(french, "in French"));
    CHECK(tiny.show("challenge/armurier", "json", "en").json().at("tagline")
          == "Recognise a gun in a picture");
    // Where no English exists, the French stays.
    CHECK(tiny.show("challenge/gazette", "json", "en").json().at("tagline")
          == "Lire l’arrêt d’une cour");
    CHECK(tiny.show("milestone/lancement", "json", "en").json().at("name")
          == "Launch of the programme");
    CHECK(tiny.show("promotion/eig-1", "json", "en").json().at("tagline") == "The first one");
}

TEST_CASE("Promotions, ministries and administrations show their texts")
{
    const TinyCatalogue tiny;
    const Json promotion = tiny.show("promotion/eig-1", "json").json();
    CHECK(promotion.at("portrait") == "Elle commence en janvier 2017.");
    CHECK(promotion.at("news") == "Un premier designer.");
    CHECK(promotion.at("ending") == "Elle finit en novembre.");
    CHECK(promotion.at("evaluation") == "Un bilan suit.");
    CHECK(promotion.at("summary_en") == "Two challenges, three people.");
    CHECK(tiny.show("promotion/dig", "json").json().at("portrait").is_null());
    CHECK(holds(tiny.show("promotion/eig-1", "text"),
                "Comment elle s’est terminée\u202F: Elle finit en novembre.\n"));
    const Ran ministry = tiny.show("ministry/interieur", "text");
    CHECK(holds(ministry, "Portrait\u202F: Il dirige la police.\n"));
    CHECK(holds(ministry, "  - Ministère de l’Intérieur et des Cultes (1912 – mai 1940) [1]\n"));
    CHECK(holds(ministry, "  - Place Beauvau\n"));
    CHECK(holds(tiny.show("administration/police", "text"),
                "Activité\u202F: Elle dirige les policiers.\n"));
}

TEST_CASE("Markdown has headings, links and no text that it would read as markup")
{
    const TinyCatalogue tiny;
    const Ran markdown = tiny.show("challenge/armurier", "markdown", "en");
    CHECK(markdown.out.starts_with("# Armurier\n\nRecognise a gun in a picture\n\nAn app names the "
                                   "gun in a picture.\n\n`challenge/armurier`\n"));
    CHECK(holds(markdown, "## Key figures\n\n- 8,043 armes: armes reconnues (March 2022) [1]"));
    CHECK(holds(markdown, "<https://example.org/code>"));
    CHECK(holds(markdown, "**Ministry**: Ministry of the Interior\n"));
}

TEST_CASE(
    "A promotion shows its selection, calendar, profiles, juries and disagreements with sources")
{
    const TinyCatalogue tiny;
    const Json shown = tiny.show("promotion/eig-1", "json").json();
    CHECK(shown.at("funnel").at("applicants") == 350);
    CHECK(shown.at("funnel").at("heard").is_null());
    CHECK(shown.at("calendar").at("term").at("start") == "2017-01-16");
    CHECK(shown.at("profiles").at("actual").at(1)
          == Json{{"id", "developpement"}, {"name", "Développement"}, {"count", 2}});
    CHECK(shown.at("challenge_count") == 2);
    CHECK(shown.at("discrepancies").front().at("values").size() == 2);
    CHECK(shown.at("citations").at("funnel.applicants").front() == "bilan");
    const Ran text = tiny.show("promotion/eig-1", "text");
    CHECK(holds(text, "Candidats\u202F: 350 [2]"));
    CHECK(holds(text, "16\u00A0janvier 2017 – 15\u00A0novembre 2017"));
    CHECK(holds(text, "Ada Martin (présidente)"));
    CHECK(holds(text,
                "Nombre de candidats\u202F: retenu «\u202F350\u202F». Le bilan est postérieur."));
    CHECK(holds(text, "plus de 300 (arrondi)"));
}

TEST_CASE(
    "Ministries, groups, administrations, people, outcomes and sources show what belongs to them")
{
    const TinyCatalogue tiny;
    const Json ministry = tiny.show("ministry/interieur", "json").json();
    CHECK(ministry.at("names").at(0)
          == Json{{"name", "Ministère de l’Intérieur et des Cultes"},
                  {"since", "1912"},
                  {"until", "1940-05"},
                  {"sources", {"presse"}}});
    CHECK(ministry.at("names").at(1).at("name") == "Place Beauvau");
    CHECK(ministry.at("names").at(1).at("since").is_null());
    CHECK(column(ministry.at("sources"), "id") == std::vector<std::string>{"presse"});
    CHECK(ministry.at("administrations").front()
          == Json{{"id", "police"}, {"name", "Direction de la police"}, {"count", 1}});
    CHECK(column(ministry.at("challenges"), "id") == std::vector<std::string>{"armurier"});
    CHECK(tiny.show("ministry/juridictions", "json").json().at("kind") == "group");
    const Json museums = tiny.show("administration/musees", "json").json();
    CHECK(museums.at("parent").at("id") == "police");
    CHECK(museums.at("challenge_count") == 1);
    CHECK(column(museums.at("challenges"), "role") == std::vector<std::string>{"partner", "host"});
    const Json person = tiny.show("person/max-oersted", "json").json();
    CHECK(person.at("roles") == Json{"mentor", "sponsor"});
    CHECK(person.at("challenges").size() == 3);
    CHECK(person.at("promotions").size() == 2);
    CHECK(tiny.show("outcome/armurier-figure-1", "json").json().at("challenge").at("id")
          == "armurier");
    CHECK(tiny.show("outcome/armurier-step-1", "json").json().at("step") == "production");
    CHECK(holds(tiny.show("outcome/armurier-step-1", "text"), "Étape\u202F: Mise en production\n"));
    CHECK_FALSE(tiny.show("outcome/armurier-figure-1", "json").json().contains("step"));
    const Json source = tiny.show("source/presse", "json").json();
    CHECK(contains(column(source.at("cited_by"), "id"), "armurier"));
    CHECK(contains(column(source.at("cited_by"), "entity"), "sibling_programme"));
    CHECK(tiny.show("milestone/lancement", "json").json().at("detail") == "Annonce à Paris.");
    CHECK(holds(tiny.show("partner/etalab", "text"), "Pilote le programme."));
    CHECK(holds(tiny.show("sibling_programme/pif", "text"), "Année\u202F: 2012\n"));
    CHECK(holds(tiny.show("source/fiche", "text"), "Type\u202F: Programme EIG\n"));
}

TEST_CASE("Every record of the real catalogue can be shown in every form")
{
    for (const std::string kind :
         {"challenge", "promotion", "ministry", "administration", "programme"}) {
        const auto rows = run({"list", kind, "--format", "json"}).json().at("rows");
        const auto ids = column(rows, "id");
        for (std::size_t i = 0; i < ids.size(); i += 1 + ids.size() / 10) {
            INFO(kind << '/' << ids[i]);
            const Ran json = run({"show", kind, ids[i], "--format", "json"});
            CHECK(json.json().at("id") == ids[i]);
            for (const std::string format : {"text", "markdown"}) {
                const Ran page = run({"show", kind + '/' + ids[i], "--format", format});
                CHECK(page.code == 0);
                CHECK(page.err.empty());
                CHECK(holds(page, kind + '/' + ids[i]));
            }
        }
    }
}

TEST_CASE("The programme is one record with its story, its figures as stated and their sources")
{
    const Ran json = run({"show", "programme/eig", "--format", "json"});
    for (const char *key : {"objectives", "figures", "team", "discrepancies", "sources"})
        CHECK_FALSE(json.json().at(key).empty());
    CHECK(json.json().at("figures").front().at("value").is_string());
    const Ran text = run({"show", "programme/eig"});
    CHECK(holds(text, "71 personnes\u202F: Entrepreneurs recrutés, promotions 1 à 3"));
    CHECK(holds(text, "Son histoire"));
}

TEST_CASE("An unknown identifier is named with those close to it")
{
    const Ran ran = run({"show", "challenge", "basgun"});
    CHECK(ran.code == 66);
    CHECK(ran.out.empty());
    CHECK(ran.err.find("basgun") != std::string::npos);
    CHECK(ran.err.find("Identifiants proches\u202F: basegun") != std::string::npos);
    const Ran english = run({"--lang", "en", "show", "challenge", "Open Justice"});
    CHECK(english.err.find("Close to it: open-justice") != std::string::npos);
    CHECK(run({"show", "challenge", "zzzzzzzzzzzz"}).err.find("proches") == std::string::npos);
}

TEST_CASE("A record is named by kind and identifier, by both in one, and never by half of it")
{
    CHECK(run({"show", "défi", "challenge/basegun"}).code == 0);
    CHECK(run({"show", "challenges/basegun"}).code == 0);
    CHECK(run({"show", "basegun"}).code == 64);
    CHECK(run({"show"}).code == 64);
    CHECK(run({"show", "colour", "basegun"}).code == 64);
    CHECK(run({"show", "person", "challenge/basegun"}).code == 64);
    CHECK(run({"show", "challenge", "basegun", "datajust"}).code == 64);
}
