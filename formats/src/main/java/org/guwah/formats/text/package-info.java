/// Plain text in any encoding.
///
/// In go bytes of which nothing is known; out goes clean text with one piece for each line that is
/// not blank. [Encodings] finds the encoding, [Decoding] turns bytes into characters and counts
/// what would not turn; both serve the other readers too.
@NullMarked
package org.guwah.formats.text;

import org.jspecify.annotations.NullMarked;
