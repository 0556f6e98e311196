/// The record of an archive and everything that proves it: entries, signed heads, the key, the
/// published log, and the newest head as kept in the person's own state folder.
@NullMarked
package org.guwah.engine.folder.record;

import org.jspecify.annotations.NullMarked;
