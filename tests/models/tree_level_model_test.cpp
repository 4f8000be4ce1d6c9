// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/tree_level_model.h"

#include "models/ministry_tree_model.h"
#include "support/catch.h"
#include "support/sample_content.h"

using namespace eig;

TEST_CASE("A level of a tree is a list of one column, whatever the tree has")
{
    MinistryTreeModel tree(Catalogue(test::sampleContent()), Language::French);
    TreeLevelModel level;
    CHECK(level.rowCount() == 0);
    level.setLevel(&tree, {});
    CHECK(level.rowCount() == tree.rowCount());
    const QModelIndex interior = tree.ministryIndex({"interieur", {}, {}});
    const QModelIndex row = level.fromTree(interior);
    REQUIRE(row.isValid());
    CHECK(level.inTree(row) == interior);
    CHECK(row.data().toString() == "Intérieur");
    level.setLevel(&tree, interior);
    CHECK(level.rowCount() == tree.rowCount(interior));
    CHECK_FALSE(level.fromTree(interior).isValid());
}

TEST_CASE("A level follows the order of its tree and is empty once its parent is gone")
{
    MinistryTreeModel tree(Catalogue(test::sampleContent()), Language::French);
    TreeLevelModel level;
    level.setLevel(&tree, tree.ministryIndex({"interieur", {}, {}}));
    const int rows = level.rowCount();
    CHECK(rows > 0);
    tree.sort(0, Qt::DescendingOrder);
    CHECK(level.rowCount() == rows);
    tree.setCatalogue(Catalogue(test::sampleContent()));
    CHECK(level.rowCount() == 0);
}
