package org.guwah.records;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.archive.Derivations.Library;
import org.guwah.model.DocumentId;
import org.guwah.model.Span;

/// Finds relatives by the words around two names that stand near each other. For one thread.
final class Kin {
  /// Between two names, in UTF-16 code units.
  private static final int NEAR = 60;

  /// How far back whoever a pronoun means may be named.
  private static final int BACK = 400;

  private final Texts texts;
  private final Map<DocumentId, List<Place>> places = new HashMap<>();
  private final Map<DocumentId, Map<String, List<Tie>>> ties = new HashMap<>();

  /// A place of a name.
  private record Place(Span at, Appearance name) {}

  /// @param a first in the text
  /// @param ofSecond whether the relation is that of `a` to `b`; else of `b` to `a`
  /// @param said whether both are named with it; else only a pronoun stands for `a`
  record Tie(
      Appearance a, Appearance b, String relation, boolean ofSecond, boolean said, Span words) {
    boolean isFirst(Appearance name) {
      return a.key().equals(name.key());
    }

    Appearance other(Appearance name) {
      return isFirst(name) ? b : a;
    }

    /// Whether the other is that to the one: else the one is that to the other.
    boolean isOther(Appearance name) {
      return isFirst(name) != ofSecond;
    }
  }

  /// @param persons all names of persons
  Kin(Library library, List<Appearance> persons) {
    texts = new Texts(library);
    for (Appearance name : persons) {
      for (Span at : name.places()) {
        places.computeIfAbsent(name.document(), _ -> new ArrayList<>()).add(new Place(at, name));
      }
    }
    places.values().forEach(all -> all.sort(Comparator.comparingInt(each -> each.at().start())));
  }

  /// What ties a name to others of its document, in the order of the text.
  List<Tie> of(Appearance name) throws IOException {
    Map<String, List<Tie>> document = ties.get(name.document());
    if (document == null) {
      document = byName(name.document());
      ties.put(name.document(), document);
    }
    return document.getOrDefault(name.key(), List.of());
  }

  private Map<String, List<Tie>> byName(DocumentId document) throws IOException {
    Map<String, List<Tie>> all = new HashMap<>();
    for (Tie tie : ties(document)) {
      all.computeIfAbsent(tie.a().key(), _ -> new ArrayList<>()).add(tie);
      all.computeIfAbsent(tie.b().key(), _ -> new ArrayList<>()).add(tie);
    }
    return all;
  }

  private List<Tie> ties(DocumentId document) throws IOException {
    String text = texts.of(document);
    List<Place> all = places.getOrDefault(document, List.of());
    var found = new ArrayList<Tie>();
    for (int i = 1; i < all.size(); i++) {
      Place a = all.get(i - 1);
      Place b = all.get(i);
      int apart = b.at().start() - a.at().end();
      if (!a.name().key().equals(b.name().key()) && apart >= 0 && apart <= BACK) {
        tie(a, b, text).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Tie> tie(Place a, Place b, String text) {
    String between = text.substring(a.at().end(), b.at().start());
    if (between.length() > NEAR) {
      return beside(a, b, text);
    }
    return KinWords.ofTheFirst(between)
        .map(relation -> tie(a, b, relation, false, true))
        .or(() -> KinWords.ofHim(between).map(its -> tie(a, b, its, false, false)))
        .or(() -> KinWords.ofTheSecond(between).map(its -> tie(a, b, its, true, true)))
        .or(() -> beside(a, b, text));
  }

  /// The name before may be whom "his sister" means.
  private static Optional<Tie> beside(Place a, Place b, String text) {
    String before = text.substring(Math.max(a.at().end(), b.at().start() - NEAR), b.at().start());
    String after = text.substring(b.at().end(), Math.min(text.length(), b.at().end() + NEAR));
    return KinWords.beside(before, after).map(its -> tie(a, b, its, false, false));
  }

  private static Tie tie(Place a, Place b, String relation, boolean ofSecond, boolean said) {
    var words = new Span(a.at().start(), b.at().end());
    return new Tie(a.name(), b.name(), relation, ofSecond, said, words);
  }
}
