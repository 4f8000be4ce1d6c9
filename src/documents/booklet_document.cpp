// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/booklet_document.h"

#include "documents/booklet_builder.h"
#include "documents/sheet_document.h"
#include "documents/sheets/sheet_parts.h"

#include <algorithm>
#include <map>
#include <variant>

namespace eig {
namespace {

using booklet::BookletBuilder;
using booklet::Section;

/// The name of a challenge with its promotion: together they name one challenge.
std::string cardTitle(const std::string &name, const std::string &promotion)
{
    return name + '\n'
        + promotion.substr(std::min(promotion.find_first_not_of(' '), promotion.size()));
}

/// Adds the parts of the document in their order.
class BookletMaker
{
public:
    BookletMaker(const Catalogue &catalogue, const std::vector<Section> &sections,
                 const BookletOptions &options, const PartMade &progress)
        : m_catalogue(catalogue)
        , m_sections(sections)
        , m_options(options)
        , m_progress(progress)
        , m_builder(catalogue, sections, options)
        , m_document(m_builder.frame())
    {
        for (const Challenge *challenge : booklet::challengesOf(sections))
            m_anchors.emplace(
                cardTitle(challenge->name, sheet::promotionTag(catalogue.promotionOf(*challenge))),
                addressOf({EntityKind::Challenge, challenge->id}));
    }

    /// Empty when cancelled.
    [[nodiscard]] Result<std::optional<layout::Document>> make()
    {
        const std::optional<layout::Document> cancelled;
        for (auto part : {&BookletBuilder::cover, &BookletBuilder::contents,
                          &BookletBuilder::howToRead, &BookletBuilder::figures}) {
            if (!add((m_builder.*part)()))
                return cancelled;
        }
        for (const Section &section : m_sections) {
            const auto added = addSection(section);
            if (!added)
                return Unexpected(added.error());
            if (!*added)
                return cancelled;
        }
        if (!add(m_builder.index()))
            return cancelled;
        return std::optional(std::move(m_document));
    }

private:
    [[nodiscard]] bool add(layout::Part part)
    {
        m_document.parts.push_back(std::move(part));
        return !m_progress || m_progress(m_document.parts.size(), m_document.parts.back().name);
    }

    /// False when cancelled.
    [[nodiscard]] Result<bool> addSection(const Section &section)
    {
        if (section.record && !add(m_builder.portrait(section)))
            return false;
        SheetOptions options;
        options.language = m_options.language;
        options.withQrCode = m_options.withQrCode;
        options.isGreyscale = m_options.isGreyscale;
        for (const Challenge *challenge : section.challenges) {
            const RecordRef record{EntityKind::Challenge, challenge->id};
            auto part = sheetPart(m_catalogue, record, options);
            if (!part)
                return Unexpected(part.error());
            linkCards(*part);
            part->anchor = addressOf(record);
            part->depth = section.record ? 1 : 0;
            if (!add(std::move(*part)))
                return false;
        }
        return true;
    }

    /// A card that names another challenge of this booklet leads to its sheet.
    void linkCards(layout::Part &part) const
    {
        for (layout::Band &band : part.bands) {
            for (layout::Column &column : band.columns) {
                for (layout::Block &block : column.blocks) {
                    if (auto *list = std::get_if<layout::CardList>(&block))
                        linkCards(*list);
                }
            }
        }
    }

    void linkCards(layout::CardList &list) const
    {
        for (layout::CardList::Card &card : list.cards) {
            if (card.title.size() != 2)
                continue;
            layout::Span &name = card.title.front();
            const auto found = m_anchors.find(cardTitle(name.text, card.title.back().text));
            if (found != m_anchors.end() && name.target.empty())
                name.target = '#' + found->second;
        }
    }

    const Catalogue &m_catalogue;
    const std::vector<Section> &m_sections;
    const BookletOptions &m_options;
    const PartMade &m_progress;
    BookletBuilder m_builder;
    layout::Document m_document;
    std::map<std::string, std::string> m_anchors; ///< of the sheets, by their titles on cards
};

} // namespace

Result<std::optional<layout::Document>> bookletDocument(const Catalogue &catalogue,
                                                        const std::vector<Section> &sections,
                                                        const BookletOptions &options,
                                                        const PartMade &progress)
{
    return BookletMaker(catalogue, sections, options, progress).make();
}

} // namespace eig
