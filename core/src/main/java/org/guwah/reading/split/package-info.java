/// Splits what a reader saw into documents, and tells what each block of them is for.
///
/// In goes an [org.guwah.reading.Extract]; out come [org.guwah.model.Document]s. The steps, each a
/// class that can be read alone:
///
/// 1. [Lines]: the pieces as lines, lines that a program broke joined again.
/// 2. [SignReader]: what can be seen of each line by itself ([Signs]): a date, a byline, a caption,
///    the page's furniture, the look of a heading or of running text. [PageReader] puts lines and
///    signs together as a [Page].
/// 3. [Borders]: where each document begins and ends. It asks, in turn, [PostPattern] for posts
///    with a date line of one way of writing ([DateStyle]) and a title that stands beside it in one
///    way ([Arrangement]), or for messages without titles ([Talk]); [DayPosts] for posts under the
///    name of a day; [Parted] for posts that rulers or the same words part; [OneLineHeads] for a
///    date and a title in one line; [UndatedPosts] for items without dates; else the page is one
///    document ([SingleHead]).
/// 4. [Bundles] cuts off second articles under a post; [Tails] tells where the last post ends.
/// 5. [Roles]: what each line is for.
/// 6. [Fields]: title, dates, publisher, byline, language, script.
///
/// [Splitter] runs them. Words that pages use are in `words.txt`, by language. Nothing here knows
/// any one site.
@NullMarked
package org.guwah.reading.split;

import org.jspecify.annotations.NullMarked;
