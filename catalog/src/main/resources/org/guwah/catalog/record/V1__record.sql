-- What was received and what people decided. Rows are only ever added, none is ever changed, but
-- for log.frontier. What each column holds is specified in docs/reference/archive-format.md.

create table log (
  generation integer not null primary key,
  first_entry bigint not null,
  origin varchar(200) not null,
  verifier varchar(400) not null,
  frontier ${bytes} not null
);

create table entry (
  number ${key} not null primary key,
  body ${bytes} not null,
  salts ${bytes} not null,
  leaf ${bytes} not null,
  fingerprint bigint
);

create index entry_fingerprint on entry (fingerprint);

create table head (
  generation integer not null references log (generation),
  size bigint not null,
  root varchar(64) not null,
  note text not null,
  primary key (generation, size)
);
