// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemModelTester>
#include <QStringList>

namespace eig::test {

/// Watches a model while it lives. QAbstractItemModelTester only writes warnings, which fail no
/// Catch2 test: here they are collected, and the test asserts that there is none.
class ModelCheck
{
public:
    explicit ModelCheck(QAbstractItemModel &model);
    ~ModelCheck();
    ModelCheck(const ModelCheck &) = delete;
    ModelCheck &operator=(const ModelCheck &) = delete;

    /// What was wrong so far, one line each.
    [[nodiscard]] static QString problems();

private:
    QtMessageHandler m_previous;
    QAbstractItemModelTester m_tester;
};

} // namespace eig::test
