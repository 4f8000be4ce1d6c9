// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/record_ref.h"
#include "core/labels/labels.h"
#include "widgets/detail/text_block.h"

#include <QWidget>

namespace eig {

/// What a line of a list of challenges says beside the challenge itself.
struct ChallengeLineTexts {
    TextBlock *host;
    TextBlock *status;            ///< in a pill where something is known
    TextBlock *numbers = nullptr; ///< of the sources of the status
};

/// One challenge of a page: name and line as one link, its host, and what it became with the
/// numbers of its sources. One under the other where the room is narrow.
class ChallengeLine : public QWidget
{
    Q_OBJECT

public:
    ChallengeLine(const Challenge &challenge, Language language, const ChallengeLineTexts &texts,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const eig::RecordRef &record);
};

/// "Actif", "Inconnu", "Non documenté"; the pill only where something is known.
[[nodiscard]] TextBlock *newStatusText(const Challenge &challenge, Language language);

} // namespace eig
