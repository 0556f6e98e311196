/// The words of the archive: plain values that every other part speaks in.
///
/// Nothing here does any work, opens any file or needs more than the JDK and JSpecify. A value
/// checks itself when it is made, so a part that receives one need not check it again.
///
/// Offsets are UTF-16 code units, from 0, the end excluded.
@NullMarked
package org.guwah.model;

import org.jspecify.annotations.NullMarked;
