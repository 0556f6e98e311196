/// Splits what a reader saw into documents, and tells what each block of them is for.
///
/// In goes an [org.guwah.reading.Extract]; out come [org.guwah.model.Document]s. The steps, each a
/// class that can be read alone:
///
/// 1. [Lines]: the pieces as lines, lines that a program broke joined again.
/// 2. [SignReader]: what can be seen of each line by itself ([Signs]): a date, a byline, a caption,
///    the page's furniture, the look of a heading or of running text.
/// 3. [PostPattern]: how this page arranges title, date and text, learned from its repetition.
/// 4. [Borders]: where each document begins and ends, second articles under a post included.
/// 5. [Roles]: what each line is for.
/// 6. [Fields]: title, dates, publisher, byline, language, script.
///
/// [Splitter] runs them. Words that pages use are in `words.txt`, by language. Nothing here knows
/// any one site.
@NullMarked
package org.guwah.reading.split;

import org.jspecify.annotations.NullMarked;
