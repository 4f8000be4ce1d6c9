// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "documents/sheets/sheet_parts.h"

#include <string>
#include <vector>

namespace eig::sheet {

/// Stopped, withdrawn or not selected: an event, not another challenge.
[[nodiscard]] bool isEvent(const Relation &relation);

/// Says everything the catalogue knows of one challenge, block by block.
class ChallengeSheet : public SheetParts
{
public:
    ChallengeSheet(const Catalogue &catalogue, const Challenge &challenge,
                   const SheetOptions &options);

    [[nodiscard]] std::string name() const override;
    [[nodiscard]] std::string subject() const override;

protected:
    [[nodiscard]] SheetLayout write() override;
    [[nodiscard]] std::string runningHead() const override;

private:
    [[nodiscard]] layout::Banner banner() const;
    [[nodiscard]] layout::KeyTable essentials() const;
    void addFigures(Blocks &blocks);
    void addTexts(Blocks &blocks);
    void noteAbsentTexts();
    void addFollowUp(Blocks &blocks);
    [[nodiscard]] Blocks officialPage() const;
    [[nodiscard]] Blocks team() const;
    [[nodiscard]] Blocks people(const Label &heading, const Label &missing,
                                const std::vector<Id> &people);
    [[nodiscard]] Blocks links(layout::HeadingLook look);
    [[nodiscard]] Blocks related(layout::HeadingLook look);

    [[nodiscard]] layout::Text administrations() const;
    [[nodiscard]] std::string place() const;
    [[nodiscard]] std::string reasonOf(const Relation &relation) const;
    [[nodiscard]] layout::KeyTable::Row eventRow(const Relation &relation);
    [[nodiscard]] layout::KeyTable::Row stepRow(const Outcome &step);
    [[nodiscard]] layout::KeyTable::Row outputRow(const Outcome &outcome);
    void addStated(layout::Text &text, const Relation &relation);
    [[nodiscard]] layout::CardList::Card relatedCard(const RelatedChallenge &related);
    [[nodiscard]] layout::CardList::Card outsideCard(const Relation &relation);
    [[nodiscard]] layout::CardList::Card
    neighboursCard(const std::vector<const Challenge *> &neighbours) const;

    const Challenge &m_challenge;
};

} // namespace eig::sheet
