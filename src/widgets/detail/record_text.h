// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/record_ref.h"
#include "core/labels/labels.h"

#include <QLocale>
#include <QString>

namespace eig {

// Facts of the catalogue in words. Empty when nothing is known.

[[nodiscard]] inline QString toQString(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

/// For speech and hyphenation of what the catalogue has in French only.
[[nodiscard]] inline QLocale frenchLocale() { return {QLocale::French, QLocale::France}; }
/// For speech and hyphenation of a text in this language.
[[nodiscard]] inline QLocale localeOf(Language language)
{
    return language == Language::French ? frenchLocale()
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

/// "Promotion 5, 2021"
[[nodiscard]] QString promotionText(const Promotion &promotion, Language language);
/// "EIG 5" that does not break.
[[nodiscard]] QString promotionTag(const Promotion &promotion);
/// "Étel (Morbihan), Lorient"
[[nodiscard]] QString placeText(const Place &place);
/// "8 043 %", in the manner of each language.
[[nodiscard]] QString figureText(const Outcome &outcome, Language language);
/// "du 14 janvier 2018 au 5 mars 2019", "à partir de …", "jusqu’à …".
[[nodiscard]] QString periodText(const Period &period, Language language);
/// Why the other end of a relation matters here: "suite (déduit) : même idée".
[[nodiscard]] QString relationText(const Challenge &challenge, const Relation &relation,
                                   Language language);
/// A full stop at the end when there is none.
[[nodiscard]] QString asSentence(const QString &text);

/// A key figure is an outcome of that kind with a number.
[[nodiscard]] bool isKeyFigure(const Outcome &outcome);
/// Stopped, withdrawn or not selected: what happened, not another challenge.
[[nodiscard]] bool isEvent(const Relation &relation);

/// The name of a record in this language; empty when there is no such record.
[[nodiscard]] QString recordName(const Catalogue &catalogue, const RecordRef &record,
                                 Language language);
/// After ISO 690; empty when there is no such record.
[[nodiscard]] QString recordCitation(const Catalogue &catalogue, const RecordRef &record,
                                     Language language);

} // namespace eig
