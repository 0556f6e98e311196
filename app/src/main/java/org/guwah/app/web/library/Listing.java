package org.guwah.app.web.library;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.Page;
import org.guwah.model.CaseId;

/// What a list of documents is a list of.
public sealed interface Listing {
  /// All that its viewer may see.
  record Everything() implements Listing {}

  record Tagged(String tag) implements Listing {}

  record Gathered(CaseId of) implements Listing {}

  /// Its documents, the newest posted first.
  default List<DocumentRow> documents(Library library, Page page) throws IOException {
    return switch (this) {
      case Everything() -> library.documents(page);
      case Tagged(String tag) -> library.tagged(tag, page);
      case Gathered(CaseId of) -> library.gathered(of, page);
    };
  }

  /// As a form holds it.
  default String value() {
    return switch (this) {
      case Everything() -> "all";
      case Tagged(String tag) -> "tag:" + tag;
      case Gathered(CaseId of) -> "case:" + of.value();
    };
  }

  /// Reads [#value()]; nothing where it is none.
  static Optional<Listing> read(String value) {
    if (value.startsWith("tag:")) {
      return Optional.of(new Tagged(value.substring("tag:".length())));
    }
    if (!value.startsWith("case:")) {
      return value.equals("all") ? Optional.of(new Everything()) : Optional.empty();
    }
    try {
      return Optional.of(new Gathered(new CaseId(value.substring("case:".length()))));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
