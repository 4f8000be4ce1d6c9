// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/labels/labels.h"
#include "documents/booklet.h"
#include "documents/booklet_plan.h"
#include "documents/layout/document.h"

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace eig::booklet {

/// Anchors of the parts that are neither a sheet nor a portrait; those have the address of their
/// record.
namespace anchors {
inline constexpr char Cover[] = "cover";
inline constexpr char Contents[] = "contents";
inline constexpr char HowToRead[] = "how-to-read";
inline constexpr char Figures[] = "figures";
inline constexpr char Index[] = "index";
} // namespace anchors

/// Everything in a booklet but the sheets themselves, part by part. Parts that lead to sheets name
/// them by their address, "challenge/basegun", which is to be the anchor of the sheet's part.
class BookletBuilder
{
public:
    /// catalogue, sections and options must outlive the builder.
    BookletBuilder(const Catalogue &catalogue, const std::vector<Section> &sections,
                   const BookletOptions &options);

    /// The document without a part.
    [[nodiscard]] layout::Document frame() const;
    [[nodiscard]] layout::Part cover() const;
    [[nodiscard]] layout::Part contents() const;
    [[nodiscard]] layout::Part howToRead() const;
    [[nodiscard]] layout::Part figures() const;
    /// The portrait of the ministry or promotion a section is of.
    [[nodiscard]] layout::Part portrait(const Section &section) const;
    [[nodiscard]] layout::Part index() const;
    /// "Intérieur", "Promotion 5". The section has a record.
    [[nodiscard]] std::string nameOf(const Section &section) const;

private:
    /// A name and its challenges, in this booklet and in the whole catalogue.
    struct CountRow {
        std::string name;
        int here = 0;
        int all = 0;
    };
    using Blocks = std::vector<layout::Block>;

    [[nodiscard]] layout::Part part(const Label &title, std::string_view anchor) const;
    /// The title of a part without banner and the line below it.
    [[nodiscard]] Blocks titled(const Label &title, std::string line) const;
    [[nodiscard]] layout::Contents::Entry entryOf(const Challenge &challenge) const;
    [[nodiscard]] layout::Contents allEntries() const;
    [[nodiscard]] layout::Band shortcuts() const;
    void addSection(Blocks &blocks, const Label &title, std::string text) const;
    void addStatuses(Blocks &blocks) const;
    void addLicence(Blocks &blocks) const;
    [[nodiscard]] layout::DataTable promotionTable() const;
    [[nodiscard]] layout::DataTable ministryTable() const;
    [[nodiscard]] layout::DataTable themeTable() const;
    [[nodiscard]] layout::DataTable countTable(const Label &name,
                                               const std::vector<CountRow> &rows) const;
    [[nodiscard]] layout::Banner bannerOf(const Section &section) const;
    [[nodiscard]] layout::CardList cardsOf(const Section &section) const;
    void addPortrait(Blocks &blocks, const Section &section) const;
    [[nodiscard]] std::string rolesText(const std::set<PersonRole> &roles) const;
    [[nodiscard]] layout::PageIndex people() const;
    [[nodiscard]] layout::PageIndex administrations() const;

    [[nodiscard]] std::string say(const Label &label) const { return label.in(m_language); }
    [[nodiscard]] std::string say(const Label &label, std::string_view subject) const;
    /// "1 défi", "131 défis".
    [[nodiscard]] std::string counted(std::size_t challenges) const;
    /// A text of the catalogue, which is in French whatever the language of the booklet.
    [[nodiscard]] layout::Span french(const std::string &text) const;
    [[nodiscard]] bool isWhole() const;

    const Catalogue &m_catalogue;
    const std::vector<Section> &m_sections;
    const BookletOptions &m_options;
    Language m_language;
    std::vector<const Challenge *> m_challenges;
};

/// Blocks over the full width; two empty columns side by side; a block that runs on from the left
/// one into the right one.
[[nodiscard]] layout::Band across(std::vector<layout::Block> blocks);
[[nodiscard]] layout::Band halves();
[[nodiscard]] layout::Band flowing(layout::Block block);

} // namespace eig::booklet
