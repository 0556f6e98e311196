/// How a worker gives up its rights before it sees the first byte of a stranger.
///
/// [Locks] asks the kernel for what it offers: [Seccomp] refuses system calls that reach out of the
/// process, [Landlock] refuses files outside its own folder, the JDK and the class path. Where the
/// system has neither, the worker runs with the process border alone, and says so.
@NullMarked
package org.guwah.worker.lock;

import org.jspecify.annotations.NullMarked;
