// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/labels/labels.h"
#include "core/labels/source_numbers.h"
#include "documents/layout/document.h"

#include <string>
#include <vector>

namespace eig::sheet {

/// Cites sources by number.
class Citations
{
public:
    explicit Citations(const Catalogue &catalogue) : m_numbers(catalogue) {}

    /// Superscript numbers as links to the source list, in increasing order; three or more in a row
    /// become a range. Empty without a source.
    [[nodiscard]] layout::Text cite(const SourceIds &sources, Language language);
    /// Gives the rest of these sources their numbers.
    void number(const SourceIds &sources) { m_numbers.add(sources); }
    /// The cited sources by number, the first one having number 1.
    [[nodiscard]] const std::vector<const Source *> &sources() const { return m_numbers.sources(); }

private:
    SourceNumbers m_numbers;
};

/// Says everything the catalogue knows of one challenge, block by block.
class SheetBuilder
{
public:
    SheetBuilder(const Catalogue &catalogue, const Challenge &challenge, Language language);

    [[nodiscard]] layout::Document build(long long creationTime);

private:
    using Blocks = std::vector<layout::Block>;

    [[nodiscard]] layout::Banner banner() const;
    [[nodiscard]] layout::KeyTable essentials() const;
    void addFigures(Blocks &blocks);
    void addSummary(Blocks &blocks);
    void addTexts(Blocks &blocks);
    void noteAbsentTexts();
    void addFollowUp(Blocks &blocks);
    void addTrail(Blocks &blocks);
    void addOutputs(Blocks &blocks);
    void addLinks(Blocks &blocks, layout::HeadingLook look);
    void addTeam(Blocks &blocks);
    void addPeople(Blocks &blocks, const Label &heading, const std::vector<Id> &people);
    void addRelated(Blocks &blocks, layout::HeadingLook look);
    void addMissing(Blocks &blocks);
    void addSources(Blocks &blocks);

    [[nodiscard]] layout::Text administrations() const;
    [[nodiscard]] std::string place() const;
    [[nodiscard]] std::string reasonOf(const Relation &relation) const;
    [[nodiscard]] layout::Text stepPoint(const Outcome &step);
    [[nodiscard]] layout::Text outputPoint(const Outcome &outcome);
    [[nodiscard]] std::vector<layout::Text> eventPoints();
    void addStated(layout::Text &text, const Relation &relation);
    [[nodiscard]] layout::CardList::Card relatedCard(const RelatedChallenge &related);
    [[nodiscard]] layout::CardList::Card outsideCard(const Relation &relation);
    [[nodiscard]] layout::CardList::Card
    neighboursCard(const std::vector<const Challenge *> &neighbours) const;
    [[nodiscard]] layout::Text terms(const std::vector<Id> &ids,
                                     const Term *(Catalogue::*find)(std::string_view) const) const;

    /// "EIG 5", which no line break cuts.
    [[nodiscard]] static std::string promotionName(const Promotion &promotion);
    [[nodiscard]] std::string say(const Label &label) const { return label.in(m_language); }
    /// A text of the catalogue, which is in French whatever the language of the sheet.
    [[nodiscard]] layout::Span french(const std::string &text,
                                      layout::SpanLook look = layout::SpanLook::Plain) const;
    [[nodiscard]] layout::Span tagline() const;
    /// The text, or "not documented" when it is empty.
    [[nodiscard]] layout::Text orUnknown(layout::Text text) const;

    const Catalogue &m_catalogue;
    const Challenge &m_challenge;
    Language m_language;
    Citations m_citations;
    std::vector<std::string> m_missing;      ///< what the sheet has no section for
    std::vector<std::string> m_undocumented; ///< what the data say no source documents
};

} // namespace eig::sheet
