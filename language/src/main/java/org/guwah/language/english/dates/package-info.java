/// Dates in English texts, as EDTF. A date is a [Rule]: a pattern and how to read it. The rules stand
/// in one list for each kind (written out, without a year, relative, told); the longest match stays.
/// To add a rule, write it in its list.
@NullMarked
package org.guwah.language.english.dates;

import org.jspecify.annotations.NullMarked;
