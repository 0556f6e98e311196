package org.guwah.corroboration;

import org.guwah.corroboration.FirstSpeaker.Named;
import org.guwah.extraction.Likeness;
import org.guwah.redaction.Redaction;

/// A saying with the shape of its sentence, which is worked out once. A sentence in which words are
/// held back is like no other: beside a copy in which they are not, it would tell them.
record Told(Saying saying, Likeness.Shape shape, boolean masked) {
  Told(Saying saying) {
    this(saying, Likeness.Shape.of(saying.sentence()), saying.sentence().contains(Redaction.MASK));
  }

  /// As [Corroboration] says.
  boolean isOfOneOriginWith(Told other) {
    Saying a = saying;
    Saying b = other.saying;
    if (a.speaker().equals(b.speaker()) && a.isSameDocument(b)) {
      return true;
    }
    if (a.speaker() instanceof Named one && b.speaker() instanceof Named two) {
      if (isOne(one, two)) {
        return true;
      }
      if (isDecided(one) && isDecided(two)) {
        return false;
      }
    }
    if (!a.origin().isEmpty() && !b.origin().isEmpty()) {
      return Names.isOne(a.origin(), b.origin());
    }
    return !masked && !other.masked && Likeness.of(shape, other.shape).isEcho();
  }

  private static boolean isDecided(Named named) {
    return named.basis() == FirstSpeaker.Basis.JUDGMENT;
  }

  private static boolean isOne(Named one, Named other) {
    return (one.key().isEmpty() && other.key().isEmpty())
        ? Names.isOne(one.name(), other.name())
        : one.key().equals(other.key());
  }
}
