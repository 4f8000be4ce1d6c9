// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/ministry_tree_model.h"

#include "bundled/bundled_catalogue.h"
#include "models/model_check.h"
#include "support/catch.h"
#include "support/sample_content.h"
#include "support/synthetic_catalogue.h"

#include <QPersistentModelIndex>

using namespace eig;
using eig::test::ModelCheck;

namespace {

Catalogue bundledContent()
{
    auto opened = Catalogue::fromBytes(bundledCatalogue(), "catalogue.sqlite");
    REQUIRE(opened);
    return *opened;
}

QString cell(const MinistryTreeModel &model, const QModelIndex &row, MinistryColumn column)
{
    return model.data(row.siblingAtColumn(MinistryTreeModel::sectionOf(column)), Qt::DisplayRole)
        .toString();
}

QStringList names(const MinistryTreeModel &model, const QModelIndex &parent = {})
{
    QStringList names;
    for (int row = 0; row < model.rowCount(parent); ++row)
        names.append(model.index(row, 0, parent).data().toString());
    return names;
}

int sumOfChildren(const MinistryTreeModel &model, const QModelIndex &parent, MinistryRowKind kind)
{
    int sum = 0;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex child = model.index(row, 0, parent);
        if (child.data(MinistryTreeModel::KindRole).toInt() == static_cast<int>(kind))
            sum += child.data(MinistryTreeModel::CountRole).toInt();
    }
    return sum;
}

int challengesBelow(const MinistryTreeModel &model, const QModelIndex &parent)
{
    int count = 0;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const int kind = model.index(row, 0, parent).data(MinistryTreeModel::KindRole).toInt();
        count += kind == static_cast<int>(MinistryRowKind::Challenge) ? 1 : 0;
    }
    return count;
}

} // namespace

TEST_CASE("Every challenge counts once under a ministry and once under an administration")
{
    const MinistryTreeModel model(bundledContent(), Language::French);
    CHECK(sumOfChildren(model, {}, MinistryRowKind::Ministry) == 131);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex ministry = model.index(row, 0);
        const int count = ministry.data(MinistryTreeModel::CountRole).toInt();
        INFO(ministry.data().toString().toStdString());
        CHECK(sumOfChildren(model, ministry, MinistryRowKind::Administration) == count);
        if (model.rowCount(ministry) > 0) {
            const QModelIndex all = model.index(0, 0, ministry);
            CHECK(challengesBelow(model, all) == count);
            CHECK(sumOfChildren(model, all, MinistryRowKind::Promotion) == count);
        }
        int present = 0;
        for (const int promotion :
             ministry.data(MinistryTreeModel::PresenceRole).value<std::vector<int>>())
            present += promotion;
        CHECK(present == count);
    }
}

TEST_CASE("Seventeen ministries stand before the heading, the institutions without one after it")
{
    const MinistryTreeModel model(bundledContent(), Language::French);
    const QStringList rows = names(model);
    REQUIRE(rows.size() == 23);
    CHECK(rows.indexOf("Autres institutions") == 17);
    CHECK(rows.indexOf("Intérieur") < 17);
    CHECK(rows.indexOf("Juridictions") > 17);
    CHECK_FALSE(model.index(17, 0).flags() & Qt::ItemIsSelectable);
    CHECK(model.ministryIndex({"interieur", {}, {}}).data().toString() == "Intérieur");
}

TEST_CASE("The model keeps the rules of item models through every change")
{
    MinistryTreeModel model(Catalogue(test::sampleContent()), Language::French);
    const ModelCheck check(model);
    for (int column = 0; column < model.columnCount(); ++column) {
        model.sort(column, Qt::AscendingOrder);
        model.sort(column, Qt::DescendingOrder);
    }
    model.setLanguage(Language::English);
    model.setCatalogue(Catalogue(test::syntheticContent(60)));
    model.setCatalogue(Catalogue(test::syntheticContent(0)));
    model.setCatalogue(Catalogue(test::syntheticContent(1)));
    CHECK(ModelCheck::problems().toStdString().empty());
}

TEST_CASE("Ministries go by number of challenges or by name, and rows keep their record")
{
    MinistryTreeModel model(bundledContent(), Language::French);
    CHECK(names(model).front() == "Transition écologique");
    const QPersistentModelIndex interior = model.ministryIndex({"interieur", {}, {}});
    CHECK(interior.row() == 1);
    model.sort(MinistryTreeModel::sectionOf(MinistryColumn::Name), Qt::AscendingOrder);
    CHECK(names(model).front() == "Affaires étrangères");
    CHECK(names(model)[1] == "Agriculture");
    CHECK(interior.data().toString() == "Intérieur");
    CHECK(interior.row() > 1);
    model.setLanguage(Language::English);
    CHECK(names(model).front() == "Agriculture");
    CHECK(interior.data().toString() == "Interior");
}

TEST_CASE("What has no challenge stays last in every order")
{
    MinistryTreeModel model(bundledContent(), Language::French);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        model.sort(MinistryTreeModel::sectionOf(MinistryColumn::Challenges), order);
        const QModelIndex ministry = model.ministryIndex({"interieur", {}, {}});
        bool hasEmpty = false;
        for (int row = 1; row < model.rowCount(ministry); ++row) {
            const bool isEmpty =
                model.index(row, 0, ministry).data(MinistryTreeModel::CountRole).toInt() == 0;
            CHECK((isEmpty || !hasEmpty));
            hasEmpty |= isEmpty;
        }
        CHECK(hasEmpty);
    }
}

TEST_CASE("Challenges stand under their promotion, the newest one first")
{
    const MinistryTreeModel model(bundledContent(), Language::French);
    const QModelIndex all = model.administrationIndex({"interieur", {}, {}});
    const QStringList rows = names(model, all);
    CHECK(rows.front() == "EIG 7");
    CHECK(rows.indexOf("EIG 4") < rows.indexOf("DIG"));
    CHECK(rows.indexOf("DIG") < rows.indexOf("EIG 3"));
    CHECK(rows.indexOf("EIG 5") < rows.indexOf("Basegun"));
    CHECK(rows.indexOf("Basegun") < rows.indexOf("EIG 4"));
}

TEST_CASE("A host that is the ministry itself is a service that is not specified")
{
    MinistryTreeModel model(bundledContent(), Language::French);
    const MinistryPath path{"interieur", "ministere-interieur", {}};
    CHECK(model.administrationIndex(path).data().toString() == "Service non précisé");
    CHECK(model.administrationIndex({"interieur", {}, {}}).data().toString() == "Toutes");
    model.setLanguage(Language::English);
    CHECK(model.administrationIndex(path).data().toString() == "Service not specified");
    CHECK(model.administrationIndex({"interieur", {}, {}}).data().toString() == "All");
}

TEST_CASE("Paths lead to rows and rows to paths")
{
    const MinistryTreeModel model(bundledContent(), Language::French);
    for (const Challenge &challenge : model.catalogue().challenges()) {
        const auto path = model.pathTo({EntityKind::Challenge, challenge.id});
        REQUIRE(path);
        CHECK(model.pathAt(model.challengeIndex(*path)) == *path);
        CHECK(model.existing(*path) == *path);
        const MinistryPath amongAll{path->ministry, {}, challenge.id};
        CHECK(model.pathAt(model.challengeIndex(amongAll)) == amongAll);
    }
    CHECK_FALSE(model.pathTo({EntityKind::Challenge, "nothing"}));
    CHECK_FALSE(model.pathTo({EntityKind::Person, "nothing"}));
    CHECK(model.existing({"nothing", {}, {}}) == model.firstPath());
    CHECK(model.existing({"interieur", "nothing", "nothing"}) == MinistryPath{"interieur", {}, {}});
}

TEST_CASE("A row is read with its count and the promotions it is present in")
{
    const MinistryTreeModel model(Catalogue(test::sampleContent()), Language::French);
    const auto spoken = [](const QModelIndex &index) {
        return index.data(Qt::AccessibleTextRole).toString().toStdString();
    };
    // Without a translation loaded, the words around are the sources'.
    CHECK(spoken(model.ministryIndex({"interieur", {}, {}}))
          == "Intérieur, 1 challenge(s), present in promotion(s) 5");
    CHECK(spoken(model.administrationIndex({"interieur", "police", {}}))
          == "Direction de la police (DGPN), 1 challenge(s), present in promotion(s) 5");
    CHECK(spoken(model.challengeIndex({"interieur", {}, "armurier"})) == "Armurier, EIG 5");
}

TEST_CASE("A row is copied with its headers")
{
    const MinistryTreeModel model(Catalogue(test::sampleContent()), Language::French);
    CHECK(model.asText(model.challengeIndex({"interieur", {}, "armurier"})).toStdString()
          == "Défi\tPromotion\tAdministration\tMinistère\n"
             "Armurier\tEIG 5\tDirection de la police\tMinistère de l’Intérieur\n");
    const QString ministry = model.asText(model.ministryIndex({"interieur", {}, {}}));
    CHECK(ministry.startsWith("Nom\tDéfis\tAdministrations\tPrésence\tEIG\tMentors\t"));
    CHECK(ministry.contains("\nMinistère de l’Intérieur\t1\t1\t5\t2\t1\tSécurité\t2\n"));
    CHECK(model.asText({}).isEmpty());
}

TEST_CASE("A catalogue without challenges has its ministries, one without ministries has no row")
{
    const MinistryTreeModel empty(Catalogue(test::syntheticContent(0)), Language::French);
    CHECK(empty.rowCount() == 20);
    CHECK(empty.index(0, 0).data(MinistryTreeModel::CountRole).toInt() == 0);
    CHECK(cell(empty, empty.index(0, 0), MinistryColumn::Promotions).isEmpty());
    const MinistryTreeModel none(Catalogue(CatalogueContent()), Language::French);
    CHECK(none.rowCount() == 0);
    CHECK(none.firstPath() == MinistryPath());
}
