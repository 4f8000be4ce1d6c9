// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "documents/layout/document.h"
#include "support/temporary_folder.h"

#include <string>
#include <vector>

namespace eig::test {

/// A PDF file and what qpdf and poppler say of it.
class PdfProbe
{
public:
    explicit PdfProbe(const std::string &bytes);

    /// What a tool prints on both channels for this file: arguments, then the file, then "-" if
    /// asked.
    [[nodiscard]] std::string run(const std::string &tool, const std::string &after = {}) const;
    [[nodiscard]] bool isSound() const; ///< qpdf --check without error or warning
    /// With plain spaces for no-break ones: versions of poppler differ there.
    [[nodiscard]] std::string text(int page) const;
    [[nodiscard]] std::string structure() const;
    [[nodiscard]] std::vector<std::string> addresses() const; ///< of the links, in order
    [[nodiscard]] std::vector<std::string> headings() const;  ///< "H1 Basegun", "H2 Sources"…
    [[nodiscard]] const std::string &path() const { return m_path; }

private:
    TemporaryFolder m_folder;
    std::string m_path;
};

[[nodiscard]] bool contains(const std::string &text, const std::string &part);
[[nodiscard]] std::string withPlainSpaces(std::string text);
/// Lines without the empty ones and without spaces at their ends.
[[nodiscard]] std::vector<std::string> linesOf(const std::string &text);

/// A document of one column of the full width.
[[nodiscard]] layout::Document documentOf(std::vector<layout::Block> blocks);

} // namespace eig::test
