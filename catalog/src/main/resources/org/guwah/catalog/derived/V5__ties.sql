-- Which names mean one, as people judged.

-- other: the content of the second of two names compared; null where there is none.
alter table judgment add column other varchar(64);
create index judgment_other on judgment (other, entry);

-- A name that a judgment identifies. entry: that holds the judgment. side: 0 the first name, 1 the
-- second. start_at, end_at: in the text of the content.
create table tie (
  entry bigint not null,
  side integer not null,
  content bigint not null references content (number),
  part integer not null,
  start_at integer not null,
  end_at integer not null,
  primary key (entry, side)
);

create index tie_content on tie (content, part);
