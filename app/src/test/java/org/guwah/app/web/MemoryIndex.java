package org.guwah.app.web;

import java.util.*;
import java.util.function.Consumer;
import org.guwah.archive.TextIndex;
import org.guwah.model.*;
import org.guwah.search.Query;

final class MemoryIndex implements TextIndex {
  record Kept(DocumentId id, Document document, String text) {}

  final Map<Sha256, List<Kept>> all = new LinkedHashMap<>();
  long followed;

  public synchronized void put(
      Sha256 content, String text, List<Document> documents, Restriction restriction) {
    all.put(
        content,
        documents.stream()
            .map(d -> new Kept(new DocumentId(content, d.part()), d, d.text(text)))
            .toList());
  }

  public void commit(long f) {
    followed = f;
  }

  public void refresh() {}

  public long followed() {
    return followed;
  }

  public Hits search(Query query, Viewer viewer, int from, int limit) {
    var hits = new ArrayList<Hit>();
    each(query, viewer, hits::add);
    return new Hits(hits.size(), hits.stream().skip(from).limit(limit).toList());
  }

  public synchronized void each(Query query, Viewer viewer, Consumer<Hit> hit) {
    for (var kept : all.values())
      for (Kept k : kept) {
        var spans = new TreeSet<Span>(Comparator.comparingInt(Span::start));
        if (matches(query, k, spans)) hit.accept(new Hit(k.id(), spans.size(), List.copyOf(spans)));
      }
  }

  private boolean matches(Query query, Kept k, Set<Span> spans) {
    return switch (query) {
      case Query.All a -> true;
      case Query.Word w -> find(k, w.where(), w.word(), spans);
      case Query.Phrase p -> find(k, p.where(), p.words(), spans);
      case Query.Dated d -> k.document().value(Field.POSTED).compareTo(d.from()) >= 0;
      case Query.OfContent c -> k.id().content().equals(c.content());
      case Query.And a -> a.parts().stream().allMatch(p -> matches(p, k, spans));
      case Query.Or o -> o.parts().stream().filter(p -> matches(p, k, spans)).count() > 0;
      case Query.Not n ->
          !matches(n.part(), k, new TreeSet<>(Comparator.comparingInt(Span::start)));
    };
  }

  private boolean find(Kept k, Query.Where where, String words, Set<Span> spans) {
    if (where == Query.Where.TITLE)
      return k.document()
          .value(Field.TITLE)
          .toLowerCase(Locale.ROOT)
          .contains(words.toLowerCase(Locale.ROOT));
    String text = k.text().toLowerCase(Locale.ROOT);
    String w = words.toLowerCase(Locale.ROOT);
    boolean found = false;
    for (int at = text.indexOf(w); at >= 0; at = text.indexOf(w, at + w.length())) {
      spans.add(new Span(at, at + w.length()));
      found = true;
    }
    return found;
  }
}
