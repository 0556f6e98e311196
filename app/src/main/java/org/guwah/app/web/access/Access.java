package org.guwah.app.web.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Optional;
import org.guwah.archive.Settings;
import org.guwah.model.ItemId;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/// The passphrase of an archive's pages, and the word that may set it once.
///
/// Kept as Argon2id (RFC 9106) in the settings, in the form `$argon2id$v=19$…` that names its own
/// costs. Safe for use by several threads; hashes one passphrase at a time, since each takes
/// memory.
public final class Access {
  /// The fewest characters a passphrase may have.
  public static final int SHORTEST = 12;

  /// The most: beyond this, hashing a passphrase would be work for whoever wants to be a nuisance.
  public static final int LONGEST = 1_000;

  private static final String KEY = "web.passphrase";
  private static final int ONCE_LENGTH = 26;

  // In bytes, bytes, lanes, KiB and passes.
  private static final Argon2PasswordEncoder ARGON2 =
      new Argon2PasswordEncoder(16, 32, 1, 32 * 1024, 3);

  private final Settings settings;
  private final String once;
  private boolean spent;

  /// @param anew whether an earlier passphrase is forgotten
  public Access(Settings settings, boolean anew) throws IOException {
    this.settings = settings;
    if (anew) {
      settings.remove(KEY);
    }
    this.once = mint(new SecureRandom());
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
    Optional<Refusal> refusal = judge(passphrase, repeated);
    if (refusal.isEmpty()) {
      settings.put(KEY, ARGON2.encode(normal(passphrase)));
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
    return passphrase.length() <= LONGEST
        && hash.isPresent()
        && ARGON2.matches(normal(passphrase), hash.get());
  }

  private static Optional<Refusal> judge(String passphrase, String repeated) {
    if (passphrase.codePointCount(0, passphrase.length()) < SHORTEST) {
      return Optional.of(Refusal.TOO_SHORT);
    }
    if (passphrase.length() > LONGEST) {
      return Optional.of(Refusal.TOO_LONG);
    }
    if (passphrase.codePoints().distinct().count() < SHORTEST / 2) {
      return Optional.of(Refusal.TOO_PLAIN);
    }
    return passphrase.equals(repeated) ? Optional.empty() : Optional.of(Refusal.NOT_THE_SAME);
  }

  /// The same letters typed on two keyboards are the same passphrase.
  private static String normal(String passphrase) {
    return Normalizer.normalize(passphrase, Normalizer.Form.NFC);
  }

  private static boolean same(String given, String expected) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
  }

  /// 130 random bits.
  private static String mint(SecureRandom random) {
    var word = new StringBuilder();
    for (int i = 0; i < ONCE_LENGTH; i++) {
      word.append(ItemId.ALPHABET.charAt(random.nextInt(ItemId.ALPHABET.length())));
    }
    return word.toString();
  }
}
