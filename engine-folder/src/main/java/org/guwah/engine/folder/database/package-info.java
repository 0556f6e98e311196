/// SQLite as this engine opens it: one writer, any number of readers, and nothing left in the
/// system's temporary folder.
@NullMarked
package org.guwah.engine.folder.database;

import org.jspecify.annotations.NullMarked;
