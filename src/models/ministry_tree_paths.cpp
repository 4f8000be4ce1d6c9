// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/text/collate.h"
#include "models/ministry_texts.h"
#include "models/ministry_tree_model.h"
#include "models/record_drag.h"

#include <QMimeData>
#include <QStringList>

#include <algorithm>

// The texts and the paths of the model.

namespace eig {
namespace {

QString text(const std::string &utf8) { return QString::fromStdString(utf8); }

const MinistryRow *childWith(const MinistryRow &parent, MinistryRowKind kind, const Id &id)
{
    const auto matches = [&](const std::unique_ptr<MinistryRow> &row) {
        if (row->kind != kind)
            return false;
        switch (kind) {
        case MinistryRowKind::Ministry: return row->ministry->id == id;
        case MinistryRowKind::Administration: return row->administration->id == id;
        case MinistryRowKind::Challenge: return row->challenge->id == id;
        default: return true;
        }
    };
    const auto found = std::find_if(parent.children.begin(), parent.children.end(), matches);
    return found == parent.children.end() ? nullptr : found->get();
}

} // namespace

QString MinistryTreeModel::nameText(const MinistryRow &row) const
{
    return text(ministryRowName(row, m_language));
}

QString MinistryTreeModel::sortText(const MinistryRow &row) const
{
    const std::string acronym = row.kind == MinistryRowKind::Administration
        ? acronymInList(*row.administration)
        : "";
    return acronym.empty() ? nameText(row) : text(acronym);
}

std::string MinistryTreeModel::promotionsText(const MinistryRow &row) const
{
    return presenceText(m_catalogue.promotions(), row.figures.presence);
}

QString MinistryTreeModel::cellText(const MinistryRow &row, MinistryColumn column) const
{
    switch (column) {
    case MinistryColumn::Name: return nameText(row);
    case MinistryColumn::Promotions:
        return text(row.challenge ? row.promotion->shortName : promotionsText(row));
    case MinistryColumn::MainTheme: {
        const Term *theme = row.figures.mainTheme;
        return theme ? text(nameOf(*theme, m_language)) : QString();
    }
    default: {
        const QVariant number = data(indexOf(row).siblingAtColumn(sectionOf(column)), RawRole);
        return number.isNull() ? QString() : text(numberText(number.toInt(), m_language));
    }
    }
}

QString MinistryTreeModel::accessibleText(const MinistryRow &row) const
{
    if (row.kind == MinistryRowKind::Heading)
        return nameText(row);
    if (row.kind == MinistryRowKind::Challenge)
        return QString(nameText(row) + u", " + text(row.promotion->shortName));
    const bool isAdministration = row.kind == MinistryRowKind::Administration;
    const QString name = isAdministration ? text(ministryRowFullName(row, m_language))
                                          : nameText(row);
    QString counted = name + u", " + tr("%n challenge(s)", nullptr, row.figures.challenges);
    const auto present = std::count_if(row.figures.presence.begin(), row.figures.presence.end(),
                                       [](int count) { return count > 0; });
    if (present == 0)
        return counted;
    const int count = static_cast<int>(present);
    const QString where = row.kind == MinistryRowKind::Ministry
        ? tr("present in promotion(s) %1", "a ministry", count)
        : tr("present in promotion(s) %1", "an administration", count);
    return counted + u", " + where.arg(text(promotionsText(row)));
}

QString MinistryTreeModel::toolTip(const MinistryRow &row) const
{
    return row.kind == MinistryRowKind::Heading || row.kind == MinistryRowKind::Promotion
        ? QString()
        : text(ministryRowFullName(row, m_language));
}

QString MinistryTreeModel::asText(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const MinistryRow &row = rowAt(index);
    QStringList headers;
    QStringList cells;
    if (row.kind == MinistryRowKind::Challenge) {
        headers = {text(singular(EntityKind::Challenge).in(m_language)),
                   text(label(Field::Promotion).in(m_language)),
                   text(label(Field::Administration).in(m_language)),
                   text(label(Field::Ministry).in(m_language))};
        cells = {nameText(row), text(row.promotion->shortName), text(row.administration->name),
                 text(nameOf(*row.ministry, m_language))};
    } else {
        const MinistryRow &counted = row.kind == MinistryRowKind::AllAdministrations ? *row.parent
                                                                                     : row;
        for (const MinistryColumnSpec &spec : columns()) {
            headers.append(text(spec.header.in(m_language)));
            cells.append(spec.column == MinistryColumn::Name
                             ? text(ministryRowFullName(counted, m_language))
                             : cellText(counted, spec.column));
        }
    }
    return headers.join(u'\t') + u'\n' + cells.join(u'\t') + u'\n';
}

QModelIndex MinistryTreeModel::ministryIndex(const MinistryPath &path) const
{
    const MinistryRow *row = childWith(*m_root, MinistryRowKind::Ministry, path.ministry);
    return row ? indexOf(*row) : QModelIndex();
}

QModelIndex MinistryTreeModel::administrationIndex(const MinistryPath &path) const
{
    const QModelIndex ministry = ministryIndex(path);
    if (!ministry.isValid())
        return {};
    const MinistryRowKind kind = path.administration.empty() ? MinistryRowKind::AllAdministrations
                                                             : MinistryRowKind::Administration;
    const MinistryRow *row = childWith(rowAt(ministry), kind, path.administration);
    return row ? indexOf(*row) : QModelIndex();
}

QModelIndex MinistryTreeModel::challengeIndex(const MinistryPath &path) const
{
    const QModelIndex administration = administrationIndex(path);
    if (!administration.isValid() || path.challenge.empty())
        return {};
    const MinistryRow *row = childWith(rowAt(administration), MinistryRowKind::Challenge,
                                       path.challenge);
    return row ? indexOf(*row) : QModelIndex();
}

MinistryPath MinistryTreeModel::pathAt(const QModelIndex &index) const
{
    MinistryPath path;
    if (!index.isValid() || !rowAt(index).ministry)
        return path;
    const MinistryRow &row = rowAt(index);
    path.ministry = row.ministry->id;
    if (row.kind == MinistryRowKind::Administration)
        path.administration = row.administration->id;
    if (row.kind != MinistryRowKind::Challenge)
        return path;
    path.challenge = row.challenge->id;
    if (row.parent->kind == MinistryRowKind::Administration)
        path.administration = row.parent->administration->id;
    return path;
}

std::optional<MinistryPath> MinistryTreeModel::pathTo(const RecordRef &record) const
{
    if (record.kind == EntityKind::Ministry && m_catalogue.ministry(record.id))
        return MinistryPath{record.id, {}, {}};
    if (record.kind == EntityKind::Administration) {
        if (const Administration *administration = m_catalogue.administration(record.id))
            return MinistryPath{administration->ministry, administration->id, {}};
    }
    if (record.kind == EntityKind::Challenge) {
        if (const Challenge *challenge = m_catalogue.challenge(record.id)) {
            const Administration &host = m_catalogue.hostOf(*challenge);
            return MinistryPath{host.ministry, host.id, challenge->id};
        }
    }
    return {};
}

MinistryPath MinistryTreeModel::existing(const MinistryPath &path) const
{
    if (!ministryIndex(path).isValid())
        return firstPath();
    MinistryPath existing = path;
    if (!administrationIndex(existing).isValid())
        existing.administration.clear();
    if (!challengeIndex(existing).isValid())
        existing.challenge.clear();
    return existing;
}

MinistryPath MinistryTreeModel::firstPath() const
{
    const auto &rows = m_root->children;
    const auto first = std::find_if(rows.begin(), rows.end(), [](const auto &row) {
        return row->kind == MinistryRowKind::Ministry;
    });
    return first == rows.end() ? MinistryPath() : MinistryPath{(*first)->ministry->id, {}, {}};
}

QMimeData *MinistryTreeModel::mimeData(const QModelIndexList &indexes) const
{
    std::vector<DraggedRecord> records;
    for (const QModelIndex &index : indexes) {
        const MinistryRow &row = rowAt(index);
        const bool isRecord = row.kind == MinistryRowKind::Ministry
            || row.kind == MinistryRowKind::Administration || row.challenge;
        if (!isRecord)
            continue;
        DraggedRecord dragged;
        dragged.name = nameText(row);
        dragged.record = {EntityKind::Ministry, row.ministry->id};
        if (row.challenge)
            dragged.record = {EntityKind::Challenge, row.challenge->id};
        else if (row.kind == MinistryRowKind::Administration)
            dragged.record = {EntityKind::Administration, row.administration->id};
        // A row comes with all its cells.
        if (std::find(records.begin(), records.end(), dragged) == records.end())
            records.push_back(std::move(dragged));
    }
    return dragData(m_catalogue, records).release();
}

QStringList MinistryTreeModel::mimeTypes() const { return dragTypes(); }

} // namespace eig
