package org.guwah.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.ItemRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.Page;
import org.guwah.extraction.Echoes;
import org.guwah.model.Sha256;

/// Puts the documents of an archive together, as one viewer sees them, to find what they share.
public final class SharedPassages {
  private static final int BATCH = 500;

  private SharedPassages() {}

  /// All documents, those first that were added first.
  public static Echoes of(Library library) throws IOException {
    var echoes = new Echoes();
    for (Sha256 content : contents(library)) {
      add(echoes, library, content, library.documentsOf(content));
    }
    return echoes;
  }

  /// Some documents, in the order given.
  public static Echoes of(Library library, List<DocumentRow> rows) throws IOException {
    var echoes = new Echoes();
    for (DocumentRow row : rows) {
      add(echoes, library, row.id().content(), List.of(row));
    }
    return echoes;
  }

  private static void add(Echoes echoes, Library library, Sha256 content, List<DocumentRow> rows)
      throws IOException {
    String text = library.text(content);
    for (DocumentRow row : rows) {
      echoes.add(row.id(), row.document(), row.document().text(text));
    }
  }

  private static List<Sha256> contents(Library library) throws IOException {
    var contents = new LinkedHashSet<Sha256>();
    List<ItemRow> items = List.of();
    for (long from = 0; from == 0 || items.size() == BATCH; from += BATCH) {
      items = library.items(new Page(from, BATCH));
      items.forEach(row -> contents.addLast(row.item().content()));
    }
    return new ArrayList<>(contents).reversed();
  }
}
