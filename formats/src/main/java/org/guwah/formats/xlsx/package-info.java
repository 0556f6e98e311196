/// Spreadsheets (OOXML, `.xlsx`).
///
/// In goes the zip file; out goes each sheet as one document, a row to a line, the cells between
/// tabs. [SheetRows] walks through a sheet, [CellFormats] knows which numbers are dates. What a
/// cell shows is taken as it was saved: no formula is ever worked out.
@NullMarked
package org.guwah.formats.xlsx;

import org.jspecify.annotations.NullMarked;
