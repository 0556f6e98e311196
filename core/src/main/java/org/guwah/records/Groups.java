package org.guwah.records;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.Page;
import org.guwah.archive.Proposals.Asking;
import org.guwah.archive.Proposals.Order;
import org.guwah.archive.Proposals.Row;
import org.guwah.model.Claim;
import org.guwah.model.DocumentId;
import org.guwah.model.Span;
import org.guwah.model.Verdict;

/// Peoples and other groups that documents name: how each is written where, and how many of them a
/// document counts. Numbers are never added up: two documents may count the same persons.
///
/// @param peoples those that are named, those of the most documents first
/// @param others groups of which no people is named, in the order of the documents
public record Groups(List<People> peoples, List<Counted> others) {
  private static final int DOCUMENTS = 500;

  /// @param id such as `uyghur`
  /// @param names as they are written
  /// @param counted groups of it that are counted
  public record People(String id, List<Spelling> names, List<Counted> counted) {
    public long documents() {
      return names.stream().flatMap(each -> each.documents().stream()).distinct().count();
    }
  }

  /// A spelling with the documents that have it, in their order.
  public record Spelling(String words, String script, Set<DocumentId> documents) {}

  /// A number of persons in a document, such as "29 Uygurs".
  ///
  /// @param words as they stand, the number with whom it counts
  /// @param figure that counts them
  /// @param acts told of them
  public record Counted(String words, Row figure, List<Row> acts) {}

  /// @throws IOException where the archive cannot be read
  public static Groups of(Library library) throws IOException {
    return new Gathering(library).groups();
  }

  private static final class Gathering {
    private final Library library;
    private final Texts texts;
    private final Map<String, Map<String, Spelling>> names = new TreeMap<>();
    private final Map<String, List<Counted>> counted = new HashMap<>();
    private final List<Counted> others = new ArrayList<>();

    Gathering(Library library) {
      this.library = library;
      this.texts = new Texts(library);
    }

    Groups groups() throws IOException {
      for (int from = 0; ; from += DOCUMENTS) {
        List<DocumentRow> some = library.documents(new Page(from, DOCUMENTS));
        for (DocumentRow row : some) {
          name(row.id());
        }
        if (some.size() < DOCUMENTS) {
          break;
        }
      }
      count();
      List<People> peoples = new ArrayList<>();
      names.forEach((id, spellings) ->
          peoples.add(new People(id, inOrder(spellings), counted.getOrDefault(id, List.of()))));
      peoples.sort(Comparator.comparingLong(each -> -each.documents()));
      return new Groups(List.copyOf(peoples), List.copyOf(others));
    }

    private static List<Spelling> inOrder(Map<String, Spelling> spellings) {
      return spellings.values().stream()
          .sorted(
              Comparator.comparing(Spelling::script)
                  .thenComparingInt(each -> -each.documents().size()))
          .toList();
    }

    private void name(DocumentId document) throws IOException {
      for (Peoples.Named each : Peoples.in(texts.of(document))) {
        names
            .computeIfAbsent(each.people(), _ -> new TreeMap<>())
            .computeIfAbsent(
                each.name(), name -> new Spelling(name, Scripts.of(name), new LinkedHashSet<>()))
            .documents()
            .add(document);
      }
    }

    private void count() throws IOException {
      var asking = Asking.ALL.withoutVerdict(Verdict.REJECTED);
      Map<DocumentId, List<Row>> acts = new HashMap<>();
      for (Row row : library.proposals().find(asking.withSorts("act"), Order.TEXT, Page.ALL)) {
        acts.computeIfAbsent(row.document(), _ -> new ArrayList<>()).add(row);
      }
      var people = asking.withSorts("figure").withKind("people");
      for (Row row : library.proposals().find(people, Order.TEXT, Page.ALL)) {
        count(row, acts.getOrDefault(row.document(), List.of()));
      }
    }

    private void count(Row row, List<Row> acts) throws IOException {
      var figure = (Claim) row.proposal().finding();
      Span whole =
          figure
              .slot(Claim.Slot.MATTER)
              .map(matter -> both(figure.at(), matter.at()))
              .orElse(figure.at());
      String words = whole.of(texts.of(row.document())).strip().replaceAll("\\s+", " ");
      List<Row> told = acts.stream().filter(act -> isToldOf(act, whole)).toList();
      var group = new Counted(words, row, told);
      Peoples.of(words)
          .ifPresentOrElse(
              id -> counted.computeIfAbsent(id, _ -> new ArrayList<>()).add(group),
              () -> others.add(group));
    }

    private static Span both(Span a, Span b) {
      return new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
    }

    private static boolean isToldOf(Row act, Span words) {
      return act.proposal().finding() instanceof Claim claim
          && claim.slot(Claim.Slot.PERSON).filter(who -> who.at().overlaps(words)).isPresent();
    }
  }
}
