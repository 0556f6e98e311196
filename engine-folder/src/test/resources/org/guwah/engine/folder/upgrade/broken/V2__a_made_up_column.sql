-- A made-up later version of the record that can be made.
alter table entry add column made_up varchar(20) default 'new' not null;
