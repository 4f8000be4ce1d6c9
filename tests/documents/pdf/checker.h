// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <qpdf/QPDF.hh>
#include <set>
#include <string>
#include <vector>

namespace eig::test {

/// The clauses our documents rely on, read in the objects of the file. They are checked one by one:
/// a file without findings is not thereby a conforming file of any standard.
enum class Clause {
    Marked,
    StructureTree,
    ParentTree,
    ContentMarked,
    Language,
    Title,
    Metadata,
    TabOrder,
    LinkText,
    LinkElement,
    LinkTarget,
    FigureText,
    HeaderScope,
    Tables,
    HeadingLevels,
    Lists,
    ContentsTable,
    FontEmbedded,
    FontName,
    FontUnicode,
    ActiveContent,
    Outline,
    PageLabels,
};

/// "ISO 14289-1, 7.3: a figure has an alternative text".
[[nodiscard]] std::string ruleOf(Clause clause);

struct Finding {
    Clause clause = Clause::Marked;
    std::string where; ///< the object or the page, and what is wrong with it
};
using Findings = std::vector<Finding>;

/// Everything that goes against a clause.
[[nodiscard]] Findings checkPdf(QPDF &pdf);
[[nodiscard]] Findings checkPdf(const std::string &bytes);

/// Rules and places, one a line; empty without findings.
[[nodiscard]] std::string reportOf(const Findings &findings);
[[nodiscard]] std::set<Clause> clausesOf(const Findings &findings);

} // namespace eig::test
