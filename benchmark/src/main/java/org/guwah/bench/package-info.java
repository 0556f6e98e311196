/// Benchmarks: each figure beside that of a named rival, measured in one run, printed as a ratio.
/// `./bench` runs all of them.
@NullMarked
package org.guwah.bench;

import org.jspecify.annotations.NullMarked;
