/// Worker processes, for whatever must not run in the program itself: [Workers] starts locked child
/// processes and lends them out, one [Exchange] at a time.
///
/// [Frame] and the messages ([Hello], [Limits]) are what both sides speak;
/// `docs/reference/worker-protocol.md` specifies every byte. What a worker sends is untrusted:
/// every count and size is capped, and an answer that breaks a rule counts as no answer.
@NullMarked
package org.guwah.worker;

import org.jspecify.annotations.NullMarked;
