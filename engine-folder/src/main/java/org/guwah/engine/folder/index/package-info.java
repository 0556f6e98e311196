/// The text index in `derived/index`, kept by Lucene. All of it can be deleted and made again.
///
/// In come the documents of a content ([LuceneIndex]); out come the documents that answer a query,
/// and the places in their text where they do.
///
/// **Words.** A text is cut into words by the rules of Unicode (UAX 29), as ICU has them
/// ([Segments]). Scripts that put no spaces between words (Chinese, Japanese, Thai, Lao, Khmer,
/// Burmese) and Korean, which writes particles onto its words, are cut into characters instead, and
/// each two neighbours are indexed as one term: so a name of two characters is found wherever it
/// stands, and only there. Each word has two forms ([Form]): *exact*, as written but for case, and
/// *folded*, without accents and other distinctions of writing.
///
/// **On the disk** it is a Lucene index with one Lucene document per document:
///
/// | field | terms | what for |
/// |---|---|---|
/// | `words` | all words of the text, then those of a title that does not stand in it | anywhere, `exact:` |
/// | `title` `caption` `byline` `publisher` | the words of these parts | the field of this name |
/// | `body` | stored: where the body is in the text ([InBody]) | `body:`, by way of `words` |
/// | `language` `script` | the code in lower case; of `zh-hant` also `zh` | same |
/// | `posted` `published` | the days it may be, from 1970-01-01, as a range | same |
/// | `content` | SHA-256 as 64 digits | replacing and deleting |
/// | `restriction` | its name | what a viewer may not see is not found |
/// | `document` | stored: SHA-256 (32 bytes), part, length of the text (4 bytes each, big-endian) | telling the hit |
///
/// In the fields of words, positions and offsets are kept. A word whose two forms are one is a
/// single term; otherwise the exact form is a term, and the folded form is another at the same
/// place with U+0001 before it. So an exact search reads one term, and a folded one at most three,
/// of which the exact form counts double.
///
/// The commit data holds `format`, now [Commit#FORMAT], and `followed`, the number of entries the
/// index answers for. An index of another format, or one that is damaged, is taken as empty.
@NullMarked
package org.guwah.engine.folder.index;

import org.jspecify.annotations.NullMarked;
