// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/search_results_model.h"

#include "models/model_check.h"
#include "models/search_controller.h"
#include "support/catch.h"
#include "support/sample_content.h"
#include "support/synthetic_catalogue.h"

#include <QSignalSpy>

using namespace eig;
using eig::test::ModelCheck;

namespace {

class Fixture
{
public:
    explicit Fixture(CatalogueContent content = test::sampleContent())
        : controller(SearchEngine(Catalogue(std::move(content))), Language::French)
        , model(controller.engine(), Language::French)
    {
        QObject::connect(&controller, &SearchController::resultChanged, &model,
                         [this] { show(SearchResultsModel::Headings::Shown); });
    }

    void show(SearchResultsModel::Headings headings)
    {
        model.setResult(controller.query(), controller.resultsOf(controller.tab()), headings);
    }
    [[nodiscard]] QString text(int row) const { return model.index(row).data().toString(); }
    [[nodiscard]] int count(EntityKind entity) const
    {
        return static_cast<int>(controller.engine().count(entity, controller.query()));
    }

    SearchController controller;
    SearchResultsModel model;
};

QString marked(const QString &text, const std::vector<TextMark> &marks)
{
    QStringList parts;
    for (const TextMark &mark : marks)
        parts.append(text.mid(mark.start, mark.length));
    return parts.join(u'|');
}

} // namespace

TEST_CASE("Results stand kind after kind, each under a heading with its count")
{
    Fixture fixture;
    const ModelCheck check(fixture.model);
    fixture.controller.setSearchText("police");
    const SearchResultsModel &model = fixture.model;
    REQUIRE(model.rowCount() > 0);
    std::vector<EntityKind> order;
    int records = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const bool isHeading = model.isHeading(row);
        INFO(row);
        CHECK(model.recordAt(row).has_value() == !isHeading);
        CHECK(model.flags(model.index(row)).testFlag(Qt::ItemIsSelectable) == !isHeading);
        CHECK(model.index(row).data(SearchResultsModel::IsHeadingRole).toBool() == isHeading);
        CHECK(model.recordsBefore(row) == records);
        if (!isHeading) {
            CHECK(model.kindAt(row) == order.back());
            CHECK(model.rowOf(*model.recordAt(row)) == row);
            ++records;
            continue;
        }
        order.push_back(model.kindAt(row));
        CHECK(model.index(row).data(SearchResultsModel::CountRole).toInt()
              == fixture.count(order.back()));
        CHECK(model.recordRow(row) == row + 1);
    }
    CHECK(records == model.recordCount());
    CHECK(order.size() > 2);
    const auto rank = [](EntityKind entity) {
        const auto &kinds = searchedKinds();
        return std::find(kinds.begin(), kinds.end(), entity) - kinds.begin();
    };
    CHECK(std::is_sorted(order.begin(), order.end(),
                         [&](EntityKind a, EntityKind b) { return rank(a) < rank(b); }));
    CHECK(ModelCheck::problems().toStdString() == "");
}

TEST_CASE("A heading says its kind and number to assistive technology, a result its place")
{
    Fixture fixture;
    fixture.controller.setSearchText("arme");
    const SearchResultsModel &model = fixture.model;
    CHECK(fixture.text(0) == "Défis");
    CHECK(model.index(0).data(Qt::AccessibleTextRole).toString() == "Défis, 1");
    CHECK(fixture.text(1) == "Armurier");
    const QString spoken = model.index(1).data(Qt::AccessibleTextRole).toString();
    CHECK(spoken.startsWith("Armurier, Défi, EIG 5"));
    CHECK(spoken.contains(QStringLiteral("Intérieur")));
    const QString reason = model.index(1).data(Qt::AccessibleDescriptionRole).toString();
    CHECK(reason.contains("arme"));
    CHECK(model.index(1).data(Qt::ToolTipRole).toString() == reason);
}

TEST_CASE("A result shows the text it was found in, with the words marked")
{
    Fixture fixture;
    fixture.controller.setSearchText("journal");
    const auto row = fixture.model.rowOf({EntityKind::Challenge, "oeuvres"});
    REQUIRE(row);
    const ResultTexts &texts = fixture.model.textsAt(*row);
    CHECK(texts.excerpt.startsWith("Les journaux"));
    CHECK(marked(texts.excerpt, texts.excerptMarks) == "journaux");
    CHECK(texts.foundIn.contains(QStringLiteral("problème")));
    // A short text leaves room for what the record is.
    CHECK(fixture.model.asText(*row).toStdString()
          == "Œuvres à l’École\tLes journaux anciens se perdent. "
             "Les entrepreneur·e·s décrivent les tableaux de l’État");
}

TEST_CASE("What is found in the name is marked there, over the line that says what it is")
{
    Fixture fixture;
    fixture.controller.setSearchText(QStringLiteral("œuvres"));
    const auto row = fixture.model.rowOf({EntityKind::Challenge, "oeuvres"});
    REQUIRE(row);
    const ResultTexts &texts = fixture.model.textsAt(*row);
    CHECK(marked(texts.name, texts.nameMarks) == QStringLiteral("Œuvres"));
    CHECK(texts.excerpt.contains(QStringLiteral("décrivent les tableaux")));
    CHECK(texts.tags == QStringList{"DIG"});
}

TEST_CASE("Without a word there is no place it was found in")
{
    Fixture fixture;
    fixture.controller.setSearchText("promotion:dig");
    const auto row = fixture.model.rowOf({EntityKind::Challenge, "oeuvres"});
    REQUIRE(row);
    const ResultTexts &texts = fixture.model.textsAt(*row);
    CHECK(texts.foundIn.isEmpty());
    CHECK(texts.reason.isEmpty());
    CHECK(texts.nameMarks.empty());
    CHECK_FALSE(texts.excerpt.isEmpty());
}

TEST_CASE("No result has no row, and one kind alone needs no heading")
{
    Fixture fixture;
    const ModelCheck check(fixture.model);
    fixture.controller.setSearchText("introuvable");
    CHECK(fixture.model.rowCount() == 0);
    CHECK(fixture.model.recordCount() == 0);
    CHECK_FALSE(fixture.model.recordRow(0));
    CHECK_FALSE(fixture.model.recordAt(0));
    fixture.controller.setSearchText("arme");
    fixture.controller.setTab(SearchTab::Challenges);
    fixture.show(SearchResultsModel::Headings::Hidden);
    REQUIRE(fixture.model.rowCount() == 1);
    CHECK_FALSE(fixture.model.isHeading(0));
    CHECK(fixture.model.recordsBefore(0) == 0);
    CHECK(ModelCheck::problems().toStdString() == "");
}

TEST_CASE("Another language is another text of the same rows")
{
    Fixture fixture;
    fixture.controller.setSearchText("arme");
    const auto row = fixture.model.rowOf({EntityKind::Challenge, "armurier"});
    REQUIRE(row);
    const QString line = fixture.model.textsAt(*row).line;
    QSignalSpy changed(&fixture.model, &QAbstractItemModel::dataChanged);
    fixture.model.setLanguage(Language::English);
    CHECK(changed.size() == 1);
    CHECK(line.contains(QStringLiteral("Intérieur")));
    CHECK(fixture.model.textsAt(*row).line.contains("Interior"));
    CHECK(fixture.text(0) == "Challenges");
}

TEST_CASE("Only what is asked for is explained, at any number of rows")
{
    for (const std::size_t challenges : {1U, 131U, 10'000U}) {
        Fixture fixture(test::syntheticContent(challenges));
        fixture.controller.setSearchText("promotion:1..8");
        const SearchResultsModel &model = fixture.model;
        INFO(challenges);
        CHECK(static_cast<std::size_t>(fixture.count(EntityKind::Challenge)) == challenges);
        CHECK(model.recordCount() >= static_cast<int>(challenges));
        CHECK(model.explainedCount() == 0);
        const int last = model.rowCount() - 1;
        CHECK_FALSE(model.index(last).data().toString().isEmpty());
        CHECK(model.explainedCount() == 0); // a name is no explanation
        CHECK_FALSE(model.textsAt(last).name.isEmpty());
        CHECK_FALSE(model.textsAt(last).name.isEmpty());
        CHECK(model.explainedCount() == 1); // kept
    }
}

TEST_CASE("Marks are counted in the characters of the window, whatever their bytes")
{
    const QString text = QStringLiteral("\U0001F41F Pêche à l’école, pêcheur");
    const std::vector<TextMark> marks = marksIn(text, Highlighter(parseQuery("peche ecole").query));
    REQUIRE_FALSE(marks.empty());
    CHECK(text.mid(marks[0].start, marks[0].length) == QStringLiteral("Pêche"));
    for (const TextMark &mark : marks)
        CHECK(mark.start + mark.length <= text.size());
    CHECK(marksIn(text, Highlighter()).empty());
}
