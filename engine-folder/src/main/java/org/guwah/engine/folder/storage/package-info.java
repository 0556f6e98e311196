/// The one port through which this engine touches files, and the originals kept behind it.
///
/// In: bytes and names of files. Out: files that survive a power cut once a call has returned. To
/// keep files in another way, such as encrypted, implement [Storage].
@NullMarked
package org.guwah.engine.folder.storage;

import org.jspecify.annotations.NullMarked;
