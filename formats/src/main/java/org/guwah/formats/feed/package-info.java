/// Feeds (RSS, RDF, Atom) and exports of WordPress (WXR).
///
/// In goes XML of any size, an entry at a time; out goes one division for each entry, with the
/// fields it states and its HTML read as any page's. jsoup's parser is used, which forgives broken
/// XML and knows no entities of a document's own. To add a dialect, implement [Dialect].
@NullMarked
package org.guwah.formats.feed;

import org.jspecify.annotations.NullMarked;
