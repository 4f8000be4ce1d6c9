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
    m_rows.clear();
    QString heading;
    for (Completion &completion : list.rows) {
        const QString own = headingOf(completion, list.language);
        if (own != heading) {
            heading = own;
            m_rows.push_back({{}, heading, {}, heading, {}});
        }
        m_rows.push_back(rowOf(std::move(completion), list));
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
    const int count = intOf(completion.count);
    if (completion.kind == CompletionKind::Recent)
        return QLocale().toString(count);
    if (completion.kind != CompletionKind::Value)
        return QString::fromStdString(completion.detail);
    switch (completion.counted) {
    case EntityKind::Challenge: return tr("%n challenge(s)", nullptr, count);
    case EntityKind::Person: return tr("%n person(s)", nullptr, count);
    case EntityKind::Administration: return tr("%n administration(s)", nullptr, count);
    default: return tr("%n result(s)", nullptr, count);
    }
}

CompletionModel::Row CompletionModel::rowOf(Completion completion, const CompletionList &list)
{
    Row row;
    row.text = QString::fromStdString(completion.label);
    row.detail = detailOf(completion);
    row.marks = marksFrom(completion.label, completion.matches);
    QStringList spoken{row.text};
    if (completion.record) // what the icon says
        spoken.append(QString::fromStdString(singular(completion.record->kind).in(list.language)));
    if (completion.kind == CompletionKind::Recent)
        spoken.append(tr("%n result(s)", nullptr, intOf(completion.count)));
    else if (!row.detail.isEmpty() && !spoken.contains(row.detail))
        spoken.append(row.detail);
    row.spoken = spoken.join(QStringLiteral(", "));
    row.completion = std::move(completion);
    return row;
}

const Completion *CompletionModel::completionAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const auto &completion = m_rows[static_cast<std::size_t>(row)].completion;
    return completion ? &*completion : nullptr;
}

const std::vector<TextMark> &CompletionModel::marksAt(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row)).marks;
}

int CompletionModel::choiceFrom(int row, int step) const
{
    for (; row >= 0 && row < rowCount(); row += step) {
        if (completionAt(row))
            return row;
    }
    return -1;
}

int CompletionModel::choiceCount() const
{
    return static_cast<int>(std::count_if(
        m_rows.begin(), m_rows.end(), [](const Row &row) { return row.completion.has_value(); }));
}

int CompletionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CompletionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.text;
    case Qt::AccessibleTextRole: return row.spoken;
    case DetailRole: return row.detail;
    default: return {};
    }
}

Qt::ItemFlags CompletionModel::flags(const QModelIndex &index) const
{
    return completionAt(index.row())
        ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
        : Qt::ItemNeverHasChildren;
}

} // namespace eig
