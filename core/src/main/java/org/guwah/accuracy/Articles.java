package org.guwah.accuracy;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.guwah.model.DocumentId;

/// Finds the document that a file of labels calls by a name of its own: the one that holds most of
/// the sentences quoted from it. So labels need not know how an archive names its documents.
///
/// Give it documents one after the other; it keeps none of them. Not safe for use by several
/// threads.
public final class Articles {
  private record Best(DocumentId document, int sentences) {}

  private final Map<String, Set<String>> sentences = new LinkedHashMap<>();
  private final Map<String, Best> best = new TreeMap<>();

  public Articles(Labels labels) {
    for (Label label : labels.all()) {
      sentences
          .computeIfAbsent(label.article(), article -> new LinkedHashSet<>())
          .add(Folded.fold(label.sentence()));
    }
  }

  /// Of two documents that hold as many, the one given first stays.
  ///
  /// @param text of the document
  public void add(DocumentId document, String text) {
    var folded = new Folded(text);
    sentences.forEach((article, quoted) -> {
      int held = (int) quoted.stream().filter(folded::holds).count();
      Best before = best.get(article);
      if (held * 2 > quoted.size() && (before == null || held > before.sentences())) {
        best.put(article, new Best(document, held));
      }
    });
  }

  /// The documents found so far, by the names of the articles. One that holds no more than half of
  /// the sentences is none.
  public Map<String, DocumentId> found() {
    var found = new TreeMap<String, DocumentId>();
    best.forEach((article, document) -> found.put(article, document.document()));
    return found;
  }
}
