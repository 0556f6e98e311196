/// Zip files: as containers whose parts are cut out, and as what other formats are wrapped in.
///
/// In goes a source; [ZipDirectory] is the list of its parts as the end of the file has it, and
/// opens each part by itself; [ZipUnpacker] takes them all out within the limits. We read the
/// structure ourselves, since the JDK refuses a whole file for one bad part.
@NullMarked
package org.guwah.formats.zip;

import org.jspecify.annotations.NullMarked;
