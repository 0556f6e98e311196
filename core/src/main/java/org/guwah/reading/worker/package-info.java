/// The parent's side of the worker processes that read strangers' bytes.
///
/// [WorkerPool] is the [org.guwah.reading.Workshop] of one machine: it streams originals into
/// [org.guwah.worker.Workers] and takes readings back.
@NullMarked
package org.guwah.reading.worker;

import org.jspecify.annotations.NullMarked;
