package org.guwah.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a document says to have happened, to be so, or to have been said, with the words that say
/// it.
///
/// @param kind in lower case, of its type's own list, such as `detained` for an act; neutral words
///   of the source, never a legal finding
/// @param at the words that tell it: the verb or noun of an act, the number of a figure, the words
///   between the marks of a quotation
/// @param slots who, where, when and so on, as far as the words say
/// @param chain those through whom the words came, the earliest known speaker first, whoever
///   published them last. Empty where nobody is named
/// @param value in a normal form: of a figure `40` or `40..60`, `40..` for "at least", `..40` for
///   "up to"; else empty
/// @param rule the name of the rule that found it, for whoever improves the rules; empty where a
///   person did
public record Claim(
    Type type,
    String kind,
    Span at,
    Map<Slot, Filler> slots,
    List<Filler> chain,
    Modality modality,
    String value,
    String rule)
    implements Finding {
  public Claim {
    var copy = new EnumMap<Slot, Filler>(Slot.class);
    copy.putAll(slots);
    slots = Collections.unmodifiableMap(copy);
    chain = List.copyOf(chain);
  }

  /// What is claimed.
  public enum Type {
    /// Something was done to somebody, or happened to them.
    ACT,
    /// How many, how much, how long.
    FIGURE,
    /// What an authority says about a matter.
    POSITION,
    /// What somebody did about it.
    INTERVENTION,
    /// Words of somebody, between marks or in a block of their own.
    QUOTE,
    /// What somebody is said to be: how old, of what sex, of what occupation.
    TRAIT
  }

  /// What a stretch of words is in a claim.
  public enum Slot {
    /// Whom it happened to.
    PERSON,
    /// Who did it.
    ACTOR,
    PLACE,
    WHEN,
    /// The reason given.
    REASON,
    /// How they are afterwards, or what they were given: "fifteen days in jail".
    STATUS,
    /// Who says so.
    SPEAKER,
    /// What is counted, or what a position or intervention is about.
    MATTER,
    /// To whom it was addressed.
    ADDRESSEE
  }

  /// Words in a slot.
  ///
  /// @param value their normal form, as of a [Mention]; empty where there is none
  /// @param suggested for a pronoun or a word of kinship: the words it may point to
  public record Filler(Span at, String value, Optional<Span> suggested) {
    public Filler(Span at, String value) {
      this(at, value, Optional.empty());
    }
  }

  /// How it is said.
  public enum Modality {
    /// As a fact, in the source's own voice.
    ASSERTED,
    /// As somebody's words.
    REPORTED,
    /// As feared or suspected.
    FEARED,
    /// Said not to be so, against others who say it is.
    DENIED,
    /// As possible, planned, or under a condition.
    HYPOTHETICAL,
    /// Said not to have happened.
    NEGATED,
    /// As what happens again and again, to nobody in particular.
    HABITUAL
  }

  public Optional<Filler> slot(Slot slot) {
    return Optional.ofNullable(slots.get(slot));
  }
}
