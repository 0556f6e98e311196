/// Fails and kills, in turn, every write, fsync and rename that an add makes on what must never be
/// lost. `./build faults` runs all of it, every build a sample.
@NullMarked
package org.guwah.faults;

import org.jspecify.annotations.NullMarked;
