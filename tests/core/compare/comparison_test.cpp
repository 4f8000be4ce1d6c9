// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/compare/comparison.h"

#include "bundled/bundled_catalogue.h"
#include "core/catalogue/overview.h"
#include "core/labels/labels.h"
#include "support/catch.h"
#include "support/sample_content.h"

#include <algorithm>
#include <functional>
#include <set>

using namespace eig;

namespace {

const Catalogue &realCatalogue()
{
    static const Catalogue catalogue = *Catalogue::fromBytes(bundledCatalogue(), "bundled");
    return catalogue;
}

const ComparedRow &rowOf(const Comparison &comparison, std::string_view key)
{
    const auto found = std::find_if(comparison.rows.begin(), comparison.rows.end(),
                                    [&](const ComparedRow &row) { return row.key == key; });
    INFO(std::string(key));
    REQUIRE(found != comparison.rows.end());
    return *found;
}

std::string textOf(const Comparison &comparison, std::string_view key, std::size_t item)
{
    const ComparedRow &row = rowOf(comparison, key);
    return cellText(row, row.cells[item]);
}

RecordRef challenge(const Id &id) { return {EntityKind::Challenge, id}; }

Comparison ofSample(const CatalogueContent &content, const std::vector<Id> &ids)
{
    std::vector<RecordRef> records;
    for (const Id &id : ids)
        records.push_back(challenge(id));
    return compareRecords(Catalogue(content), records, Language::French);
}

/// The records that a cell links to, of one kind.
std::vector<Id> linksOf(const ComparedCell &cell, EntityKind kind)
{
    std::vector<Id> ids;
    for (const ComparedValue &value : cell.entries) {
        for (const ComparedPart &part : value.parts) {
            if (part.record && part.record->kind == kind)
                ids.push_back(part.record->id);
        }
    }
    return ids;
}

std::vector<Id> hostsOf(const Challenge &challenge)
{
    std::vector<Id> ids;
    for (const Host &host : challenge.hosts)
        ids.push_back(host.administration);
    return ids;
}

std::vector<Id> teamOf(const Challenge &challenge)
{
    std::vector<Id> ids;
    for (const TeamMember &member : challenge.team)
        ids.push_back(member.person);
    return ids;
}

std::string names(const std::vector<Id> &ids,
                  const Term *(Catalogue::*find)(std::string_view) const)
{
    std::string text;
    for (const Id &id : ids)
        text += (text.empty() ? "" : ", ") + (realCatalogue().*find)(id)->fr;
    return text.empty() ? notDocumented(Language::French) : text;
}

std::string withoutLines(std::string text)
{
    std::string plain;
    for (const char c : text)
        plain += c == '\n' ? ' ' : c;
    return plain;
}

} // namespace

TEST_CASE("every cell of a comparison of challenges says what the catalogue says")
{
    const Catalogue &catalogue = realCatalogue();
    const std::vector<Challenge> &all = catalogue.challenges();
    REQUIRE(all.size() > 100);
    for (std::size_t i = 0; i + 1 < all.size(); i += 2) {
        const Comparison comparison = compareRecords(
            catalogue, {challenge(all[i].id), challenge(all[i + 1].id)}, Language::French);
        REQUIRE(comparison.items.size() == 2);
        for (std::size_t item = 0; item < 2; ++item) {
            const Challenge &one = all[i + item];
            CAPTURE(one.id);
            const auto cell = [&](std::string_view key) {
                return rowOf(comparison, key).cells[item];
            };
            CHECK(comparison.items[item].name == one.name);
            CHECK(comparison.items[item].tag == catalogue.promotionOf(one).shortName);
            CHECK(linksOf(cell("administration"), EntityKind::Administration) == hostsOf(one));
            CHECK(textOf(comparison, "ministry", item)
                  == nameOf(catalogue.ministryOf(one), Language::French));
            CHECK(textOf(comparison, "theme", item) == names(one.themes, &Catalogue::theme));
            CHECK(textOf(comparison, "expertise", item)
                  == names(one.expertises, &Catalogue::expertise));
            CHECK(linksOf(cell("team"), EntityKind::Person) == teamOf(one));
            CHECK(linksOf(cell("mentors"), EntityKind::Person) == one.mentors);
            CHECK(linksOf(cell("sponsors"), EntityKind::Person) == one.sponsors);
            if (!one.problem.empty())
                CHECK(textOf(comparison, "problem", item).substr(0, 40)
                      == withoutLines(one.problem).substr(0, 40));
            CHECK(cell("problem").isKnown() == !one.problem.empty());
            CHECK(cell("aim").isKnown() == !one.aim.empty());
            const bool hasTown = !one.place.town.empty() || !one.place.asFound.empty();
            CHECK(cell("place").isKnown() == hasTown);
            for (const Id &source : one.sources) {
                const SourceIds shown = cell("sources").sources();
                CHECK(std::find(shown.begin(), shown.end(), source) != shown.end());
            }
        }
    }
}

TEST_CASE("a comparison shows what became of a challenge, with dates and sources")
{
    const Comparison comparison = ofSample(test::sampleContent(), {"armurier", "oeuvres"});
    const std::string became = textOf(comparison, "became", 0);
    for (const char *part : {"Actif", "Encore mis à jour.", "Projet jamais ouvert",
                             "La police l’emploie.", "juin 2022", "Application"})
        CHECK(became.find(part) != std::string::npos);
    CHECK(rowOf(comparison, "became").cells[0].sources() == SourceIds{"presse", "presse"});
    CHECK(textOf(comparison, "figures", 0).find("armes reconnues (mars 2022)")
          != std::string::npos);
    CHECK(textOf(comparison, "became", 1) == "Non documenté");
}

TEST_CASE("what no source documents is told from what is unknown")
{
    const Comparison comparison = ofSample(test::sampleContent(), {"oeuvres", "journaux"});
    CHECK(textOf(comparison, "aim", 0) == statedUndocumented(Language::French));
    CHECK(textOf(comparison, "aim", 1) == notDocumented(Language::French));
}

TEST_CASE("related challenges give their reason from both ends")
{
    const Comparison comparison = ofSample(test::sampleContent(), {"oeuvres", "journaux"});
    CHECK(textOf(comparison, "related", 0).find("Gazette") != std::string::npos);
    CHECK(textOf(comparison, "related", 0) != textOf(comparison, "related", 1));
    CHECK(textOf(comparison, "related", 0).find("1\u00A0EIG en commun") != std::string::npos);
    CHECK(rowOf(comparison, "related").cells[1].sources() == SourceIds{"bilan"});
}

TEST_CASE("a fact that changes changes its cell and no other row")
{
    CatalogueContent content = test::sampleContent();
    const Comparison before = ofSample(content, {"armurier", "journaux"});
    content.challenges[2].place.town = "Lyon";
    const Comparison after = ofSample(content, {"armurier", "journaux"});
    std::set<std::string_view> changed;
    for (const ComparedRow &row : before.rows) {
        for (std::size_t item = 0; item < 2; ++item) {
            if (textOf(before, row.key, item) != textOf(after, row.key, item))
                changed.insert(row.key);
        }
    }
    CHECK(changed == std::set<std::string_view>{"place"});
    CHECK(textOf(after, "place", 1) == "Lyon");
}

TEST_CASE("rows are identical when all values are known and the same, in whatever order")
{
    CatalogueContent content = test::sampleContent();
    content.challenges[0].themes = {"securite", "culture"};
    content.challenges[2].themes = {"culture", "securite"};
    const Comparison comparison = ofSample(content, {"armurier", "journaux"});
    CHECK(rowOf(comparison, "theme").isIdentical());
    CHECK_FALSE(rowOf(comparison, "theme").differs());
    CHECK_FALSE(rowOf(comparison, "administration").isIdentical());
    CHECK(rowOf(comparison, "administration").differs());
    // Sponsors: unknown of both. Not known to be the same, and nothing to see.
    CHECK_FALSE(rowOf(comparison, "sponsors").isIdentical());
    CHECK_FALSE(rowOf(comparison, "sponsors").differs());
    const auto counted = std::count_if(comparison.rows.begin(), comparison.rows.end(),
                                       [](const ComparedRow &row) { return row.isIdentical(); });
    CHECK(counted > 0);
    CHECK(comparison.identicalCount() == static_cast<std::size_t>(counted));
    content.challenges[2].themes = {"culture"};
    CHECK_FALSE(rowOf(ofSample(content, {"armurier", "journaux"}), "theme").isIdentical());
}

TEST_CASE("a merged cell has the sources of all")
{
    CatalogueContent content = test::sampleContent();
    content.challenges[0].problem = content.challenges[1].problem;
    content.challenges[0].sources = {"presse"};
    const Comparison comparison = ofSample(content, {"armurier", "oeuvres"});
    const ComparedRow &row = rowOf(comparison, "problem");
    REQUIRE(row.isIdentical());
    CHECK(row.merged().sources() == SourceIds{"presse", "fiche"});
    CHECK(row.merged().entries.size() == row.cells.front().entries.size());
}

TEST_CASE("one record alone has nothing identical, one that does not exist is left out")
{
    const Comparison alone = ofSample(test::sampleContent(), {"armurier", "missing"});
    CHECK(alone.items.size() == 1);
    CHECK(alone.identicalCount() == 0);
    CHECK(compareRecords(Catalogue(test::sampleContent()), {{EntityKind::Person, "zoe"}},
                         Language::French)
              .rows.empty());
    CHECK(compareRecords(Catalogue(test::sampleContent()), {}, Language::French).items.empty());
}

TEST_CASE("promotions are compared by their dates, figures and what they hold")
{
    const Catalogue &catalogue = realCatalogue();
    std::vector<RecordRef> records;
    for (const Promotion &promotion : catalogue.promotions())
        records.push_back({EntityKind::Promotion, promotion.id});
    const Comparison comparison = compareRecords(catalogue, records, Language::French);
    for (std::size_t i = 0; i < records.size(); ++i) {
        const Promotion &promotion = catalogue.promotions()[i];
        CAPTURE(promotion.id);
        const auto figure = [&](std::optional<int> value) {
            return value ? numberText(*value, Language::French) : notDocumented(Language::French);
        };
        CHECK(textOf(comparison, "proposed", i) == figure(promotion.funnel.proposed));
        CHECK(textOf(comparison, "selected", i) == figure(promotion.funnel.selected));
        CHECK(textOf(comparison, "applicants", i) == figure(promotion.funnel.applicants));
        CHECK(textOf(comparison, "recruited", i) == figure(promotion.funnel.recruited));
        const auto found = promotion.citations.find("funnel.applicants");
        if (promotion.funnel.applicants && found != promotion.citations.end())
            CHECK(rowOf(comparison, "applicants").cells[i].sources() == found->second);
        CHECK(rowOf(comparison, "planned").cells[i].entries.size()
              == promotion.plannedProfiles.size());
        CHECK(rowOf(comparison, "actual").cells[i].entries.size()
              == promotion.actualProfiles.size());
        const Overview overview = overviewOfPromotion(catalogue, promotion.id);
        CHECK(
            textOf(comparison, "challenges", i)
            == numberText(static_cast<std::int64_t>(overview.challenges.size()), Language::French));
        CHECK(rowOf(comparison, "themes").cells[i].entries.size() == overview.themes.size());
        CHECK(rowOf(comparison, "term").cells[i].isKnown()
              == (promotion.term.start.has_value() || promotion.term.end.has_value()));
        CHECK(rowOf(comparison, "funding").cells[i].isKnown() == !promotion.funding.empty());
    }
}

TEST_CASE("ministries are compared by their challenges, hosts, people and names")
{
    const Catalogue &catalogue = realCatalogue();
    std::vector<RecordRef> records;
    for (const Ministry &ministry : catalogue.ministries())
        records.push_back({EntityKind::Ministry, ministry.id});
    const Comparison comparison = compareRecords(catalogue, records, Language::English);
    for (std::size_t i = 0; i < records.size(); ++i) {
        const Ministry &ministry = catalogue.ministries()[i];
        CAPTURE(ministry.id);
        const Overview overview = overviewOfMinistry(catalogue, ministry.id);
        const auto number = [](std::size_t count) {
            return numberText(static_cast<std::int64_t>(count), Language::English);
        };
        const auto text = [&](std::string_view key) { return textOf(comparison, key, i); };
        CHECK(text("challenges") == number(overview.challenges.size()));
        CHECK(text("team") == number(static_cast<std::size_t>(overview.entrepreneurs)));
        CHECK(text("mentors") == number(static_cast<std::size_t>(overview.mentors)));
        CHECK(rowOf(comparison, "administrations").cells[i].entries.size()
              == overview.administrations.size());
        CHECK(rowOf(comparison, "names").cells[i].entries.size() == ministry.names.size());
        const auto present = std::count_if(overview.presence.begin(), overview.presence.end(),
                                           [](int count) { return count > 0; });
        CHECK(linksOf(rowOf(comparison, "presence").cells[i], EntityKind::Promotion).size()
              == static_cast<std::size_t>(present));
    }
}

TEST_CASE("a comparison is copied as lines and as a table, whole or where it differs")
{
    CatalogueContent content = test::sampleContent();
    content.challenges[0].name = "A <b> & \"c\"";
    content.challenges[0].problem = "Un.\tDeux.\nTrois.";
    const Comparison comparison = ofSample(content, {"armurier", "oeuvres"});
    const std::string text = comparisonAsText(comparison, ComparedRows::All, Language::French);
    CHECK(text.find("\tA <b> & \"c\"\tŒuvres à l’École\n") != std::string::npos);
    CHECK(text.find("Un. Deux. Trois.") != std::string::npos);
    CHECK(static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'))
          == comparison.rows.size());
    const std::string html = comparisonAsHtml(comparison, ComparedRows::All, Language::French);
    CHECK(html.find("A &lt;b&gt; &amp; &quot;c&quot;") != std::string::npos);
    CHECK(html.find("<b>") == std::string::npos);
    const std::string differing = comparisonAsText(comparison, ComparedRows::Differing,
                                                   Language::French);
    const auto expected = std::count_if(comparison.rows.begin(), comparison.rows.end(),
                                        [](const ComparedRow &row) { return row.differs(); });
    CHECK(std::count(differing.begin(), differing.end(), '\n') == expected);
}

TEST_CASE("what is suggested beside a record is of its kind, near it, and never itself")
{
    const Catalogue &catalogue = realCatalogue();
    for (const Challenge &one : catalogue.challenges()) {
        CAPTURE(one.id);
        const std::vector<RecordRef> suggested = suggestedBeside(catalogue, challenge(one.id));
        CHECK(suggested.size() <= 4);
        const auto related = catalogue.relatedTo(one);
        for (std::size_t i = 0; i < std::min<std::size_t>(related.size(), suggested.size()); ++i)
            CHECK(suggested[i] == challenge(related[i].challenge));
        CHECK(std::find(suggested.begin(), suggested.end(), challenge(one.id)) == suggested.end());
    }
    const Promotion &first = catalogue.promotions().front();
    const auto promotions = suggestedBeside(catalogue, {EntityKind::Promotion, first.id});
    REQUIRE_FALSE(promotions.empty());
    CHECK(promotions.front().id == catalogue.promotions()[1].id);
    const Ministry &ministry = catalogue.ministries().front();
    CHECK(suggestedBeside(catalogue, {EntityKind::Ministry, ministry.id}).size() == 4);
    CHECK(suggestedBeside(catalogue, {EntityKind::Person, "x"}).empty());
}
