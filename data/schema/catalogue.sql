-- The catalogue file, version 3. A change of shape is a new version, never an edit.
-- Dates are ISO 8601 texts as precise as their source (YYYY, YYYY-MM or YYYY-MM-DD).
-- NULL means "not documented". Rows are in reading order (rowid).

CREATE TABLE edition (date TEXT NOT NULL, title TEXT NOT NULL, licence TEXT NOT NULL,
    attribution TEXT NOT NULL, contact TEXT NOT NULL) STRICT;
-- Addresses that stay "http", with the reason.
CREATE TABLE plain_address (url TEXT PRIMARY KEY, reason TEXT NOT NULL) STRICT;

CREATE TABLE term (kind TEXT NOT NULL, id TEXT NOT NULL, name_fr TEXT NOT NULL,
    name_en TEXT NOT NULL, PRIMARY KEY (kind, id)) STRICT;
-- What a term is also looked for as: the job for an expertise.
CREATE TABLE term_alias (kind TEXT NOT NULL, term TEXT NOT NULL, name TEXT NOT NULL) STRICT;

CREATE TABLE source (id TEXT PRIMARY KEY, kind TEXT NOT NULL, title TEXT NOT NULL, publisher TEXT,
    published TEXT, consulted TEXT NOT NULL, url TEXT, licence TEXT) STRICT;

-- record_kind and record name the record, field the fact or section ('' for the whole record).
CREATE TABLE citation (record_kind TEXT NOT NULL, record TEXT NOT NULL, field TEXT NOT NULL,
    source TEXT NOT NULL REFERENCES source(id)) STRICT;
CREATE INDEX citation_source ON citation(source);

CREATE TABLE promotion (id TEXT PRIMARY KEY, position INTEGER NOT NULL UNIQUE, name TEXT NOT NULL,
    short_name TEXT NOT NULL, name_en TEXT, year TEXT NOT NULL, tagline TEXT,
    tagline_en TEXT, summary_en TEXT, portrait TEXT, news TEXT, ending TEXT, evaluation TEXT,
    call_for_projects_start TEXT, call_for_projects_end TEXT,
    challenge_jury_start TEXT, challenge_jury_end TEXT,
    call_for_candidates_start TEXT, call_for_candidates_end TEXT,
    entrepreneur_jury_start TEXT, entrepreneur_jury_end TEXT,
    term_start TEXT, term_end TEXT, closing_date TEXT, closing_name TEXT, closing_place TEXT,
    duration_months INTEGER, proposed INTEGER, heard INTEGER, selected INTEGER,
    applicants INTEGER, shortlisted INTEGER, interviewed INTEGER, recruited INTEGER,
    challenges INTEGER, funding TEXT, note TEXT) STRICT;
CREATE TABLE promotion_window (promotion TEXT NOT NULL REFERENCES promotion(id), name TEXT NOT NULL,
    applications_start TEXT, applications_end TEXT,
    interviews_start TEXT, interviews_end TEXT) STRICT;
CREATE TABLE promotion_discipline (promotion TEXT NOT NULL REFERENCES promotion(id),
    basis TEXT NOT NULL, discipline TEXT NOT NULL, count INTEGER NOT NULL) STRICT;

-- kind: 'ministry', or 'group' for hosts that have none.
CREATE TABLE ministry (id TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL,
    short_name TEXT NOT NULL, name_en TEXT, short_name_en TEXT,
    portrait TEXT, summary_en TEXT) STRICT;
CREATE TABLE ministry_name (ministry TEXT NOT NULL REFERENCES ministry(id),
    name TEXT NOT NULL, since TEXT, until TEXT) STRICT;

CREATE TABLE administration (id TEXT PRIMARY KEY, name TEXT NOT NULL, acronym TEXT,
    kind TEXT NOT NULL, ministry TEXT NOT NULL REFERENCES ministry(id), no_ministry_reason TEXT,
    parent TEXT, website TEXT, note TEXT, activity TEXT) STRICT;
CREATE TABLE administration_name (administration TEXT NOT NULL REFERENCES administration(id),
    kind TEXT NOT NULL, name TEXT NOT NULL) STRICT;

CREATE TABLE challenge (id TEXT PRIMARY KEY, name TEXT NOT NULL,
    promotion TEXT NOT NULL REFERENCES promotion(id), tagline TEXT NOT NULL,
    tagline_en TEXT, summary_en TEXT,
    problem TEXT, aim TEXT, built TEXT, town TEXT, department_code TEXT, department TEXT,
    place_as_found TEXT, duration_months INTEGER,
    status TEXT, status_as_of TEXT, status_note TEXT, status_url TEXT) STRICT;
-- The first administration of a challenge is the host under which it counts.
CREATE TABLE challenge_administration (challenge TEXT NOT NULL REFERENCES challenge(id),
    administration TEXT NOT NULL REFERENCES administration(id), role TEXT NOT NULL) STRICT;
-- Texts ('problem', 'aim', 'built') that no source documents: looked for and not found.
CREATE TABLE challenge_undocumented (challenge TEXT NOT NULL REFERENCES challenge(id),
    text TEXT NOT NULL) STRICT;
CREATE TABLE challenge_alias (challenge TEXT NOT NULL REFERENCES challenge(id),
    name TEXT NOT NULL) STRICT;
CREATE TABLE challenge_theme (challenge TEXT NOT NULL REFERENCES challenge(id),
    theme TEXT NOT NULL) STRICT;
CREATE TABLE challenge_expertise (challenge TEXT NOT NULL REFERENCES challenge(id),
    expertise TEXT NOT NULL) STRICT;
CREATE TABLE challenge_town (challenge TEXT NOT NULL REFERENCES challenge(id),
    town TEXT NOT NULL) STRICT;
CREATE TABLE challenge_keyword (challenge TEXT NOT NULL REFERENCES challenge(id),
    keyword TEXT NOT NULL) STRICT;
CREATE TABLE challenge_link (challenge TEXT NOT NULL REFERENCES challenge(id),
    kind TEXT NOT NULL, url TEXT NOT NULL) STRICT;

CREATE TABLE person (id TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL,
    discipline TEXT, context TEXT) STRICT;
CREATE TABLE person_role (person TEXT NOT NULL REFERENCES person(id), role TEXT NOT NULL) STRICT;
CREATE TABLE person_promotion (person TEXT NOT NULL REFERENCES person(id),
    promotion TEXT NOT NULL REFERENCES promotion(id)) STRICT;
CREATE TABLE participation (challenge TEXT NOT NULL REFERENCES challenge(id),
    person TEXT NOT NULL REFERENCES person(id), role TEXT NOT NULL, discipline TEXT) STRICT;

CREATE TABLE outcome (id TEXT PRIMARY KEY, challenge TEXT NOT NULL REFERENCES challenge(id),
    kind TEXT NOT NULL, step TEXT, title TEXT NOT NULL, value INTEGER, unit TEXT, date TEXT, url TEXT) STRICT;

CREATE TABLE relation (id TEXT PRIMARY KEY, kind TEXT NOT NULL, basis TEXT NOT NULL,
    from_challenge TEXT REFERENCES challenge(id), from_name TEXT, from_promotion TEXT,
    to_challenge TEXT REFERENCES challenge(id), to_name TEXT, to_promotion TEXT, note TEXT) STRICT;

CREATE TABLE discrepancy (id TEXT PRIMARY KEY, promotion TEXT REFERENCES promotion(id),
    subject TEXT NOT NULL, kept TEXT NOT NULL, comment TEXT) STRICT;
CREATE TABLE discrepancy_value (discrepancy TEXT NOT NULL REFERENCES discrepancy(id),
    position INTEGER NOT NULL, value TEXT NOT NULL, note TEXT) STRICT;

CREATE TABLE story (paragraph TEXT NOT NULL) STRICT;
CREATE TABLE milestone (id TEXT PRIMARY KEY, date TEXT NOT NULL, title TEXT NOT NULL, detail TEXT,
    promotion TEXT, title_en TEXT, kind TEXT NOT NULL) STRICT;
CREATE TABLE jury (id TEXT PRIMARY KEY, promotion TEXT NOT NULL, date TEXT, scope TEXT NOT NULL,
    complete INTEGER NOT NULL) STRICT;
CREATE TABLE jury_member (jury TEXT NOT NULL REFERENCES jury(id), name TEXT NOT NULL,
    role TEXT) STRICT;
CREATE TABLE partner (id TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL,
    relation TEXT NOT NULL) STRICT;
CREATE TABLE sibling_programme (id TEXT PRIMARY KEY, name TEXT NOT NULL, country TEXT NOT NULL,
    year INTEGER) STRICT;
CREATE TABLE figure (id TEXT PRIMARY KEY, label TEXT NOT NULL, value TEXT NOT NULL, unit TEXT,
    qualifier TEXT, as_of TEXT, promotion TEXT, series TEXT) STRICT;
CREATE TABLE programme_team (id TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL,
    as_of TEXT) STRICT;
CREATE TABLE objective (id TEXT PRIMARY KEY, text TEXT NOT NULL, as_of TEXT) STRICT;
