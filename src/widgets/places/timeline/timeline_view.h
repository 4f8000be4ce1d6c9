// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/places/timeline/timeline_layout.h"

#include <QListView>

#include <memory>
#include <optional>

namespace eig {

class TimelineModel;

/// The timeline to scale: a list whose rows stand where their dates are. Left and Right lead by
/// date inside a row, Up and Down to the nearest date of the next one, Home and End to its ends
/// (with Ctrl: of all), Enter opens. The axis and the names of the rows stay in view.
class TimelineView : public QListView
{
    Q_OBJECT

public:
    enum class Zoom { Years, Months };

    /// model outlives the view.
    explicit TimelineView(TimelineModel &model, QWidget *parent = nullptr);

    [[nodiscard]] Zoom zoom() const { return m_zoom; }
    /// What is in the middle stays there.
    void setZoom(Zoom zoom);
    /// Texts and what depends on them, after the language or the catalogue changed.
    void refresh();

    [[nodiscard]] int current() const { return currentIndex().row(); }
    /// -1: none.
    void setCurrent(int row);
    /// The first month in view, from 0; kept until the view is shown.
    [[nodiscard]] int firstMonth() const;
    void setFirstMonth(int month);

    [[nodiscard]] const TimelineLayout &places() const { return *m_layout; }
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;

Q_SIGNALS:
    /// The user chose another one, or the program did.
    void currentChosen(int row);
    void opened();
    void scrolled();
    void zoomChanged();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] static std::optional<TimelineMove> moveOf(CursorAction action, bool isControl);
    void arrange();
    void hover(int row);
    /// What does not scroll: the names of the rows and the axis.
    [[nodiscard]] QSize frozen() const;
    /// From a point of the layout to one of the viewport.
    [[nodiscard]] QPoint origin() const;

    TimelineModel &m_model;
    Zoom m_zoom = Zoom::Months;
    std::unique_ptr<TimelineLayout> m_layout;
    std::optional<int> m_pendingMonth;
    int m_hovered = -1;
    bool m_revealsWhenShown = false; ///< the current one was chosen out of sight
};

} // namespace eig
