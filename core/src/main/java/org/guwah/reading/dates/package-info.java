/// Dates as pages print them, in many languages and calendars, turned into EDTF.
///
/// In goes a line; out comes a [DateLine]: the dates found, what each is called ("posted",
/// "updated"), and what else stands in the line. [FoundDate] keeps both readings of a date such as
/// `03/04/2021`; [DayMonthOrder] settles them for a whole page. The words are in `dates.txt`.
@NullMarked
package org.guwah.reading.dates;

import org.jspecify.annotations.NullMarked;
