// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/places/timeline/timeline_view.h"

#include <QWidget>

class QLabel;

namespace eig {

class SegmentedControl;

/// Above the timeline: its name, the choice of the scale and that of the view.
class TimelineBar : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineBar(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// A list has no scale to choose.
    void setListShown(bool isShown);
    void setZoom(TimelineView::Zoom zoom);
    void retranslate();

Q_SIGNALS:
    void listChosen(bool isChosen);
    void zoomChosen(eig::TimelineView::Zoom zoom);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void followFont();
    void fit();

    QLabel *m_title;
    SegmentedControl *m_zooms;
    SegmentedControl *m_views;
};

} // namespace eig
