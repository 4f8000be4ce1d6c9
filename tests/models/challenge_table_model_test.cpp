// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/challenge_table_model.h"

#include "models/model_check.h"
#include "support/catch.h"
#include "support/sample_content.h"

using namespace eig;
using eig::test::ModelCheck;

namespace {

QString textAt(const ChallengeTableModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

} // namespace

TEST_CASE("The table of challenges keeps the rules of item models through every change")
{
    ChallengeTableModel model(Catalogue(test::sampleContent()), Language::French);
    const ModelCheck check(model);
    model.setRows({0, 1, 2});
    model.setRows({2, 0});
    model.setLanguage(Language::English);
    model.setRows({});
    model.setLanguage(Language::French);
    model.setRows({1});
    model.setCatalogue(Catalogue(test::sampleContent()));
    CHECK(ModelCheck::problems().toStdString().empty());
    CHECK(model.rowCount() == 0);
}

TEST_CASE("A row shows name, promotion, administration and ministry")
{
    // By promotion, then name: journaux (EIG 1), oeuvres (DIG), armurier (EIG 5).
    ChallengeTableModel model(Catalogue(test::sampleContent()), Language::French);
    model.setRows({2, 0, 1});
    CHECK(textAt(model, 0, 0) == "Armurier");
    CHECK(textAt(model, 0, 1) == "EIG 5");
    CHECK(textAt(model, 0, 2) == "Direction de la police");
    CHECK(textAt(model, 0, 3) == "Intérieur");
    CHECK(textAt(model, 1, 3) == "Juridictions");
    model.setLanguage(Language::English);
    CHECK(textAt(model, 0, 3) == "Interior");
}

TEST_CASE("A column is described once, header and sort key together")
{
    const ChallengeTableModel model(Catalogue(test::sampleContent()), Language::French);
    REQUIRE(ChallengeTableModel::columns().size() == 4);
    CHECK(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() == "Défi");
    CHECK(model.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString() == "Ministère");
    CHECK(ChallengeTableModel::sectionOf(SortKey::Promotion) == 1);
    CHECK_FALSE(ChallengeTableModel::sectionOf(SortKey::Relevance));
    for (const ChallengeColumnSpec &column : ChallengeTableModel::columns()) {
        CHECK(ChallengeTableModel::sectionOf(column.sortKey) == static_cast<int>(column.column));
        CHECK(column.defaultWidth > 0);
    }
}

TEST_CASE("Raw values do not follow the language and cells say what they shorten")
{
    ChallengeTableModel model(Catalogue(test::sampleContent()), Language::French);
    model.setRows({2});
    const auto raw = [&model](int column) {
        return model.index(0, column).data(ChallengeTableModel::RawRole);
    };
    CHECK(raw(1).toInt() == 3);
    CHECK(raw(3).toString() == "interieur");
    model.setLanguage(Language::English);
    CHECK(raw(3).toString() == "interieur");
    CHECK(textAt(model, 0, 2, Qt::ToolTipRole) == "Direction de la police (DGPN)");
    CHECK(textAt(model, 0, 3, Qt::ToolTipRole) == "Ministry of the Interior");
    CHECK(textAt(model, 0, 0, Qt::AccessibleTextRole) == "Armurier, EIG 5, Direction de la police");
}

TEST_CASE("A challenge is found again by its identifier after a new result")
{
    ChallengeTableModel model(Catalogue(test::sampleContent()), Language::French);
    model.setRows({0, 1, 2});
    const QString id = model.index(2, 0).data(ChallengeTableModel::IdRole).toString();
    CHECK(id == "armurier");
    model.setRows({2, 1});
    CHECK(model.rowOf("armurier") == 0);
    CHECK_FALSE(model.rowOf("journaux"));
    CHECK_FALSE(model.rowOf("no-such-challenge"));
    CHECK(model.challengeAt(5) == nullptr);
    CHECK(model.challengeAt(-1) == nullptr);
}
