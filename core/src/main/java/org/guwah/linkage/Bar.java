package org.guwah.linkage;

/// One bar of a [Waterfall].
///
/// @param what it is of: the name of a field, or what all rows have in common
/// @param bits that it adds; positive for one, negative for two
/// @param because one sentence that says why
public record Bar(String what, double bits, String because) {}
