/// The worker: everything that parses bytes from strangers.
///
/// [Worker] is the program, run as a child process with a class path of its own. It locks itself
/// (package `lock`), takes an original over its input ([Intake]), hands it to the first reader or
/// unpacker of the one list in [Formats] that says it is its own, and answers over its output. The
/// bytes on the pipes are specified in `docs/reference/worker-protocol.md`.
///
/// To add a format, write a [org.guwah.reading.Reader] in a package of its own and add one line to
/// [Formats]; to add a container, the same with an [org.guwah.reading.Unpacker].
@NullMarked
package org.guwah.formats;

import org.jspecify.annotations.NullMarked;
