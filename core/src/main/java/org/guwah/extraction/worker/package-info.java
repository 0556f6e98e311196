/// The parent's side of the worker processes that look for names and claims.
///
/// [LanguagePool] is the [org.guwah.extraction.Linguists] of one machine.
@NullMarked
package org.guwah.extraction.worker;

import org.jspecify.annotations.NullMarked;
