-- What programs found in documents, and how it stands.

-- made_by: the recipe, in canonical JSON. Row 0 stands for documents that wait to be looked through.
-- documents: how many were, by it.
create table extractor (
  id ${key} not null primary key,
  made_by text not null,
  documents bigint not null
);

insert into extractor (id, made_by, documents) values (0, '', 0);

-- matter: names a document's words and fields, see docs/reference/archive-format.md. body: what was
-- found, as in docs/reference/worker-protocol.md. Documents of the same matter share it.
create table extraction (
  matter varchar(64) not null primary key,
  extractor bigint not null references extractor (id),
  body text not null
);

create index extraction_extractor on extraction (extractor);

alter table document add column matter varchar(64) default '' not null;
alter table document add column extractor bigint default 0 not null;
create index document_matter on document (matter);
create index document_extractor on document (extractor, content, part);

-- sort: mention, act, figure, position, intervention or quote. start_at, end_at: in the text of the
-- document. verdict: of org.guwah.model.Verdict. proposed: 1 where a program found it. person, place:
-- whom and where, folded, and as written in person_label and place_label; empty where not said.
-- day: the first day it may have been, empty where not known. restriction: the strictest of its
-- document's and of what is held back of its words. body: the finding, as in
-- docs/reference/worker-protocol.md. judgments: the entries of those on it, in order.
create table finding (
  content bigint not null references content (number),
  part integer not null,
  ordinal integer not null,
  sort varchar(20) not null,
  kind varchar(60) not null,
  start_at integer not null,
  end_at integer not null,
  verdict varchar(20) not null,
  proposed integer not null,
  person text not null,
  person_label text not null,
  place text not null,
  place_label text not null,
  day varchar(10) not null,
  restriction integer not null,
  body text not null,
  judgments text not null,
  primary key (content, part, ordinal)
);

create index finding_sort on finding (sort, kind, verdict, content, part);
create index finding_verdict on finding (verdict, sort, content, part);
create index finding_person on finding (person, sort);
create index finding_place on finding (place, sort);
create index finding_day on finding (sort, day);

-- What was read before has to be composed again, so that each document gets its matter.
update content set stale = 1 where recipe <> 0;
