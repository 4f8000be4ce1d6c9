// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/labels/labels.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

#include <optional>
#include <vector>

namespace eig {

/// What the window remembers, in one INI file. A damaged or unwritable file means defaults: nothing
/// here is worth a message.
class Settings
{
public:
    explicit Settings(const QString &file);

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    /// Sizes of the panes, left to right; empty when unknown.
    [[nodiscard]] std::vector<int> paneSizes() const;
    void setPaneSizes(const std::vector<int> &sizes);
    [[nodiscard]] bool showsFilters() const;
    void setShowsFilters(bool isShown);
    [[nodiscard]] bool showsDetail() const;
    void setShowsDetail(bool isShown);
    /// Widths of the columns of the list of challenges; empty when unknown.
    [[nodiscard]] std::vector<int> columnWidths() const;
    void setColumnWidths(const std::vector<int> &widths);
    [[nodiscard]] std::optional<Language> language() const;
    void setLanguage(Language language);
    [[nodiscard]] QString exportFolder() const;
    void setExportFolder(const QString &folder);

private:
    [[nodiscard]] std::vector<int> numbers(const QString &key) const;
    void setNumbers(const QString &key, const std::vector<int> &numbers);

    QSettings m_file;
};

} // namespace eig
