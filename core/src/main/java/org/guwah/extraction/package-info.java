/// Works out of texts what they say: so far, which passages several documents share.
///
/// In come documents with their texts, as one viewer sees them; out go findings, each with its
/// passages. Nothing found here is a judgment: it can be thrown away and found again.
@NullMarked
package org.guwah.extraction;

import org.jspecify.annotations.NullMarked;
