// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/facet_model.h"

#include "models/list_controller.h"
#include "models/ministry_name.h"
#include "models/model_check.h"
#include "support/catch.h"
#include "support/sample_content.h"
#include "support/synthetic_catalogue.h"

#include <QSignalSpy>

using namespace eig;
using eig::test::ModelCheck;

namespace {

const std::vector<Field> Facets{Field::Promotion, Field::Ministry, Field::Theme};

void update(FacetModel &model, const ListController &controller)
{
    model.update(controller.catalogue(), controller.result(), controller.query());
}

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
    ListController controller(SearchEngine(Catalogue(test::syntheticContent(50))), Facets);
    FacetModel model(Field::Theme, Language::French);
    const ModelCheck check(model);
    update(model, controller);
    controller.setFacetValue(Field::Theme, "theme-3", true);
    update(model, controller);
    controller.setSearchText("données");
    update(model, controller);
    model.setLanguage(Language::English);
    controller.setEngine(SearchEngine(Catalogue(test::sampleContent())));
    update(model, controller);
    controller.setEngine(SearchEngine(Catalogue(test::syntheticContent(0))));
    update(model, controller);
    CHECK(ModelCheck::problems().toStdString().empty());
}

TEST_CASE("Promotions stay in chronological order whatever their counts")
{
    ListController controller(SearchEngine(Catalogue(test::sampleContent())), Facets);
    FacetModel model(Field::Promotion, Language::French);
    controller.setSearchText("arme");
    update(model, controller);
    CHECK(texts(model) == QStringList{"EIG 1 0", "DIG 0", "EIG 5 1"});
}

TEST_CASE("Other values show what is checked first, then by count, then by name")
{
    ListController controller(SearchEngine(Catalogue(test::sampleContent())), Facets);
    FacetModel model(Field::Ministry, Language::French);
    update(model, controller);
    CHECK(texts(model) == QStringList{"Culture 1", "Intérieur 1", "Juridictions 1"});
    controller.setFacetValue(Field::Ministry, "juridictions", true);
    update(model, controller);
    CHECK(model.index(0).data().toString() == "Juridictions");
    CHECK(model.index(0).data(Qt::CheckStateRole).toInt() == Qt::Checked);
    CHECK(model.checkedCount() == 1);
}

TEST_CASE("The current value of a view survives a new order")
{
    ListController controller(SearchEngine(Catalogue(test::sampleContent())), Facets);
    FacetModel model(Field::Ministry, Language::French);
    update(model, controller);
    const QPersistentModelIndex current = model.index(2);
    const QString value = current.data(FacetModel::ValueRole).toString();
    controller.setFacetValue(Field::Ministry, value.toStdString(), true);
    update(model, controller);
    CHECK(current.row() == 0);
    CHECK(current.data(FacetModel::ValueRole).toString() == value);
}

TEST_CASE("Checking a value is reported and changes nothing by itself")
{
    ListController controller(SearchEngine(Catalogue(test::sampleContent())), Facets);
    FacetModel model(Field::Promotion, Language::French);
    update(model, controller);
    QSignalSpy spy(&model, &FacetModel::toggled);
    CHECK(model.setData(model.index(1), Qt::Checked, Qt::CheckStateRole));
    REQUIRE(spy.count() == 1);
    CHECK(spy.front().front().toString() == "dig");
    CHECK(spy.front().back().toBool());
    CHECK(model.checkedCount() == 0);
    CHECK_FALSE(model.setData(model.index(1), "x", Qt::EditRole));
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
