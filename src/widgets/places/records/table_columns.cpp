// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/records/table_columns.h"

#include "models/record_table_model.h"
#include "widgets/places/records/list_settings.h"
#include "widgets/shell/settings.h"
#include "widgets/style/text_style.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStringList>
#include <QTableView>

#include <algorithm>
#include <cmath>

namespace eig {
namespace {

constexpr int SmallestWidth = 48; ///< at 100 %
constexpr int LargestWidth = 2000;
constexpr int NameSection = 0; ///< names the row: always shown
constexpr double Fine = 1000;

double scale() { return scaled(static_cast<int>(Fine)) / Fine; }

int atFullSize(int pixels) { return static_cast<int>(std::lround(pixels / scale())); }

struct Column {
    int section = 0;
    int width = 0;
    bool isShown = true;
};

/// None unless every part is sound.
std::optional<Column> columnOf(const RecordTableModel &model, const QString &text)
{
    const QStringList parts = text.split(u':');
    if (parts.size() != 3)
        return {};
    const auto section = model.sectionNamed(parts[0].toStdString());
    bool isNumber = false;
    const int width = parts[1].toInt(&isNumber);
    if (!section || !isNumber || width < SmallestWidth || width > LargestWidth)
        return {};
    return Column{*section, width, parts[2] == u"1"};
}

} // namespace

TableColumns::TableColumns(const RecordTableModel &model, QTableView &table, Settings &settings)
    : QObject(&table)
    , m_records(model)
    , m_table(table)
    , m_settings(settings)
{
    QHeaderView *header = table.horizontalHeader();
    header->setMinimumSectionSize(scaled(SmallestWidth));
    applyDefaults();
    restore();
    connect(header, &QHeaderView::sectionResized, this, [this](int, int before, int after) {
        if (m_isAdjusting || before == 0 || after == 0)
            return;
        m_hasOwnWidths = true;
        userChanged();
    });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_isAdjusting)
            userChanged();
    });
}

void TableColumns::userChanged()
{
    m_isEdited = true;
    fit();
    Q_EMIT changed();
}

QString TableColumns::keyOf(int section) const
{
    const std::string_view key = m_records.column(section).key;
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

int TableColumns::defaultWidth(int section) const { return m_records.column(section).defaultWidth; }

int TableColumns::stretchSection() const
{
    for (int section = 0; section < m_records.columnCount(); ++section) {
        if (m_records.column(section).stretchFrom > 0 && isShown(section))
            return section;
    }
    return NameSection;
}

bool TableColumns::isShown(int section) const { return !m_table.isColumnHidden(section); }

void TableColumns::setShown(int section, bool isShown)
{
    if (section == NameSection || isShown == this->isShown(section))
        return;
    {
        const QScopedValueRollback adjusting(m_isAdjusting, true);
        m_table.setColumnHidden(section, !isShown);
    }
    userChanged();
}

void TableColumns::move(int section, int steps)
{
    QHeaderView *header = m_table.horizontalHeader();
    const int from = header->visualIndex(section);
    const int direction = steps < 0 ? -1 : 1;
    int to = from + direction;
    while (to >= 0 && to < header->count() && header->isSectionHidden(header->logicalIndex(to)))
        to += direction;
    if (to >= 0 && to < header->count())
        header->moveSection(from, to);
}

void TableColumns::fitToContent(int section) { m_table.resizeColumnToContents(section); }

void TableColumns::reset()
{
    m_isEdited = false;
    m_hasOwnWidths = false;
    applyDefaults();
    fit();
    Q_EMIT changed();
}

void TableColumns::applyDefaults()
{
    const QScopedValueRollback adjusting(m_isAdjusting, true);
    QHeaderView *header = m_table.horizontalHeader();
    for (int section = 0; section < header->count(); ++section) {
        const ListColumn &column = m_records.column(section);
        header->moveSection(header->visualIndex(section), section);
        m_table.setColumnHidden(section, !column.isShown && !(m_isWide && column.needsRoom));
        m_table.setColumnWidth(section, scaled(column.defaultWidth));
    }
}

void TableColumns::restore()
{
    const QStringList saved = m_settings.list(columnsSetting(m_records.entity()));
    if (saved.isEmpty())
        return;
    const QScopedValueRollback adjusting(m_isAdjusting, true);
    QHeaderView *header = m_table.horizontalHeader();
    int place = 0;
    std::vector<bool> isSeen(static_cast<std::size_t>(header->count()), false);
    for (const QString &text : saved) {
        const auto column = columnOf(m_records, text);
        if (!column || isSeen[static_cast<std::size_t>(column->section)])
            continue;
        isSeen[static_cast<std::size_t>(column->section)] = true;
        header->moveSection(header->visualIndex(column->section), place++);
        m_table.setColumnHidden(column->section,
                                !column->isShown && column->section != NameSection);
        m_table.setColumnWidth(column->section, scaled(column->width));
    }
    m_isEdited = place > 0;
    // "stretch" comes last when the widths are those of the program.
    m_hasOwnWidths = m_isEdited && saved.last() != u"stretch";
}

void TableColumns::save()
{
    if (!m_isEdited) {
        m_settings.remove(columnsSetting(m_records.entity()));
        return;
    }
    const QHeaderView *header = m_table.horizontalHeader();
    QStringList columns;
    for (int place = 0; place < header->count(); ++place) {
        const int section = header->logicalIndex(place);
        // A hidden section has no width of its own to ask for.
        const int width = isShown(section) ? atFullSize(m_table.columnWidth(section))
                                           : defaultWidth(section);
        columns.append(keyOf(section) + u':' + QString::number(width) + u':'
                       + (isShown(section) ? u'1' : u'0'));
    }
    if (!m_hasOwnWidths)
        columns.append(QStringLiteral("stretch"));
    m_settings.setList(columnsSetting(m_records.entity()), columns);
}

void TableColumns::fit()
{
    if (m_hasOwnWidths)
        return;
    const QScopedValueRollback adjusting(m_isAdjusting, true);
    const QHeaderView *header = m_table.horizontalHeader();
    const int stretch = stretchSection();
    int others = 0;
    for (int section = 0; section < header->count(); ++section) {
        if (section != stretch && isShown(section)) {
            m_table.setColumnWidth(section, scaled(defaultWidth(section)));
            others += m_table.columnWidth(section);
        }
    }
    const int smallest = m_records.column(stretch).stretchFrom;
    m_table.setColumnWidth(stretch,
                           std::max(m_table.viewport()->width() - others,
                                    scaled(smallest > 0 ? smallest : defaultWidth(stretch))));
}

void TableColumns::setWide(bool isWide)
{
    if (isWide == m_isWide)
        return;
    m_isWide = isWide;
    if (!m_isEdited)
        applyDefaults();
    fit();
}

int TableColumns::currentSection() const
{
    const int current = m_table.currentIndex().column();
    return current >= 0 && isShown(current) ? current : NameSection;
}

void TableColumns::fillMenu(QMenu &menu)
{
    const QHeaderView *header = m_table.horizontalHeader();
    for (int section = 0; section < header->count(); ++section) {
        QAction *action = menu.addAction(
            m_table.model()->headerData(section, Qt::Horizontal).toString());
        action->setObjectName(keyOf(section));
        action->setCheckable(true);
        action->setChecked(isShown(section));
        action->setEnabled(section != NameSection);
        connect(action, &QAction::toggled, this,
                [this, section](bool isOn) { setShown(section, isOn); });
    }
    menu.addSeparator();
    const int current = currentSection();
    const QString name = m_table.model()->headerData(current, Qt::Horizontal).toString();
    const auto add = [&](const QString &text, const char *objectName, auto slot) {
        QAction *action = menu.addAction(text);
        action->setObjectName(QLatin1String(objectName));
        connect(action, &QAction::triggered, this, slot);
    };
    add(tr("Move “%1” &left").arg(name), "moveLeft", [this, current] { move(current, -1); });
    add(tr("Move “%1” &right").arg(name), "moveRight", [this, current] { move(current, 1); });
    add(tr("&Fit “%1” to its content").arg(name), "fitToContent",
        [this, current] { fitToContent(current); });
    menu.addSeparator();
    add(tr("Re&set columns"), "resetColumns", [this] { reset(); });
}

} // namespace eig
