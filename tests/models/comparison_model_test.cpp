// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/comparison_model.h"
#include "support/catch.h"
#include "support/sample_content.h"

#include <QAbstractItemModelTester>

#include <algorithm>

using namespace eig;

namespace {

Comparison sampleComparison(Language language = Language::French)
{
    return compareRecords(Catalogue(test::sampleContent()),
                          {{EntityKind::Challenge, "armurier"}, {EntityKind::Challenge, "oeuvres"}},
                          language);
}

QString label(const ComparisonModel &model, int row)
{
    return model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
}

} // namespace

TEST_CASE("a comparison is a table of records and rows, with a heading above each group")
{
    ComparisonModel model(Language::French);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 0);
    model.setComparison(sampleComparison(), Language::French);
    REQUIRE(model.columnCount() == 2);
    CHECK(model.headerData(0, Qt::Horizontal, Qt::DisplayRole) == QStringLiteral("Armurier"));
    CHECK(label(model, 0) == QStringLiteral("Identité"));
    CHECK(model.rowAt(0) == nullptr);
    CHECK(model.isMerged(0));
    CHECK(label(model, 1) == QStringLiteral("Administration"));
    const int place = model.rowOf("place");
    REQUIRE(place > 0);
    CHECK(model.index(place, 0).data() == QStringLiteral("Paris, Dijon"));
    CHECK(model.rowOf("nothing") == -1);
    model.setComparison(sampleComparison(Language::English), Language::English);
    CHECK(label(model, 0) == QStringLiteral("Identity"));
}

TEST_CASE("only the rows that differ are shown, and no heading without a row")
{
    ComparisonModel model(Language::French);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setComparison(sampleComparison(), Language::French);
    const int all = model.rowCount();
    const int mentors = model.rowOf("mentors");
    REQUIRE(mentors >= 0);
    CHECK(model.isMerged(mentors));
    CHECK(model.index(mentors, 1)
              .data(Qt::AccessibleTextRole)
              .toString()
              .endsWith(QStringLiteral("identical")));
    model.setRows(ComparedRows::Differing);
    CHECK(model.rowCount() < all);
    CHECK(model.rowOf("mentors") == -1);
    CHECK(model.rowOf("administration") >= 0);
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!model.rowAt(row)) {
            REQUIRE(row + 1 < model.rowCount());
            CHECK(model.rowAt(row + 1) != nullptr);
        }
    }
    CHECK_FALSE(model.asText().contains(QStringLiteral("Mentors")));
    model.setRows(ComparedRows::All);
    CHECK(model.rowCount() == all);
}
