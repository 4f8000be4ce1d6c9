// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/record_text.h"

#include "core/labels/figure.h"
#include "core/labels/period.h"
#include "documents/citation.h"
#include "models/result_texts.h"

#include <QCoreApplication>

namespace eig {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(eig::RecordText)
};

/// Of a list that the catalogue has no look-up for.
template<typename T> QString nameIn(const std::vector<T> &records, const Id &id)
{
    for (const T &record : records) {
        if (record.id == id)
            return toQString(record.name);
    }
    return {};
}

} // namespace

QString promotionText(const Promotion &promotion, Language language)
{
    const QString name = toQString(nameOf(promotion, language));
    return promotion.year.empty() ? name : name + u", " + toQString(promotion.year);
}

QString promotionTag(const Promotion &promotion)
{
    return toQString(promotion.shortName).replace(u' ', QChar::Nbsp);
}

QString placeText(const Place &place)
{
    QString where = toQString(place.town.empty() ? place.asFound : place.town);
    if (!place.town.empty() && !place.department.empty() && place.department != place.town)
        where += u" (" + toQString(place.department) + u')';
    for (const std::string &town : place.otherTowns)
        where += u", " + toQString(town);
    return where;
}

QString figureText(const Outcome &outcome, Language language)
{
    return toQString(figureLabel(outcome, language));
}

QString periodText(const Period &period, Language language)
{
    return toQString(periodLabel(period, language));
}

QString relationText(const Challenge &challenge, const Relation &relation, Language language)
{
    // Seen from the later one, "continuation" is where it comes from.
    const bool isTarget = relation.to.challenge == challenge.id;
    QString reason = isTarget && relation.kind == RelationKind::Continues
        ? Texts::tr("original challenge")
        : toQString(label(relation.kind).in(language));
    if (relation.basis == Basis::Deduced)
        reason += u" (" + toQString(label(relation.basis).in(language)) + u')';
    return relation.note.empty() ? reason
                                 : Texts::tr("%1: %2").arg(reason, toQString(relation.note));
}

QString asSentence(const QString &text)
{
    const bool isEnded = text.isEmpty() || text.endsWith(u'.') || text.endsWith(u'…');
    return isEnded ? text : QString(text + u'.');
}

bool isKeyFigure(const Outcome &outcome)
{
    return outcome.kind == OutcomeKind::Figure && outcome.value.has_value();
}

bool isEvent(const Relation &relation)
{
    return relation.kind == RelationKind::Stopped || relation.kind == RelationKind::Withdrawn
        || relation.kind == RelationKind::NotSelected;
}

QString recordName(const Catalogue &catalogue, const RecordRef &record, Language language)
{
    switch (record.kind) {
    case EntityKind::Challenge:
        if (const Challenge *challenge = catalogue.challenge(record.id))
            return toQString(challenge->name);
        break;
    case EntityKind::Promotion:
        if (const Promotion *promotion = catalogue.promotion(record.id))
            return toQString(nameOf(*promotion, language));
        break;
    case EntityKind::Ministry:
        if (const Ministry *ministry = catalogue.ministry(record.id))
            return toQString(nameOf(*ministry, language));
        break;
    case EntityKind::Administration:
        if (const Administration *administration = catalogue.administration(record.id))
            return toQString(administration->name);
        break;
    case EntityKind::Person:
        if (const Person *person = catalogue.person(record.id))
            return toQString(person->name);
        break;
    case EntityKind::Outcome:
        if (const Outcome *outcome = catalogue.outcome(record.id))
            return toQString(outcome->title);
        break;
    case EntityKind::Milestone:
        if (const Milestone *milestone = catalogue.milestone(record.id))
            return toQString(nameOf(*milestone, language));
        break;
    case EntityKind::Partner: return nameIn(catalogue.programme().partners, record.id);
    case EntityKind::SiblingProgramme: return nameIn(catalogue.programme().siblings, record.id);
    case EntityKind::Programme: return recordTexts(catalogue, record.kind, 0, language).name;
    default: break;
    }
    return {};
}

QString recordCitation(const Catalogue &catalogue, const RecordRef &record, Language language)
{
    const auto citation = citeRecord(catalogue, record, CitationStyle::Iso690, language);
    return citation ? toQString(*citation).trimmed() : QString();
}

} // namespace eig
