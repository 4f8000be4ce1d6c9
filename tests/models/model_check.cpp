// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/model_check.h"

#include "support/catch.h"

#include <QAbstractListModel>

namespace eig::test {
namespace {

QStringList &collected()
{
    static QStringList lines;
    return lines;
}

void collect(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    if (qstrcmp(context.category, "qt.modeltest") == 0)
        collected().append(message);
}

/// Says it has a row and denies it a moment later.
class BrokenModel : public QAbstractListModel
{
public:
    [[nodiscard]] int rowCount(const QModelIndex &) const override { return m_rows; }
    [[nodiscard]] QVariant data(const QModelIndex &, int) const override { return {}; }
    void breakRules()
    {
        beginInsertRows({}, 0, 0);
        endInsertRows();
    }

private:
    int m_rows = 1;
};

} // namespace

ModelCheck::ModelCheck(QAbstractItemModel &model)
    : m_previous(qInstallMessageHandler(collect))
    , m_tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning)
{
}

ModelCheck::~ModelCheck()
{
    qInstallMessageHandler(m_previous);
    collected().clear();
}

QString ModelCheck::problems() { return collected().join(u'\n'); }

TEST_CASE("The check of models sees a model that breaks the rules")
{
    BrokenModel model;
    const ModelCheck check(model);
    CHECK(ModelCheck::problems().isEmpty());
    model.breakRules();
    CHECK_FALSE(ModelCheck::problems().isEmpty());
}

} // namespace eig::test
