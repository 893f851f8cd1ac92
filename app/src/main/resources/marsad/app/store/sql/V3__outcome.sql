-- What the records of relations come to, so that promises and conflicts of all of them can be listed at once. Derived, and made anew where a stamp
-- tells that a relation has changed. data holds the citations, packed; rank is the place of a state in the list.
create table surveyed (
  a varchar(16) not null,
  b varchar(16) not null,
  stamp varchar(200) not null,
  as_of varchar(10),
  primary key (a, b)
);
create table outcome (
  kind varchar(16) not null,
  id varchar(200) not null,
  a varchar(16) not null,
  b varchar(16) not null,
  state varchar(16) not null,
  rank integer not null,
  day varchar(10) not null,
  data ${bytes} not null,
  primary key (kind, id, a, b)
);
create index outcome_state on outcome (kind, state, rank, day);
create index outcome_pair on outcome (a, b);
