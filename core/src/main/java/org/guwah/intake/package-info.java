/// Takes files in: walks folders, names what is wrong with a file, and gives the rest to the
/// archive to preserve. In: paths and who gave them. Out: entries in the record. To add a source of
/// material, write another walker that yields the same candidates.
@NullMarked
package org.guwah.intake;

import org.jspecify.annotations.NullMarked;
