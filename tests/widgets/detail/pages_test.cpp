// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "bundled/bundled_catalogue.h"
#include "core/catalogue/discrepancies.h"
#include "support/sample_content.h"
#include "widgets/charts/bar_chart.h"
#include "widgets/detail/detail_header.h"
#include "widgets/detail/detail_page.h"
#include "widgets/detail/document_accessibility.h"
#include "widgets/detail/page_factory.h"
#include "widgets/detail/record_text.h"
#include "widgets/shell/external_link.h"
#include "widgets/window_fixture.h"

#include <QAbstractButton>
#include <QElapsedTimer>

#include <algorithm>
#include <set>
#include <utility>

using namespace eig;

namespace {

std::vector<RecordRef> allRecords(const Catalogue &catalogue)
{
    std::vector<RecordRef> records;
    const auto add = [&records](EntityKind kind, const auto &list) {
        for (const auto &record : list)
            records.push_back({kind, record.id});
    };
    add(EntityKind::Challenge, catalogue.challenges());
    add(EntityKind::Promotion, catalogue.promotions());
    add(EntityKind::Ministry, catalogue.ministries());
    add(EntityKind::Administration, catalogue.administrations());
    add(EntityKind::Person, catalogue.people());
    add(EntityKind::Outcome, catalogue.outcomes());
    return records;
}

/// "challenge/basegun", "theme:justice", "https://…": everything the page leads to, after it has
/// shown all of itself.
std::set<std::string> targetsOf(DetailPage &page)
{
    for (TextBlock *text : page.findChildren<TextBlock *>()) {
        for (LinkButton *link : text->links()) {
            if (link->target().kind == LinkTarget::Kind::More)
                link->click();
        }
    }
    std::set<std::string> targets;
    for (const LinkButton *link : page.findChildren<LinkButton *>()) {
        const LinkTarget &target = link->target();
        targets.insert(target.kind == LinkTarget::Kind::Record ? addressOf(target.record)
                                                               : target.text);
    }
    return targets;
}

class Wanted
{
public:
    Wanted(const Catalogue &catalogue, std::set<std::string> targets)
        : m_catalogue(catalogue)
        , m_targets(std::move(targets))
    {
    }

    void record(EntityKind kind, const Id &id)
    {
        if (!id.empty())
            want(addressOf({kind, id}));
    }
    void records(EntityKind kind, const std::vector<Id> &ids)
    {
        for (const Id &id : ids)
            record(kind, id);
    }
    void address(const std::string &address)
    {
        if (isExternalAddress(address))
            want(address);
    }
    void sources(const SourceIds &ids)
    {
        for (const Id &id : ids)
            address(m_catalogue.source(id)->url);
    }
    void want(const std::string &target)
    {
        ++m_count;
        if (!m_targets.contains(target))
            m_missing += target + '\n';
    }
    [[nodiscard]] const std::string &missing() const { return m_missing; }
    [[nodiscard]] int count() const { return m_count; }

private:
    const Catalogue &m_catalogue;
    std::set<std::string> m_targets;
    std::string m_missing;
    int m_count = 0;
};

void wantAll(Wanted &wanted, const Catalogue &catalogue, const Challenge &challenge)
{
    wanted.record(EntityKind::Promotion, challenge.promotion);
    wanted.record(EntityKind::Ministry, catalogue.ministryOf(challenge).id);
    for (const Host &host : challenge.hosts)
        wanted.record(EntityKind::Administration, host.administration);
    for (const TeamMember &member : challenge.team)
        wanted.record(EntityKind::Person, member.person);
    wanted.records(EntityKind::Person, challenge.mentors);
    wanted.records(EntityKind::Person, challenge.sponsors);
    for (const Id &theme : challenge.themes)
        wanted.want("theme:" + theme);
    for (const Id &expertise : challenge.expertises)
        wanted.want("expertise:" + expertise);
    for (const Link &link : challenge.links)
        wanted.address(link.url);
    if (challenge.status) {
        wanted.address(challenge.status->url);
        wanted.sources(challenge.status->sources);
    }
    for (const Outcome *outcome : catalogue.outcomesOf(challenge)) {
        wanted.sources(outcome->sources);
        if (!isKeyFigure(*outcome))
            wanted.address(outcome->url);
    }
    for (const RelatedChallenge &related : catalogue.relatedTo(challenge)) {
        if (!related.relations.empty() || related.sharedTeam + related.sharedMentors > 0)
            wanted.record(EntityKind::Challenge, related.challenge);
        for (const Relation *relation : related.relations)
            wanted.sources(relation->sources);
    }
    for (const Relation *relation : catalogue.outsideRelationsOf(challenge))
        wanted.sources(relation->sources);
    wanted.sources(challenge.sources);
}

void wantAll(Wanted &wanted, const Catalogue &catalogue, const Promotion &promotion)
{
    for (const Challenge &challenge : catalogue.challenges()) {
        if (challenge.promotion != promotion.id)
            continue;
        wanted.record(EntityKind::Challenge, challenge.id);
        wanted.record(EntityKind::Ministry, catalogue.ministryOf(challenge).id);
    }
    for (const auto &[path, sources] : promotion.citations)
        wanted.sources(sources);
    for (const Discrepancy &discrepancy : promotion.discrepancies) {
        for (const DisputedValue &value : discrepancy.values)
            wanted.sources(value.sources);
    }
    wanted.sources(promotion.sources);
}

void wantPeople(Wanted &wanted, const Challenge &challenge)
{
    for (const TeamMember &member : challenge.team)
        wanted.record(EntityKind::Person, member.person);
    wanted.records(EntityKind::Person, challenge.mentors);
}

void wantAll(Wanted &wanted, const Catalogue &catalogue, const Ministry &ministry)
{
    for (const Challenge &challenge : catalogue.challenges()) {
        if (&catalogue.ministryOf(challenge) != &ministry)
            continue;
        wanted.record(EntityKind::Challenge, challenge.id);
        wantPeople(wanted, challenge);
        wanted.want("ministry:" + ministry.id);
    }
    for (const Administration &administration : catalogue.administrations()) {
        if (administration.ministry == ministry.id)
            wanted.record(EntityKind::Administration, administration.id);
    }
}

void wantAll(Wanted &wanted, const Catalogue &catalogue, const Administration &administration)
{
    wanted.record(EntityKind::Ministry, administration.ministry);
    wanted.record(EntityKind::Administration, administration.parent);
    wanted.address(administration.website);
    for (const Challenge &challenge : catalogue.challenges()) {
        if (&catalogue.hostOf(challenge) == &administration)
            wantPeople(wanted, challenge);
        for (const Host &host : challenge.hosts) {
            if (host.administration == administration.id)
                wanted.record(EntityKind::Challenge, challenge.id);
        }
    }
}

void wantAll(Wanted &wanted, const Catalogue &catalogue, const Person &person)
{
    wanted.records(EntityKind::Promotion, person.promotions);
    for (const Participation &participation : catalogue.participationsOf(person)) {
        const Challenge &challenge = catalogue.challenges()[participation.challenge];
        wanted.record(EntityKind::Challenge, challenge.id);
        for (const TeamMember &member : challenge.team) {
            if (member.person != person.id)
                wanted.record(EntityKind::Person, member.person);
        }
    }
    wanted.sources(person.sources);
}

void wantAll(Wanted &wanted, const Catalogue &catalogue, const Outcome &outcome)
{
    wanted.record(EntityKind::Challenge, outcome.challenge);
    wanted.address(outcome.url);
    for (const Outcome *step : catalogue.stepsOf(*catalogue.challenge(outcome.challenge))) {
        if (step->id != outcome.id)
            wanted.record(EntityKind::Outcome, step->id);
    }
    wanted.sources(outcome.sources);
}

template<typename T> int checkReferences(EntityKind kind, const std::vector<T> &records)
{
    const Catalogue &catalogue = test::bundled();
    int count = 0;
    for (const T &record : records) {
        const auto page = makeDetailPage(catalogue, {{kind, record.id}}, Language::French);
        REQUIRE(page != nullptr);
        Wanted wanted(catalogue, targetsOf(*page));
        wantAll(wanted, catalogue, record);
        INFO(record.id << " has no link to\n" << wanted.missing());
        CHECK(wanted.missing().empty());
        count += wanted.count();
    }
    return count;
}

/// What is wrong with the widgets of a page, one line each.
std::string faultsOf(const DetailPage &page)
{
    std::string faults;
    const auto fault = [&faults](const QWidget *widget, const char *what) {
        faults += std::string(what) + ' ' + widget->metaObject()->className() + ' '
            + widget->objectName().toStdString() + '\n';
    };
    for (const TextBlock *text : page.findChildren<TextBlock *>()) {
        // The dates of a list may be missing while their column is there.
        if (text->text().trimmed().isEmpty() && text->accessibleName() != QString())
            fault(text, "blank");
    }
    for (const HeadingLabel *heading : page.findChildren<HeadingLabel *>()) {
        if (heading->text().isEmpty())
            fault(heading, "empty");
    }
    for (const QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
        if (button->accessibleName().isEmpty() && button->text().isEmpty())
            fault(button, "nameless");
    }
    for (const BarChart *chart : page.findChildren<BarChart *>()) {
        if (chart->accessibleName().isEmpty())
            fault(chart, "nameless");
    }
    return faults;
}

} // namespace

TEST_CASE("Every record of the catalogue has a page without an empty or nameless part")
{
    const Catalogue &catalogue = test::bundled();
    const Language language = GENERATE(Language::French, Language::English);
    const auto records = allRecords(catalogue);
    CHECK(records.size() >= 131 + 8 + 22 + 95 + 400 + 500);
    for (const RecordRef &record : records) {
        const auto page = makeDetailPage(catalogue, {record}, language);
        INFO(addressOf(record));
        REQUIRE(page != nullptr);
        CHECK(page->header()->name()->text().startsWith(recordName(catalogue, record, language)));
        CHECK(faultsOf(*page).empty());
        CHECK_FALSE(page->sections().empty());
    }
}

TEST_CASE("Everything a record refers to is a link of its page")
{
    const Catalogue &catalogue = test::bundled();
    CHECK(checkReferences(EntityKind::Challenge, catalogue.challenges()) > 2000);
    CHECK(checkReferences(EntityKind::Promotion, catalogue.promotions()) > 200);
    CHECK(checkReferences(EntityKind::Ministry, catalogue.ministries()) > 400);
    CHECK(checkReferences(EntityKind::Administration, catalogue.administrations()) > 400);
    CHECK(checkReferences(EntityKind::Person, catalogue.people()) > 1000);
    CHECK(checkReferences(EntityKind::Outcome, catalogue.outcomes()) > 1000);
}

TEST_CASE("An outcome says what it is, of which challenge, and what that became")
{
    const Catalogue &catalogue = test::bundled();
    const auto found = std::find_if(
        catalogue.outcomes().begin(), catalogue.outcomes().end(), [&](const Outcome &outcome) {
            return outcome.step && outcome.date
                && catalogue.stepsOf(*catalogue.challenge(outcome.challenge)).size() > 1;
        });
    REQUIRE(found != catalogue.outcomes().end());
    const auto page = makeDetailPage(catalogue, {{EntityKind::Outcome, found->id}},
                                     Language::French);
    QStringList sections;
    for (const DetailSection *section : page->sections())
        sections.append(section->objectName());
    for (const char *key :
         {"section:essentials", "section:challenge", "section:history", "section:sources"})
        CHECK(sections.contains(QLatin1String(key)));
    QStringList texts;
    for (const TextBlock *text : page->findChildren<TextBlock *>())
        texts.append(text->text());
    const QString all = texts.join(u'\n');
    CHECK(all.contains(QString::fromStdString(label(found->kind).in(Language::French))));
    CHECK(all.contains(QString::fromStdString(dateText(*found->date, Language::French))));
}

TEST_CASE("The numbers of sources in the texts are those of the list of sources")
{
    const Catalogue &catalogue = test::bundled();
    std::size_t cited = 0;
    for (const RecordRef &record : allRecords(catalogue)) {
        const auto page = makeDetailPage(catalogue, {record}, Language::English);
        const auto entries = page->findChildren<QAbstractButton *>("copyCitation").size();
        INFO(addressOf(record));
        for (const LinkButton *link : page->findChildren<LinkButton *>()) {
            if (link->target().kind != LinkTarget::Kind::Source)
                continue;
            ++cited;
            CHECK(link->target().source >= 1);
            CHECK(link->target().source <= entries);
            CHECK(link->accessibleName().startsWith("source"));
        }
    }
    CHECK(cited > 800);
}

TEST_CASE("What a promotion announces stands beside what the catalogue holds")
{
    const auto page = makeDetailPage(test::bundled(), {{EntityKind::Promotion, "eig-2"}},
                                     Language::French);
    QStringList texts;
    for (const TextBlock *text : page->findChildren<TextBlock *>())
        texts.append(text->text());
    const QString all = texts.join(u'\n');
    CHECK(all.contains("13 in this catalogue"));
    CHECK(all.contains("Nombre de candidatures reçues"));
    CHECK(all.contains("Kept: 208"));
    CHECK(all.contains("plus de 200"));
}

TEST_CASE("Every text of a promotion has the numbers of its sources, and so has what was kept")
{
    for (const Promotion &promotion : test::bundled().promotions()) {
        const auto page = makeDetailPage(test::bundled(), {{EntityKind::Promotion, promotion.id}},
                                         Language::French);
        INFO(promotion.id);
        const auto isCited = [&page](const QString &start) {
            for (const TextBlock *text : page->findChildren<TextBlock *>()) {
                if (text->text().startsWith(start) && !text->links().empty())
                    return true;
            }
            return false;
        };
        for (const auto &[text, path] :
             {std::pair(promotion.portrait, "portrait"), std::pair(promotion.news, "news"),
              std::pair(promotion.ending, "ending"),
              std::pair(promotion.evaluation, "evaluation")}) {
            INFO(path);
            CHECK((text.empty() || isCited(QString::fromStdString(text))));
        }
        for (const Discrepancy &discrepancy : promotion.discrepancies) {
            INFO(discrepancy.id);
            const QString kept = QStringLiteral("Kept: ")
                + QString::fromStdString(discrepancy.kept);
            CHECK((sourcesOfKept(discrepancy).empty() || isCited(kept)));
        }
    }
}

TEST_CASE("Several records have a summary with counts")
{
    const auto page = makeDetailPage(
        test::bundled(),
        {{EntityKind::Challenge, "basegun"}, {EntityKind::Challenge, "open-justice"}},
        Language::French);
    REQUIRE(page != nullptr);
    const auto targets = targetsOf(*page);
    for (const char *target : {"challenge/basegun", "challenge/open-justice", "promotion/eig-5",
                               "promotion/eig-3", "ministry/interieur"})
        CHECK(targets.contains(target));
    CHECK(makeDetailPage(test::bundled(), {}, Language::French) == nullptr);
    CHECK(makeDetailPage(test::bundled(), {{EntityKind::Challenge, "nothing"}}, Language::French)
          == nullptr);
}

TEST_CASE("French texts of the catalogue say that they are French in the English interface")
{
    const QLocale interface = QLocale();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto page = makeDetailPage(test::bundled(), {{EntityKind::Challenge, "basegun"}},
                                     Language::English);
    QLocale::setDefault(interface);
    const auto *line = page->findChild<TextBlock *>("tagline");
    REQUIRE(line != nullptr);
    // Written in English where the catalogue has it so.
    CHECK(line->locale().language() == QLocale::English);
    const auto *problem = page->findChild<QWidget *>("section:problem");
    REQUIRE(problem != nullptr);
    const auto *text = problem->findChild<TextBlock *>();
    REQUIRE(text != nullptr);
    CHECK(text->locale().language() == QLocale::French);
    CHECK(page->header()->name()->locale().language() == QLocale::French);
    CHECK(page->findChild<TextBlock *>("recordKind")->locale().language() == QLocale::English);
}
