package org.guwah.records;

/// One piece of evidence on whether two are one.
///
/// @param key names it in messages: `evidence.` and this
/// @param bits that it adds: positive where it speaks for one, negative where it speaks for two;
///   each bit doubles or halves the odds
/// @param a what the first has; empty where that is not to be shown
/// @param b what the second has
public record Bar(String key, double bits, String a, String b) {}
