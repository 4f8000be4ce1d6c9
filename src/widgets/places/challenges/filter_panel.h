// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/labels/labels.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;

namespace eig {

class FacetGroup;
class ListController;

/// The facets of the list of challenges, as views of its query.
class FilterPanel : public QWidget
{
    Q_OBJECT

public:
    FilterPanel(ListController &controller, Language language, QWidget *parent = nullptr);

    void setLanguage(Language language);
    void focusFirst();

private:
    void refresh();
    void addGroup(Field field, Language language, QWidget *parent);

    ListController &m_controller;
    QLabel *m_title;
    QPushButton *m_clear;
    QScrollArea *m_scroll;
    std::vector<FacetGroup *> m_groups;
};

} // namespace eig
