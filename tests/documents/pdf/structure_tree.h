// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "documents/pdf/checker.h"

#include <compare>
#include <cstddef>
#include <map>

namespace eig::test {

/// A marked part of a page, by the number of its page from 0.
struct Mark {
    std::size_t page = 0;
    long long number = 0;

    friend auto operator<=>(const Mark &, const Mark &) = default;
};

struct Element {
    QPDFObjectHandle object;
    std::string type; ///< "/P"
    std::size_t parent = 0;
    std::vector<std::size_t> children{};
    std::vector<Mark> marks{};
    std::vector<QPDFObjGen> annotations{}; ///< of its object references
};

/// The structure elements of a file in reading order. Element 0 stands for the root of the tree.
struct StructureTree {
    std::vector<Element> elements;
    std::map<QPDFObjGen, std::size_t> places;

    [[nodiscard]] const Element &parentOf(const Element &element) const
    {
        return elements[element.parent];
    }
    /// The place of this object among the elements; 0 when it is none.
    [[nodiscard]] std::size_t find(QPDFObjectHandle object) const;
    [[nodiscard]] bool hasChild(const Element &element, const std::string &type) const;
};

/// What goes against Clause::StructureTree is added to findings.
[[nodiscard]] StructureTree readStructureTree(QPDF &pdf, Findings &findings);

/// The MCIDs of each page in the order of its content; what goes against Clause::ContentMarked is
/// added to findings.
[[nodiscard]] std::vector<std::vector<long long>> readMarks(QPDF &pdf, Findings &findings);

/// Parent tree, links, figures, tables, headings, lists, tables of contents.
void checkStructure(const StructureTree &tree, Findings &findings);
void checkParentTree(QPDF &pdf, const StructureTree &tree,
                     const std::vector<std::vector<long long>> &marks, Findings &findings);
void checkLinks(QPDF &pdf, const StructureTree &tree, Findings &findings);

/// The entries of a number tree; empty when it is none.
[[nodiscard]] std::map<long long, QPDFObjectHandle> numberTree(QPDF &pdf, QPDFObjectHandle tree);
/// The page an explicit destination leads to, from 0; -1 when it leads nowhere.
[[nodiscard]] int pageOfDestination(QPDF &pdf, QPDFObjectHandle destination);
[[nodiscard]] std::string nameOf(QPDFObjectHandle object); ///< "object 12"

} // namespace eig::test
