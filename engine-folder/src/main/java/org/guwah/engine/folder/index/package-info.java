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
/// **Faces.** Where words of a content are held back from some viewers, it has a Lucene document
/// for each document in each of its faces, and each says to which clearances it is `hidden`. All
/// that is answered leaves these out ([Sight]): hits, counts, facets, corrected words, likeness. A
/// star and a tilde are tried on the words of all faces, but find only documents that are seen. How
/// often a word occurs, by which hits are put in order, is counted over all faces; so the order of
/// two hits may tell a little of words that are not seen, and so may the refusal of a phrase that
/// may go on in too many ways.
///
/// **On the disk** it is a Lucene index with one Lucene document per document and face:
///
/// | field | terms | what for |
/// |---|---|---|
/// | `words` | all words of the text, then those of a title that does not stand in it, of translations and of notes | anywhere, `exact:` |
/// | `title` `caption` `byline` `publisher` `translation` `note` | the words of these parts | the field of this name |
/// | `parts` | stored: which stretches of `words` are which part ([Parts]) | telling where words were found |
/// | `telling` | stored: the words it has most ([Telling]) | what is like it |
/// | `body` | stored: where the body is in the text ([InBody]) | `body:`, by way of `words` |
/// | `language` `script` | the code in lower case; of `zh-hant` also `zh` | same |
/// | `posted` `published` | the days it may be, from 1970-01-01, as a range | same |
/// | `content` | SHA-256 as 64 digits | replacing and deleting |
/// | `hidden` | names of the clearances that do not see this face | what a viewer may not see is not found |
/// | `tag` | each tag, folded as [org.guwah.model.Tag#folded(String)] does | same |
/// | `case` `kind` `problem` `restriction` | the id, name or code in lower case | same |
/// | `LANGUAGE` `PUBLISHER` `YEAR` `TAG` `CASE` `KIND` `PROBLEM` `RESTRICTION` | stored: the values as written; before that of a tag its folded form and U+0000 | counting |
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
