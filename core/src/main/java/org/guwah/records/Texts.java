package org.guwah.records;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.model.DocumentId;

/// The texts of documents, as their viewer sees them, each asked for once. For one thread.
public final class Texts {
  private final Library library;
  private final Map<DocumentId, String> known = new HashMap<>();

  public Texts(Library library) {
    this.library = library;
  }

  /// The text of a document that the viewer may see.
  public String of(DocumentId id) throws IOException {
    String text = known.get(id);
    if (text == null) {
      DocumentRow row = library.document(id).orElseThrow();
      text = row.document().text(library.text(id.content()));
      known.put(id, text);
    }
    return text;
  }
}
