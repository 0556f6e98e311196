package org.guwah.app.web.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.guwah.archive.Settings;

/// The passphrase of an archive's owner, and the word that may set it once. It is kept in the
/// settings, see [Passphrases]. Safe for use by several threads.
public final class Access {
  /// The fewest characters a passphrase may have.
  public static final int SHORTEST = 12;

  /// The most: beyond this, hashing a passphrase would be work for whoever wants to be a nuisance.
  public static final int LONGEST = 1_000;

  private static final String KEY = "web.passphrase";

  private final Settings settings;
  private final String once;
  private boolean spent;

  /// @param anew whether an earlier passphrase is forgotten
  public Access(Settings settings, boolean anew) throws IOException {
    this.settings = settings;
    if (anew) {
      settings.remove(KEY);
    }
    this.once = Passphrases.mint();
    this.spent = hasPassphrase();
  }

  /// Whether a passphrase has been set.
  public boolean hasPassphrase() throws IOException {
    return settings.get(KEY).isPresent();
  }

  /// The word that may set the passphrase, until it was used.
  public synchronized Optional<String> once() {
    return spent ? Optional.empty() : Optional.of(once);
  }

  /// Sets the passphrase and spends the word.
  ///
  /// @return what is wrong with the word or the passphrase, and nothing was changed; or nothing
  public synchronized Optional<Refusal> set(String word, String passphrase, String repeated)
      throws IOException {
    if (spent || !same(word.strip(), once)) {
      return Optional.of(Refusal.WRONG_WORD);
    }
    Optional<Refusal> refusal = Passphrases.judge(passphrase, repeated);
    if (refusal.isEmpty()) {
      settings.put(KEY, Passphrases.hash(passphrase));
      spent = true;
    }
    return refusal;
  }

  /// Why a passphrase was not set.
  public enum Refusal {
    WRONG_WORD,
    TOO_SHORT,
    TOO_LONG,
    TOO_PLAIN,
    NOT_THE_SAME
  }

  /// Whether this is the passphrase.
  public synchronized boolean accepts(String passphrase) throws IOException {
    Optional<String> hash = settings.get(KEY);
    return hash.isPresent() && Passphrases.matches(passphrase, hash.get());
  }

  private static boolean same(String given, String expected) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
  }
}
