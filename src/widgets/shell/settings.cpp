// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/settings.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace eig {
namespace {

enum class Type { Flag, Number, Text, List, Bytes };

struct Row {
    Setting setting;
    const char *key;
    Type type;
    const char *fallback = "";
    int smallest = 0; ///< numbers only
    int largest = 0;
};

constexpr Row Table[] = {
    {Setting::Geometry, "window/geometry", Type::Bytes},
    {Setting::IsMaximized, "window/maximized", Type::Flag, "false"},
    {Setting::PaneWidths, "window/pane_widths", Type::List},
    {Setting::ShownPanes, "window/shown_panes", Type::List},
    {Setting::Language, "language", Type::Text},
    {Setting::Theme, "look/theme", Type::Text},
    {Setting::TextSize, "look/text_size", Type::Number, "100", 80, 200},
    {Setting::IsCompact, "look/compact", Type::Flag, "false"},
    {Setting::Place, "place/last", Type::Text},
    {Setting::PlaceSelection, "place/selection", Type::List},
    {Setting::HasStarted, "started", Type::Flag, "false"},
    {Setting::ExportFolder, "export/folder", Type::Text},
    {Setting::ClosedSections, "detail/closed_sections", Type::List},
    {Setting::ClosedFacets, "filters/closed", Type::List, "administration;place"},
    {Setting::ChallengeColumns, "challenges/columns", Type::List},
    {Setting::ChallengeSort, "challenges/sort", Type::List},
    {Setting::PromotionColumns, "promotions/columns", Type::List},
    {Setting::PromotionSort, "promotions/sort", Type::List},
    {Setting::AdministrationColumns, "administrations/columns", Type::List},
    {Setting::AdministrationSort, "administrations/sort", Type::List},
    {Setting::PersonColumns, "people/columns", Type::List},
    {Setting::PersonSort, "people/sort", Type::List},
    {Setting::OutcomeColumns, "outcomes/columns", Type::List},
    {Setting::OutcomeSort, "outcomes/sort", Type::List},
    {Setting::RecentSearches, "search/recent", Type::List},
    {Setting::MinistryView, "ministries/view", Type::Text, "columns"},
    {Setting::MinistryOrder, "ministries/order", Type::Text, "count"},
    {Setting::MinistryWidths, "ministries/widths", Type::List},
    {Setting::TimelineView, "timeline/view", Type::Text},
    {Setting::TimelineSort, "timeline/sort", Type::Text, "date"},
    {Setting::TableFormat, "export/table_format", Type::Text, "xlsx"},
    {Setting::TableColumns, "export/table_columns", Type::Text, "visible"},
    {Setting::TableSources, "export/table_sources", Type::Flag, "true"},
    {Setting::CitationStyle, "export/citation_style", Type::Text, "iso690"},
    {Setting::RecentCommands, "palette/recent", Type::List},
    {Setting::Compared, "comparison/records", Type::List},
    {Setting::StartPlace, "place/start", Type::Text, "last"},
    {Setting::PdfQrCode, "export/pdf_qr_code", Type::Flag, "true"},
    {Setting::PdfGreyscale, "export/pdf_greyscale", Type::Flag, "false"},
    {Setting::RecentRecords, "records/recent", Type::List},
};

/// A value longer than this was not written by us.
constexpr qsizetype LongestValue = 64 * 1024;

const Row &rowOf(Setting setting)
{
    const Row &row = Table[static_cast<std::size_t>(setting)];
    Q_ASSERT(row.setting == setting);
    return row;
}

} // namespace

Settings::Settings(const QString &file) : m_file(file, QSettings::IniFormat)
{
    QFile existing(file);
    if (!existing.exists())
        return;
    // QSettings drops what it cannot parse without a word; a file that says nothing is damaged too.
    const bool isEmpty = existing.size() == 0;
    m_isDamaged = !isEmpty && (m_file.status() != QSettings::NoError || m_file.allKeys().isEmpty());
}

QVariant Settings::value(Setting setting) const
{
    const QVariant value = m_file.value(QLatin1String(rowOf(setting).key));
    return value.toByteArray().size() > LongestValue ? QVariant() : value;
}

bool Settings::flag(Setting setting) const
{
    Q_ASSERT(rowOf(setting).type == Type::Flag);
    const QString text = value(setting).toString();
    if (text == QLatin1String("true") || text == QLatin1String("false"))
        return text == QLatin1String("true");
    return QLatin1String(rowOf(setting).fallback) == QLatin1String("true");
}

int Settings::number(Setting setting) const
{
    const Row &row = rowOf(setting);
    Q_ASSERT(row.type == Type::Number);
    bool isNumber = false;
    const int number = value(setting).toString().toInt(&isNumber);
    if (isNumber && number >= row.smallest && number <= row.largest)
        return number;
    return QString::fromLatin1(row.fallback).toInt();
}

QString Settings::text(Setting setting) const
{
    Q_ASSERT(rowOf(setting).type == Type::Text);
    const QString text = value(setting).toString();
    return text.isEmpty() ? QString::fromLatin1(rowOf(setting).fallback) : text;
}

QStringList Settings::list(Setting setting) const
{
    Q_ASSERT(rowOf(setting).type == Type::List);
    if (!m_file.contains(QLatin1String(rowOf(setting).key)))
        return QString::fromLatin1(rowOf(setting).fallback).split(u';', Qt::SkipEmptyParts);
    return value(setting).toStringList();
}

QByteArray Settings::bytes(Setting setting) const
{
    Q_ASSERT(rowOf(setting).type == Type::Bytes);
    return value(setting).toByteArray();
}

void Settings::setValue(Setting setting, const QVariant &value)
{
    m_file.setValue(QLatin1String(rowOf(setting).key), value);
}

void Settings::setFlag(Setting setting, bool value)
{
    setValue(setting, value ? QStringLiteral("true") : QStringLiteral("false"));
}

void Settings::setNumber(Setting setting, int value)
{
    const Row &row = rowOf(setting);
    setValue(setting, QString::number(std::clamp(value, row.smallest, row.largest)));
}

void Settings::setText(Setting setting, const QString &value) { setValue(setting, value); }

void Settings::setList(Setting setting, const QStringList &value) { setValue(setting, value); }

void Settings::setBytes(Setting setting, const QByteArray &value) { setValue(setting, value); }

void Settings::remove(Setting setting) { m_file.remove(QLatin1String(rowOf(setting).key)); }

std::optional<Language> Settings::language() const
{
    const QString name = text(Setting::Language);
    if (name == QLatin1String("fr"))
        return Language::French;
    if (name == QLatin1String("en"))
        return Language::English;
    return {};
}

bool Settings::isWritable()
{
    m_file.sync();
    if (m_file.status() == QSettings::AccessError)
        return false;
    // With nothing pending QSettings does not try: its folder may not even exist yet.
    const QFileInfo file(fileName());
    if (file.exists())
        return file.isFile() && file.isWritable();
    QFileInfo folder(file.path());
    while (!folder.exists() && !folder.isRoot())
        folder.setFile(folder.path());
    return folder.isDir() && folder.isWritable();
}

} // namespace eig
