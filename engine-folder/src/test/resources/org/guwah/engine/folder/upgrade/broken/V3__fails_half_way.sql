-- A made-up later version of the record whose second statement fails.
update entry set made_up = 'changed';
insert into no_such_table (name) values ('nothing');
