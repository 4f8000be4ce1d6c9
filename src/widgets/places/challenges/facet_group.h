// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/facet_model.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace eig {

/// One facet: title with the number of checked values, the first values, and the rest on demand.
class FacetGroup : public QWidget
{
    Q_OBJECT

public:
    FacetGroup(Field field, Language language, QWidget *parent = nullptr);

    [[nodiscard]] FacetModel &model() { return m_model; }
    [[nodiscard]] QListView *view() const { return m_view; }
    void setLanguage(Language language);
    /// To be called after the model changed.
    void refresh();

Q_SIGNALS:
    /// The current value moved there (coordinates of this widget).
    void currentMoved(const QRect &row);

private:
    void showRows();

    FacetModel m_model;
    Language m_language;
    QLabel *m_title;
    QListView *m_view;
    QPushButton *m_more;
    bool m_showsAll = false;
};

} // namespace eig
