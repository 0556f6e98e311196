package org.guwah.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guwah.model.DocumentId;
import org.guwah.model.Mention;
import org.guwah.model.Sha256;
import org.guwah.model.Span;
import org.guwah.names.Name;
import org.guwah.names.NameKeys;

/// Makes persons up whom one document names.
record MadePerson(String name, String document, boolean row, Set<Event> events, List<Bond> bonds) {
  static MadePerson named(String name, String document) {
    return new MadePerson(name, document, false, Set.of(), List.of());
  }

  /// In a row of a list.
  MadePerson inRow() {
    return new MadePerson(name, document, true, events, bonds);
  }

  MadePerson with(Event... its) {
    return new MadePerson(name, document, row, Set.of(its), bonds);
  }

  MadePerson with(Bond... its) {
    return new MadePerson(name, document, row, events, List.of(its));
  }

  Traits traits() {
    return new Traits(
        new Entity(Mention.Type.PERSON, List.of(), List.of(appearance()), List.of()),
        Set.of(Name.of(name)),
        NameKeys.of(Name.of(name)),
        Set.of(),
        Optional.empty(),
        "",
        Set.of(),
        events,
        bonds,
        row ? Set.of(appearance().document()) : Set.of(),
        Set.of(),
        Set.of());
  }

  private Appearance appearance() {
    return new Appearance(
        name + "@" + document,
        new DocumentId(Sha256.hash(document.getBytes(UTF_8)), 1),
        Mention.Type.PERSON,
        name,
        List.of(new Span(0, 1)),
        row,
        List.of());
  }
}
