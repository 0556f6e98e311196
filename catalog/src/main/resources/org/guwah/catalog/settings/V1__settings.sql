-- Accounts, preferences and drafts: changed in place, backed up, never evidence.

create table setting (
  name varchar(400) not null primary key,
  value text not null
);
