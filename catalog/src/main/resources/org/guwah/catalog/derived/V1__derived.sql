-- What was worked out. All of it can be deleted and made again from the record and the originals.

-- One row. followed: how many entries were taken up. composed: how often documents were composed.
-- indexed: the value of composed that the index answers for.
create table progress (
  followed bigint not null,
  composed bigint not null,
  indexed bigint not null
);

insert into progress (followed, composed, indexed) values (0, 0, 0);

-- What readings were made with, and how many contents and bytes have their newest reading by it.
-- Row 0 stands for contents that wait for their first reading, or for a new one.
create table recipe (
  id ${key} not null primary key,
  tool varchar(200) not null,
  version integer not null,
  settings text not null,
  contents bigint not null,
  bytes bigint not null
);

insert into recipe (id, tool, version, settings, contents, bytes) values (0, '', 0, '', 0, 0);

-- number: the entry that first named it. item, name, media_type: of the item of that entry.
-- depth: the least of its items'. restriction: the strictest of its items'.
-- stale: 1 while its documents do not show all judgments on it. composed: see progress.
create table content (
  number ${key} not null primary key,
  sha256 varchar(64) not null,
  size bigint not null,
  name text not null,
  media_type text not null,
  item varchar(12) not null,
  depth integer not null,
  restriction integer not null,
  recipe bigint not null references recipe (id),
  stale integer not null,
  composed bigint not null
);

create unique index content_sha256 on content (sha256);
create index content_recipe on content (recipe, number);
create index content_stale on content (stale, number);
create index content_restriction on content (restriction, recipe);

-- container, or else given_by, channel and note: of the item's origin. place: its path as problems
-- show it. given: the restriction as received. restriction: as judged. shown: the content's.
create table item (
  entry ${key} not null primary key,
  id varchar(12) not null,
  content bigint not null references content (number),
  name text not null,
  media_type text not null,
  path text not null,
  place text not null,
  container varchar(12),
  given_by text,
  channel text,
  note text,
  depth integer not null,
  received_at varchar(24) not null,
  received_by text not null,
  given integer not null,
  restriction integer not null,
  shown integer not null
);

create index item_id on item (id);
create index item_content on item (content, entry);
create index item_place on item (place);
create index item_shown on item (shown, entry);

-- content, item or target: what the judgment is about. stands: 0 once withdrawn.
-- body: the entry as in the record.
create table judgment (
  entry ${key} not null primary key,
  id varchar(200) not null,
  content varchar(64),
  item varchar(12),
  target varchar(200),
  stands integer not null,
  body text not null
);

create index judgment_id on judgment (id);
create index judgment_content on judgment (content, entry);
create index judgment_item on judgment (item, entry);
create index judgment_target on judgment (target);

create table reading (
  content ${key} not null primary key references content (number),
  recipe bigint not null references recipe (id),
  media_type text not null,
  text text not null,
  documents text not null,
  parts_expected integer not null,
  parts_read integer not null,
  parts_failed integer not null,
  parts_skipped integer not null
);

-- The documents that stand. body: as in docs/reference/worker-protocol.md. posted: the day to sort by, empty where there is none.
create table document (
  content bigint not null references content (number),
  part integer not null,
  id varchar(40) not null,
  body text not null,
  words integer not null,
  posted varchar(10) not null,
  restriction integer not null,
  primary key (content, part)
);

create index document_id on document (id);
create index document_posted on document (posted desc, content desc, part, restriction);
create index document_restriction on document (restriction);

-- entry: that noticed it, or first named the content. source: 0 noticed, 1 reading, 2 judgment.
create table problem (
  entry bigint not null,
  source integer not null,
  ordinal integer not null,
  code varchar(4) not null,
  place text not null,
  detail text not null,
  content bigint references content (number),
  restriction integer not null,
  item varchar(12),
  primary key (entry, source, ordinal)
);

create index problem_content on problem (content, source);
create index problem_place on problem (place, source);
create index problem_restriction on problem (restriction);
