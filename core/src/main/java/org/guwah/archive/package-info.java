/// The ports: what an engine must keep, and nothing about how.
///
/// An engine is one module that implements [Engine]; the contracts it must pass stand in the module
/// `testkit`. Nothing here names a database, an index or a file system.
@NullMarked
package org.guwah.archive;

import org.jspecify.annotations.NullMarked;
