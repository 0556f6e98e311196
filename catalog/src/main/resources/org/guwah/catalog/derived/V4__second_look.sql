-- Who decided how a finding stands, where a case asks for two.

-- deciders: the names of those with a verdict of their own on it, each between two line feeds.
alter table finding add column deciders text default '' not null;

-- What was judged before has to be put together again, so that each finding gets its deciders.
update content set stale = 1 where number in (select content from finding where judgments <> '');
