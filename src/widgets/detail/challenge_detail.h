// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/labels/labels.h"
#include "widgets/detail/detail_column.h"

#include <QStringList>

namespace eig {

/// Everything the catalogue knows of one challenge. Built once: another challenge or another
/// language is another widget.
class ChallengeDetail : public DetailColumn
{
    Q_OBJECT

public:
    ChallengeDetail(const Catalogue &catalogue, const Challenge &challenge, Language language,
                    QWidget *parent = nullptr);

Q_SIGNALS:
    void challengeActivated(const QString &id);
    /// A query that shows what the pane only counts.
    void searchRequested(const QString &query);

private:
    void addHeader();
    void addKeyFacts();
    void addTeam();
    void addPeople(const QString &heading, const std::vector<Id> &people);
    void addFigures();
    void addTexts();
    void addFollowUp();
    void addRelated();
    void addRelatedChallenge(const RelatedChallenge &related);
    void addOthersOfAdministration(int count);
    void addLinks();
    void addMissing();
    void addSources();
    [[nodiscard]] QString orUnknown(const QString &text) const;
    [[nodiscard]] QString text(const std::string &utf8) const;

    Catalogue m_catalogue;
    const Challenge &m_challenge;
    Language m_language;
    SourceNumbers m_numbers;
    QStringList m_missing; ///< what the pane has no section for
};

} // namespace eig
