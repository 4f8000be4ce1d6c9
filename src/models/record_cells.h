// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/figures.h"
#include "models/list_columns.h"

#include <QString>
#include <QStringList>
#include <QVariant>

#include <span>
#include <vector>

namespace eig {

/// Where the cells of a list look things up; all of it outlives them.
struct CellScope {
    const Catalogue &catalogue;
    Language language;
    std::span<const ListColumn> columns;
    /// Of every promotion or administration, in the list of these.
    const std::vector<ChallengeFigures> &figures;
};

/// What the cells of one record say; the display text and the value behind it are two functions.
class RecordCells
{
public:
    explicit RecordCells(const CellScope &scope) : m_scope(scope) {}
    virtual ~RecordCells() = default;
    RecordCells(const RecordCells &) = delete;
    RecordCells &operator=(const RecordCells &) = delete;

    /// Narrow columns show a dash for what is not documented, the others say so.
    [[nodiscard]] QString text(int section) const;
    /// What a cell may have had to shorten, for its tool tip.
    [[nodiscard]] QString fullText(int section) const;
    /// The first cell speaks for the row: "Basegun, EIG 5, Ministère de l’Intérieur".
    [[nodiscard]] QString accessibleText(int section) const;
    [[nodiscard]] virtual QString secondLine(int section) const;
    /// What stands for the text where it does not fit; empty: nothing does.
    [[nodiscard]] virtual QString shortText(int section) const;
    /// The value behind the text, identifiers joined by commas; invalid when not documented.
    [[nodiscard]] virtual QVariant raw(int section) const;
    /// Challenges per promotion, for CellLook::Strip.
    [[nodiscard]] virtual Presence presence() const { return {}; }

protected:
    /// Empty when nothing is documented.
    [[nodiscard]] virtual QString known(int section) const = 0;
    /// The same in full, where it differs.
    [[nodiscard]] virtual QString full(int section) const { return known(section); }
    [[nodiscard]] virtual QString rowText() const = 0;

    [[nodiscard]] const Catalogue &catalogue() const { return m_scope.catalogue; }
    [[nodiscard]] Language language() const { return m_scope.language; }
    [[nodiscard]] const CellScope &scope() const { return m_scope; }
    [[nodiscard]] QString word(const Label &label) const;

private:
    const CellScope &m_scope;
};

[[nodiscard]] inline QString textOf(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}
/// "A, B", what is empty or there already left out.
[[nodiscard]] QString listed(const QStringList &parts);
[[nodiscard]] QVariant numberOrNone(int count);
[[nodiscard]] QVariant textOrNone(const std::string &text);
/// "acceslibre.beta.gouv.fr/contact" for an address.
[[nodiscard]] std::string withoutScheme(std::string address);

} // namespace eig
