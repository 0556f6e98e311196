package org.guwah.app.web.reader;

import java.io.IOException;
import java.util.Optional;
import org.guwah.app.web.page.Links;
import org.guwah.app.web.page.NotFound;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.model.Block;
import org.guwah.model.Document;
import org.guwah.model.Sha256;

/// A document with its words.
///
/// @param contentText the text of the whole content
record Opened(DocumentRow row, String contentText) {
  /// @param id whole, as these pages write it, or as people cite it
  static Opened find(Library library, String id) throws IOException, NotFound {
    var whole = Links.wholeId(id);
    Optional<DocumentRow> row =
        whole.isPresent() ? library.document(whole.get()) : library.document(id);
    return open(library, row.orElseThrow(() -> new NotFound(id)));
  }

  private static Opened open(Library library, DocumentRow row) throws IOException {
    return new Opened(row, library.text(row.id().content()));
  }

  /// The document of a content that holds this place, or else the last that begins before it.
  static Optional<DocumentRow> at(Library library, Sha256 content, int at) throws IOException {
    Optional<DocumentRow> found = Optional.empty();
    for (DocumentRow row : library.documentsOf(content)) {
      if (found.isEmpty() || row.document().start() <= at) {
        found = Optional.of(row);
      }
    }
    return found;
  }

  /// The content of an item, as far as its viewer may see it.
  Document document() {
    return row.document();
  }

  Sha256 content() {
    return row.id().content();
  }

  String text() {
    return document().text(contentText);
  }

  /// Stands for exactly the words of this document.
  String seen() {
    return Paragraph.seen(text());
  }

  /// The block that begins here and has the words that the person saw.
  ///
  /// @param start in the text of the content, from 0
  Optional<Block> block(int start, String seen) {
    return document().blocks().stream()
        .filter(block -> document().start() + block.start() == start)
        .filter(block -> Paragraph.seen(text().substring(block.start(), block.end())).equals(seen))
        .findFirst();
  }

  boolean holds(int place) {
    return document().start() <= place && place < document().end();
  }
}
