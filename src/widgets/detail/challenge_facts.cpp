// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/challenge_facts.h"

#include <QCoreApplication>
#include <QStringList>

namespace eig {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(eig::ChallengeFacts)
};

QString text(const std::string &utf8) { return QString::fromStdString(utf8); }

QString termsText(const std::vector<Id> &ids, Language language, const Catalogue &catalogue,
                  const Term *(Catalogue::*find)(std::string_view) const)
{
    QStringList names;
    for (const Id &id : ids) {
        if (const Term *term = (catalogue.*find)(id))
            names.append(text(nameOf(*term, language)));
    }
    return names.join(QStringLiteral(", "));
}

QString dated(const QString &what, const std::optional<PartialDate> &date, Language language)
{
    return date ? what + u" (" + text(dateText(*date, language)) + u')' : what;
}

} // namespace

QString promotionText(const Promotion &promotion, Language language)
{
    const QString name = text(nameOf(promotion, language));
    return promotion.year.empty() ? name : name + u", " + text(promotion.year);
}

QString hostsText(const Catalogue &catalogue, const Challenge &challenge, Language language)
{
    QStringList names;
    for (const Host &host : challenge.hosts) {
        const Administration *administration = catalogue.administration(host.administration);
        if (!administration)
            continue;
        QStringList notes;
        if (!administration->acronym.empty())
            notes.append(text(administration->acronym));
        if (host.role != HostRole::Host)
            notes.append(text(label(host.role).in(language)));
        const QString name = text(administration->name);
        names.append(notes.isEmpty() ? name
                                     : name + u" (" + notes.join(QStringLiteral(", ")) + u')');
    }
    return names.join(u'\n');
}

QString placeText(const Place &place)
{
    QString where = text(place.town.empty() ? place.asFound : place.town);
    if (!place.town.empty() && !place.department.empty() && place.department != place.town)
        where += u" (" + text(place.department) + u')';
    for (const std::string &town : place.otherTowns)
        where += u", " + text(town);
    return where;
}

QString themesText(const Catalogue &catalogue, const Challenge &challenge, Language language)
{
    return termsText(challenge.themes, language, catalogue, &Catalogue::theme);
}

QString expertisesText(const Catalogue &catalogue, const Challenge &challenge, Language language)
{
    return termsText(challenge.expertises, language, catalogue, &Catalogue::expertise);
}

QString memberText(const Catalogue &catalogue, const TeamMember &member, Language language)
{
    const Person *person = catalogue.person(member.person);
    if (!person)
        return {};
    const Term *discipline = catalogue.discipline(member.discipline);
    const QString name = text(person->name);
    return discipline ? name + u", " + text(nameOf(*discipline, language)) : name;
}

QString figureText(const Outcome &outcome, Language language)
{
    const QString number = text(numberText(outcome.value.value_or(0), language));
    const QString unit = text(outcome.unit);
    const bool isFrench = language == Language::French;
    QString value = number;
    if (!isFrench && unit == u"€")
        value = unit + number;
    else if (!isFrench && unit == u"%")
        value = number + unit;
    else if (!unit.isEmpty())
        value = number + QChar(isFrench && (unit == u"€" || unit == u"%") ? 0x202F : 0xA0) + unit;
    return dated(value + u' ' + text(outcome.title), outcome.date, language);
}

QString outputText(const Outcome &outcome, Language language)
{
    const QString what = Texts::tr("%1: %2").arg(text(label(outcome.kind).in(language)),
                                                 text(outcome.title));
    return dated(what, outcome.date, language);
}

QString relationText(const Challenge &challenge, const Relation &relation, Language language)
{
    // Seen from the later one, "continuation" is where it comes from.
    const bool isTarget = relation.to.challenge == challenge.id;
    QString reason = isTarget && relation.kind == RelationKind::Continues
        ? Texts::tr("original challenge")
        : text(label(relation.kind).in(language));
    if (relation.basis == Basis::Deduced)
        reason += u" (" + text(label(relation.basis).in(language)) + u')';
    return relation.note.empty() ? reason : Texts::tr("%1: %2").arg(reason, text(relation.note));
}

QString asSentence(const QString &text)
{
    const bool isEnded = text.isEmpty() || text.endsWith(u'.') || text.endsWith(u'…');
    return isEnded ? text : QString(text + u'.');
}

} // namespace eig
