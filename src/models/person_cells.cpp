// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/person_cells.h"

namespace eig {
namespace {

QStringList idsOf(const std::vector<const Promotion *> &promotions)
{
    QStringList ids;
    for (const Promotion *promotion : promotions)
        ids.append(textOf(promotion->id));
    return ids;
}

QVariant idsOrNone(const QStringList &ids)
{
    return ids.isEmpty() ? QVariant() : QVariant(ids.join(u','));
}

} // namespace

QStringList PersonCells::hosts() const
{
    QStringList names;
    for (const Challenge *challenge : challengesOf(catalogue(), m_person))
        names.append(textOf(catalogue().hostOf(*challenge).name));
    return names;
}

QString PersonCells::known(int section) const
{
    const auto eachChallenge = [this](auto nameOfOne) {
        QStringList names;
        for (const Challenge *challenge : challengesOf(catalogue(), m_person))
            names.append(nameOfOne(*challenge));
        return listed(names);
    };
    switch (static_cast<PersonColumn>(section)) {
    case PersonColumn::Name: return textOf(m_person.name);
    case PersonColumn::Role: {
        QStringList names;
        for (const PersonRole role : rolesOf(catalogue(), m_person))
            names.append(word(label(role)));
        return listed(names);
    }
    case PersonColumn::Job: {
        const Term *discipline = catalogue().discipline(m_person.discipline);
        return discipline ? textOf(nameOf(*discipline, language())) : QString();
    }
    case PersonColumn::Promotions: {
        QStringList names;
        for (const Promotion *promotion : promotionsOf(catalogue(), m_person))
            names.append(textOf(promotion->shortName));
        return listed(names);
    }
    case PersonColumn::Challenges:
        return eachChallenge([](const Challenge &challenge) { return textOf(challenge.name); });
    case PersonColumn::Administrations: return listed(hosts());
    case PersonColumn::Ministries:
        return eachChallenge([this](const Challenge &challenge) {
            return textOf(ministryNameInList(catalogue().ministryOf(challenge), language()));
        });
    case PersonColumn::ChallengeCount: return raw(section).toString();
    case PersonColumn::Identifier: return textOf(m_person.id);
    }
    return {};
}

QString PersonCells::full(int section) const { return known(section); }

QString PersonCells::secondLine(int section) const
{
    if (static_cast<PersonColumn>(section) != PersonColumn::Name)
        return {};
    const QString where = listed(hosts());
    return where.isEmpty() ? textOf(m_person.context) : where;
}

QString PersonCells::shortText(int section) const
{
    if (static_cast<PersonColumn>(section) != PersonColumn::Role)
        return {};
    QStringList names;
    for (const PersonRole role : rolesOf(catalogue(), m_person))
        names.append(
            word(role == PersonRole::Entrepreneur ? label(SortKey::TeamSize) : label(role)));
    return listed(names);
}

QString PersonCells::rowText() const
{
    const auto cell = [this](PersonColumn column) { return known(static_cast<int>(column)); };
    return listed({textOf(m_person.name), cell(PersonColumn::Role), cell(PersonColumn::Promotions),
                   cell(PersonColumn::Challenges)});
}

QVariant PersonCells::raw(int section) const
{
    switch (static_cast<PersonColumn>(section)) {
    case PersonColumn::Role: {
        QStringList keys;
        for (const PersonRole role : rolesOf(catalogue(), m_person))
            keys.append(textOf(std::string(keyOf(role))));
        return idsOrNone(keys);
    }
    case PersonColumn::Job: return textOrNone(m_person.discipline);
    case PersonColumn::Promotions: return idsOrNone(idsOf(promotionsOf(catalogue(), m_person)));
    case PersonColumn::Ministries: {
        QStringList ids;
        for (const Challenge *challenge : challengesOf(catalogue(), m_person))
            ids.append(textOf(catalogue().ministryOf(*challenge).id));
        ids.removeDuplicates();
        return idsOrNone(ids);
    }
    case PersonColumn::ChallengeCount:
        return numberOrNone(static_cast<int>(challengesOf(catalogue(), m_person).size()));
    default: return RecordCells::raw(section);
    }
}

} // namespace eig
