// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ministry_tree_model.h"
#include "widgets/places/place_widget.h"

#include <QTimer>

class QAction;
class QStackedWidget;

namespace eig {

class MinistryColumns;
class MinistryPane;
class MinistryTable;
class PlaceBar;

/// Ministries, then the institutions that have none, their administrations and their challenges:
/// as columns, as a tree or as a list (ui.md section 4). The chosen path is the same in all three.
class MinistriesPlace : public PlaceWidget
{
    Q_OBJECT

public:
    explicit MinistriesPlace(const PlaceContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void setLanguage(Language language) override;
    void setEngine(const SearchEngine &engine) override;
    [[nodiscard]] PlaceState state() const override;
    void restore(const PlaceState &state) override;
    /// Here another ministry or administration is a step of its own.
    [[nodiscard]] bool isSameStep(const PlaceState &a, const PlaceState &b) const override;
    [[nodiscard]] std::vector<RecordRef> shown() const override;
    [[nodiscard]] QString positionText() const override;
    [[nodiscard]] QString countText() const override;
    bool select(const RecordRef &record) override;
    void step(int rows) override;
    [[nodiscard]] QString selectionAsText() const override;
    [[nodiscard]] bool listsRecords() const override { return !shown().empty(); }
    /// The records beside the one that is shown.
    [[nodiscard]] std::optional<ListContent> listContent() const override;
    void focusList() override;
    void setRowHeights(bool isCompact, bool isLow) override;
    [[nodiscard]] QList<QAction *> viewActions() override;
    void saveSettings() override;

    [[nodiscard]] const MinistryPath &path() const { return m_path; }

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class View { Columns, Tree, List };

    [[nodiscard]] static QString keyOf(View view);
    [[nodiscard]] static View viewFrom(const QString &key);
    [[nodiscard]] MinistryPane *pane() const;
    void addPane(View view);
    void showMenu(const QPoint &globalPosition);
    void showView(View view);
    void chooseView(View view);
    void choosePath(const MinistryPath &path);
    void chooseOrder(MinistryColumn column, Qt::SortOrder order);
    void setPath(const MinistryPath &path);
    void followCrumb(int step);
    void refreshBar();
    void addActions();
    void nameActions();
    void checkOrder();
    void loadOrder();
    void restoreSort(const std::vector<Sort> &sort);
    [[nodiscard]] QString orderKey() const;

    Settings &m_settings;
    Actions &m_actions;
    MinistryTreeModel m_model;
    MinistryPath m_path;
    View m_view = View::Columns;
    PlaceBar *m_bar;
    QStackedWidget *m_panes;
    MinistryPane *m_byView[3] = {}; ///< made when first shown
    QList<QAction *> m_viewActions; ///< one for each view, in their order, then the two orders
    int m_rowHeight = 34;
    QTimer m_stepTimer; ///< a held arrow key is one step of the history, taken when it rests
};

} // namespace eig
