// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/palette_model.h"

#include "core/labels/labels.h"
#include "models/completion_model.h"

#include <QLocale>

namespace eig {

void PaletteModel::setLines(const Palette &palette, const std::vector<PaletteLine> &lines,
                            const QString &typed, const StateSource &stateOf, Language language)
{
    beginResetModel();
    clear();
    m_items.clear();
    const PaletteLine *previous = nullptr;
    for (const PaletteLine &line : lines) {
        if (!previous || line.group != previous->group) {
            appendHeading(headingOf(line.group));
            m_items.push_back(nullptr);
        }
        previous = &line;
        const PaletteItem &item = palette.items()[line.item];
        append(rowOf(item, line, stateOf, language));
        m_items.push_back(&item);
    }
    if (lines.empty()) {
        appendHeading(tr("Nothing is called “%1”").arg(typed));
        m_items.push_back(nullptr);
    }
    endResetModel();
}

QString PaletteModel::headingOf(PaletteGroup group)
{
    switch (group) {
    case PaletteGroup::Recent: return tr("Used last");
    case PaletteGroup::Commands: return tr("Commands");
    case PaletteGroup::GoTo: return tr("Go to");
    }
    return {};
}

ChoiceRow PaletteModel::rowOf(const PaletteItem &item, const PaletteLine &line,
                              const StateSource &stateOf, Language language)
{
    ChoiceRow row;
    row.text = QString::fromStdString(item.name);
    row.marks = marksFrom(item.name, line.matches);
    row.otherText = QString::fromStdString(line.otherName);
    row.otherMarks = marksFrom(line.otherName, line.otherMatches);
    QStringList spoken{row.text};
    if (!row.otherText.isEmpty())
        spoken.append(row.otherText);
    switch (item.kind) {
    case PaletteKind::Command: addState(row, stateOf(item.key)); break;
    case PaletteKind::Place:
        if (item.count > 0)
            row.detail = QLocale().toString(static_cast<int>(item.count));
        break;
    case PaletteKind::Record:
        row.detail = QString::fromStdString(item.detail);
        spoken.append(QString::fromStdString(singular(item.record->kind).in(language)));
        break;
    case PaletteKind::Value:
        row.detail = CompletionModel::countText(EntityKind::Challenge, item.count);
        break;
    }
    if (!row.detail.isEmpty() && !spoken.contains(row.detail))
        spoken.append(row.detail);
    if (!row.keys.isEmpty())
        spoken.append(row.keys.join(u'+'));
    row.spoken = spoken.join(QStringLiteral(", "));
    return row;
}

void PaletteModel::addState(ChoiceRow &row, const CommandState &state)
{
    row.keys = state.keys;
    row.isUsable = state.reason.isEmpty();
    if (!row.isUsable)
        row.detail = state.reason;
    else if (state.canBeOn)
        row.detail = state.isOn ? tr("on", "of a switch") : tr("off", "of a switch");
}

const PaletteItem *PaletteModel::itemAt(int row) const
{
    return isChoice(row) ? m_items[static_cast<std::size_t>(row)] : nullptr;
}

} // namespace eig
