// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/labels/labels.h"

#include <QString>

namespace eig {

// The facts of a challenge as sentences of the detail pane. Empty when nothing is known.

[[nodiscard]] QString promotionText(const Promotion &promotion, Language language);
/// "Direction interministérielle du numérique (DINUM) ; Etalab (partenaire)"
[[nodiscard]] QString hostsText(const Catalogue &catalogue, const Challenge &challenge,
                                Language language);
[[nodiscard]] QString placeText(const Place &place);
[[nodiscard]] QString themesText(const Catalogue &catalogue, const Challenge &challenge,
                                 Language language);
[[nodiscard]] QString expertisesText(const Catalogue &catalogue, const Challenge &challenge,
                                     Language language);
[[nodiscard]] QString memberText(const Catalogue &catalogue, const TeamMember &member,
                                 Language language);
/// "8 043 armes reconnues (mars 2022)"
[[nodiscard]] QString figureText(const Outcome &outcome, Language language);
/// "Produit : Application (mars 2022)"
[[nodiscard]] QString outputText(const Outcome &outcome, Language language);
/// Why the other end of a relation matters here: "suite (déduit) : même idée."
[[nodiscard]] QString relationText(const Challenge &challenge, const Relation &relation,
                                   Language language);
/// A full stop at the end when there is none.
[[nodiscard]] QString asSentence(const QString &text);

} // namespace eig
