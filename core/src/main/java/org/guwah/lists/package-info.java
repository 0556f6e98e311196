/// Lists of people that others made: what each row says, at the exact cells that say it.
///
/// In comes the text of a preserved table and how its columns are meant, out come what a person
/// would assert by bringing it in, and the rows that cannot be, with the reason. Nothing is a
/// formula here: a cell is its words.
@NullMarked
package org.guwah.lists;

import org.jspecify.annotations.NullMarked;
