/// The command line: one class per command. In: arguments. Out: text, or one JSON object a line,
/// and an exit code (0 done, 1 found something wrong, 2 bad call, 3 done with problems). To add a
/// command, write a class beside these and name it in [Guwah].
@NullMarked
package org.guwah.app.cli;

import org.jspecify.annotations.NullMarked;
