/// Whole archives: backup while in use, restoring one as a successor, and bringing the record of an
/// older program up to date.
@NullMarked
package org.guwah.engine.folder.copy;

import org.jspecify.annotations.NullMarked;
