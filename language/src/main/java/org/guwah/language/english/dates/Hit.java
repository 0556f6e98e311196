package org.guwah.language.english.dates;

import org.guwah.model.Span;

/// A date that a rule found.
///
/// @param value EDTF, or empty where it cannot be told
/// @param told whether it counts from something told before, as "the next day" does
record Hit(Span at, String value, boolean told) {}
