package org.guwah.archive;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guwah.model.Document;
import org.guwah.model.DocumentId;
import org.guwah.model.Findings;
import org.guwah.model.Problem;
import org.guwah.model.Recipe;
import org.guwah.model.Restriction;
import org.guwah.model.Sha256;

/// What programs found in documents, and how it stands after people judged it. Derivations like all
/// others, with the same promises as [Derivations].
public interface Extractions {
  /// Documents that were looked through by none of `current`, the longest-waiting first; of those
  /// with the same words and fields only one.
  List<Waiting> waiting(Set<Recipe> current, int limit) throws IOException;

  /// How many documents [#waiting(Set, int)] would give without a limit; documents with the same
  /// words and fields count each.
  long waiting(Set<Recipe> current) throws IOException;

  /// How many documents there are that nobody has looked through by any recipe.
  long untouched() throws IOException;

  /// Keeps what was found in place of what was found before, for every document of the matter. How
  /// the findings of their contents stand is forgotten, and is to be kept anew with [#stand] in the
  /// same [Derivations#together].
  ///
  /// @param matter as [Waiting] has it
  /// @return the contents of those documents
  List<Sha256> keep(String matter, Findings findings) throws IOException;

  /// What was found in a document, as a program made it; empty where it still waits.
  Optional<Findings> of(DocumentId id) throws IOException;

  /// Keeps how the findings of a content stand, in place of how they stood. Composing a content
  /// forgets both.
  ///
  /// @param problems why there may be less than there should be
  void stand(Sha256 content, List<Stand> all, List<Problem> problems) throws IOException;

  /// A document that waits.
  ///
  /// @param matter tells documents of other words or fields from it
  record Waiting(DocumentId id, Document document, String matter) {}

  /// A proposal with those who may see it.
  ///
  /// @param restriction no less than its document's; higher where words of it are held back
  record Stand(Proposal proposal, Restriction restriction) {}
}
