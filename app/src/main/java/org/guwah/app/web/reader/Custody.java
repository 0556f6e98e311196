package org.guwah.app.web.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guwah.app.web.page.Pages;
import org.guwah.archive.Derivations.ItemRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.model.Origin;
import org.guwah.model.Reading;
import org.guwah.model.Sha256;

/// How a content came to be here: everybody who gave it, and what read it.
///
/// @param holdings the oldest first; at least one
/// @param reading absent only while it is made again
public record Custody(Sha256 content, List<Holding> holdings, Optional<Reading> reading) {

  /// One item that holds the content.
  ///
  /// @param container the item it was cut out of, where its viewer may see that
  public record Holding(ItemRow row, Optional<ItemRow> container) {}

  static Custody of(Pages pages, Library library, Sha256 content) throws IOException {
    var holdings = new ArrayList<Holding>();
    for (ItemRow row : library.itemsOf(content)) {
      holdings.add(new Holding(row, container(library, row)));
    }
    return new Custody(content, holdings, pages.archive().derivations().reading(content));
  }

  private static Optional<ItemRow> container(Library library, ItemRow row) throws IOException {
    return row.item().origin() instanceof Origin.Part part
        ? library.item(part.of())
        : Optional.empty();
  }
}
