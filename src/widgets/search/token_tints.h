// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/query.h"
#include "widgets/style/theme.h"

#include <QInputMethodEvent>
#include <QList>
#include <QString>

namespace eig {

/// A piece of the text of a query that is not written like plain words.
struct Tint {
    TokenKind kind = TokenKind::Field;
    bool excluded = false;
    int start = 0; ///< UTF-16 units
    int length = 0;

    friend bool operator==(const Tint &, const Tint &) = default;
};

/// In the order of the text, without overlap; plain words and phrases have none unless they are
/// excluded.
[[nodiscard]] QList<Tint> tintsOf(const QString &text);

/// The same as a line edit takes them: places in the event count from its cursor.
[[nodiscard]] QList<QInputMethodEvent::Attribute> attributesOf(const QList<Tint> &tints, int cursor,
                                                               const Theme &theme);

} // namespace eig
