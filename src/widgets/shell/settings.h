// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/labels/labels.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace eig {

/// Everything the window remembers. One row each in the table of settings.cpp: key, type, default,
/// bounds.
enum class Setting {
    Geometry,         ///< bytes of QWidget::saveGeometry()
    IsMaximized,      ///< flag
    PaneWidths,       ///< list of "class:sidebar:filters:detail", pixels at 100 %
    ShownPanes,       ///< list of "class:sidebar:filters:detail", each 0 or 1, a manual choice
    Language,         ///< "fr", "en"; empty: the system's
    Theme,            ///< "light", "dark"; empty: the system's
    TextSize,         ///< number, per cent, 80 to 200
    IsCompact,        ///< flag: rows of 30 instead of 50
    Place,            ///< key of the last place
    PlaceSelection,   ///< list of addresses of records
    HasStarted,       ///< flag: the first-run page was closed
    ExportFolder,     ///< text
    ClosedSections,   ///< list of "kind/section" of the detail pane
    ClosedFacets,     ///< list of field keys of the filter panel
    ChallengeColumns, ///< list of "key:width:shown", in order
    ChallengeSort,    ///< list of "key" or "-key"
    PromotionColumns, ///< the same of the other lists
    PromotionSort,
    AdministrationColumns,
    AdministrationSort,
    PersonColumns,
    PersonSort,
    OutcomeColumns,
    OutcomeSort,
    RecentSearches, ///< list of queries as typed, newest first
    MinistryView,   ///< "columns", "tree", "list"
    MinistryOrder,  ///< "count", "name" or a column; "-" before it: the other way
    MinistryWidths, ///< list of "view:column:width:shown", pixels at 100 %
    TimelineView,   ///< "graph", "graph-years", "list"; empty: not chosen
    TimelineSort,   ///< "key" or "-key"
    TableFormat,    ///< "xlsx", "csv", "csv-excel", "json"
    TableColumns,   ///< "visible", "all"
    TableSources,   ///< flag
    CitationStyle,  ///< "iso690", "bibtex", "csl"
    RecentCommands, ///< list of object names of actions, newest first
    Compared,       ///< list of addresses of the records of the comparison
    StartPlace,     ///< "last", "challenges", "dashboard"
    PdfQrCode,      ///< flag: what PDF documents are made with
    PdfGreyscale,   ///< flag
    RecentRecords,  ///< list of addresses, newest first
};

/// One INI file. A value that is missing, damaged or out of bounds counts as its default. Nothing
/// here is worth a dialog: isDamaged() and isWritable() let the window say so quietly.
class Settings
{
public:
    /// file: its folder is made when something is first written.
    explicit Settings(const QString &file);

    [[nodiscard]] bool flag(Setting setting) const;
    [[nodiscard]] int number(Setting setting) const;
    [[nodiscard]] QString text(Setting setting) const;
    [[nodiscard]] QStringList list(Setting setting) const;
    [[nodiscard]] QByteArray bytes(Setting setting) const;

    void setFlag(Setting setting, bool value);
    void setNumber(Setting setting, int value);
    void setText(Setting setting, const QString &value);
    void setList(Setting setting, const QStringList &value);
    void setBytes(Setting setting, const QByteArray &value);
    /// Back to the default.
    void remove(Setting setting);

    [[nodiscard]] std::optional<Language> language() const;

    /// The file exists and could not be understood when it was opened.
    [[nodiscard]] bool isDamaged() const { return m_isDamaged; }
    /// False once a value could not be saved; tries to save what is pending.
    [[nodiscard]] bool isWritable();
    [[nodiscard]] QString fileName() const { return m_file.fileName(); }

private:
    [[nodiscard]] QVariant value(Setting setting) const;
    void setValue(Setting setting, const QVariant &value);

    QSettings m_file;
    bool m_isDamaged = false;
};

} // namespace eig
