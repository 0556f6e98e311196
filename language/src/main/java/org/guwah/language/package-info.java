/// Names, dates and claims in texts. A [org.guwah.extraction.Matter] comes in and
/// [org.guwah.model.Findings] go out; whoever adds an extractor writes an
/// [org.guwah.extraction.Extractor] and names it in `Extractors`.
@NullMarked
package org.guwah.language;

import org.jspecify.annotations.NullMarked;
