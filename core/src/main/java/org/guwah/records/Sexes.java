package org.guwah.records;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The words and letters by which lists tell a sex.
final class Sexes {
  private static final Set<String> FEMALE =
      Set.of(
          "f", "female", "woman", "girl", "w", "ж", "жен", "женский", "женщина", "k", "kadın", "女",
          "女性", "ئايال", "أنثى", "انثى", "айел", "әйел");
  private static final Set<String> MALE =
      Set.of(
          "m", "male", "man", "boy", "м", "муж", "мужской", "мужчина", "e", "erkek", "男", "男性",
          "ئەر", "ذكر", "ер", "еркек");

  private Sexes() {}

  /// `f` or `m`; empty where the words say neither.
  static Optional<String> of(String words) {
    String word = words.strip().toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
    if (FEMALE.contains(word)) {
      return Optional.of("f");
    }
    return MALE.contains(word) ? Optional.of("m") : Optional.empty();
  }
}
