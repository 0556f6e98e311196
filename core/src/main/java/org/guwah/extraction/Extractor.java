package org.guwah.extraction;

import org.guwah.model.Recipe;

/// Finds names, dates and claims in a document. To add one, write this interface in the module
/// `language` and name it in `Extractors`.
///
/// Not safe for use by several threads. Never throws for what the text holds.
public interface Extractor {
  /// Raise its version whenever what it finds changes.
  Recipe recipe();

  /// Whether this one is for a text of this language and script. The first that says so is asked.
  boolean takes(Matter matter);

  /// Whatever it finds.
  Findings extract(Matter matter);
}
