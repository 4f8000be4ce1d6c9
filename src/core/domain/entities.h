// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

// The records of the catalogue as plain values. References are identifiers (ASCII slugs that never
// change); Catalogue resolves them. A missing optional means "not documented", never "none".

#include "core/domain/date.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace eig {

using Id = std::string;
using SourceIds = std::vector<Id>;

enum class EntityKind {
    Challenge,
    Promotion,
    Ministry,
    Administration,
    Person,
    Outcome,
    Source,
    Milestone,
    Partner,
    SiblingProgramme,
    Programme, ///< the programme itself: one record
};

enum class Status { InUse, Transferred, Merged, Stopped, Unknown };
enum class HostRole { Host, CoHost, Partner };
enum class LinkKind { Official, Website, SourceCode, Video, Poster };
enum class OutcomeKind { Product, Code, Dataset, Figure, Publication, Recruitment, Step };
/// What a step of kind Step was for the product.
enum class StepKind {
    Production,
    TakenOver,
    Merged,
    StateStartup,
    Stopped,
    Recruitment,
    Launch,
    Evaluation,
    Award,
    Other,
};
/// What a date of the programme is; most are events.
enum class MilestoneKind { Event, Call, Jury, Evaluation };
/// What a dated figure of the programme counts again and again, over all that came before.
enum class FigureSeries { Recruited, Challenges };
/// The long texts of a challenge, in reading order.
enum class ChallengeText { Problem, Aim, Built };
enum class PersonRole { Entrepreneur, Mentor, Sponsor, Programme, Ecosystem };
enum class SourceKind { Programme, Project, Public, Press, Research };
enum class Basis { Sourced, Deduced };
enum class MinistryKind { Ministry, Group };
enum class RelationKind {
    Continues,
    Renamed,
    Recurrent,
    Split,
    Origin,
    Stopped,
    Withdrawn,
    NotSelected,
    Related,
};

/// True for an ASCII slug: lower-case letters and digits, words joined by single hyphens.
[[nodiscard]] bool isIdentifier(std::string_view text);

/// A bilingual text of a vocabulary; the French one is never empty.
struct Term {
    Id id;
    std::string fr;
    std::string en;
    std::vector<std::string> aliases = {}; ///< what it is also looked for as: "juriste"
};

/// An address that stays "http", with the reason.
struct PlainAddress {
    std::string url;
    std::string reason;
};

struct Edition {
    PartialDate date;
    std::string title;
    std::string licence;
    std::string attribution;
    std::string contact; ///< where to ask for a correction or a removal
    std::vector<PlainAddress> plainAddresses;
};

struct Source {
    Id id;
    SourceKind kind = SourceKind::Programme;
    std::string title;
    std::string publisher;
    std::optional<PartialDate> published; ///< none is shown as "s. d."
    PartialDate consulted;
    std::string url; ///< empty when the source has no public address
    std::string licence;
};

struct DisputedValue {
    std::string value;
    std::string note;
    SourceIds sources;
};

/// Sources that disagree: every value with its sources, what was kept and why.
struct Discrepancy {
    Id id;
    std::string subject;
    std::string kept;
    std::string comment;
    std::vector<DisputedValue> values;
};

struct Period {
    std::optional<PartialDate> start;
    std::optional<PartialDate> end;
};

struct ProfileCount {
    Id discipline; ///< a Term of Catalogue::disciplines()
    int count = 0;
};

/// Selection figures of a promotion as stated by its sources.
struct Funnel {
    std::optional<int> proposed;    ///< projects proposed by administrations
    std::optional<int> heard;       ///< projects heard by the jury
    std::optional<int> selected;    ///< projects selected
    std::optional<int> applicants;  ///< people who applied
    std::optional<int> shortlisted; ///< applicants kept on file
    std::optional<int> interviewed;
    std::optional<int> recruited;  ///< entrepreneurs recruited
    std::optional<int> challenges; ///< challenges stated by the sources
};

/// One call for candidates of a promotion that had several.
struct CandidateWindow {
    std::string name;
    Period applications;
    Period interviews;
};

struct Promotion {
    Id id;
    std::string name;      ///< "Promotion 5"
    std::string shortName; ///< "EIG 5", "DIG"
    std::string nameEn;
    int order = 0; ///< chronological rank, 1-based: 1, 2, 3, DIG, 4, 5, 6, 7
    std::string year;
    std::string tagline;
    std::string taglineEn;
    std::string summaryEn;
    std::string portrait;
    std::string news;       ///< what it did for the first time
    std::string ending;     ///< how it ended
    std::string evaluation; ///< what was evaluated later
    Period callForProjects;
    Period challengeJury;
    Period callForCandidates;
    Period entrepreneurJury;
    Period term;
    std::vector<CandidateWindow> windows;
    std::optional<PartialDate> closingDate;
    std::string closingName;
    std::string closingPlace;
    std::optional<int> durationMonths;
    Funnel funnel;
    std::vector<ProfileCount> plannedProfiles;
    std::vector<ProfileCount> actualProfiles;
    std::string funding;
    std::string note;
    std::map<std::string, SourceIds>
        citations; ///< JSON field path → sources, e.g. "funnel.applicants"
    std::vector<Discrepancy> discrepancies;
    SourceIds sources;
};

/// A name that a ministry had, and when, as far as sources say.
struct MinistryName {
    std::string name;
    std::optional<PartialDate> since;
    std::optional<PartialDate> until;
    SourceIds sources;
};

/// A stable portfolio, or one of the groups of hosts that have no ministry.
struct Ministry {
    Id id;
    bool isGroup = false;
    std::string name;
    std::string shortName;
    std::string nameEn;
    std::string shortNameEn;
    std::vector<MinistryName> names; ///< names found in the sources
    std::string portrait;
    std::string summaryEn;
};

struct Administration {
    Id id;
    std::string name;
    std::string acronym;
    std::string kind;
    Id ministry; ///< a ministry, or the group that stands for "no ministry"; never empty
    std::string noMinistryReason;
    Id parent;
    std::vector<std::string> aliases;
    std::vector<std::string> formerNames;
    std::string website;
    std::string note;
    std::string activity; ///< what it does, in one sentence
};

struct Host {
    Id administration;
    HostRole role = HostRole::Host;
};

struct TeamMember {
    Id person;
    Id discipline; ///< empty when not documented
};

struct Link {
    LinkKind kind = LinkKind::Website;
    std::string url;
};

struct ChallengeStatus {
    Status value = Status::Unknown;
    std::optional<PartialDate> asOf;
    std::string note;
    std::string url;
    SourceIds sources;
};

struct Place {
    std::string town;
    std::string departmentCode;
    std::string department;
    std::string asFound; ///< as the official page writes it
    std::vector<std::string> otherTowns;
};

struct Challenge {
    Id id;
    std::string name;
    std::vector<std::string> aliases;
    Id promotion;
    std::vector<Host> hosts; ///< never empty; the first one is the host that counts
    std::vector<Id> themes;
    std::vector<Id> expertises;
    Place place;
    std::optional<int> durationMonths;
    std::string tagline;
    std::string taglineEn;
    std::string summaryEn;
    std::string problem;
    std::string aim;
    std::string built;
    std::vector<ChallengeText> undocumented; ///< texts that no source documents: checked, stated
    std::vector<TeamMember> team;
    std::vector<Id> mentors;
    std::vector<Id> sponsors;
    std::vector<Link> links;
    std::optional<ChallengeStatus> status; ///< none: nothing is known of what it became
    std::vector<std::string> keywords;
    SourceIds sources;
};

struct Person {
    Id id;
    std::string name;
    PersonRole role = PersonRole::Entrepreneur;
    std::vector<PersonRole> otherRoles;
    Id discipline;              ///< empty when not documented
    std::vector<Id> promotions; ///< as declared by the sources
    std::string context;        ///< for people named without a challenge
    SourceIds sources;
};

struct Outcome {
    Id id;
    Id challenge;
    OutcomeKind kind = OutcomeKind::Product;
    std::string title;
    std::optional<std::int64_t> value; ///< figures only; fractions are stated in the title
    std::string unit;
    std::optional<PartialDate> date;
    std::string url;
    SourceIds sources;
    std::optional<StepKind> step; ///< steps only
};

[[nodiscard]] const std::string &textOf(const Challenge &challenge, ChallengeText text);
/// True where the data say that no source documents this text, so that its absence is a finding.
[[nodiscard]] bool isStatedUndocumented(const Challenge &challenge, ChallengeText text);

/// One end of a relation: a challenge of the catalogue, or a name outside it.
struct RelationEnd {
    Id challenge;
    std::string name;
    Id promotion;
};

struct Relation {
    Id id;
    RelationKind kind = RelationKind::Related;
    Basis basis = Basis::Sourced;
    RelationEnd from;
    RelationEnd to;
    std::string note;
    SourceIds sources;
};

struct Milestone {
    Id id;
    PartialDate date;
    std::string title;
    std::string detail;
    Id promotion;
    SourceIds sources;
    std::string titleEn;
    MilestoneKind kind = MilestoneKind::Event;
};

struct JuryMember {
    std::string name;
    std::string role;
};

struct Jury {
    Id id;
    Id promotion;
    std::optional<PartialDate> date;
    std::string scope;
    bool complete = false;
    std::vector<JuryMember> members;
    SourceIds sources;
};

struct Partner {
    Id id;
    std::string name;
    std::string kind;
    std::string relation;
    SourceIds sources;
};

struct SiblingProgramme {
    Id id;
    std::string name;
    std::string country;
    std::optional<int> year;
    SourceIds sources;
};

/// A dated figure of the programme, or of one promotion.
struct ProgrammeFigure {
    Id id;
    std::string label;
    std::string value; ///< as stated: a number, or words such as "près de 90"
    std::string unit;
    std::string qualifier;
    std::optional<PartialDate> asOf;
    SourceIds sources;
    Id promotion = {};                       ///< the one it is about; empty: several, or all
    std::optional<FigureSeries> series = {}; ///< none: it stands alone
};

struct TeamRole {
    std::string name;
    std::string role;
    std::optional<PartialDate> asOf;
    SourceIds sources;
};

struct Objective {
    std::string text;
    std::optional<PartialDate> asOf;
    SourceIds sources;
};

struct Programme {
    std::vector<std::string> story;    ///< paragraphs
    std::vector<Milestone> milestones; ///< by date
    std::vector<Jury> juries;
    std::vector<Partner> partners;
    std::vector<SiblingProgramme> siblings;
    std::vector<ProgrammeFigure> figures;
    std::vector<TeamRole> team;
    std::vector<Objective> objectives;
    std::vector<Discrepancy> discrepancies;
};

} // namespace eig
