// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/detail/link_button.h"
#include "widgets/detail/match_marks.h"
#include "widgets/style/text_style.h"

namespace eig {

/// What a line of a list says of a record.
struct RowText {
    QString title;
    QString detail;       ///< under the title
    QString trailing;     ///< at the right end: a count, a promotion
    QString initials;     ///< in a disc before the title; none: no disc
    bool isQuiet = false; ///< a grey disc: of a mentor or sponsor
};

/// A whole line of a list as one link: a person, a challenge, an administration.
class RowLink : public LinkButton, public Markable
{
    Q_OBJECT

public:
    RowLink(RowText text, LinkTarget target, QWidget *parent = nullptr);

    [[nodiscard]] const RowText &text() const { return m_row; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /// In title and detail.
    int markMatches(const Highlighter &highlighter) override;
    void setCurrentMatch(int match) override;
    [[nodiscard]] QRect matchRect(int match) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect textRect(int width) const;
    [[nodiscard]] int trailingWidth() const;
    void paintDisc(QPainter &painter) const;
    /// Where title and detail are painted.
    [[nodiscard]] QRect titleRect() const;
    [[nodiscard]] QRect detailRect() const;
    void paintMarked(QPainter &painter, const QRect &place, const QString &text,
                     const std::vector<TextMark> &marks, int current) const;

    RowText m_row;
    std::vector<TextMark> m_titleMarks;
    std::vector<TextMark> m_detailMarks;
    int m_currentMark = -1; ///< those of the detail follow those of the title
};

/// "BK" of "Beryl Koller".
[[nodiscard]] QString initialsOf(const QString &name);

} // namespace eig
