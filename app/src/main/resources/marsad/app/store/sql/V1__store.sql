-- One set of statements for SQLite and PostgreSQL. ${number} is the widest whole number that can be a row's own, ${bytes} holds bytes.
-- Days are ISO text, empty where unknown, so that they sort alike everywhere. Every row that is written carries the revision that wrote it.

-- One row. Each batch begins by raising the revision, which also keeps two writers apart.
create table store (one integer primary key, revision ${number} not null);
insert into store values (1, 0);

-- Each report once, as it stands in its latest version.
create table report (
  no ${number} primary key,
  id text not null unique,
  given text not null,
  version integer not null,
  hash text not null,
  outlet text,
  published text,
  url text,
  title text,
  earliest text not null,
  latest text not null,
  received text not null,
  first_revision ${number} not null,
  revision ${number} not null,
  story text,
  copy_of text,
  pinned integer not null default 0
);
create index report_latest on report (latest, no);
create index report_outlet on report (outlet, latest, no);
create index report_story on report (story);
create index report_revision on report (revision);

-- What was received, every version of it, and what it says as the program of that name read it.
create table version (
  report ${number} not null,
  version integer not null,
  hash text not null,
  outlet text,
  published text,
  url text,
  title text,
  text text not null,
  received text not null,
  fetched ${bytes},
  analysis ${bytes} not null,
  format text not null,
  program text not null,
  primary key (report, version)
);

-- Where the states, persons and bodies stand in the latest versions: derived from the analyses.
create table entity (
  id text primary key,
  kind text not null,
  name text not null,
  form text not null,
  state text
);
create table mention (
  entity text not null,
  report ${number} not null,
  times integer not null,
  primary key (entity, report)
);
create index mention_report on mention (report);

-- Which states a report concerns: by name, by its persons and bodies, or as a side of an event.
create table concern (
  state text not null,
  report ${number} not null,
  times integer not null,
  primary key (state, report)
);
create index concern_report on concern (report);

-- The facts of the latest versions: derived from the analyses, for finding them. no is 4096 times that of the report, and its place in it.
create table fact (
  no ${number} primary key,
  id text not null unique,
  kind text not null,
  type text not null,
  status text,
  speaker text,
  day text not null,
  value text,
  unit text,
  period text,
  withdrawn integer not null default 0
);
create index fact_kind on fact (kind, day, no);
create index fact_speaker on fact (speaker, day, no);
create table party (
  entity text not null,
  fact ${number} not null,
  role text not null,
  primary key (entity, fact, role)
);
create index party_fact on party (fact);

-- Facts that are no longer read from their report, so that a link to one can say so.
create table gone (
  id text primary key,
  report ${number} not null,
  version integer not null,
  kind text not null,
  reason text not null,
  at text not null
);

-- What an editor changed, and whether it was taken back. Moves tell which reports went from which story to which.
create table correction (
  no ${number} primary key,
  kind text not null,
  subject text not null,
  object text,
  note text not null,
  author text not null,
  made text not null,
  undone text,
  undone_by text
);
create table move (
  correction ${number} not null,
  report ${number} not null,
  from_story text,
  to_story text not null,
  was_pinned integer not null,
  primary key (correction, report)
);
create table redirect (
  story text primary key,
  target text not null,
  correction ${number} not null
);

create table watch (
  no ${number} primary key,
  name text not null,
  query text not null,
  author text not null,
  made text not null
);

-- What became of every item that was handed in.
create table intake (
  no ${number} primary key,
  run text not null,
  at text not null,
  place text not null,
  outcome text not null,
  report text,
  reason text,
  detail text
);
create index intake_run on intake (run, no);
create index intake_at on intake (at, no);
