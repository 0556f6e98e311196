/// The parent's side of the worker processes that read strangers' bytes.
///
/// [WorkerPool] is the [org.guwah.reading.Workshop] of one machine: it starts locked child
/// processes, streams originals into them and takes readings back. [Frame] and the messages
/// ([Hello], [Request], [Limits]) are what both sides speak; `docs/reference/worker-protocol.md`
/// specifies every byte. What a worker sends is untrusted: every count and size is capped, and an
/// answer that breaks a rule counts as no answer.
@NullMarked
package org.guwah.reading.worker;

import org.jspecify.annotations.NullMarked;
