// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/detail/link_target.h"
#include "widgets/detail/match_marks.h"
#include "widgets/style/text_style.h"
#include "widgets/style/theme.h"

#include <QString>
#include <QTextLayout>
#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

namespace eig {

class LinkButton;

/// A piece of a text; with a target it is a link.
struct TextPart {
    QString text;
    LinkTarget target;
    QString name; ///< what assistive technology reads for a link, when it is not the text
    enum class Look { Plain, Quiet, Strong };
    Look look = Look::Plain; ///< of what is no link

    /// "2", raised: the number of a source.
    [[nodiscard]] bool isCitation() const { return target.kind == LinkTarget::Kind::Source; }
};
using TextParts = std::vector<TextPart>;

/// A text that wraps, with links inside it. Each link is a child widget over its words: a tab stop
/// of its own. The text can be selected with the mouse and copied.
class TextBlock : public QWidget, public Markable
{
    Q_OBJECT

public:
    /// The text stands this far from the left and right edges: room for the focus ring of a link.
    static constexpr int Inset = 3;

    explicit TextBlock(TextParts parts, QWidget *parent = nullptr);
    explicit TextBlock(const QString &text, QWidget *parent = nullptr);

    void setLook(TextStyle style, Token color);
    /// A rounded ground behind the text, as wide as the text.
    void setPill(Token ground);
    /// A label of the interface is none of the record's texts: no search marks it.
    void setMatchable(bool isMatchable) { m_isMatchable = isMatchable; }
    int markMatches(const Highlighter &highlighter) override;
    void setCurrentMatch(int match) override;
    [[nodiscard]] QRect matchRect(int match) const override;

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString selectedText() const;
    [[nodiscard]] const std::vector<LinkButton *> &links() const { return m_links; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /// The width of the longest word: narrower, words are broken.
    [[nodiscard]] int longestWord() const;

Q_SIGNALS:
    void linkActivated(const eig::LinkTarget &target);
    /// The text without its numbers of sources is to be cited with these sources.
    void factCited(const QString &fact, const std::vector<int> &sources);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    class Link;

    void build(TextParts parts);
    void invalidate();
    void breakLines(int width) const;
    [[nodiscard]] QSizeF sizeAt(int width) const;
    void placeLinks();
    [[nodiscard]] std::vector<int> citedSources() const;
    [[nodiscard]] QString factText() const;
    [[nodiscard]] int cursorAt(const QPoint &position) const;
    [[nodiscard]] int sidePadding() const;
    [[nodiscard]] QList<QTextLayout::FormatRange> formats() const;
    [[nodiscard]] QList<QTextLayout::FormatRange> inks(const Theme &theme) const;

    QString m_text;
    std::vector<LinkButton *> m_links;
    std::vector<std::pair<int, int>> m_ranges; ///< start and length of each link, same order
    struct LookRange {
        int start;
        int length;
        TextPart::Look look;
    };
    std::vector<LookRange> m_looks; ///< of what is not plain
    TextStyle m_style = TextStyle::Body;
    Token m_color = Token::T1;
    std::optional<Token> m_pill;
    mutable QTextLayout m_layout;
    mutable int m_brokenAt = -1;
    mutable QSizeF m_size;                               ///< at m_brokenAt
    mutable std::vector<std::pair<int, QSizeF>> m_sizes; ///< by width
    bool m_isMatchable = true;
    std::vector<TextMark> m_marks;
    int m_currentMark = -1;
    int m_anchor = 0;
    int m_cursor = 0;
};

} // namespace eig
