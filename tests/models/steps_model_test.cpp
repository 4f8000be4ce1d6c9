// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/steps_model.h"
#include "support/catch.h"

#include <QAbstractItemModelTester>

using namespace eig;

namespace {

PromotionStep step(PromotionStepKind kind, const char *date)
{
    PromotionStep step;
    step.kind = kind;
    step.dates = {PartialDate::parse(date), PartialDate::parse(date)};
    return step;
}

} // namespace

TEST_CASE("steps are a table of names and dates in one language")
{
    using enum PromotionStepKind;
    StepsModel model(
        {step(ChallengeJury, "2018-07-04"), step(Start, "2019-01"), step(Closing, "2019-11-12")},
        Language::French);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model.rowCount() == 3);
    CHECK(model.index(0, StepsModel::NameColumn).data().toString()
          == QStringLiteral("Jury des défis"));
    CHECK(model.index(1, StepsModel::DateColumn).data().toString()
          == QStringLiteral("janvier 2019"));
    CHECK(model.asText().split(u'\n').size() == 4);
    CHECK(model.asCsv().starts_with("Step,Date\r\nJury des défis,"));
    CHECK(QString::fromStdString(model.asCsv()).count(QStringLiteral("\r\n")) == 4);
    CHECK(model.termStart() == 1);
    CHECK(model.termEnd() == 2);
}

TEST_CASE("a term without a known end has no bar")
{
    const StepsModel model({step(PromotionStepKind::Start, "2024")}, Language::English);
    CHECK(model.termStart() == -1);
    CHECK(model.termEnd() == -1);
}
