package org.guwah.app.web;

import java.util.*;
import org.guwah.archive.Derivations;
import org.guwah.model.*;

final class MemoryDerivations implements Derivations, Derivations.Library {
  long followed;
  final List<ItemRow> items = new ArrayList<>();
  final Map<ItemId, Restriction> restrictions = new HashMap<>();
  final List<Judged> judged = new ArrayList<>();
  final Set<String> withdrawn = new HashSet<>();
  final Map<Sha256, Reading> readings = new LinkedHashMap<>();
  final Map<Sha256, List<Document>> standing = new LinkedHashMap<>();
  final Map<Sha256, List<Problem>> lost = new LinkedHashMap<>();
  final List<ProblemRow> noticed = new ArrayList<>();
  final Set<Sha256> stale = new LinkedHashSet<>();

  public synchronized long followed() {
    return followed;
  }

  public synchronized void follow(List<Entry> entries) {
    for (Entry entry : entries) {
      switch (entry.act()) {
        case Act.Preserved(var item) -> items.add(new ItemRow(item, entry.number(), 0, 0));
        case Act.Noticed(var problem) -> noticed.add(new ProblemRow(problem, null, null));
        case Act.Judged(var id, Judgment.Withdrawn(var of), var why) -> {
          withdrawn.add(of);
          stale.addAll(readings.keySet());
        }
        case Act.Judged(var id, Judgment.Restricted(var item, var restriction), var why) ->
            restrictions.put(item, restriction);
        case Act.Judged(var id, var judgment, var why) -> {
          judged.add(new Judged(entry.number(), id, judgment));
          stale.addAll(readings.keySet());
        }
        case Act.Began began -> {}
        case Act.Succeeded succeeded -> {}
      }
      followed = entry.number() + 1;
    }
  }

  public synchronized List<Content> unread(Set<Recipe> current, int limit) {
    return items.stream()
        .filter(row -> !readings.containsKey(row.item().content()))
        .map(row ->
            new Content(
                row.item().content(),
                row.item().size(),
                row.item().name(),
                row.item().mediaType(),
                row.item().id(),
                0))
        .limit(limit)
        .toList();
  }

  public Waiting waiting(Set<Recipe> current) {
    return new Waiting(0, 0);
  }

  public synchronized List<Sha256> stale(int limit) {
    return stale.stream().limit(limit).toList();
  }

  public synchronized void keep(Reading reading) {
    readings.put(reading.content(), reading);
  }

  public synchronized Optional<Reading> reading(Sha256 content) {
    return Optional.ofNullable(readings.get(content));
  }

  public synchronized List<Judged> judgments(Sha256 content) {
    return judged.stream()
        .filter(each -> !withdrawn.contains(each.id()))
        .filter(each ->
            switch (each.judgment()) {
              case Judgment.Corrected c -> c.at().content().equals(content);
              case Judgment.Bordered c -> c.at().content().equals(content);
              case Judgment.Cast c -> c.at().content().equals(content);
              case Judgment.Restricted c -> false;
              case Judgment.Withdrawn c -> false;
            })
        .toList();
  }

  public synchronized void compose(
      Sha256 content, List<Document> documents, List<Problem> problems) {
    standing.put(content, documents);
    lost.put(content, problems);
    stale.remove(content);
  }

  public Library library(Viewer viewer) {
    return this;
  }

  private List<Problem> problemsOf(Sha256 content) {
    var all = new ArrayList<Problem>();
    if (readings.containsKey(content)) all.addAll(readings.get(content).problems());
    all.addAll(lost.getOrDefault(content, List.of()));
    return all;
  }

  private ItemRow now(ItemRow row) {
    Item i = row.item();
    var restricted =
        new Item(
            i.id(),
            i.content(),
            i.size(),
            i.name(),
            i.mediaType(),
            i.origin(),
            i.receivedAt(),
            i.receivedBy(),
            restrictions.getOrDefault(i.id(), i.restriction()));
    return new ItemRow(
        restricted,
        row.entry(),
        standing.getOrDefault(i.content(), List.of()).size(),
        problemsOf(i.content()).size());
  }

  private static <T> List<T> page(List<T> all, Page page) {
    return all.stream().skip(page.from()).limit(page.limit()).toList();
  }

  public synchronized List<ItemRow> items(Page page) {
    return page(items.reversed().stream().map(this::now).toList(), page);
  }

  public synchronized Optional<ItemRow> item(ItemId id) {
    return items.stream().filter(r -> r.item().id().equals(id)).findFirst().map(this::now);
  }

  public synchronized List<ItemRow> itemsOf(Sha256 content) {
    return items.stream().filter(r -> r.item().content().equals(content)).map(this::now).toList();
  }

  private List<DocumentRow> all() {
    var rows = new ArrayList<DocumentRow>();
    for (Sha256 content : standing.keySet()) rows.addAll(documentsOf(content));
    rows.sort(Comparator.comparing((DocumentRow r) -> r.document().value(Field.POSTED)).reversed());
    return rows;
  }

  public synchronized List<DocumentRow> documents(Page page) {
    return page(all(), page);
  }

  public synchronized Optional<DocumentRow> document(DocumentId id) {
    return all().stream().filter(r -> r.id().equals(id)).findFirst();
  }

  public synchronized Optional<DocumentRow> document(String prefix) {
    return all().stream().filter(r -> r.id().toString().startsWith(prefix)).findFirst();
  }

  public synchronized List<DocumentRow> documentsOf(Sha256 content) {
    var rows = new ArrayList<DocumentRow>();
    ItemRow first = itemsOf(content).getFirst();
    for (Document d : standing.getOrDefault(content, List.of()))
      rows.add(
          new DocumentRow(
              new DocumentId(content, d.part()),
              first.item().id(),
              d,
              first.item().restriction(),
              d.text(readings.get(content).text()).split("\\s+").length));
    return rows;
  }

  public synchronized String text(Sha256 content) {
    return readings.containsKey(content) ? readings.get(content).text() : "";
  }

  public synchronized List<ProblemRow> problems(Page page) {
    var rows = new ArrayList<>(noticed);
    for (ItemRow row : items)
      for (Problem p : problemsOf(row.item().content()))
        rows.add(new ProblemRow(p, row.item().id(), row.item().content()));
    return page(rows.reversed(), page);
  }

  public synchronized Counts counts() {
    return new Counts(items.size(), readings.size(), all().size(), problems(Page.ALL).size(), 0);
  }
}
