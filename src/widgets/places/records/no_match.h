// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/record_ref.h"
#include "core/search/query.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace eig {

class ListController;
struct EntityCount;

/// What stands in place of an empty table: why, and the ways out, each with what it will give.
class NoMatch : public QWidget
{
    Q_OBJECT

public:
    NoMatch(ListController &controller, QWidget *parent);

    /// Reads the query again: it is about to be shown, or the language changed.
    void refresh();
    void focusFirst();

Q_SIGNALS:
    /// The user changed the query here.
    void queryEdited();
    void recordRequested(const eig::RecordRef &record);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWords();
    void addOffers();
    void addSearchElsewhere(const EntityCount &found);
    QPushButton *addOffer(const QString &text, const char *objectName);
    template<typename Edit> void addEdit(const QString &text, const char *objectName, Edit edit);
    [[nodiscard]] Query words() const;
    void applyFonts();

    ListController &m_controller;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_reason;
    QVBoxLayout *m_offers;
    QLabel *m_hint;
};

} // namespace eig
