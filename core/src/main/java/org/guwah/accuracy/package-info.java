/// Says how well findings agree with labels that people set by hand.
///
/// In come labels ([Labels]) and documents with what was found in them ([Scored]); out come counts,
/// and the shares worked out of them ([Accuracy]). Knows nothing of how findings are made, nor of
/// where documents are kept.
@NullMarked
package org.guwah.accuracy;

import org.jspecify.annotations.NullMarked;
