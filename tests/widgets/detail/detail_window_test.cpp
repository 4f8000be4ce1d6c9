// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/window_fixture.h"

#include "support/sample_content.h"
#include "support/synthetic_catalogue.h"
#include "widgets/detail/citations.h"
#include "widgets/detail/document_accessibility.h"
#include "widgets/detail/link_button.h"
#include "widgets/detail/record_text.h"

#include <QScrollArea>

using namespace eig;
using eig::test::WindowFixture;

namespace {

LinkButton *linkNamed(const WindowFixture &fixture, const QString &text)
{
    const auto links = fixture.child<QScrollArea>("detailScroll")->findChildren<LinkButton *>();
    for (LinkButton *link : links) {
        if (link->linkText().contains(text) || link->accessibleName() == text)
            return link;
    }
    return nullptr;
}

/// One challenge with nothing but what every challenge has.
CatalogueContent thinContent()
{
    CatalogueContent content = test::sampleContent();
    std::erase_if(content.challenges,
                  [](const Challenge &challenge) { return challenge.id != "armurier"; });
    Challenge &challenge = content.challenges.front();
    Challenge thin;
    thin.id = challenge.id;
    thin.name = "<b>R&D</b> &amp; co";
    thin.promotion = challenge.promotion;
    thin.hosts = challenge.hosts;
    challenge = thin;
    content.outcomes.clear();
    content.relations.clear();
    return content;
}

} // namespace

TEST_CASE("The detail says all that is known of a challenge, with numbered sources")
{
    WindowFixture fixture{Catalogue(test::sampleContent())};
    fixture.type("armurier");
    REQUIRE(fixture.detailShows("Armurier"));
    const QString text = fixture.detailText();
    for (const char *expected :
         {"Défi", "Reconnaître une arme sur une photo", "Direction de la police (DGPN)",
          "Ministère de l’Intérieur", "Paris, Dijon", "Sécurité", "10\u00A0mois", "BaseArmes",
          "Zoé Lenoir, Design", "Max Œrsted", "8\u202F043\u202F%", "armes reconnues (mars 2022)",
          "Encore mis à jour.", "Produit", "Application", "Projet jamais ouvert",
          "Article, Journal, 2022"}) {
        INFO(expected);
        CHECK(text.contains(QString::fromUtf8(expected)));
    }
}

TEST_CASE("What is not known reads not documented, in the language of the window")
{
    WindowFixture fixture{Catalogue(thinContent())};
    REQUIRE(fixture.detailShows("<b>R&D</b> &amp; co"));
    const QString text = fixture.detailText();
    CHECK(text.count("Non documenté") >= 5);
    CHECK(text.contains("Équipe, mentors, sponsors, chiffres clés"));
    fixture.language().setLanguage(Language::English);
    CHECK(QTest::qWaitFor([&] { return fixture.detailText().contains("Not documented"); }));
    CHECK_FALSE(fixture.detailText().contains("Non documenté"));
}

TEST_CASE("Text of the catalogue is never taken for markup or mnemonics")
{
    WindowFixture fixture{Catalogue(thinContent())};
    REQUIRE(fixture.detailShows("<b>R&D</b> &amp; co"));
    for (const QLabel *label : fixture.window().findChildren<QLabel *>()) {
        if (!label->text().contains("R&D"))
            continue;
        INFO(label->text().toStdString());
        CHECK(label->textFormat() == Qt::PlainText);
    }
    CHECK(fixture.cell(0, 0) == "<b>R&D</b> &amp; co");
}

TEST_CASE("A related challenge is one click away, even when a filter hides it, and the list stays")
{
    WindowFixture fixture;
    fixture.type("basegun");
    REQUIRE(fixture.detailShows("Basegun"));
    LinkButton *link = linkNamed(fixture, "TwinCity");
    REQUIRE(link != nullptr);
    QTest::mouseClick(link, Qt::LeftButton, {}, {5, link->height() / 2});
    CHECK(fixture.detailShows("TwinCity"));
    CHECK(fixture.search()->text() == "basegun");
    CHECK(fixture.cell(fixture.currentRow(), 0) == "Basegun");
    fixture.action("backAction")->trigger();
    CHECK(fixture.detailShows("Basegun"));
}

TEST_CASE("A related challenge that is in the list keeps the filters")
{
    WindowFixture fixture;
    fixture.type("ministère:intérieur");
    QTest::keyClick(fixture.search(), Qt::Key_Return);
    const int rows = fixture.rows();
    for (int row = 0; row < rows; ++row) {
        if (fixture.cell(row, 0) == "Basegun")
            fixture.clickRow(row);
    }
    REQUIRE(fixture.detailShows("Basegun"));
    LinkButton *link = linkNamed(fixture, "MI - matchID");
    REQUIRE(link != nullptr);
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Return);
    CHECK(fixture.detailShows("MI - matchID"));
    CHECK(fixture.rows() == rows);
}

TEST_CASE("The focus stays in the detail when what had it is gone")
{
    WindowFixture fixture;
    fixture.type("basegun");
    REQUIRE(fixture.detailShows("Basegun"));
    LinkButton *link = linkNamed(fixture, "MI - matchID");
    REQUIRE(link != nullptr);
    link->setFocus();
    fixture.language().setLanguage(Language::English);
    REQUIRE(QTest::qWaitFor([&] { return fixture.detailText().contains("What it became"); }));
    CHECK(fixture.child<QScrollArea>("detailScroll")->hasFocus());
    link = linkNamed(fixture, "MI - matchID");
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Return);
    REQUIRE(fixture.detailShows("MI - matchID"));
    CHECK(fixture.child<QScrollArea>("detailScroll")->hasFocus());
}

TEST_CASE("The other challenges of an administration are shown by a search")
{
    WindowFixture fixture{Catalogue(test::syntheticContent(600))};
    LinkButton *link = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        link = linkNamed(fixture, "autres défis de la même administration");
        return link != nullptr;
    }));
    link->click();
    CHECK(fixture.search()->text().startsWith("administration:"));
    CHECK(fixture.rows() == 10);
}

TEST_CASE("A citation leads to its source")
{
    WindowFixture fixture{Catalogue(test::sampleContent())};
    fixture.type("armurier");
    REQUIRE(fixture.detailShows("Armurier"));
    LinkButton *citation = linkNamed(fixture, "source 1");
    REQUIRE(citation != nullptr);
    citation->click();
    auto *entry = qobject_cast<LinkButton *>(fixture.window().focusWidget());
    REQUIRE(entry != nullptr);
    CHECK(entry->linkText() == "Article");
}

TEST_CASE("Sources are numbered as they are cited, and many in a row are one range")
{
    const Catalogue catalogue(test::sampleContent());
    Citations citations(catalogue);
    const TextParts first = citations.cite({"presse", "nobody"});
    REQUIRE(first.size() == 2);
    CHECK(first[1].text == "1");
    CHECK(first[1].target == LinkTarget::toSource(1));
    CHECK(first[1].name == "source 1");
    citations.add({"fiche", "bilan", "presse"});
    REQUIRE(citations.sources().size() == 3);
    CHECK(citations.sources()[1]->id == "fiche");
    CHECK(citations.cite({"presse", "fiche"}).size() == 4);
    const TextParts range = citations.cite({"bilan", "presse", "fiche"});
    REQUIRE(range.size() == 2);
    CHECK(range[1].name == "sources 1 to 3");
    CHECK(citations.cite({}).empty());
}

TEST_CASE("The detail of every challenge of the catalogue can be built in both languages")
{
    WindowFixture fixture;
    const Language language = GENERATE(Language::French, Language::English);
    fixture.language().setLanguage(language);
    std::size_t shown = 0;
    for (int row = 0; row < fixture.rows(); row += 10) {
        fixture.clickRow(row);
        fixture.table()->selectRow(row);
        shown += fixture.detailShows(fixture.cell(row, 0)) ? 1 : 0;
    }
    CHECK(shown == 14);
}

TEST_CASE("Figures are written in the manner of each language")
{
    Outcome figure;
    figure.kind = OutcomeKind::Figure;
    figure.title = "économisés";
    figure.value = 12500;
    figure.unit = "€";
    CHECK(figureText(figure, Language::French) == "12\u202F500\u202F€");
    CHECK(figureText(figure, Language::English) == "€12,500");
    figure.unit = "agents";
    CHECK(figureText(figure, Language::French) == "12\u202F500\u00A0agents");
}
