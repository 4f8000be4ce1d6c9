// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/timeline_order.h"

#include "models/model_check.h"
#include "models/timeline_model.h"
#include "support/bundled_catalogue.h"
#include "support/catch.h"
#include "support/sample_content.h"

#include <algorithm>

using namespace eig;

namespace {

QStringList column(const TimelineOrder &order, int column)
{
    QStringList texts;
    for (int row = 0; row < order.rowCount(); ++row)
        texts.append(order.index(row, column).data().toString());
    return texts;
}

} // namespace

TEST_CASE("the timeline is in the order of its dates until another column is asked for")
{
    TimelineModel model(test::bundled(), Language::French);
    TimelineOrder order(model);
    const test::ModelCheck check(order);
    CHECK(order.order() == TimelineOrder::ByDate);
    REQUIRE(order.rowCount() == model.rowCount());
    for (int row = 0; row < order.rowCount(); ++row)
        CHECK(order.mapToSource(order.index(row, 0)).row() == row);
    order.setOrder({SortKey::Date, true});
    CHECK(order.mapToSource(order.index(0, 0)).row() == model.rowCount() - 1);
    order.setOrder({SortKey::Video, true});
    CHECK(order.order() == TimelineOrder::ByDate);
    CHECK(test::ModelCheck::problems() == QString());
}

TEST_CASE("names of the timeline are in French order, and of equal ones the earlier comes first")
{
    TimelineModel model(test::bundled(), Language::French);
    TimelineOrder order(model);
    order.setOrder({SortKey::Kind, false});
    QStringList kinds = column(order, TimelineModel::KindColumn);
    CHECK(kinds.front() == QStringLiteral("Appel"));
    // "Évaluation" and "Événement" stand among the E, not after the Z.
    CHECK(kinds.back() == QStringLiteral("Promotion"));
    CHECK(kinds.removeDuplicates() > 0);
    CHECK(kinds.size() == TimelineRowCount);
    int before = -1;
    for (int row = 0; order.index(row, 1).data() == QStringLiteral("Appel"); ++row) {
        const int item = order.mapToSource(order.index(row, 0)).row();
        CHECK(item > before);
        before = item;
    }
    model.setLanguage(Language::English);
    CHECK(column(order, TimelineModel::KindColumn).front() == QStringLiteral("Call"));
}

TEST_CASE("promotions are in the order of time, and what belongs to none is last both ways")
{
    TimelineModel model(test::bundled(), Language::French);
    TimelineOrder order(model);
    for (const bool isDescending : {false, true}) {
        order.setOrder({SortKey::Promotion, isDescending});
        QStringList names = column(order, TimelineModel::PromotionColumn);
        names.removeDuplicates();
        CHECK(names.front() == (isDescending ? QStringLiteral("EIG 7") : QStringLiteral("EIG 1")));
        CHECK(names.back().isEmpty());
    }
}

TEST_CASE("the order outlives another catalogue, even one without a date")
{
    TimelineModel model(test::bundled(), Language::French);
    TimelineOrder order(model);
    const test::ModelCheck check(order);
    order.setOrder({SortKey::Name, true});
    CatalogueContent content = test::sampleContent();
    model.setCatalogue(Catalogue(content));
    REQUIRE(order.rowCount() == model.rowCount());
    REQUIRE(order.rowCount() > 1);
    CHECK(order.order() == Sort{SortKey::Name, true});
    TimelineOrder fresh(model);
    fresh.setOrder({SortKey::Name, true});
    CHECK(column(order, TimelineModel::TitleColumn) == column(fresh, TimelineModel::TitleColumn));
    content = {};
    content.edition.date = {2026, 11, 24};
    model.setCatalogue(Catalogue(std::move(content)));
    CHECK(order.rowCount() == 0);
    CHECK(test::ModelCheck::problems() == QString());
}
