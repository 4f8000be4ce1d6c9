// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/record_table_model.h"

#include "models/model_check.h"
#include "support/catch.h"
#include "support/sample_content.h"

#include <set>

using namespace eig;
using eig::test::ModelCheck;

namespace {

QString textAt(const RecordTableModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

} // namespace

TEST_CASE("The table of challenges keeps the rules of item models through every change")
{
    RecordTableModel model(EntityKind::Challenge, Catalogue(test::sampleContent()),
                           Language::French);
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
    RecordTableModel model(EntityKind::Challenge, Catalogue(test::sampleContent()),
                           Language::French);
    model.setRows({2, 0, 1});
    CHECK(textAt(model, 0, 0) == "Armurier");
    CHECK(textAt(model, 0, 1) == "EIG 5");
    CHECK(textAt(model, 0, 2) == "Direction de la police");
    CHECK(textAt(model, 0, 3) == "Intérieur");
    CHECK(textAt(model, 1, 3) == "Juridictions");
    model.setLanguage(Language::English);
    CHECK(textAt(model, 0, 3) == "Interior");
}

TEST_CASE("A column is described once, header, key and sort together")
{
    const RecordTableModel model(EntityKind::Challenge, Catalogue(test::sampleContent()),
                                 Language::French);
    const auto columns = model.columns();
    REQUIRE(columns.size() == static_cast<std::size_t>(ChallengeColumn::Identifier) + 1);
    CHECK(model.columnCount() == static_cast<int>(columns.size()));
    CHECK(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() == "Défi");
    CHECK(model.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString() == "Ministère");
    CHECK(model.sectionOf(SortKey::Promotion) == 1);
    CHECK_FALSE(model.sectionOf(SortKey::Relevance));
    CHECK_FALSE(model.sectionNamed("no-such-column"));
    std::set<std::string_view> keys;
    int shown = 0;
    for (int section = 0; section < model.columnCount(); ++section) {
        const ListColumn &column = model.column(section);
        CHECK(model.sectionOf(column.sortKey) == section);
        CHECK(model.sectionNamed(column.key) == section);
        CHECK(column.defaultWidth > 0);
        keys.insert(column.key);
        shown += column.isShown ? 1 : 0;
    }
    CHECK(keys.size() == columns.size());
    CHECK(shown == 3);
}

TEST_CASE("Every cell has a text, and the same challenges are unknown to text and sort alike")
{
    RecordTableModel model(EntityKind::Challenge, Catalogue(test::sampleContent()),
                           Language::French);
    model.setRows({0, 1, 2});
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            CHECK_FALSE(index.data().toString().isEmpty());
            CHECK_FALSE(index.data(Qt::ToolTipRole).toString().isEmpty());
            const bool isKnown = index.data(RecordTableModel::RawRole).isValid();
            const QString spoken = index.data(Qt::AccessibleTextRole).toString();
            CHECK((spoken == "Non documenté") != isKnown);
        }
    }
}

TEST_CASE("Columns beside the first four show what the catalogue knows")
{
    RecordTableModel model(EntityKind::Challenge, Catalogue(test::sampleContent()),
                           Language::French);
    model.setRows({2, 1});
    const auto text = [&model](int row, ChallengeColumn column, int role = Qt::DisplayRole) {
        return textAt(model, row, static_cast<int>(column), role);
    };
    CHECK(text(0, ChallengeColumn::Themes) == "Sécurité");
    CHECK(text(0, ChallengeColumn::Team) == "2");
    CHECK(text(0, ChallengeColumn::Mentors) == "1");
    CHECK(text(0, ChallengeColumn::Place) == "Paris");
    CHECK(text(0, ChallengeColumn::Status) == "Actif");
    CHECK(text(0, ChallengeColumn::Status, Qt::ToolTipRole).startsWith("Actif, dernière trace"));
    CHECK(text(0, ChallengeColumn::SourceCode) == "Oui");
    CHECK(text(0, ChallengeColumn::Video) == "–");
    CHECK(text(0, ChallengeColumn::Website) == "Non documenté");
    CHECK(text(0, ChallengeColumn::Identifier) == "armurier");
    CHECK(text(1, ChallengeColumn::Place) == "Non documenté");
    model.setLanguage(Language::English);
    CHECK(text(0, ChallengeColumn::Themes) == "Security");
    CHECK(text(0, ChallengeColumn::SourceCode) == "Yes");
    CHECK(text(1, ChallengeColumn::Place) == "Not documented");
}

TEST_CASE("Two cells have a second line")
{
    RecordTableModel model(EntityKind::Challenge, Catalogue(test::sampleContent()),
                           Language::French);
    model.setRows({2});
    const int role = RecordTableModel::SecondLineRole;
    CHECK(textAt(model, 0, 0, role) == "Reconnaître une arme sur une photo");
    CHECK(textAt(model, 0, 2, role) == "Intérieur");
    CHECK(textAt(model, 0, 1, role).isEmpty());
}

TEST_CASE("A web address is shown without what every address has")
{
    CatalogueContent content = test::sampleContent();
    content.challenges[0].links.push_back({LinkKind::Website, "https://www.example.org/app/"});
    RecordTableModel model(EntityKind::Challenge, Catalogue(content), Language::French);
    model.setRows({2});
    const int section = static_cast<int>(ChallengeColumn::Website);
    CHECK(textAt(model, 0, section) == "example.org/app");
    CHECK(textAt(model, 0, section, RecordTableModel::RawRole) == "https://www.example.org/app/");
}

TEST_CASE("Raw values do not follow the language and cells say what they shorten")
{
    RecordTableModel model(EntityKind::Challenge, Catalogue(test::sampleContent()),
                           Language::French);
    model.setRows({2});
    const auto raw = [&model](int column) {
        return model.index(0, column).data(RecordTableModel::RawRole);
    };
    CHECK(raw(1).toInt() == 3);
    CHECK(raw(3).toString() == "interieur");
    CHECK(textAt(model, 0, 0, Qt::AccessibleTextRole)
          == "Armurier, EIG 5, Ministère de l’Intérieur");
    model.setLanguage(Language::English);
    CHECK(raw(3).toString() == "interieur");
    CHECK(textAt(model, 0, 2, Qt::ToolTipRole) == "Direction de la police (DGPN)");
    CHECK(textAt(model, 0, 3, Qt::ToolTipRole) == "Ministry of the Interior");
    CHECK(textAt(model, 0, 0, Qt::AccessibleTextRole)
          == "Armurier, EIG 5, Ministry of the Interior");
}

TEST_CASE("A challenge is found again by its identifier after a new result")
{
    RecordTableModel model(EntityKind::Challenge, Catalogue(test::sampleContent()),
                           Language::French);
    model.setRows({0, 1, 2});
    const QString id = model.index(2, 0).data(RecordTableModel::IdRole).toString();
    CHECK(id == "armurier");
    model.setRows({2, 1});
    CHECK(model.rowOf("armurier") == 0);
    CHECK_FALSE(model.rowOf("journaux"));
    CHECK_FALSE(model.rowOf("no-such-challenge"));
    CHECK_FALSE(model.recordAt(5));
    CHECK_FALSE(model.recordAt(-1));
}
