package org.guwah.records;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.model.Document;
import org.guwah.model.DocumentId;
import org.guwah.model.Field;

/// The texts of documents, as their viewer sees them, each asked for once. For one thread.
public final class Texts {
  private final Library library;
  private final Map<DocumentId, Text> known = new HashMap<>();

  public Texts(Library library) {
    this.library = library;
  }

  private record Text(String words, boolean table) {}

  /// The text of a document that the viewer may see.
  public String of(DocumentId id) throws IOException {
    return text(id).words();
  }

  /// Whether it is a table of words, and no text that somebody wrote.
  boolean isTable(DocumentId id) throws IOException {
    return text(id).table();
  }

  private Text text(DocumentId id) throws IOException {
    Text text = known.get(id);
    if (text == null) {
      DocumentRow row = library.document(id).orElseThrow();
      String words = row.document().text(library.text(id.content()));
      text = new Text(words, row.document().value(Field.LANGUAGE).equals(Document.NO_LANGUAGE));
      known.put(id, text);
    }
    return text;
  }
}
