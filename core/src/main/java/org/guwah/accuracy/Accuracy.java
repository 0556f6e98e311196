package org.guwah.accuracy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.guwah.model.DocumentId;

/// How well what was found agrees with labels.
///
/// @param rows by type, then by kind. A type has rows only where the file of labels has one of it;
///   what was found of others was not looked at
/// @param articles the documents that were looked at, by the names the labels give them, in the
///   order of these names
/// @param lost labels that stand in none of the documents, in the order of the file; they count
///   nowhere
public record Accuracy(List<Row> rows, Map<String, DocumentId> articles, List<Label> lost) {
  public Accuracy {
    rows = List.copyOf(rows);
    articles = Collections.unmodifiableMap(new TreeMap<>(articles));
    lost = List.copyOf(lost);
  }

  /// @param documents among them those that the labels are of; others are passed over
  public static Accuracy of(Labels labels, List<Scored> documents) {
    var articles = new Articles(labels);
    documents.forEach(document -> articles.add(document.id(), document.text()));
    Map<String, DocumentId> found = articles.found();
    var lost = new ArrayList<Label>();
    var counting = new Counting(types(labels));
    for (Scored document : documents) {
      List<Label> its =
          labels.all().stream()
              .filter(label -> document.id().equals(found.get(label.article())))
              .toList();
      if (!its.isEmpty()) {
        counting.add(document, Placed.in(new Folded(document.text()), its, lost));
      }
    }
    labels.all().stream().filter(label -> !found.containsKey(label.article())).forEach(lost::add);
    lost.sort((a, b) -> Integer.compare(a.line(), b.line()));
    return new Accuracy(counting.rows(), found, lost);
  }

  private static Set<Label.Type> types(Labels labels) {
    Set<Label.Type> types = EnumSet.noneOf(Label.Type.class);
    labels.all().forEach(label -> types.add(label.type()));
    return types;
  }
}
