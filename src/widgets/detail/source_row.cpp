// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/source_row.h"

#include "widgets/detail/link_button.h"
#include "widgets/detail/text_block.h"
#include "widgets/style/icons.h"
#include "widgets/style/text_style.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace eig {
namespace {

constexpr int NumberWidth = 22; // pixels of the design at 100 %

} // namespace

struct SourceRow::Parts {
    Parts(int number, TextBlock *entry)
        : mark(new TextBlock(QString::number(number)))
        , body(new QWidget)
        , text(entry)
    {
        mark->setLook(TextStyle::Small, Token::Acc);
        mark->setMatchable(false);
        text->setLook(TextStyle::Small, Token::T2);
        copy->setObjectName(QStringLiteral("copyCitation"));
        copy->setAutoRaise(true);
        copy->setFocusPolicy(Qt::StrongFocus);
        copy->setIcon(themedIcon(Icon::Copy, Token::T3));
        copy->setIconSize({scaled(14), scaled(14)});
        copy->setFixedSize(scaled(24), scaled(24));
        copy->setToolTip(SourceRow::tr("Copy citation"));
        copy->setAccessibleName(SourceRow::tr("Copy citation of source %1").arg(number));
        auto *line = new QHBoxLayout(body);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(scaled(4));
        line->addWidget(text, 1, Qt::AlignTop);
        line->addWidget(copy, 0, Qt::AlignTop);
    }

    TextBlock *mark;
    QWidget *body;
    TextBlock *text;
    QToolButton *copy = new QToolButton;
};

SourceRow::SourceRow(int number, TextBlock *text, QWidget *parent)
    : SourceRow(Parts(number, text), parent)
{
}

SourceRow::SourceRow(const Parts &parts, QWidget *parent)
    : PairRow(parts.mark, parts.body, NumberWidth, parent)
    , m_entrance(parts.text->links().empty() ? static_cast<QWidget *>(parts.copy)
                                             : parts.text->links().front())
{
    connect(parts.copy, &QToolButton::clicked, this, &SourceRow::citationAsked);
}

} // namespace eig
