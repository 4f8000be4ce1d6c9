// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/entities.h"

#include <QWidget>

class QLineEdit;

namespace eig {

class FacetModel;
class FacetValues;
class TextButton;

/// The values of one facet: the first six, then on demand all of them with a field that finds one.
class FacetList : public QWidget
{
    Q_OBJECT

public:
    FacetList(FacetModel &model, QWidget *parent);

    [[nodiscard]] FacetValues *values() const { return m_values; }
    /// name: of the facet, for assistive technology.
    void retranslate(const QString &name);

Q_SIGNALS:
    /// A part took the focus and is to be seen; in coordinates of this widget.
    void focused(const QRect &part);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followModel();
    void toggleAll();
    bool handleFilterKey(int key);

    FacetModel &m_model;
    QString m_name;
    QLineEdit *m_filter;
    FacetValues *m_values;
    TextButton *m_more;
};

} // namespace eig
