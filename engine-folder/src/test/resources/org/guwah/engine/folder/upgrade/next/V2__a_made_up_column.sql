-- A made-up later version of the record.
alter table entry add column made_up varchar(20) default 'new' not null;
