// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/list_columns.h"
#include "models/list_controller.h"
#include "models/model_check.h"
#include "models/record_table_model.h"
#include "support/bundled_catalogue.h"
#include "support/catch.h"
#include "support/sample_content.h"

#include <algorithm>
#include <set>

using namespace eig;
using eig::test::ModelCheck;

namespace {

constexpr EntityKind Lists[] = {EntityKind::Challenge, EntityKind::Promotion,
                                EntityKind::Administration, EntityKind::Person,
                                EntityKind::Outcome};

const SearchEngine &engine()
{
    static const SearchEngine Engine(test::bundled());
    return Engine;
}

std::vector<std::size_t> found(EntityKind entity, const char *text, std::vector<Sort> sort)
{
    Query query = parseQuery(text).query;
    query.sort = std::move(sort);
    std::vector<std::size_t> rows;
    for (const Hit &hit : engine().run(entity, query).hits)
        rows.push_back(hit.index);
    return rows;
}

std::vector<std::string> keysShown(EntityKind entity)
{
    std::vector<std::string> keys;
    for (const ListColumn &column : columnsOf(entity)) {
        if (column.isShown)
            keys.emplace_back(column.key);
    }
    return keys;
}

/// What a cell is compared by, as far as the model tells it.
QVariant rawOf(const RecordTableModel &model, int row, int section)
{
    return model.index(row, section).data(RecordTableModel::RawRole);
}

QStringList texts(const RecordTableModel &model, int section)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row, section).data().toString());
    return all;
}

} // namespace

TEST_CASE("Every list keeps the rules of item models through every change")
{
    const EntityKind entity = GENERATE(from_range(std::begin(Lists), std::end(Lists)));
    INFO(keyOf(entity));
    RecordTableModel model(entity, test::bundled(), Language::French);
    const ModelCheck check(model);
    model.setRows({0, 1, 2});
    model.setRows({2, 0});
    model.setLanguage(Language::English);
    model.setRows({});
    model.setRows({1});
    model.setCatalogue(Catalogue(test::sampleContent()));
    model.setRows({0});
    CHECK(ModelCheck::problems().toStdString().empty());
    CHECK(model.rowCount() == 1);
}

TEST_CASE("A list has the columns of the design, those of no data left out")
{
    using Keys = std::vector<std::string>;
    CHECK(keysShown(EntityKind::Promotion)
          == Keys{"name", "period", "challenges", "team", "ministries"});
    CHECK(keysShown(EntityKind::Administration)
          == Keys{"name", "acronym", "ministry", "challenges", "presence"});
    CHECK(keysShown(EntityKind::Person) == Keys{"name", "role", "job", "promotion", "challenges"});
    CHECK(keysShown(EntityKind::Outcome) == Keys{"name", "type", "challenge", "status", "date"});
    CHECK(columnsOf(EntityKind::Ministry).empty());
    for (const EntityKind entity : Lists) {
        INFO(keyOf(entity));
        const RecordTableModel model(entity, test::bundled(), Language::French);
        std::set<SortKey> sortKeys;
        int stretching = 0;
        for (int section = 0; section < model.columnCount(); ++section) {
            const ListColumn &column = model.column(section);
            INFO(column.key);
            CHECK(model.sectionNamed(column.key) == section);
            CHECK(model.sectionOf(column.sortKey) == section);
            CHECK(sortKeys.insert(column.sortKey).second);
            CHECK_FALSE(
                model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
            stretching += column.stretchFrom > 0 ? 1 : 0;
        }
        CHECK(stretching == 1);
        for (const Sort &sort : defaultSortOf(entity))
            CHECK(model.sectionOf(sort.key));
    }
}

TEST_CASE("Every cell of every list says something, and unknown means unknown to the sort too")
{
    const EntityKind entity = GENERATE(from_range(std::begin(Lists), std::end(Lists)));
    INFO(keyOf(entity));
    RecordTableModel model(entity, test::bundled(), Language::French);
    model.setRows(found(entity, "", {}));
    CHECK(model.rowCount() == static_cast<int>(engine().count(entity, {})));
    for (int section = 0; section < model.columnCount(); ++section) {
        INFO(model.column(section).key);
        int wrong = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, section);
            const bool isKnown = rawOf(model, row, section).isValid();
            const bool saysSo = index.data(Qt::AccessibleTextRole).toString() != "Non documenté";
            const QString text = index.data().toString();
            const bool isRight = !text.isEmpty() && isKnown == saysSo
                && (isKnown || text == "–" || text == "Non documenté")
                && !index.data(Qt::ToolTipRole).toString().isEmpty();
            wrong += isRight ? 0 : 1;
        }
        CHECK(wrong == 0);
    }
}

TEST_CASE("Every column sorts its list: numbers by number, what is unknown last both ways")
{
    const EntityKind entity = GENERATE(from_range(std::begin(Lists), std::end(Lists)));
    INFO(keyOf(entity));
    RecordTableModel model(entity, test::bundled(), Language::French);
    const std::size_t all = engine().count(entity, {});
    for (int section = 0; section < model.columnCount(); ++section) {
        const ListColumn &column = model.column(section);
        INFO(column.key);
        for (const bool isDescending : {false, true}) {
            model.setRows(found(entity, "", {{column.sortKey, isDescending}}));
            REQUIRE(model.rowCount() == static_cast<int>(all));
            int unknown = 0;
            int disorder = 0;
            for (int row = 0; row < model.rowCount(); ++row) {
                const QVariant raw = rawOf(model, row, section);
                unknown += raw.isValid() ? 0 : 1;
                disorder += raw.isValid() && unknown > 0 ? 1 : 0;
                if (row == 0 || raw.typeId() != QMetaType::Int)
                    continue;
                const int before = rawOf(model, row - 1, section).toInt();
                disorder += (isDescending ? before < raw.toInt() : before > raw.toInt()) ? 1 : 0;
            }
            CHECK(disorder == 0);
            CHECK(unknown < model.rowCount());
        }
    }
}

TEST_CASE("Promotions stand in the order of time, the DIG between the third and the fourth")
{
    RecordTableModel model(EntityKind::Promotion, test::bundled(), Language::French);
    model.setRows(found(EntityKind::Promotion, "", defaultSortOf(EntityKind::Promotion)));
    CHECK(texts(model, 0)
          == QStringList{"EIG 1", "EIG 2", "EIG 3", "DIG", "EIG 4", "EIG 5", "EIG 6", "EIG 7"});
}

TEST_CASE("People stand in the order of their family names")
{
    RecordTableModel model(EntityKind::Person, test::bundled(), Language::French);
    model.setRows(found(EntityKind::Person, "", defaultSortOf(EntityKind::Person)));
    const QStringList names = texts(model, 0);
    const auto place = [&names](const char *name) {
        return static_cast<int>(names.indexOf(QString::fromUtf8(name)));
    };
    CHECK(place("Romuald De la Cruz") >= 0);
    CHECK(place("Jean-Baptiste Le Dévéhat") >= 0);
    CHECK(place("Beryl Koller") < place("Jean-Baptiste Le Dévéhat"));
    CHECK(place("Romuald De la Cruz") < place("Beryl Koller"));
    CHECK(place("Beryl Koller") < place("Constance de Quatrebarbes"));
    CHECK(model.namesAt(place("Beryl Koller"))
          == std::vector<std::string>{"Beryl Koller", "Koller Beryl"});
}

TEST_CASE("Outcomes begin with the newest one, those without a date come last")
{
    RecordTableModel model(EntityKind::Outcome, test::bundled(), Language::French);
    model.setRows(found(EntityKind::Outcome, "", defaultSortOf(EntityKind::Outcome)));
    const int date = static_cast<int>(OutcomeColumn::Date);
    QStringList dates;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (const QVariant raw = rawOf(model, row, date); raw.isValid())
            dates.append(raw.toString());
    }
    REQUIRE(dates.size() > 100);
    CHECK(std::is_sorted(dates.rbegin(), dates.rend()));
    CHECK(rawOf(model, 0, date).isValid());
    CHECK_FALSE(rawOf(model, model.rowCount() - 1, date).isValid());
}

TEST_CASE("A person says role, job, promotion and challenges")
{
    RecordTableModel model(EntityKind::Person, test::bundled(), Language::French);
    model.setRows(found(EntityKind::Person, "beryl koller", {}));
    REQUIRE(model.rowCount() == 1);
    const auto text = [&model](PersonColumn column, int role = Qt::DisplayRole) {
        return model.index(0, static_cast<int>(column)).data(role).toString().toStdString();
    };
    CHECK(text(PersonColumn::Name) == "Beryl Koller");
    CHECK(text(PersonColumn::Job) == "Développement");
    CHECK(text(PersonColumn::Challenges) == "Basegun");
    CHECK(text(PersonColumn::Promotions) == "EIG 5");
    CHECK(text(PersonColumn::ChallengeCount) == "1");
    CHECK(text(PersonColumn::Name, RecordTableModel::SecondLineRole).find("Intérieur")
          != std::string::npos);
    const std::string row = text(PersonColumn::Name, Qt::AccessibleTextRole);
    CHECK(row.find("Beryl Koller, ") == 0);
    CHECK(row.find("EIG 5, Basegun") != std::string::npos);
    const std::string before = text(PersonColumn::Role);
    model.setLanguage(Language::English);
    CHECK(text(PersonColumn::Role) != before);
}

TEST_CASE("An administration shows in which promotions it was")
{
    RecordTableModel model(EntityKind::Administration, test::bundled(), Language::French);
    model.setRows(found(EntityKind::Administration, "", {{SortKey::PromotionCount, true}}));
    const QModelIndex strip = model.index(0, static_cast<int>(AdministrationColumn::Promotions));
    const auto presence = strip.data(RecordTableModel::PresenceRole).value<Presence>();
    REQUIRE(presence.size() == test::bundled().promotions().size());
    const auto present = std::count_if(presence.begin(), presence.end(),
                                       [](int count) { return count > 0; });
    CHECK(strip.data().toString().count(',') + 1 == present);
    const QModelIndex count = model.index(0, static_cast<int>(AdministrationColumn::Challenges));
    CHECK(count.data().toInt() >= present);
}

TEST_CASE("What a list is searched for is what the catalogue finds")
{
    const auto [entity, text] = GENERATE(table<EntityKind, const char *>({
        {EntityKind::Promotion, "2018"},
        {EntityKind::Administration, "ministry:culture"},
        {EntityKind::Person, "role:mentor promotion:3"},
        {EntityKind::Outcome, "type:publication"},
    }));
    INFO(text);
    ListController controller(engine(), entity, Language::French);
    controller.setSearchText(QString::fromUtf8(text));
    RecordTableModel model(entity, test::bundled(), Language::French);
    std::vector<std::size_t> rows;
    for (const Hit &hit : controller.result().hits)
        rows.push_back(hit.index);
    model.setRows(rows);
    CHECK(model.rowCount() == static_cast<int>(engine().count(entity, parseQuery(text).query)));
    CHECK(model.rowCount() > 0);
    CHECK(static_cast<std::size_t>(model.rowCount()) < controller.total());
    const auto record = model.recordAt(0);
    REQUIRE(record);
    CHECK(*record == engine().recordOf(entity, rows.front()));
    CHECK(model.rowOf(record->id) == 0);
    CHECK_FALSE(model.recordAt(model.rowCount()));
}
