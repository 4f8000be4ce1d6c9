// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/completion_model.h"

#include "core/labels/labels.h"
#include "core/search/fields.h"
#include "core/text/fold.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace eig {
namespace {

/// The greatest of std::size_t that tr() takes.
int intOf(std::size_t count)
{
    return static_cast<int>(
        std::min<std::size_t>(count, static_cast<std::size_t>(std::numeric_limits<int>::max())));
}

bool startsWithVowel(const std::string &name)
{
    const std::string folded = joinedWords(name);
    return !folded.empty() && std::string_view("aeiouy").find(folded[0]) != std::string_view::npos;
}

} // namespace

void CompletionModel::setList(CompletionList list)
{
    beginResetModel();
    clear();
    m_completions.clear();
    QString heading;
    for (Completion &completion : list.rows) {
        const QString own = headingOf(completion, list.language);
        if (own != heading) {
            heading = own;
            appendHeading(heading);
            m_completions.emplace_back();
        }
        append(rowOf(completion, list.language));
        m_completions.emplace_back(std::move(completion));
    }
    endResetModel();
}

QString CompletionModel::headingOf(const Completion &completion, Language language)
{
    switch (completion.kind) {
    case CompletionKind::Value:
    case CompletionKind::Exclusion: {
        if (!completion.field)
            return tr("Values");
        const std::string name = fieldInfo(*completion.field).name.in(language);
        const QString text = startsWithVowel(name)
            ? tr("Values of %1", "the name begins with a vowel")
            : tr("Values of %1");
        return text.arg(QString::fromStdString(name));
    }
    case CompletionKind::FieldName: return tr("Fields");
    case CompletionKind::Record: return tr("Records");
    case CompletionKind::Recent: return tr("Recent searches");
    }
    return {};
}

QString CompletionModel::detailOf(const Completion &completion)
{
    if (completion.kind == CompletionKind::Recent)
        return QLocale().toString(intOf(completion.count));
    if (completion.kind != CompletionKind::Value)
        return QString::fromStdString(completion.detail);
    return countText(completion.counted, completion.count);
}

QString CompletionModel::countText(EntityKind counted, std::size_t records)
{
    const int count = intOf(records);
    switch (counted) {
    case EntityKind::Challenge: return tr("%n challenge(s)", nullptr, count);
    case EntityKind::Person: return tr("%n person(s)", nullptr, count);
    case EntityKind::Administration: return tr("%n administration(s)", nullptr, count);
    default: return tr("%n result(s)", nullptr, count);
    }
}

ChoiceRow CompletionModel::rowOf(const Completion &completion, Language language)
{
    ChoiceRow row;
    row.text = QString::fromStdString(completion.label);
    row.detail = detailOf(completion);
    row.marks = marksFrom(completion.label, completion.matches);
    QStringList spoken{row.text};
    if (completion.record) // what the icon says
        spoken.append(QString::fromStdString(singular(completion.record->kind).in(language)));
    if (completion.kind == CompletionKind::Recent)
        spoken.append(tr("%n result(s)", nullptr, intOf(completion.count)));
    else if (!row.detail.isEmpty() && !spoken.contains(row.detail))
        spoken.append(row.detail);
    row.spoken = spoken.join(QStringLiteral(", "));
    return row;
}

const Completion *CompletionModel::completionAt(int row) const
{
    if (!isChoice(row))
        return nullptr;
    return &*m_completions[static_cast<std::size_t>(row)];
}

} // namespace eig
