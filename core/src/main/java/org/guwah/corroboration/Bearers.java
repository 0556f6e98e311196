package org.guwah.corroboration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.Page;
import org.guwah.archive.Proposals.Asking;
import org.guwah.archive.Proposals.Order;
import org.guwah.archive.Proposals.Row;
import org.guwah.model.DocumentId;
import org.guwah.model.Mention;
import org.guwah.model.Verdict;

/// Documents that call somebody by one name, by the title that stands before it: a title tells
/// people apart. It does not say that those with one title, or those without any, are one; whoever
/// puts them together on a screen says so.
public final class Bearers {
  private static final int MOST = 2_000;

  private final Library library;

  private Bearers(Library library) {
    this.library = library;
  }

  /// Whoever some documents may mean by a name.
  ///
  /// @param title that stands before the name, such as `Foreign Minister`; empty where none does
  /// @param documents at least one
  public record Bearer(String title, List<DocumentRow> documents) {}

  /// Those called by a name that this viewer may see and nobody rejected, those with a title first,
  /// and all without one together.
  ///
  /// @param name as findings have it, in any case
  public static List<Bearer> of(Library library, String name) throws IOException {
    return new Bearers(library).named(name);
  }

  private List<Bearer> named(String name) throws IOException {
    var asking =
        Asking.ALL
            .withSorts("mention")
            .withKind(Mention.Type.PERSON.name())
            .withPerson(name)
            .withoutVerdict(Verdict.REJECTED);
    Map<DocumentId, List<Row>> byDocument = new LinkedHashMap<>();
    for (Row row : library.proposals().find(asking, Order.TEXT, new Page(0, MOST))) {
      byDocument.computeIfAbsent(row.document(), _ -> new ArrayList<>()).add(row);
    }
    var bearers = new ArrayList<Bearer>();
    for (Map.Entry<DocumentId, List<Row>> each : byDocument.entrySet()) {
      DocumentRow document = library.document(each.getKey()).orElseThrow();
      add(bearers, title(document, each.getValue()), document);
    }
    bearers.sort((a, b) -> Boolean.compare(a.title().isEmpty(), b.title().isEmpty()));
    return bearers;
  }

  /// The longest that stands before any of these names.
  private String title(DocumentRow document, List<Row> names) throws IOException {
    String text = document.document().text(library.text(document.id().content()));
    return names.stream()
        .map(row -> Titles.before(row.proposal().finding().at().start(), text))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  /// One title holds the words of the other: "Foreign Minister", "Chinese Foreign Minister".
  private static void add(List<Bearer> bearers, String title, DocumentRow document) {
    Set<String> words = Names.words(title);
    for (int i = 0; i < bearers.size(); i++) {
      Bearer known = bearers.get(i);
      Set<String> others = Names.words(known.title());
      boolean same = words.containsAll(others) || others.containsAll(words);
      if (same && words.isEmpty() == others.isEmpty()) {
        var documents = new ArrayList<>(known.documents());
        documents.add(document);
        String shorter = title.length() < known.title().length() ? title : known.title();
        bearers.set(i, new Bearer(shorter, List.copyOf(documents)));
        return;
      }
    }
    bearers.add(new Bearer(title, List.of(document)));
  }
}
