// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/sheets/challenge_sheet.h"

#include "documents/layout/link_address.h"
#include "documents/sheets/words.h"

#include <algorithm>

namespace eig::sheet {

using namespace layout;

namespace {

/// "80 %", "24 €" with the space of each language's typography.
std::string valueText(const Outcome &outcome, Language language)
{
    std::string text = numberText(*outcome.value, language);
    if (outcome.unit.empty())
        return text;
    const bool isSymbol = outcome.unit == "%" || outcome.unit == "€";
    if (language == Language::English && outcome.unit == "%")
        return text + "%";
    if (language == Language::English && outcome.unit == "€")
        return "€" + text;
    return text + (isSymbol ? "\u202F" : "\u00A0") + outcome.unit;
}

constexpr ChallengeText ChallengeTexts[] = {ChallengeText::Problem, ChallengeText::Aim,
                                            ChallengeText::Built};

bool isFigure(const Outcome &outcome)
{
    return outcome.kind == OutcomeKind::Figure && outcome.value.has_value();
}

const Link *officialLinkOf(const Challenge &challenge)
{
    const auto found = std::find_if(
        challenge.links.begin(), challenge.links.end(),
        [](const Link &link) { return link.kind == LinkKind::Official; });
    return found == challenge.links.end() ? nullptr : &*found;
}

} // namespace

void ChallengeSheet::addFigures(Blocks &blocks)
{
    CardList list;
    list.look = CardLook::Figure;
    list.cardsPerLine = 3;
    for (const Outcome *outcome : m_catalogue.outcomesOf(m_challenge)) {
        if (!isFigure(*outcome))
            continue;
        Text detail{french(outcome->title)};
        if (outcome->date)
            detail.push_back({" (" + dateText(*outcome->date, language()) + ")"});
        append(detail, cite(outcome->sources));
        list.cards.push_back({{{valueText(*outcome, language())}}, std::move(detail)});
    }
    if (list.cards.empty())
        miss(words::Figures);
    else
        blocks.emplace_back(std::move(list));
}

void ChallengeSheet::addTexts(Blocks &blocks)
{
    bool hasTexts = false;
    for (const ChallengeText text : ChallengeTexts) {
        if (textOf(m_challenge, text).empty())
            continue;
        addText(blocks, label(text), textOf(m_challenge, text));
        hasTexts = true;
    }
    if (hasTexts || !m_challenge.undocumented.empty())
        noteAbsentTexts();
    else
        miss(words::Texts);
}

void ChallengeSheet::noteAbsentTexts()
{
    const std::pair<ChallengeText, Label> names[] = {
        {ChallengeText::Problem, words::MissingProblem},
        {ChallengeText::Aim, words::MissingAim},
        {ChallengeText::Built, words::MissingBuilt}};
    for (const auto &[text, name] : names) {
        if (isStatedUndocumented(m_challenge, text))
            missStated(name);
        else if (textOf(m_challenge, text).empty())
            miss(name);
    }
}

void ChallengeSheet::addFollowUp(Blocks &blocks)
{
    addHeading(blocks, words::FollowUp);
    if (!m_challenge.status) {
        blocks.emplace_back(Paragraph{orUnknown({})});
    } else {
        const ChallengeStatus &status = *m_challenge.status;
        Text text{{statusText(status, language()) + ".", SpanLook::Strong}};
        if (!status.note.empty())
            text.push_back(french(" " + status.note));
        append(text, cite(status.sources));
        blocks.emplace_back(Paragraph{std::move(text)});
    }
    KeyTable trail;
    trail.look = KeyLook::Plain;
    for (const Relation *relation : m_catalogue.outsideRelationsOf(m_challenge)) {
        if (isEvent(*relation))
            trail.rows.push_back(eventRow(*relation));
    }
    for (const Outcome *step : m_catalogue.stepsOf(m_challenge))
        trail.rows.push_back(stepRow(*step));
    bool hasOutputs = false;
    for (const Outcome *outcome : m_catalogue.outcomesOf(m_challenge)) {
        if (isFigure(*outcome) || outcome->kind == OutcomeKind::Step)
            continue;
        trail.rows.push_back(outputRow(*outcome));
        hasOutputs = true;
    }
    if (!hasOutputs)
        miss(words::Outputs);
    if (!trail.rows.empty())
        blocks.emplace_back(std::move(trail));
}

/// What a relation says of the challenge itself, and not of another one.
KeyTable::Row ChallengeSheet::eventRow(const Relation &relation)
{
    const bool isFrom = relation.from.challenge == m_challenge.id;
    Text value{french((isFrom ? relation.to : relation.from).name)};
    if (!relation.note.empty())
        value.push_back(french(". " + relation.note));
    append(value, cite(relation.sources));
    return {capitalised(say(label(relation.kind))), std::move(value)};
}

/// The date, then "Mise en production : …" where the kind of the step is known.
KeyTable::Row ChallengeSheet::stepRow(const Outcome &step)
{
    Text value;
    if (step.step && *step.step != StepKind::Other)
        value.push_back({say(label(*step.step)) + say(words::Colon), SpanLook::Strong});
    value.push_back(french(step.title));
    append(value, cite(step.sources));
    if (!step.url.empty()) {
        value.push_back({" "});
        value.push_back(link(step.url, step.title));
    }
    return {step.date ? capitalised(dateText(*step.date, language())) : say(words::Undated),
            std::move(value)};
}

KeyTable::Row ChallengeSheet::outputRow(const Outcome &outcome)
{
    Text value{french(outcome.title)};
    if (outcome.date)
        value.push_back({" (" + dateText(*outcome.date, language()) + ")"});
    append(value, cite(outcome.sources));
    if (!outcome.url.empty()) {
        value.push_back({" "});
        value.push_back(link(outcome.url, outcome.title));
    }
    return {say(label(outcome.kind)), std::move(value)};
}

Blocks ChallengeSheet::officialPage() const
{
    const Link *official = officialLinkOf(m_challenge);
    if (!official)
        return {};
    Blocks blocks;
    const std::string description = say(label(LinkKind::Official)) + ", " + m_challenge.name;
    if (!m_options.withQrCode) {
        addHeading(blocks, words::OfficialPage, HeadingLook::Side);
        blocks.emplace_back(Paragraph{{link(official->url, description)}, ParagraphLook::Side});
        return blocks;
    }
    blocks.emplace_back(QrCode{official->url, say(words::QrAlternative) + m_challenge.name});
    CardList list;
    list.cards.push_back(
        {{{say(words::OfficialPage), SpanLook::Strong, official->url, description}},
         {{printedAddress(official->url)}}});
    blocks.emplace_back(std::move(list));
    return blocks;
}

Blocks ChallengeSheet::links(HeadingLook look)
{
    if (m_challenge.links.empty()) {
        miss(words::MissingLinks);
        return {};
    }
    CardList list;
    list.cardsPerLine = look == HeadingLook::Main ? 2 : 1;
    const Link *official = officialLinkOf(m_challenge);
    for (const Link &one : m_challenge.links) {
        const std::string kind = say(label(one.kind));
        if (&one != official)
            list.cards.push_back({{{kind}}, {link(one.url, kind + ", " + m_challenge.name)}});
    }
    if (list.cards.empty())
        return {};
    Blocks blocks;
    addHeading(blocks, words::Links, look);
    blocks.emplace_back(std::move(list));
    return blocks;
}

Blocks ChallengeSheet::team() const
{
    Blocks blocks;
    addHeading(blocks, words::Team, HeadingLook::Side);
    CardList list;
    for (const TeamMember &member : m_challenge.team) {
        const Person *person = m_catalogue.person(member.person);
        if (!person)
            continue;
        const Term *discipline = m_catalogue.discipline(member.discipline);
        Text detail;
        if (discipline)
            detail.push_back({nameOf(*discipline, language())});
        list.cards.push_back({{{person->name}}, std::move(detail)});
    }
    if (list.cards.empty())
        blocks.emplace_back(Paragraph{orUnknown({}), ParagraphLook::Side});
    else
        blocks.emplace_back(std::move(list));
    return blocks;
}

Blocks ChallengeSheet::people(const Label &heading, const Label &missing,
                              const std::vector<Id> &people)
{
    if (people.empty())
        miss(missing);
    CardList list;
    for (const Id &id : people) {
        if (const Person *person = m_catalogue.person(id))
            list.cards.push_back({{{person->name}}, {}});
    }
    if (list.cards.empty())
        return {};
    Blocks blocks;
    addHeading(blocks, heading, HeadingLook::Side);
    blocks.emplace_back(std::move(list));
    return blocks;
}

} // namespace eig::sheet
