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
  private final Map<DocumentId, List<Name>> names = new HashMap<>();

  /// A place of a name.
  private record Name(Span at, Entity entity) {}

  /// @param a first in the text
  /// @param ofSecond whether the relation is that of `a` to `b`; else of `b` to `a`
  private record Tie(Name a, Name b, String relation, boolean ofSecond, boolean said) {}

  Kin(Library library, List<Entity> persons) {
    texts = new Texts(library);
    for (Entity person : persons) {
      for (Appearance name : person.appearances()) {
        for (Span at : name.places()) {
          names.computeIfAbsent(name.document(), _ -> new ArrayList<>()).add(new Name(at, person));
        }
      }
    }
    names.values().forEach(all -> all.sort(Comparator.comparingInt(name -> name.at().start())));
  }

  /// In the order of the documents and of their texts.
  List<Relative> of(Entity person) throws IOException {
    var relatives = new ArrayList<Relative>();
    for (DocumentId document :
        person.appearances().stream().map(Appearance::document).distinct().toList()) {
      for (Tie tie : ties(document)) {
        if (tie.a().entity().equals(person) || tie.b().entity().equals(person)) {
          relatives.add(relative(person, tie, document));
        }
      }
    }
    return relatives;
  }

  private static Relative relative(Entity person, Tie tie, DocumentId document) {
    boolean first = tie.a().entity().equals(person);
    Span at = new Span(tie.a().at().start(), tie.b().at().end());
    return new Relative(
        first ? tie.b().entity() : tie.a().entity(),
        tie.relation(),
        first != tie.ofSecond(),
        tie.said(),
        document,
        at);
  }

  private List<Tie> ties(DocumentId document) throws IOException {
    String text = texts.of(document);
    List<Name> all = names.getOrDefault(document, List.of());
    var ties = new ArrayList<Tie>();
    for (int i = 1; i < all.size(); i++) {
      Name a = all.get(i - 1);
      Name b = all.get(i);
      int apart = b.at().start() - a.at().end();
      if (!a.entity().equals(b.entity()) && apart >= 0 && apart <= BACK) {
        tie(a, b, text).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private static Optional<Tie> tie(Name a, Name b, String text) {
    String between = text.substring(a.at().end(), b.at().start());
    if (between.length() > NEAR) {
      return beside(a, b, text);
    }
    return KinWords.ofTheFirst(between)
        .map(relation -> new Tie(a, b, relation, false, true))
        .or(() -> KinWords.ofHim(between).map(its -> new Tie(a, b, its, false, false)))
        .or(() -> KinWords.ofTheSecond(between).map(its -> new Tie(a, b, its, true, true)))
        .or(() -> beside(a, b, text));
  }

  /// The name before may be whom "his sister" means.
  private static Optional<Tie> beside(Name a, Name b, String text) {
    String before = text.substring(Math.max(a.at().end(), b.at().start() - NEAR), b.at().start());
    String after = text.substring(b.at().end(), Math.min(text.length(), b.at().end() + NEAR));
    return KinWords.beside(before, after).map(its -> new Tie(a, b, its, false, false));
  }
}
