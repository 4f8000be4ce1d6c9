// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/entities.h"

#include <QTableView>

namespace eig {

class ChartModel;

/// A chart as a plain table: as high as its lines, never scrolling by itself. Enter, Space or a
/// click leads to what a value counts, or to what states it.
class ChartTableView : public QTableView
{
    Q_OBJECT

public:
    /// model outlives the view. title: the question, its name for assistive technology.
    ChartTableView(ChartModel &model, const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Language-neutral; finds what the mark counts.
    void queryChosen(const QString &query);
    /// What states the mark.
    void sourcesChosen(const eig::SourceIds &sources);

protected:
    [[nodiscard]] ChartModel &chart() const { return m_model; }
    /// Widths of the columns for the room there is.
    virtual void fitColumns();
    void initViewItemOption(QStyleOptionViewItem *option) const override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void choose(const QModelIndex &index);

    ChartModel &m_model;
};

} // namespace eig
