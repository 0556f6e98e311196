package org.guwah.model;

/// What a person decided. Only ever added; undone by a [Withdrawn] one. Who, when and why stand in
/// the [Entry] that holds it.
public sealed interface Judgment {
  /// The document at this place has this value of a field.
  ///
  /// @param at words inside the document; its title, or its first words
  /// @param value the right value, dates in EDTF; empty to say that it has none
  record Corrected(Anchor at, Field field, String value) implements Judgment {}

  /// A document begins, or does not begin, with these words.
  record Bordered(Anchor at, boolean begins) implements Judgment {}

  /// The block that holds these words has this role.
  record Cast(Anchor at, Role role) implements Judgment {}

  /// This item is for these eyes only.
  record Restricted(ItemId item, Restriction restriction) implements Judgment {}

  /// An earlier judgment no longer stands.
  ///
  /// @param judgment the id of the judgment withdrawn
  record Withdrawn(String judgment) implements Judgment {}
}
