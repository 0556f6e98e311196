package org.guwah.gazetteer;

/// Where something in the gazetteer is from.
///
/// @param credit how it is to be named wherever its data are shown or given on
public record Source(String code, String what, String version, String licence, String credit) {}
