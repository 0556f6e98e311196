package org.guwah.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What words are held to say, in a form that outlives the text's being made again: a [Finding]
/// with anchors in place of offsets. Where its telling words stand is said by the judgment that
/// holds it.
///
/// @param type of the claim; empty for a name or date
/// @param kind as [Finding#kind()] has it
/// @param slots who, where, when and so on
/// @param value in a normal form; may be empty
public record Statement(
    Optional<Claim.Type> type,
    String kind,
    Map<Claim.Slot, Words> slots,
    Claim.Modality modality,
    String value) {
  public Statement {
    var copy = new EnumMap<Claim.Slot, Words>(Claim.Slot.class);
    copy.putAll(slots);
    slots = Collections.unmodifiableMap(copy);
    if (kind.isBlank()) {
      throw new IllegalArgumentException("a statement needs a kind");
    }
  }

  /// Words in a slot.
  ///
  /// @param value their normal form, or whom a person says that they point to; may be empty
  public record Words(Anchor at, String value) {}

  /// `mention`, or the name of the type of claim.
  public String sort() {
    return type.map(each -> each.name().toLowerCase(Locale.ROOT)).orElse("mention");
  }
}
