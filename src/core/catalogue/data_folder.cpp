// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/data_folder.h"

#include "core/catalogue/json_file.h"

#include <algorithm>

namespace eig {
namespace {

using Json = JsonRecord::Json;
using Folder = std::filesystem::path;

/// Reads an array of records; the entry in messages is the record's id, or its rank.
template<typename Read>
void eachRecord(const Json &array, const std::string &file, Problems &problems, Read read)
{
    if (array.is_null())
        return;
    if (!array.is_array()) {
        problems.add({ProblemCode::WrongType, file, {}, {}, "[{…}]"});
        return;
    }
    for (std::size_t i = 0; i < array.size(); ++i) {
        const Json &json = array[i];
        std::string entry = '#' + std::to_string(i + 1);
        if (!json.is_object()) {
            problems.add({ProblemCode::WrongType, file, entry, {}, "{…}"});
            continue;
        }
        if (const auto id = json.find("id"); id != json.end() && id->is_string())
            entry = id->get<std::string>();
        JsonRecord record(json, file, entry, {}, problems);
        read(record);
        record.finish();
    }
}

template<typename T>
void readArray(const Folder &folder, const std::string &file, Problems &problems,
               std::vector<T> &out, T (*read)(JsonRecord &))
{
    const Json json = readJsonFile(folder, file, problems);
    eachRecord(json, file, problems, [&](JsonRecord &record) { out.push_back(read(record)); });
}

/// The member arrays of a file that is one object, such as vocabulary.json.
template<typename T>
void readMember(const Json &json, const std::string &file, const char *member, Problems &problems,
                std::vector<T> &out, T (*read)(JsonRecord &))
{
    const auto found = json.find(member);
    if (found == json.end())
        problems.add({ProblemCode::FieldMissing, file, {}, member, {}});
    else
        eachRecord(*found, file, problems, [&](JsonRecord &r) { out.push_back(read(r)); });
}

void refuseOtherMembers(const Json &json, const std::string &file,
                        std::initializer_list<std::string_view> known, Problems &problems)
{
    for (const auto &[key, unused] : json.items()) {
        if (std::find(known.begin(), known.end(), key) == known.end())
            problems.add({ProblemCode::FieldUnknown, file, {}, key, {}});
    }
}

Term readTerm(JsonRecord &r)
{
    return {r.text("id"), r.text("fr"), r.text("en"), r.texts("aliases")};
}

Source readSource(JsonRecord &r)
{
    return {.id = r.text("id"),
            .kind = r.key<SourceKind>("kind"),
            .title = r.text("title"),
            .publisher = r.optionalText("publisher"),
            .published = r.optionalDate("published"),
            .consulted = r.date("consulted"),
            .url = r.optionalText("url"),
            .licence = r.optionalText("licence")};
}

Period readPeriod(JsonRecord &r, const char *field)
{
    Period period;
    r.object(field, [&period](JsonRecord &p) {
        period = {p.optionalDate("start"), p.optionalDate("end")};
    });
    return period;
}

Discrepancy readDiscrepancy(JsonRecord &r)
{
    Discrepancy read{
        r.text("id"), r.text("subject"), r.text("kept"), r.optionalText("comment"), {}};
    r.each("values", [&read](JsonRecord &v) {
        read.values.push_back({v.text("value"), v.optionalText("note"), v.texts("sources")});
    });
    return read;
}

std::vector<ProfileCount> readProfiles(JsonRecord &r, const char *field)
{
    std::vector<ProfileCount> profiles;
    r.each(field, [&profiles](JsonRecord &p) {
        profiles.push_back({p.text("discipline"), p.integer("count")});
    });
    return profiles;
}

void readCalendar(JsonRecord &calendar, Promotion &promotion)
{
    promotion.callForProjects = readPeriod(calendar, "call_for_projects");
    promotion.challengeJury = readPeriod(calendar, "challenge_jury");
    promotion.callForCandidates = readPeriod(calendar, "call_for_candidates");
    promotion.entrepreneurJury = readPeriod(calendar, "entrepreneur_jury");
    promotion.term = readPeriod(calendar, "term");
    calendar.each("windows", [&promotion](JsonRecord &w) {
        promotion.windows.push_back(
            {w.text("name"), readPeriod(w, "applications"), readPeriod(w, "interviews")});
    });
    calendar.object("closing", [&promotion](JsonRecord &c) {
        promotion.closingDate = c.optionalDate("date");
        promotion.closingName = c.optionalText("name");
        promotion.closingPlace = c.optionalText("place");
    });
}

Promotion readPromotion(JsonRecord &r)
{
    Promotion promotion;
    promotion.id = r.text("id");
    promotion.name = r.text("name");
    promotion.shortName = r.text("short_name");
    promotion.nameEn = r.text("name_en");
    promotion.order = r.integer("order");
    promotion.year = r.text("year");
    promotion.tagline = r.optionalText("tagline");
    promotion.taglineEn = r.optionalText("tagline_en");
    promotion.summaryEn = r.optionalText("summary_en");
    promotion.portrait = r.optionalText("portrait");
    promotion.news = r.optionalText("news");
    promotion.ending = r.optionalText("ending");
    promotion.evaluation = r.optionalText("evaluation");
    promotion.durationMonths = r.optionalInt("duration_months");
    promotion.funding = r.optionalText("funding");
    promotion.note = r.optionalText("note");
    promotion.citations = r.textsByKey("citations");
    promotion.sources = r.texts("sources");
    r.object("calendar", [&](JsonRecord &calendar) { readCalendar(calendar, promotion); });
    r.object("funnel", [&](JsonRecord &f) {
        promotion.funnel = {f.optionalInt("proposed"),    f.optionalInt("heard"),
                            f.optionalInt("selected"),    f.optionalInt("applicants"),
                            f.optionalInt("shortlisted"), f.optionalInt("interviewed"),
                            f.optionalInt("recruited"),   f.optionalInt("challenges")};
    });
    r.object("profiles", [&](JsonRecord &profiles) {
        promotion.plannedProfiles = readProfiles(profiles, "planned");
        promotion.actualProfiles = readProfiles(profiles, "actual");
    });
    r.each("discrepancies",
           [&](JsonRecord &d) { promotion.discrepancies.push_back(readDiscrepancy(d)); });
    return promotion;
}

Ministry readMinistry(JsonRecord &r)
{
    Ministry ministry;
    ministry.id = r.text("id");
    ministry.isGroup = r.key<MinistryKind>("kind") == MinistryKind::Group;
    ministry.name = r.text("name");
    ministry.shortName = r.text("short_name");
    ministry.nameEn = r.text("name_en");
    ministry.shortNameEn = r.text("short_name_en");
    r.eachTextOrObject(
        "names",
        [&](std::string name) {
            ministry.names.push_back({std::move(name), {}, {}, {}});
        },
        [&](JsonRecord &n) {
            ministry.names.push_back({n.text("name"), n.optionalDate("since"),
                                      n.optionalDate("until"), n.texts("sources")});
        });
    ministry.portrait = r.optionalText("portrait");
    ministry.summaryEn = r.optionalText("summary_en");
    return ministry;
}

Administration readAdministration(JsonRecord &r)
{
    return {.id = r.text("id"),
            .name = r.text("name"),
            .acronym = r.optionalText("acronym"),
            .kind = r.text("kind"),
            .ministry = r.text("ministry"),
            .noMinistryReason = r.optionalText("no_ministry_reason"),
            .parent = r.optionalText("parent"),
            .aliases = r.texts("aliases"),
            .formerNames = r.texts("former_names"),
            .website = r.optionalText("website"),
            .note = r.optionalText("note"),
            .activity = r.optionalText("activity")};
}

Person readPerson(JsonRecord &r)
{
    return {.id = r.text("id"),
            .name = r.text("name"),
            .role = r.key<PersonRole>("role"),
            .otherRoles = r.keys<PersonRole>("other_roles"),
            .discipline = r.optionalText("discipline"),
            .promotions = r.texts("promotions"),
            .context = r.optionalText("context"),
            .sources = r.texts("sources")};
}

void readChallengeDetails(JsonRecord &r, Challenge &challenge)
{
    r.each("hosts", [&](JsonRecord &h) {
        challenge.hosts.push_back({h.text("administration"), h.key<HostRole>("role")});
    });
    r.object("place", [&](JsonRecord &p) {
        challenge.place = {p.text("town"), p.optionalText("department_code"),
                           p.optionalText("department"), p.optionalText("as_found"),
                           p.texts("other_towns")};
    });
    r.each("team", [&](JsonRecord &m) {
        challenge.team.push_back({m.text("person"), m.optionalText("discipline")});
    });
    r.each("links", [&](JsonRecord &l) {
        challenge.links.push_back({l.key<LinkKind>("kind"), l.text("url")});
    });
    r.object("status", [&](JsonRecord &s) {
        challenge.status = {s.key<Status>("value"), s.optionalDate("as_of"), s.optionalText("note"),
                            s.optionalText("url"), s.texts("sources")};
    });
}

Challenge readChallenge(JsonRecord &r)
{
    Challenge challenge;
    challenge.id = r.text("id");
    challenge.name = r.text("name");
    challenge.aliases = r.texts("aliases");
    challenge.promotion = r.text("promotion");
    challenge.tagline = r.text("tagline");
    challenge.taglineEn = r.optionalText("tagline_en");
    challenge.summaryEn = r.optionalText("summary_en");
    challenge.themes = r.texts("themes");
    challenge.expertises = r.texts("expertises");
    challenge.durationMonths = r.optionalInt("duration_months");
    challenge.problem = r.optionalText("problem");
    challenge.aim = r.optionalText("aim");
    challenge.built = r.optionalText("built");
    challenge.undocumented = r.keys<ChallengeText>("undocumented");
    challenge.mentors = r.texts("mentors");
    challenge.sponsors = r.texts("sponsors");
    challenge.keywords = r.texts("keywords");
    challenge.sources = r.texts("sources");
    readChallengeDetails(r, challenge);
    return challenge;
}

Outcome readOutcome(JsonRecord &r)
{
    return {.id = r.text("id"),
            .challenge = r.text("challenge"),
            .kind = r.key<OutcomeKind>("kind"),
            .title = r.text("title"),
            .value = r.optionalInt64("value"),
            .unit = r.optionalText("unit"),
            .date = r.optionalDate("date"),
            .url = r.optionalText("url"),
            .sources = r.texts("sources"),
            .step = r.optionalKey<StepKind>("step")};
}

RelationEnd readEnd(JsonRecord &r, const char *field)
{
    RelationEnd end;
    r.object(field, [&end](JsonRecord &e) {
        end = {e.optionalText("challenge"), e.optionalText("name"), e.optionalText("promotion")};
    });
    return end;
}

Relation readRelation(JsonRecord &r)
{
    return {.id = r.text("id"),
            .kind = r.key<RelationKind>("kind"),
            .basis = r.key<Basis>("basis"),
            .from = readEnd(r, "from"),
            .to = readEnd(r, "to"),
            .note = r.optionalText("note"),
            .sources = r.texts("sources")};
}

Milestone readMilestone(JsonRecord &r)
{
    return {r.text("id"),
            r.date("date"),
            r.text("title"),
            r.optionalText("detail"),
            r.optionalText("promotion"),
            r.texts("sources"),
            r.optionalText("title_en"),
            r.optionalKey<MilestoneKind>("kind").value_or(MilestoneKind::Event)};
}

Jury readJury(JsonRecord &r)
{
    Jury jury{r.text("id"),      r.text("promotion"),   r.optionalDate("date"),
              r.text("scope"),   r.boolean("complete"), {},
              r.texts("sources")};
    r.each("members", [&jury](JsonRecord &m) {
        jury.members.push_back({m.text("name"), m.optionalText("role")});
    });
    return jury;
}

Partner readPartner(JsonRecord &r)
{
    return {r.text("id"), r.text("name"), r.text("kind"), r.text("relation"), r.texts("sources")};
}

SiblingProgramme readSibling(JsonRecord &r)
{
    return {r.text("id"), r.text("name"), r.text("country"), r.optionalInt("year"),
            r.texts("sources")};
}

ProgrammeFigure readFigure(JsonRecord &r)
{
    return {r.text("id"),
            r.text("label"),
            r.text("value"),
            r.optionalText("unit"),
            r.optionalText("qualifier"),
            r.optionalDate("as_of"),
            r.texts("sources"),
            r.optionalText("promotion"),
            r.optionalKey<FigureSeries>("series")};
}

TeamRole readTeamRole(JsonRecord &r)
{
    return {r.text("name"), r.text("role"), r.optionalDate("as_of"), r.texts("sources")};
}

Objective readObjective(JsonRecord &r)
{
    return {r.text("text"), r.optionalDate("as_of"), r.texts("sources")};
}

/// One file per promotion; a challenge in the file of another promotion is a contradiction.
void readChallenges(const Folder &folder, const Id &promotion, Problems &problems,
                    std::vector<Challenge> &challenges)
{
    const std::string file = "challenges/" + promotion + ".json";
    const std::size_t first = challenges.size();
    readArray(folder, file, problems, challenges, readChallenge);
    for (std::size_t i = first; i < challenges.size(); ++i) {
        if (challenges[i].promotion != promotion)
            problems.add({ProblemCode::Contradiction, file, challenges[i].id, "promotion",
                          challenges[i].promotion});
    }
}

void readEdition(const Folder &folder, Problems &problems, Edition &edition)
{
    const Json json = readJsonFile(folder, "edition.json", problems);
    if (json.is_null())
        return;
    if (!json.is_object()) {
        problems.add({ProblemCode::WrongType, "edition.json", {}, {}, "{…}"});
        return;
    }
    JsonRecord r(json, "edition.json", {}, {}, problems);
    edition = {r.date("date"),        r.text("title"),   r.text("licence"),
               r.text("attribution"), r.text("contact"), {}};
    r.each("plain_addresses", [&](JsonRecord &address) {
        edition.plainAddresses.push_back({address.text("url"), address.text("reason")});
    });
    r.finish();
}

void readVocabulary(const Folder &folder, Problems &problems, CatalogueContent &content)
{
    const std::string file = "vocabulary.json";
    const Json json = readJsonFile(folder, file, problems);
    if (json.is_null())
        return;
    readMember(json, file, "themes", problems, content.themes, readTerm);
    readMember(json, file, "expertises", problems, content.expertises, readTerm);
    readMember(json, file, "disciplines", problems, content.disciplines, readTerm);
    refuseOtherMembers(json, file, {"themes", "expertises", "disciplines"}, problems);
}

void readStory(const Json &json, const std::string &file, Problems &problems,
               std::vector<std::string> &story)
{
    const Json wrapped{{"story", json}};
    JsonRecord record(wrapped, file, {}, {}, problems);
    story = record.texts("story");
}

void readProgramme(const Folder &folder, Problems &problems, Programme &programme)
{
    const std::string file = "programme.json";
    const Json json = readJsonFile(folder, file, problems);
    if (json.is_null())
        return;
    readMember(json, file, "milestones", problems, programme.milestones, readMilestone);
    readMember(json, file, "juries", problems, programme.juries, readJury);
    readMember(json, file, "partners", problems, programme.partners, readPartner);
    readMember(json, file, "sibling_programmes", problems, programme.siblings, readSibling);
    readMember(json, file, "figures", problems, programme.figures, readFigure);
    readMember(json, file, "team", problems, programme.team, readTeamRole);
    readMember(json, file, "objectives", problems, programme.objectives, readObjective);
    readMember(json, file, "discrepancies", problems, programme.discrepancies, readDiscrepancy);
    if (const auto story = json.find("story"); story != json.end())
        readStory(*story, file, problems, programme.story);
    refuseOtherMembers(json, file,
                       {"story", "milestones", "juries", "partners", "sibling_programmes",
                        "figures", "team", "objectives", "discrepancies"},
                       problems);
}

bool isFileProblem(const Problem &problem)
{
    return problem.code == ProblemCode::FileMissing || problem.code == ProblemCode::FileUnreadable
        || problem.code == ProblemCode::NotJson || problem.code == ProblemCode::TooNested
        || problem.code == ProblemCode::DuplicateKey;
}

} // namespace

CatalogueContent readDataFolder(const Folder &folder, Problems &problems)
{
    CatalogueContent content;
    readEdition(folder, problems, content.edition);
    readVocabulary(folder, problems, content);
    readArray(folder, "sources.json", problems, content.sources, readSource);
    readArray(folder, "promotions.json", problems, content.promotions, readPromotion);
    readArray(folder, "ministries.json", problems, content.ministries, readMinistry);
    readArray(folder, "administrations.json", problems, content.administrations,
              readAdministration);
    readArray(folder, "people.json", problems, content.people, readPerson);
    for (const Promotion &promotion : content.promotions) {
        if (isIdentifier(promotion.id))
            readChallenges(folder, promotion.id, problems, content.challenges);
    }
    readArray(folder, "outcomes.json", problems, content.outcomes, readOutcome);
    readArray(folder, "relations.json", problems, content.relations, readRelation);
    readProgramme(folder, problems, content.programme);
    // A file that could not be read would only make every reference to it look broken.
    if (std::none_of(problems.list().begin(), problems.list().end(), isFileProblem))
        validate(content, problems);
    return content;
}

} // namespace eig
