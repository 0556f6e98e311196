package org.guwah.app.web.access;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Optional;
import org.guwah.model.ItemId;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/// What a passphrase must be, and how it is kept: as Argon2id (RFC 9106), in the form
/// `$argon2id$v=19$…` that names its own costs. Hashes one passphrase at a time, since each takes
/// memory.
final class Passphrases {
  private static final int ONCE_LENGTH = 26;
  private static final SecureRandom RANDOM = new SecureRandom();

  // In bytes, bytes, lanes, KiB and passes.
  private static final Argon2PasswordEncoder ARGON2 =
      new Argon2PasswordEncoder(16, 32, 1, 32 * 1024, 3);

  private Passphrases() {}

  static synchronized String hash(String passphrase) {
    return ARGON2.encode(normal(passphrase));
  }

  static synchronized boolean matches(String passphrase, String hash) {
    return passphrase.length() <= Access.LONGEST && ARGON2.matches(normal(passphrase), hash);
  }

  static Optional<Access.Refusal> judge(String passphrase, String repeated) {
    if (passphrase.codePointCount(0, passphrase.length()) < Access.SHORTEST) {
      return Optional.of(Access.Refusal.TOO_SHORT);
    }
    if (passphrase.length() > Access.LONGEST) {
      return Optional.of(Access.Refusal.TOO_LONG);
    }
    if (passphrase.codePoints().distinct().count() < Access.SHORTEST / 2) {
      return Optional.of(Access.Refusal.TOO_PLAIN);
    }
    return passphrase.equals(repeated)
        ? Optional.empty()
        : Optional.of(Access.Refusal.NOT_THE_SAME);
  }

  /// The same letters typed on two keyboards are the same passphrase.
  private static String normal(String passphrase) {
    return Normalizer.normalize(passphrase, Normalizer.Form.NFC);
  }

  /// 130 random bits.
  static String mint() {
    var word = new StringBuilder();
    for (int i = 0; i < ONCE_LENGTH; i++) {
      word.append(ItemId.ALPHABET.charAt(RANDOM.nextInt(ItemId.ALPHABET.length())));
    }
    return word.toString();
  }
}
