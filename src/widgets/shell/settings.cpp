// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/settings.h"

#include <QStringList>

namespace eig {
namespace {

const QString Geometry = QStringLiteral("window/geometry");
const QString PaneSizes = QStringLiteral("window/panes");
const QString ShowsFilters = QStringLiteral("window/filters");
const QString ShowsDetail = QStringLiteral("window/detail");
const QString ColumnWidths = QStringLiteral("challenges/columns");
const QString LanguageKey = QStringLiteral("language");
const QString ExportFolder = QStringLiteral("export/folder");

constexpr int MaxPixels = 10'000;

} // namespace

Settings::Settings(const QString &file) : m_file(file, QSettings::IniFormat) {}

QByteArray Settings::geometry() const { return m_file.value(Geometry).toByteArray(); }

void Settings::setGeometry(const QByteArray &geometry) { m_file.setValue(Geometry, geometry); }

std::vector<int> Settings::paneSizes() const { return numbers(PaneSizes); }

void Settings::setPaneSizes(const std::vector<int> &sizes) { setNumbers(PaneSizes, sizes); }

bool Settings::showsFilters() const
{
    return m_file.value(ShowsFilters, true).toString() != QLatin1String("false");
}

void Settings::setShowsFilters(bool isShown) { m_file.setValue(ShowsFilters, isShown); }

bool Settings::showsDetail() const
{
    return m_file.value(ShowsDetail, true).toString() != QLatin1String("false");
}

void Settings::setShowsDetail(bool isShown) { m_file.setValue(ShowsDetail, isShown); }

std::vector<int> Settings::columnWidths() const { return numbers(ColumnWidths); }

void Settings::setColumnWidths(const std::vector<int> &widths) { setNumbers(ColumnWidths, widths); }

std::optional<Language> Settings::language() const
{
    const QString name = m_file.value(LanguageKey).toString();
    if (name == QLatin1String("fr"))
        return Language::French;
    if (name == QLatin1String("en"))
        return Language::English;
    return {};
}

void Settings::setLanguage(Language language)
{
    m_file.setValue(LanguageKey,
                    language == Language::French ? QStringLiteral("fr") : QStringLiteral("en"));
}

QString Settings::exportFolder() const { return m_file.value(ExportFolder).toString(); }

void Settings::setExportFolder(const QString &folder) { m_file.setValue(ExportFolder, folder); }

/// All or nothing: one number out of bounds and the list is taken as unknown.
std::vector<int> Settings::numbers(const QString &key) const
{
    std::vector<int> numbers;
    for (const QString &text : m_file.value(key).toString().split(u' ', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (!isNumber || number < 0 || number > MaxPixels)
            return {};
        numbers.push_back(number);
    }
    return numbers;
}

void Settings::setNumbers(const QString &key, const std::vector<int> &numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts.append(QString::number(number));
    m_file.setValue(key, texts.join(u' '));
}

} // namespace eig
