// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/search/token_tints.h"

#include "models/text_marks.h"
#include "widgets/style/looks.h"

#include <QTextCharFormat>

namespace eig {
namespace {

bool isTinted(const QueryToken &token)
{
    const bool isText = token.kind == TokenKind::Word || token.kind == TokenKind::Phrase;
    return token.end > token.begin && (!isText || token.excluded);
}

/// Excluded pieces have their minus, unknown fields their dots, operators their weight: none of
/// them is known by its colour alone.
QTextCharFormat formatOf(const Tint &tint, const Theme &theme)
{
    QTextCharFormat format;
    if (tint.kind == TokenKind::Operator) {
        format.setForeground(theme.color(Token::T2));
        format.setFontWeight(QFont::DemiBold);
        return format;
    }
    if (tint.excluded || tint.kind == TokenKind::Field) {
        const Look look = tint.excluded ? Look::ChipExcluded : Look::Chip;
        format.setForeground(inkOf(look, theme));
        format.setBackground(fillOf(look, theme));
    }
    if (tint.kind == TokenKind::UnknownField) {
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(theme.color(Token::Warn));
    }
    return format;
}

} // namespace

QList<Tint> tintsOf(const QString &text)
{
    const std::string utf8 = text.toStdString();
    QList<Tint> tints;
    std::vector<TextRange> ranges;
    for (const QueryToken &token : parseQuery(utf8).tokens) {
        if (!isTinted(token))
            continue;
        tints.append({token.kind, token.excluded, 0, 0});
        ranges.push_back({token.begin, token.end});
    }
    const std::vector<TextMark> marks = marksFrom(utf8, ranges);
    Q_ASSERT(marks.size() == ranges.size());
    for (std::size_t i = 0; i < marks.size(); ++i) {
        Tint &tint = tints[static_cast<qsizetype>(i)];
        tint.start = marks[i].start;
        tint.length = marks[i].length;
    }
    return tints;
}

QList<QInputMethodEvent::Attribute> attributesOf(const QList<Tint> &tints, int cursor,
                                                 const Theme &theme)
{
    QList<QInputMethodEvent::Attribute> attributes;
    attributes.reserve(tints.size());
    for (const Tint &tint : tints)
        attributes.emplaceBack(QInputMethodEvent::TextFormat, tint.start - cursor, tint.length,
                               QVariant::fromValue<QTextFormat>(formatOf(tint, theme)));
    return attributes;
}

} // namespace eig
