/// What every engine must pass: one contract per port, as an interface with tests that an engine's
/// own test implements.
@NullMarked
package org.guwah.testkit;

import org.jspecify.annotations.NullMarked;
