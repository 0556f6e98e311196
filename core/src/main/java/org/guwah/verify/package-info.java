/// Proves the archive, or names what is wrong with it. In: the raw rows and files of an archive.
/// Out: problems with a code each; none where it is sound.
@NullMarked
package org.guwah.verify;

import org.jspecify.annotations.NullMarked;
