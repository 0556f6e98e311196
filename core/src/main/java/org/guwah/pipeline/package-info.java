/// Runs the steps over whatever is not made yet. There is no queue to lose: the work left is what
/// the archive says has no current derivation. Kill it at any moment and start it again.
@NullMarked
package org.guwah.pipeline;

import org.jspecify.annotations.NullMarked;
