// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace eig::test {

/// A link of a page or an entry of the outline, and the page it leads to.
struct PdfPlace {
    std::string text;     ///< of the entry; of a link what assistive technology says
    std::size_t page = 0; ///< from 1; 0 when it leads to none
    int level = 0;        ///< of the entry, from 0
};

/// Where the links and the outline of a PDF file lead, and what its pages say.
class PdfPlaces
{
public:
    explicit PdfPlaces(const std::string &bytes);

    [[nodiscard]] std::size_t pages() const { return m_texts.size(); }
    /// In the order of painting, with one plain space for each gap and line end. Page from 1.
    [[nodiscard]] const std::string &text(std::size_t page) const { return m_texts.at(page - 1); }
    /// Links to pages of this file.
    [[nodiscard]] const std::vector<PdfPlace> &links(std::size_t page) const
    {
        return m_links.at(page - 1);
    }
    [[nodiscard]] const std::vector<PdfPlace> &outline() const { return m_outline; }
    /// The page of the outline's first entry of this text; 0 when there is none.
    [[nodiscard]] std::size_t pageOf(const std::string &title) const;

private:
    std::vector<std::string> m_texts;
    std::vector<std::vector<PdfPlace>> m_links;
    std::vector<PdfPlace> m_outline;
};

[[nodiscard]] std::string withSingleSpaces(const std::string &text);

} // namespace eig::test
