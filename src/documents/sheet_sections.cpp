// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/sheet_builder.h"

#include "documents/layout/link_address.h"
#include "documents/sheet_labels.h"

#include <algorithm>
#include <string_view>

namespace eig::sheet {

using namespace layout;

namespace {

void append(Text &text, Text more)
{
    std::move(more.begin(), more.end(), std::back_inserter(text));
}

/// Without the empty ones, with the separator between the others.
std::string join(const std::vector<std::string> &parts, const std::string &separator)
{
    std::string text;
    for (const std::string &part : parts) {
        if (!part.empty())
            text += (text.empty() ? "" : separator) + part;
    }
    return text;
}

std::vector<std::string> paragraphsOf(const std::string &text)
{
    std::vector<std::string> paragraphs;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        if (end > from)
            paragraphs.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    return paragraphs;
}

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

} // namespace

Text SheetBuilder::administrations() const
{
    Text text;
    for (const Host &host : m_challenge.hosts) {
        const Administration *administration = m_catalogue.administration(host.administration);
        if (!administration)
            continue;
        if (!text.empty())
            text.push_back({say(words::Separator), SpanLook::Plain});
        text.push_back(french(administration->name));
        if (host.role != HostRole::Host)
            text.push_back({" (" + label(host.role).in(m_language) + ")", SpanLook::Muted});
    }
    return text;
}

std::string SheetBuilder::place() const
{
    const Place &place = m_challenge.place;
    std::string text = place.town.empty() ? place.asFound : place.town;
    if (!place.town.empty() && !place.department.empty() && place.department != place.town)
        text += " (" + place.department + ")";
    for (const std::string &town : place.otherTowns)
        text += ", " + town;
    return text;
}

Text SheetBuilder::terms(const std::vector<Id> &ids,
                         const Term *(Catalogue::*find)(std::string_view) const) const
{
    std::vector<std::string> names;
    for (const Id &id : ids) {
        if (const Term *term = (m_catalogue.*find)(id))
            names.push_back(nameOf(*term, m_language));
    }
    return {{join(names, ", ")}};
}

KeyTable SheetBuilder::essentials() const
{
    const Promotion &promotion = m_catalogue.promotionOf(m_challenge);
    const Ministry &ministry = m_catalogue.ministryOf(m_challenge);
    std::string duration;
    if (const auto months = m_challenge.durationMonths)
        duration = std::to_string(*months) + say(*months == 1 ? words::Month : words::Months);
    const Label host = m_challenge.hosts.size() > 1 ? words::Administrations
                                                    : label(Field::Administration);
    const bool hasOneTheme = m_challenge.themes.size() == 1;
    const bool hasOneExpertise = m_challenge.expertises.size() == 1;
    KeyTable table;
    table.pairsPerLine = 2;
    const auto add = [&](const Label &key, Text value) {
        table.rows.push_back({say(key), orUnknown(std::move(value))});
    };
    add(host, administrations());
    add(label(Field::Place), {french(place())});
    add(ministry.isGroup ? words::Institution : label(Field::Ministry),
        {{nameOf(ministry, m_language)}});
    add(label(Field::Promotion), {{join({nameOf(promotion, m_language), promotion.year}, ", ")}});
    add(hasOneTheme ? label(Field::Theme) : words::Themes,
        terms(m_challenge.themes, &Catalogue::theme));
    add(words::Duration, {{duration}});
    add(hasOneExpertise ? label(Field::Expertise) : words::Expertises,
        terms(m_challenge.expertises, &Catalogue::expertise));
    add(label(Field::Status),
        {{m_challenge.status ? statusText(*m_challenge.status, m_language) : ""}});
    return table;
}

void SheetBuilder::addFigures(Blocks &blocks)
{
    CardList list;
    list.look = CardLook::Figure;
    list.cardsPerLine = 3;
    for (const Outcome *outcome : m_catalogue.outcomesOf(m_challenge)) {
        if (!isFigure(*outcome))
            continue;
        Text detail{french(outcome->title)};
        if (outcome->date)
            detail.push_back({" (" + dateText(*outcome->date, m_language) + ")"});
        append(detail, m_citations.cite(outcome->sources, m_language));
        list.cards.push_back({{{valueText(*outcome, m_language)}}, std::move(detail)});
    }
    if (list.cards.empty())
        m_missing.push_back(say(words::Figures));
    else
        blocks.emplace_back(std::move(list));
}

void SheetBuilder::addSummary(Blocks &blocks)
{
    if (m_language != Language::English || m_challenge.summaryEn.empty())
        return;
    blocks.emplace_back(Heading{2, say(words::Summary)});
    blocks.emplace_back(Paragraph{{{m_challenge.summaryEn}}});
}

void SheetBuilder::addTexts(Blocks &blocks)
{
    bool hasTexts = false;
    for (const ChallengeText text : ChallengeTexts) {
        if (textOf(m_challenge, text).empty())
            continue;
        blocks.emplace_back(Heading{2, say(label(text)) + say(words::InFrench)});
        for (const std::string &paragraph : paragraphsOf(textOf(m_challenge, text)))
            blocks.emplace_back(Paragraph{{french(paragraph)}});
        hasTexts = true;
    }
    if (hasTexts || !m_challenge.undocumented.empty())
        noteAbsentTexts();
    else
        m_missing.push_back(say(words::Texts));
}

void SheetBuilder::noteAbsentTexts()
{
    const std::pair<ChallengeText, Label> names[] = {
        {ChallengeText::Problem, words::MissingProblem},
        {ChallengeText::Aim, words::MissingAim},
        {ChallengeText::Built, words::MissingBuilt}};
    for (const auto &[text, name] : names) {
        if (isStatedUndocumented(m_challenge, text))
            m_undocumented.push_back(say(name));
        else if (textOf(m_challenge, text).empty())
            m_missing.push_back(say(name));
    }
}

void SheetBuilder::addFollowUp(Blocks &blocks)
{
    blocks.emplace_back(Heading{2, say(words::FollowUp)});
    if (!m_challenge.status) {
        blocks.emplace_back(Paragraph{orUnknown({})});
    } else {
        const ChallengeStatus &status = *m_challenge.status;
        Text text{{statusText(status, m_language) + ".", SpanLook::Strong}};
        if (!status.note.empty())
            text.push_back(french(" " + status.note));
        append(text, m_citations.cite(status.sources, m_language));
        blocks.emplace_back(Paragraph{std::move(text)});
    }
    addTrail(blocks);
    addOutputs(blocks);
}

void SheetBuilder::addTrail(Blocks &blocks)
{
    BulletList list;
    for (const Outcome *step : m_catalogue.stepsOf(m_challenge))
        list.points.push_back(stepPoint(*step));
    if (!list.points.empty())
        blocks.emplace_back(std::move(list));
}

/// "Mise en production, mars 2022 : …", with what is known of the two.
Text SheetBuilder::stepPoint(const Outcome &step)
{
    const bool isNamed = step.step && *step.step != StepKind::Other;
    const std::string head = join({isNamed ? label(*step.step).in(m_language) : "",
                                   step.date ? dateText(*step.date, m_language) : ""},
                                  ", ");
    Text point;
    if (!head.empty())
        point.push_back({head + say(words::Colon), SpanLook::Strong});
    point.push_back(french(step.title));
    append(point, m_citations.cite(step.sources, m_language));
    if (!step.url.empty()) {
        point.push_back({" "});
        point.push_back({printedAddress(step.url), SpanLook::Plain, step.url, step.title});
    }
    return point;
}

void SheetBuilder::addOutputs(Blocks &blocks)
{
    BulletList list{eventPoints()};
    const std::size_t events = list.points.size();
    for (const Outcome *outcome : m_catalogue.outcomesOf(m_challenge)) {
        if (!isFigure(*outcome) && outcome->kind != OutcomeKind::Step)
            list.points.push_back(outputPoint(*outcome));
    }
    if (list.points.size() == events)
        m_missing.push_back(say(words::Outputs));
    if (!list.points.empty())
        blocks.emplace_back(std::move(list));
}

Text SheetBuilder::outputPoint(const Outcome &outcome)
{
    Text point{{label(outcome.kind).in(m_language) + say(words::Colon), SpanLook::Muted},
               french(outcome.title)};
    if (outcome.date)
        point.push_back({" (" + dateText(*outcome.date, m_language) + ")"});
    append(point, m_citations.cite(outcome.sources, m_language));
    if (!outcome.url.empty()) {
        point.push_back({" "});
        point.push_back({printedAddress(outcome.url), SpanLook::Plain, outcome.url, outcome.title});
    }
    return point;
}

void SheetBuilder::addLinks(Blocks &blocks, HeadingLook look)
{
    CardList list;
    list.cardsPerLine = look == HeadingLook::Main ? 2 : 1;
    for (const Link &link : m_challenge.links) {
        const std::string kind = label(link.kind).in(m_language);
        list.cards.push_back({{{kind}},
                              {{printedAddress(link.url), SpanLook::Plain, link.url,
                                kind + ", " + m_challenge.name}}});
    }
    if (list.cards.empty()) {
        m_missing.push_back(say(words::MissingLinks));
        return;
    }
    blocks.emplace_back(Heading{2, say(words::Links), look});
    blocks.emplace_back(std::move(list));
}

void SheetBuilder::addTeam(Blocks &blocks)
{
    blocks.emplace_back(Heading{2, say(words::Team), HeadingLook::Side});
    CardList list;
    for (const TeamMember &member : m_challenge.team) {
        const Person *person = m_catalogue.person(member.person);
        if (!person)
            continue;
        const Term *discipline = m_catalogue.discipline(member.discipline);
        Text detail;
        if (discipline)
            detail.push_back({nameOf(*discipline, m_language)});
        list.cards.push_back({{{person->name}}, std::move(detail)});
    }
    if (list.cards.empty())
        blocks.emplace_back(Paragraph{orUnknown({}), ParagraphLook::Side});
    else
        blocks.emplace_back(std::move(list));
    if (m_challenge.mentors.empty())
        m_missing.push_back(say(words::MissingMentors));
    else
        addPeople(blocks, words::Mentors, m_challenge.mentors);
    if (m_challenge.sponsors.empty())
        m_missing.push_back(say(words::MissingSponsors));
    else
        addPeople(blocks, words::Sponsors, m_challenge.sponsors);
}

void SheetBuilder::addPeople(Blocks &blocks, const Label &heading, const std::vector<Id> &people)
{
    CardList list;
    for (const Id &id : people) {
        if (const Person *person = m_catalogue.person(id))
            list.cards.push_back({{{person->name}}, {}});
    }
    if (list.cards.empty())
        return;
    blocks.emplace_back(Heading{2, say(heading), HeadingLook::Side});
    blocks.emplace_back(std::move(list));
}

void SheetBuilder::addMissing(Blocks &blocks)
{
    if (m_missing.empty() && m_undocumented.empty())
        return;
    blocks.emplace_back(Heading{2, say(words::Missing)});
    const auto add = [&](const std::vector<std::string> &parts, const Label &end) {
        if (parts.empty())
            return;
        std::string list = join(parts, ", ");
        if (list.front() >= 'a' && list.front() <= 'z')
            list.front() = static_cast<char>(list.front() - 'a' + 'A');
        blocks.emplace_back(Paragraph{{{list + say(end), SpanLook::Muted}}});
    };
    add(m_undocumented, words::UndocumentedEnd);
    add(m_missing, words::MissingEnd);
}

void SheetBuilder::addSources(Blocks &blocks)
{
    m_citations.number(m_challenge.sources);
    blocks.emplace_back(Heading{2, say(words::Sources)});
    SourceList list;
    for (const Source *source : m_citations.sources()) {
        Text entry{french(source->title)};
        const std::string all = sourceText(*source, m_language);
        entry.push_back({all.substr(source->title.size()) + "."});
        if (!source->url.empty()) {
            entry.push_back({" "});
            entry.push_back(
                {printedAddress(source->url), SpanLook::Plain, source->url, source->title});
        }
        list.entries.push_back(std::move(entry));
    }
    if (list.entries.empty())
        blocks.emplace_back(Paragraph{orUnknown({})});
    else
        blocks.emplace_back(std::move(list));
    blocks.emplace_back(Paragraph{{french(m_catalogue.edition().attribution, SpanLook::Muted)},
                                  ParagraphLook::Note});
}

} // namespace eig::sheet
