/// PDF files.
///
/// In goes the file; out goes its text page by page in reading order, lines joined to paragraphs.
/// PDFBox finds the letters; [PageText] gathers what it finds, [RunningLines] tells heads and feet
/// that every page repeats, [PdfFields] reads what the file says of itself. No picture is decoded,
/// no font of the system is looked for, and no script or link is followed.
@NullMarked
package org.guwah.formats.pdf;

import org.jspecify.annotations.NullMarked;
