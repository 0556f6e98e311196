-- What people hang on documents, what is held back of them, and what was told by whom.

-- kind: correction, mark, casework, restricted, consented or withdrawn; empty where an earlier
-- program took the judgment up, which knew no marks, casework and consent.
alter table judgment add column kind varchar(20) default '' not null;
create index judgment_kind on judgment (kind, stands, entry);

-- told: the origin of a testimony, in canonical JSON; null for other items.
alter table item add column told text;

-- least: under what the content must be shown in any case. held: the strictest restriction of words
-- held back in it; 0 where none are.
alter table content add column least integer default 0 not null;
alter table content add column held integer default 0 not null;

create table withheld (
  content bigint not null references content (number),
  ordinal integer not null,
  words text not null,
  what varchar(20) not null,
  restriction integer not null,
  primary key (content, ordinal)
);

-- entry: that holds the judgment. part: of the document, 0 for none. start_at, end_at: in the text of
-- the content. kind: tagged, gathered, noted, translated, heldBack. tag: folded; label: as written.
-- restriction: who may see it.
create table mark (
  entry ${key} not null primary key,
  content bigint not null references content (number),
  part integer not null,
  start_at integer not null,
  end_at integer not null,
  kind varchar(20) not null,
  tag text,
  label text,
  casefile varchar(12),
  restriction integer not null
);

create index mark_content on mark (content, part);
create index mark_tag on mark (tag, content, part);
create index mark_casefile on mark (casefile, content, part);
