// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/record_ref.h"
#include "core/labels/labels.h"

#include <QWidget>

#include <optional>
#include <vector>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace eig {

class Breadcrumb;
class HeadingLabel;
class SegmentedControl;

/// The top of the page of a promotion or a ministry: where it stands, its name, its line, the
/// records before and after it, the comparison and the booklet. It stays while the page goes from
/// record to record, and so does the focus.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void show(const Catalogue &catalogue, const RecordRef &record, Language language);
    using QWidget::show;
    /// The record that many places after this one; none at either end.
    [[nodiscard]] std::optional<RecordRef> neighbour(int step) const;
    /// Where the focus goes when the page is opened.
    void focusFirst();

Q_SIGNALS:
    /// The breadcrumb leads to the list.
    void listRequested();
    void recordRequested(const eig::RecordRef &record);
    void compareRequested();
    void bookletRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QHBoxLayout *newGroup();
    void addWalk();
    void addTools();
    void showNames(const Catalogue &catalogue, Language language);
    void showNeighbours(const Catalogue &catalogue, Language language);
    void showSegments(const Catalogue &catalogue);
    void go(int step);
    void followFont();

    QBoxLayout *m_row; ///< the name and the tools
    Breadcrumb *m_crumbs;
    HeadingLabel *m_name;
    QLabel *m_line;
    QToolButton *m_previous;
    SegmentedControl *m_segments = nullptr; ///< promotions only
    QWidget *m_segmentPlace;
    QToolButton *m_next;
    QPushButton *m_compare;
    QPushButton *m_booklet;
    std::vector<RecordRef> m_records; ///< in the order of the catalogue
    RecordRef m_record;
    std::size_t m_first = 0; ///< the record of the first segment
};

} // namespace eig
