package org.guwah.archive;

import java.util.List;
import java.util.Set;
import org.guwah.model.CaseId;
import org.guwah.model.Document;
import org.guwah.model.Restriction;

/// A content as some of its viewers see it. Where words of it are held back from some, it has more
/// than one face, and each viewer sees just one: what another face holds is neither found, nor
/// counted, nor completed or corrected to by a search.
///
/// @param from the least clearance of a viewer who sees this face
/// @param to the greatest, included
/// @param text of the whole content, as shown to them
/// @param documents in order; their offsets are those of `text`
/// @param labels of each of `documents`, in the same order
public record Face(
    Restriction from, Restriction to, String text, List<Document> documents, List<Labels> labels) {
  public Face {
    documents = List.copyOf(documents);
    labels = List.copyOf(labels);
    if (from.compareTo(to) > 0 || documents.size() != labels.size()) {
      throw new IllegalArgumentException(
          "a face from %s to %s with %s documents and labels of %s"
              .formatted(from, to, documents.size(), labels.size()));
    }
  }

  /// What people and programs said about a document, by which it can be found and counted.
  ///
  /// @param tags as written; those that differ only in case or spaces are one
  /// @param cases that it was gathered in
  /// @param kind what sort of thing it is
  /// @param problems codes of its content's problems
  /// @param restriction of its content
  /// @param translations words of its translations, each by itself
  /// @param notes that people wrote on it
  public record Labels(
      Set<String> tags,
      Set<CaseId> cases,
      Kind kind,
      Set<String> problems,
      Restriction restriction,
      List<String> translations,
      List<String> notes) {
    public Labels {
      tags = Set.copyOf(tags);
      cases = Set.copyOf(cases);
      problems = Set.copyOf(problems);
      translations = List.copyOf(translations);
      notes = List.copyOf(notes);
    }
  }

  /// What sort of thing a document is, as far as its form tells.
  public enum Kind {
    /// Somebody's words, written down in the form for testimonies.
    TESTIMONY,
    /// A page of the web.
    PAGE,
    /// An entry of a feed or of an export of a site.
    POST,
    /// A letter or report: PDF, word processor.
    PAPER,
    /// Plain text.
    TEXT,
    /// Anything else.
    OTHER
  }
}
