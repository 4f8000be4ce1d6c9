// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/record_cells.h"

namespace eig {
namespace {

constexpr int Narrow = 100; ///< pixels that do not hold "Non documenté"

} // namespace

QString RecordCells::text(int section) const
{
    QString text = known(section);
    if (!text.isEmpty())
        return text;
    const bool isNarrow = m_scope.columns[static_cast<std::size_t>(section)].defaultWidth < Narrow;
    return isNarrow ? QStringLiteral("–") : textOf(notDocumented(language()));
}

QString RecordCells::fullText(int section) const
{
    const QString text = full(section);
    return text.isEmpty() ? textOf(notDocumented(language())) : text;
}

QString RecordCells::accessibleText(int section) const
{
    if (section == 0)
        return rowText();
    QString text = known(section);
    return text.isEmpty() ? textOf(notDocumented(language())) : text;
}

QString RecordCells::secondLine(int) const { return {}; }

QString RecordCells::shortText(int) const { return {}; }

QVariant RecordCells::raw(int section) const
{
    QString text = known(section);
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QString RecordCells::word(const Label &label) const { return textOf(label.in(language())); }

QString listed(const QStringList &parts)
{
    QStringList distinct;
    for (const QString &part : parts) {
        if (!part.isEmpty() && !distinct.contains(part))
            distinct.append(part);
    }
    return distinct.join(QStringLiteral(", "));
}

QVariant numberOrNone(int count) { return count == 0 ? QVariant() : QVariant(count); }

QVariant textOrNone(const std::string &text)
{
    return text.empty() ? QVariant() : QVariant(textOf(text));
}

std::string withoutScheme(std::string address)
{
    if (const std::size_t start = address.find("://"); start != std::string::npos)
        address.erase(0, start + 3);
    if (address.starts_with("www."))
        address.erase(0, 4);
    if (address.ends_with('/'))
        address.pop_back();
    return address;
}

} // namespace eig
