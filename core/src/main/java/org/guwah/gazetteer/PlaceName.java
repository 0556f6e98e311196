package org.guwah.gazetteer;

/// One name of a place.
///
/// @param language by its code in BCP 47; `und` where the source does not say
/// @param source code of a [Source]
public record PlaceName(String language, String words, String source) {}
