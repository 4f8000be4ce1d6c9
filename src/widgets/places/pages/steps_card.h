// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/steps_model.h"
#include "widgets/charts/chart_picture.h"
#include "widgets/places/pages/page_card.h"

#include <optional>

class QAbstractItemView;
class QToolButton;

namespace eig {

class StepsLine;
class StepsTable;

/// The steps of a promotion in a card, as a line or as a table.
class StepsCard : public PageCard
{
    Q_OBJECT

public:
    /// months: the length of the term; none: not documented.
    StepsCard(std::vector<PromotionStep> steps, std::optional<int> months, Language language,
              QWidget *parent = nullptr);

    [[nodiscard]] const StepsModel &model() const { return *m_model; }
    [[nodiscard]] bool isTableShown() const;
    void setTableShown(bool isShown);
    /// The numbers of the sources of the dates.
    void setCitations(QWidget *numbers);
    /// The button between drawing and table.
    void setToolsShown(bool areShown);
    /// Where the dates come from: a line under the drawing outside the window.
    void setSource(const QString &source) { m_source = source; }
    [[nodiscard]] ChartOrder order() const;

Q_SIGNALS:
    /// A step was chosen whose sources are known.
    void sourcesChosen(const eig::SourceIds &sources);
    void exportRequested(const eig::ChartOrder &order, eig::ChartFormat format);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addNote();
    void connectViews();
    void choose(int step);
    [[nodiscard]] SourceIds sourcesOf(int step) const;
    [[nodiscard]] QAbstractItemView *shownView() const;
    void showMenu(const QPoint &globalPosition);

    Language m_language;
    std::optional<int> m_months;
    QString m_source;
    StepsModel *m_model;
    StepsLine *m_line;
    StepsTable *m_table;
    QToolButton *m_toggle;
};

} // namespace eig
