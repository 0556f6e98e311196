package org.guwah.extraction;

import org.guwah.model.Findings;

/// Finds names, dates and claims in a document. To add one, write this interface in the module
/// `language` and name it in `Extractors`, with its recipe: raise its version whenever what it
/// finds changes.
///
/// Not safe for use by several threads. Never throws for what the text holds.
public interface Extractor {
  /// Whatever it finds.
  Findings extract(Matter matter);
}
