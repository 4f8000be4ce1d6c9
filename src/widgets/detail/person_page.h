// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/detail/page_writer.h"

#include <QCoreApplication>

#include <map>

namespace eig {

/// What the catalogue publishes of one person: role, job, challenges, and who they worked with.
class PersonPage : public PageWriter
{
    Q_DECLARE_TR_FUNCTIONS(eig::PersonPage)

public:
    PersonPage(DetailPage &page, const Catalogue &catalogue, const Person &person);

    void write() override;

private:
    /// Someone on the same challenges.
    struct Colleague {
        const Person *person = nullptr;
        std::vector<const Challenge *> challenges;
    };

    void writeHeader();
    void writeKeyFacts();
    void writeChallenges();
    void writeColleagues();
    void writeColleagues(std::size_t from, std::size_t end);
    void collectColleagues();
    [[nodiscard]] QString roleText(PersonRole role, const Id &discipline) const;

    const Person &m_person;
    std::vector<Participation> m_participations;
    std::vector<Colleague> m_colleagues;
};

} // namespace eig
