// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/table_text.h"

#include "core/text/csv.h"

namespace eig {

QString tabbedText(const std::vector<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows)
        lines.append(row.join(u'\t'));
    return lines.join(u'\n');
}

std::string csvText(const std::vector<QStringList> &rows)
{
    std::string file;
    for (const QStringList &row : rows) {
        std::vector<std::string> texts;
        for (const QString &cell : row)
            texts.push_back(cell.toStdString());
        file += csvLine(texts);
    }
    return file;
}

} // namespace eig
