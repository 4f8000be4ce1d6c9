// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/labels/labels.h"

#include <QWidget>

#include <vector>

class QLabel;
class QMenu;
class QToolButton;

namespace eig {

/// "Résultats  9 fiches", and the order they are in.
class ResultsHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsHeader(QWidget *parent);

    void show(const QString &count, const std::vector<Sort> &sort, Language language);
    using QWidget::show;
    [[nodiscard]] QWidget *sortButton() const;
    [[nodiscard]] QMenu *sortMenu() const { return m_menu; }

Q_SIGNALS:
    void sortRequested(const std::vector<eig::Sort> &sort);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyFonts();
    void fillMenu();
    void fit();

    QLabel *m_title;
    QLabel *m_count;
    QToolButton *m_sortButton;
    QMenu *m_menu;
    SortKey m_key = SortKey::Relevance; ///< the first one of the order
    Language m_language = Language::French;
};

} // namespace eig
