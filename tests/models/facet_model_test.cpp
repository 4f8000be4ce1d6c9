// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/facet_model.h"

#include "models/list_controller.h"
#include "models/model_check.h"
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
    explicit Fixture(Field field, CatalogueContent content = test::sampleContent())
        : controller(SearchEngine(Catalogue(std::move(content))), EntityKind::Challenge,
                     Language::French)
        , model(field, Language::French)
    {
        QObject::connect(&controller, &ListController::resultChanged, &model,
                         [this] { model.update(controller); });
        model.update(controller);
    }

    [[nodiscard]] QModelIndex index(const char *value) const
    {
        return model.index(model.rowOf(value));
    }

    ListController controller;
    FacetModel model;
};

QStringList texts(const FacetModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        texts.append(index.data().toString() + ' ' + index.data(FacetModel::CountRole).toString());
    }
    return texts;
}

} // namespace

TEST_CASE("A facet keeps the rules of item models through every change")
{
    Fixture fixture(Field::Theme, test::syntheticContent(50));
    ListController &controller = fixture.controller;
    FacetModel &model = fixture.model;
    const ModelCheck check(model);
    controller.setFacet(Field::Theme, "theme-3", FacetState::Included);
    controller.setSearchText("données");
    controller.setLanguage(Language::English);
    model.setShowsAll(true);
    model.setFilterText("s");
    model.setFilterText("zzz");
    model.setFilterText("");
    controller.setFacet(Field::Theme, "theme-20", FacetState::Excluded);
    model.setShowsAll(false);
    controller.setEngine(SearchEngine(Catalogue(test::sampleContent())));
    controller.setEngine(SearchEngine(Catalogue(test::syntheticContent(0))));
    CHECK(ModelCheck::problems().toStdString().empty());
}

TEST_CASE("Promotions stay in chronological order and are all shown whatever their counts")
{
    Fixture fixture(Field::Promotion);
    fixture.controller.setSearchText("arme");
    CHECK(texts(fixture.model) == QStringList{"EIG 1 0", "DIG 0", "EIG 5 1"});
    CHECK(fixture.model.maxCount() == 1);
    fixture.controller.setFacet(Field::Promotion, "eig-5", FacetState::Excluded);
    CHECK(texts(fixture.model) == QStringList{"EIG 1 0", "DIG 0", "EIG 5 1"});
    const Fixture many(Field::Promotion, test::syntheticContent(20));
    CHECK(many.model.rowCount() == 8);
    CHECK_FALSE(many.model.hasMore());
}

TEST_CASE("Other values show what is included or excluded first, then by count, then by name")
{
    Fixture fixture(Field::Ministry);
    CHECK(texts(fixture.model) == QStringList{"Culture 1", "Intérieur 1", "Juridictions 1"});
    fixture.controller.setFacet(Field::Ministry, "juridictions", FacetState::Excluded);
    CHECK(texts(fixture.model) == QStringList{"Juridictions 1", "Culture 1", "Intérieur 1"});
    fixture.controller.setFacet(Field::Ministry, "interieur", FacetState::Included);
    CHECK(texts(fixture.model) == QStringList{"Intérieur 1", "Juridictions 1", "Culture 1"});
    CHECK(fixture.index("interieur").data(Qt::CheckStateRole).toInt() == Qt::Checked);
    CHECK(fixture.index("juridictions").data(Qt::CheckStateRole).toInt() == Qt::Unchecked);
    CHECK(fixture.index("juridictions").data(FacetModel::StateRole).toInt()
          == static_cast<int>(FacetState::Excluded));
    CHECK(fixture.model.activeCount() == 2);
}

TEST_CASE("Values without a challenge come last and can still be asked for")
{
    Fixture fixture(Field::Ministry);
    fixture.controller.setSearchText("arme");
    CHECK(texts(fixture.model) == QStringList{"Intérieur 1", "Culture 0", "Juridictions 0"});
    for (int row = 0; row < fixture.model.rowCount(); ++row)
        CHECK(fixture.model.flags(fixture.model.index(row)).testFlag(Qt::ItemIsEnabled));
}

TEST_CASE("Names are in the language of the reader and in its order")
{
    Fixture fixture(Field::Ministry);
    fixture.controller.setLanguage(Language::English);
    CHECK(texts(fixture.model) == QStringList{"Courts 1", "Culture 1", "Interior 1"});
}

TEST_CASE("Six values are shown until all are asked for")
{
    Fixture fixture(Field::Theme, test::syntheticContent(500));
    FacetModel &model = fixture.model;
    REQUIRE(model.hasMore());
    CHECK(model.rowCount() == FacetModel::Limit);
    const int hidden = model.hiddenCount();
    CHECK(hidden > 0);
    model.setShowsAll(true);
    CHECK(model.rowCount() == FacetModel::Limit + hidden);
    CHECK(model.hiddenCount() == 0);
    CHECK(model.hasMore());
    model.setShowsAll(false);
    CHECK(model.rowCount() == FacetModel::Limit);
}

TEST_CASE("More than six selected values are all shown")
{
    Fixture fixture(Field::Theme, test::syntheticContent(500));
    std::vector<std::string> values;
    for (const FacetValue &value :
         fixture.controller.engine().valuesOf(EntityKind::Challenge, Field::Theme))
        values.push_back(value.value);
    values.resize(9);
    fixture.controller.setFacetValues(Field::Theme, values);
    CHECK(fixture.model.rowCount() == 9);
    CHECK(fixture.model.activeCount() == 9);
}

TEST_CASE("The filter of a group finds word starts whatever the accents")
{
    Fixture fixture(Field::Ministry);
    FacetModel &model = fixture.model;
    model.setFilterText("inter");
    CHECK(model.rowCount() == 3); // only a group that shows all its values has a filter
    model.setShowsAll(true);
    QSignalSpy rows(&model, &FacetModel::rowsChanged);
    model.setFilterText("INTÉR");
    CHECK(texts(model) == QStringList{"Intérieur 1"});
    CHECK(rows.count() == 1);
    model.setFilterText("térieur");
    CHECK(model.rowCount() == 0);
    model.setShowsAll(false);
    CHECK(model.filterText().isEmpty());
    CHECK(model.rowCount() == 3);
}

TEST_CASE("The current value of a view survives a new order and a new selection of rows")
{
    Fixture fixture(Field::Theme, test::syntheticContent(500));
    const QPersistentModelIndex current = fixture.model.index(4);
    const QString value = current.data(FacetModel::ValueRole).toString();
    fixture.controller.setFacet(Field::Theme, value.toStdString(), FacetState::Included);
    CHECK(current.row() == 0);
    CHECK(current.data(FacetModel::ValueRole).toString() == value);
    fixture.model.setShowsAll(true);
    CHECK(current.row() == 0);
    CHECK(current.data(FacetModel::ValueRole).toString() == value);
}

TEST_CASE("A request is reported and changes nothing by itself")
{
    Fixture fixture(Field::Promotion);
    FacetModel &model = fixture.model;
    QSignalSpy spy(&model, &FacetModel::stateRequested);
    const auto requested = [&spy] {
        REQUIRE(spy.count() == 1);
        const auto arguments = spy.takeFirst();
        return std::pair(arguments[0].toString(), arguments[1].value<FacetState>());
    };
    CHECK(model.setData(fixture.index("dig"), Qt::Checked, Qt::CheckStateRole));
    CHECK(requested() == std::pair(QString("dig"), FacetState::Included));
    model.request(fixture.index("dig"), FacetState::Excluded);
    CHECK(requested() == std::pair(QString("dig"), FacetState::Excluded));
    CHECK(model.activeCount() == 0);
    CHECK_FALSE(model.setData(fixture.index("dig"), "x", Qt::EditRole));
    fixture.controller.setFacet(Field::Promotion, "dig", FacetState::Excluded);
    model.request(fixture.index("dig"), FacetState::Excluded);
    CHECK(requested() == std::pair(QString("dig"), FacetState::None));
    model.request({}, FacetState::Included);
    CHECK(spy.isEmpty());
}

TEST_CASE("A value says its count and state to assistive technology")
{
    Fixture fixture(Field::Promotion);
    const auto spoken = [&fixture](const char *value) {
        return fixture.index(value).data(Qt::AccessibleTextRole).toString();
    };
    CHECK(spoken("dig").startsWith("DIG, 1 challenge"));
    const QString before = spoken("dig");
    fixture.controller.setFacet(Field::Promotion, "dig", FacetState::Included);
    const QString included = spoken("dig");
    fixture.controller.setFacet(Field::Promotion, "dig", FacetState::Excluded);
    CHECK(QStringList{before, included, spoken("dig")}.removeDuplicates() == 0);
}
