/// Word documents (OOXML, `.docx`).
///
/// In goes the zip file; out go its paragraphs in the order of the text: [DocxBody] walks through
/// `word/document.xml` and its like, [DocxStyles] knows which styles are headings. Text that was
/// deleted under tracked changes is left out, text that was inserted is in.
@NullMarked
package org.guwah.formats.docx;

import org.jspecify.annotations.NullMarked;
