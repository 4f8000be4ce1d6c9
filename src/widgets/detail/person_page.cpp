// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/person_page.h"

#include "core/catalogue/figures.h"
#include "widgets/detail/detail_header.h"
#include "widgets/detail/record_text.h"

#include <algorithm>

namespace eig {
namespace {

constexpr std::size_t FewColleagues = 8;

} // namespace

PersonPage::PersonPage(DetailPage &page, const Catalogue &catalogue, const Person &person)
    : PageWriter(page, catalogue)
    , m_person(person)
    , m_participations(m_catalogue.participationsOf(person))
{
    collectColleagues();
}

void PersonPage::write()
{
    writeHeader();
    writeKeyFacts();
    writeChallenges();
    writeColleagues();
    QStringList missing;
    if (m_participations.empty())
        missing.append(tr("challenges"));
    addMissing(missing);
    m_citations.add(m_person.sources);
    addSources();
}

void PersonPage::collectColleagues()
{
    std::map<Id, Colleague> found;
    for (const Participation &participation : m_participations) {
        const Challenge &challenge = m_catalogue.challenges()[participation.challenge];
        const auto add = [&](const Id &id) {
            const Person *person = m_catalogue.person(id);
            if (!person || person == &m_person)
                return;
            Colleague &colleague = found[id];
            colleague.person = person;
            auto &challenges = colleague.challenges;
            if (std::find(challenges.begin(), challenges.end(), &challenge) == challenges.end())
                challenges.push_back(&challenge);
        };
        for (const TeamMember &member : challenge.team)
            add(member.person);
        std::for_each(challenge.mentors.begin(), challenge.mentors.end(), add);
        std::for_each(challenge.sponsors.begin(), challenge.sponsors.end(), add);
    }
    // In the order of the catalogue, which is that of the names.
    for (const Person &person : m_catalogue.people()) {
        if (const auto colleague = found.find(person.id); colleague != found.end())
            m_colleagues.push_back(colleague->second);
    }
    std::stable_sort(m_colleagues.begin(), m_colleagues.end(),
                     [](const Colleague &a, const Colleague &b) {
                         return a.challenges.size() > b.challenges.size();
                     });
}

QString PersonPage::roleText(PersonRole role, const Id &disciplineId) const
{
    const Term *discipline = m_catalogue.discipline(disciplineId);
    const QString text = word(label(role));
    return discipline ? text + u", " + toQString(nameOf(*discipline, language())) : text;
}

void PersonPage::writeHeader()
{
    DetailHeader *header = m_page.header();
    header->setKind(Icon::People, word(singular(EntityKind::Person)));
    header->setName(toQString(m_person.name), frenchLocale());
    header->setLine(roleText(m_person.role, m_person.discipline));
}

void PersonPage::writeKeyFacts()
{
    m_page.beginSection({QStringLiteral("essentials"), Icon::Info, tr("Key facts")},
                        DetailSection::Heading::Hidden);
    const std::vector<PersonRole> roles = rolesOf(m_catalogue, m_person);
    QStringList roleNames;
    for (const PersonRole role : roles)
        roleNames.append(word(label(role)));
    m_page.addFact(roles.size() > 1 ? tr("Roles") : word(label(Field::Role)),
                   plainParts(roleNames.join(QStringLiteral(", "))));
    const Term *discipline = m_catalogue.discipline(m_person.discipline);
    m_page.addFact(
        tr("Job"),
        orUnknown(plainParts(discipline ? toQString(nameOf(*discipline, language())) : QString())));
    TextParts promotions;
    for (const Promotion *promotion : promotionsOf(m_catalogue, m_person))
        addListed(promotions, promotionPart(promotion->id));
    m_page.addFact(word(label(EntityKind::Promotion)), orUnknown(std::move(promotions)));
    if (!m_person.context.empty())
        m_page.addFact(tr("In the programme"), plainParts(toQString(m_person.context)), French);
}

void PersonPage::writeChallenges()
{
    if (m_participations.empty())
        return;
    m_page.beginSection(
        {QStringLiteral("challenges"), Icon::Challenges, word(label(EntityKind::Challenge))});
    for (const Participation &participation : m_participations)
        addChallengeRow(m_catalogue.challenges()[participation.challenge],
                        roleText(participation.role, participation.discipline));
}

void PersonPage::writeColleagues()
{
    if (m_colleagues.empty())
        return;
    m_page.beginSection({QStringLiteral("colleagues"), Icon::People, tr("Worked with")});
    const std::size_t all = m_colleagues.size();
    // One more line is not worth a click.
    const std::size_t shown = all <= FewColleagues + 2 ? all : FewColleagues;
    writeColleagues(0, shown);
    if (shown < all)
        m_page.addMore(tr("Show all %n people", nullptr, static_cast<int>(all)),
                       [this, shown, all] { writeColleagues(shown, all); });
}

void PersonPage::writeColleagues(std::size_t from, std::size_t end)
{
    ColumnsLayout *columns = m_page.addColumns({2, 136, 8, 8});
    for (std::size_t i = from; i < end; ++i) {
        const Colleague &colleague = m_colleagues[i];
        QStringList names;
        for (const Challenge *challenge : colleague.challenges)
            names.append(toQString(challenge->name));
        addPersonCell(columns, colleague.person->id, names.join(QStringLiteral(", ")),
                      colleague.person->role != PersonRole::Entrepreneur);
    }
}

} // namespace eig
