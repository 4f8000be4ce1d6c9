// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/detail/link_target.h"
#include "widgets/style/icons.h"

#include <QLocale>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace eig {

class FlowLayout;
class HeadingLabel;
class MatchBar;
class TextBlock;

/// The top of a page: kind, promotion, place in the list, name, one line, and what can be done.
class DetailHeader : public QWidget
{
    Q_OBJECT

public:
    explicit DetailHeader(QWidget *parent = nullptr);

    void setKind(Icon icon, const QString &kind);
    void setTag(const QString &text, LinkTarget target, const QString &name);
    void setPosition(const QString &position);
    /// The place the reader is at, from 0, and how many there are; none: nothing is said of them.
    /// While there are some, they stand in place of the position.
    void setMatches(int current, int count);
    /// The locale of what the catalogue has in French only is French whatever the interface speaks.
    void setName(const QString &name, const QLocale &locale = QLocale());
    void setLine(const QString &text, const QLocale &locale = QLocale());
    /// A button; the first one of a page is the filled one.
    void addAction(QWidget *button);
    /// Something to read under the actions, with the focus; again: nothing.
    void showNote(const QString &text);
    [[nodiscard]] HeadingLabel *name() const { return m_name; }

Q_SIGNALS:
    void linkActivated(const eig::LinkTarget &target);
    /// To the next place the search found (1) or the one before (-1).
    void walkRequested(int direction);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showTop();
    void placeMatches();

    QVBoxLayout *m_column;
    QHBoxLayout *m_top;
    FlowLayout *m_actions;
    QLabel *m_position;
    MatchBar *m_matches;
    int m_matchCount = 0;
    HeadingLabel *m_name;
    TextBlock *m_line = nullptr;
    QWidget *m_note = nullptr;
};

} // namespace eig
