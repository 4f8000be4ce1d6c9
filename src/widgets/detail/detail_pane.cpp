// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/detail_pane.h"

#include "widgets/detail/challenge_detail.h"

#include <QLabel>
#include <QScrollBar>

namespace eig {
namespace {

/// Long enough for a key to be painted first, too short to be seen.
constexpr int RebuildDelayMs = 30;

} // namespace

DetailPane::DetailPane(Catalogue catalogue, Language language, QWidget *parent)
    : QScrollArea(parent)
    , m_catalogue(std::move(catalogue))
    , m_language(language)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    m_rebuild.setSingleShot(true);
    m_rebuild.setInterval(RebuildDelayMs);
    connect(&m_rebuild, &QTimer::timeout, this, &DetailPane::rebuild);
    m_rebuild.start();
}

void DetailPane::setCatalogue(Catalogue catalogue)
{
    m_catalogue = std::move(catalogue);
    showNothing();
}

void DetailPane::setLanguage(Language language)
{
    m_language = language;
    setAccessibleName(tr("Detail of the challenge"));
    m_keepsPlace = true;
    m_rebuild.start();
}

void DetailPane::showChallenge(const Id &id)
{
    if (m_challenge == id)
        return;
    m_challenge = id;
    m_keepsPlace = false;
    m_rebuild.start();
}

void DetailPane::showNothing()
{
    m_challenge.reset();
    m_rebuild.start();
}

void DetailPane::rebuild()
{
    const int place = m_keepsPlace ? verticalScrollBar()->value() : 0;
    const QWidget *focus = window()->focusWidget();
    const bool hadFocus = focus && isAncestorOf(focus);
    // A link of the old content may be what led here, so it lives until its click is over.
    if (QWidget *old = takeWidget())
        old->deleteLater();
    setWidget(content());
    verticalScrollBar()->setValue(place);
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
}

QWidget *DetailPane::content()
{
    const Challenge *challenge = m_challenge ? m_catalogue.challenge(*m_challenge) : nullptr;
    if (!challenge) {
        auto *label = new QLabel(tr("No challenge selected"));
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        return label;
    }
    auto *detail = new ChallengeDetail(m_catalogue, *challenge, m_language);
    connect(detail, &ChallengeDetail::challengeActivated, this, &DetailPane::challengeActivated);
    connect(detail, &ChallengeDetail::searchRequested, this, &DetailPane::searchRequested);
    connect(detail, &DetailColumn::sourceFocused, this,
            [this](QWidget *entry) { ensureWidgetVisible(entry); });
    return detail;
}

} // namespace eig
