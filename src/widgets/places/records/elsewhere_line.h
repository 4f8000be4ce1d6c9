// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace eig {

class ListController;
class TextButton;

/// "Aussi : 4 personnes, 2 administrations. Tout afficher" below a list that words have narrowed:
/// the way from one kind of record to all. Hidden when nothing else is found.
class ElsewhereLine : public QWidget
{
    Q_OBJECT

public:
    ElsewhereLine(ListController &controller, QWidget *parent);

    /// The query changed: counts a moment later, so that typing never waits for it.
    void refresh();

Q_SIGNALS:
    /// The query without its facets, language-neutral.
    void everythingRequested(const QString &query);

protected:
    void changeEvent(QEvent *event) override;

private:
    void count();
    void applyFonts();

    ListController &m_controller;
    QLabel *m_text;
    TextButton *m_show;
    QTimer m_later;
};

} // namespace eig
