// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <vector>

namespace eig::test {

struct SheetCell {
    std::string text;
    bool isNumber = false;
    std::string link; ///< address, or place in the workbook; empty without one
};

/// A workbook read back: every part must inflate with its checksum and be well-formed XML, else a
/// failed assertion.
class XlsxProbe
{
public:
    explicit XlsxProbe(const std::string &bytes);

    [[nodiscard]] const std::map<std::string, std::string> &parts() const { return m_parts; }
    [[nodiscard]] const std::vector<std::string> &sheetNames() const { return m_names; }
    /// The cells of a sheet, from 0, by their names: "A1".
    [[nodiscard]] const std::map<std::string, SheetCell> &cells(std::size_t sheet) const
    {
        return m_cells.at(sheet);
    }
    /// Of each part, as the archive writes it: date and time of MS-DOS.
    [[nodiscard]] const std::vector<unsigned> &stamps() const { return m_stamps; }

private:
    void unpack(const std::string &bytes);
    void readSheet(std::size_t number, const std::vector<std::string> &strings);

    std::map<std::string, std::string> m_parts;
    std::vector<std::string> m_names;
    std::vector<std::map<std::string, SheetCell>> m_cells;
    std::vector<unsigned> m_stamps;
};

/// "C12" for row 11 and column 2, both from 0.
[[nodiscard]] std::string cellName(std::size_t row, std::size_t column);

} // namespace eig::test
