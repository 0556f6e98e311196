package org.guwah.language.english.speech;

import java.util.List;
import org.guwah.language.english.Parsed;
import org.guwah.model.Claim;
import org.guwah.model.Mention;

/// Who says what in a document, and how sure they are.
public final class Sayings {
  private Sayings() {}

  public static Sayings of(Parsed parsed, List<Mention> mentions, List<Claim> quotes) {
    return new Sayings();
  }

  /// The claim with its speaker, its chain of saying, and as reported where somebody says it.
  public Claim attach(Claim claim) {
    return claim;
  }
}
