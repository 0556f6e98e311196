/// How several processes share one archive: locks that die with their owner, a folder for temporary
/// files that can be told from a dead process's, and the nudge that wakes the deriver.
@NullMarked
package org.guwah.engine.folder.process;

import org.jspecify.annotations.NullMarked;
