// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/labels/label.h"

#include <QDialog>

class QScrollArea;
class QVBoxLayout;

namespace eig {

struct QueryExample;
class LanguageSwitch;

/// The query language on one page, made from its own tables. Every example can be tried; the page
/// stays open beside the window. Follows a change of language.
class QueryHelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit QueryHelpDialog(LanguageSwitch &language, QWidget *parent = nullptr);

Q_SIGNALS:
    void exampleChosen(const QString &query);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    [[nodiscard]] QWidget *newPage();
    void addExamples(QVBoxLayout &column, const std::vector<QueryExample> &examples);
    void addFields(QVBoxLayout &column);
    [[nodiscard]] QWidget *newExample(const Label &query, const Label &meaning);

    LanguageSwitch &m_language;
    QScrollArea *m_scroll;
};

} // namespace eig
