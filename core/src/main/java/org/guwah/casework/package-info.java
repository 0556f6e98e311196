/// What people work on: cases, tasks and saved searches, as the judgments on them give them.
///
/// A fold over entries: it stores nothing, and whoever may not know of a case gets nothing of it.
@NullMarked
package org.guwah.casework;

import org.jspecify.annotations.NullMarked;
