package org.guwah.records;

import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guwah.gazetteer.Gazetteer;
import org.guwah.gazetteer.Place;
import org.guwah.model.DocumentId;
import org.guwah.model.Mention;
import org.guwah.names.Name;
import org.guwah.names.NameKeys;

/// What an entity can be compared by.
///
/// @param names every spelling once
/// @param keys by which those like it are found
/// @param titles that stand before its name
/// @param born the years that it may have been born in, as far as an age is said; empty where none
///   is
/// @param sex `f` or `m`; empty where nothing is said, or not only one
/// @param places where something happened to it
/// @param events that are told of it
/// @param bonds to its relatives
/// @param lists of which it is a row
/// @param longer keys of the names that its names are short for
/// @param meant of a place, what the gazetteer knows by its names; empty for all else
record Traits(
    Entity entity,
    Set<Name> names,
    Set<String> keys,
    Set<String> titles,
    Optional<Years> born,
    String sex,
    Set<String> places,
    Set<Event> events,
    List<Bond> bonds,
    Set<DocumentId> lists,
    Set<String> longer,
    Set<Place> meant) {
  /// @param from the first year
  /// @param to the last year, included
  record Years(int from, int to) {
    boolean meets(Years other) {
      return from <= other.to && other.from <= to;
    }
  }

  static Traits of(Entity entity, Clues clues) {
    Set<Name> names = new LinkedHashSet<>();
    Set<String> written = new LinkedHashSet<>();
    for (Appearance each : entity.appearances()) {
      if (written.add(each.name())) {
        names.add(Name.of(each.name()));
      }
    }
    Set<String> keys = new LinkedHashSet<>();
    names.forEach(name -> keys.addAll(NameKeys.of(name)));
    Set<Place> meant = new LinkedHashSet<>();
    if (entity.type() == Mention.Type.PLACE) {
      written.forEach(name -> meant.addAll(Gazetteer.shipped().places(name)));
      meant.forEach(place -> keys.add(place.id()));
    }
    List<Clues.Clue> all = entity.appearances().stream().map(clues::of).toList();
    Set<String> titles = new LinkedHashSet<>();
    all.forEach(each -> titles.addAll(each.titles()));
    Set<String> places = new LinkedHashSet<>();
    all.forEach(each -> places.addAll(each.places()));
    return new Traits(
        entity,
        names,
        keys,
        titles,
        all.stream().flatMap(each -> each.born().stream()).findFirst(),
        sex(all),
        places,
        all.stream().flatMap(each -> each.events().stream()).collect(toSet()),
        all.stream().flatMap(each -> each.bonds().stream()).toList(),
        entity.appearances().stream()
            .filter(Appearance::apart)
            .map(Appearance::document)
            .collect(toSet()),
        all.stream().flatMap(each -> each.longer().stream()).collect(toSet()),
        meant);
  }

  private static String sex(List<Clues.Clue> all) {
    Set<String> said = new LinkedHashSet<>();
    all.forEach(each -> said.addAll(each.sexes()));
    return said.size() == 1 ? said.iterator().next() : "";
  }
}
