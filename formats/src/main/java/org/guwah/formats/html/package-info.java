/// HTML pages, and the HTML inside feeds.
///
/// In go bytes or markup; out go the words a reader of the page would see, each paragraph, heading,
/// list item or caption a piece with its shape. jsoup parses; nothing is fetched and no script is
/// run. [Outline] finds out whether the page holds several documents, [TextWalk] writes the pieces,
/// [PageFields] collects what the page says about itself.
@NullMarked
package org.guwah.formats.html;

import org.jspecify.annotations.NullMarked;
