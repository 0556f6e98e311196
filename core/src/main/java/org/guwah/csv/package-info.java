/// Tables of text in files, as spreadsheets write them: comma-separated values (RFC 4180).
///
/// In comes a text, out come its records ([CsvReader]), or a [CsvException] that names the line;
/// and the other way round ([CsvWriter]).
@NullMarked
package org.guwah.csv;

import org.jspecify.annotations.NullMarked;
