/// An archive as one folder on one machine: files, SQLite and Lucene.
///
/// [FolderEngine] makes and opens archives. What lies in the folder is specified in
/// `docs/reference/archive-format.md`. Each part has a package of its own: `storage` (files and
/// originals), `database` (SQLite), `record` (entries and their proof), `process` (several
/// processes at once), `copy` (backup, restore, upgrade) and `index` (Lucene).
@NullMarked
package org.guwah.engine.folder;

import org.jspecify.annotations.NullMarked;
