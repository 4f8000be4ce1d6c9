// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/pages/challenge_line.h"

#include "widgets/detail/columns_layout.h"
#include "widgets/detail/record_text.h"
#include "widgets/detail/row_link.h"
#include "widgets/detail/status_look.h"
#include "widgets/style/text_style.h"

#include <QHBoxLayout>

namespace eig {
namespace {

constexpr int TopOfTexts = 4; // pixels of the design at 100 %

} // namespace

TextBlock *newStatusText(const Challenge &challenge, Language language)
{
    const bool isKnown = challenge.status && challenge.status->value != Status::Unknown;
    auto *text = new TextBlock(toQString(
        challenge.status ? label(challenge.status->value).in(language) : notDocumented(language)));
    text->setLook(TextStyle::Small, Token::T3);
    if (isKnown) {
        const auto [ink, ground] = lookOf(challenge.status->value);
        text->setLook(TextStyle::Small, ink);
        text->setPill(ground);
    }
    return text;
}

ChallengeLine::ChallengeLine(const Challenge &challenge, Language language,
                             const ChallengeLineTexts &texts, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("challengeLine"));
    auto *outer = new ColumnsLayout({2, 260, 8, 2});
    outer->setContentsMargins(0, 0, 0, 0);
    setLayout(outer);
    RowText row;
    row.title = toQString(challenge.name);
    row.detail = toQString(taglineOf(challenge, language).text);
    auto *link = new RowLink(std::move(row),
                             LinkTarget::toRecord(EntityKind::Challenge, challenge.id), this);
    connect(link, &QAbstractButton::clicked, this,
            [this, link] { Q_EMIT chosen(link->target().record); });
    outer->addWidget(link);
    QWidget *before = link;
    for (LinkButton *number :
         texts.numbers ? texts.numbers->links() : std::vector<LinkButton *>()) {
        QWidget::setTabOrder(before, number);
        before = number;
    }
    auto *right = new QWidget(this);
    auto *inner = new ColumnsLayout({2, 120, 8, 2});
    inner->setContentsMargins(0, scaled(TopOfTexts), 0, 0);
    right->setLayout(inner);
    inner->addWidget(texts.host);
    auto *status = new QWidget(right);
    auto *line = new QHBoxLayout(status);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(texts.status, 0, Qt::AlignTop);
    if (texts.numbers)
        line->addWidget(texts.numbers, 0, Qt::AlignTop);
    line->addStretch(1);
    inner->addWidget(status);
    outer->addWidget(right);
}

} // namespace eig
