package org.guwah.formats;

import java.util.List;
import org.guwah.model.Document;
import org.guwah.reading.Extract;

/// Makes documents of what a reader saw.
interface Composition {
  /// In order, not overlapping.
  List<Document> documents(Extract extract);

  /// What recipes say of it; changes whenever results may.
  String recipe();
}
