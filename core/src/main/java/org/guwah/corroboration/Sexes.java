package org.guwah.corroboration;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The words and letters that tell a sex.
public final class Sexes {
  private static final Set<String> FEMALE =
      Set.of(
          "f", "female", "woman", "girl", "w", "ж", "жен", "женский", "женщина", "k", "kadın", "女",
          "女性", "ئايال", "أنثى", "انثى", "айел", "әйел");
  private static final Set<String> MALE =
      Set.of(
          "m", "male", "man", "boy", "м", "муж", "мужской", "мужчина", "e", "erkek", "男", "男性",
          "ئەر", "ذكر", "ер", "еркек");

  private static final Set<String> OF_WOMEN = Set.of("mother", "sister", "wife", "daughter");
  private static final Set<String> OF_MEN = Set.of("father", "brother", "husband", "son");

  private Sexes() {}

  /// Of whoever is that to somebody.
  public static Optional<String> ofRelation(String relation) {
    if (OF_WOMEN.contains(relation)) {
      return Optional.of("f");
    }
    return OF_MEN.contains(relation) ? Optional.of("m") : Optional.empty();
  }

  /// Of the words of a list: `f` or `m`; empty where they say neither.
  public static Optional<String> of(String words) {
    String word = words.strip().toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
    if (FEMALE.contains(word)) {
      return Optional.of("f");
    }
    return MALE.contains(word) ? Optional.of("m") : Optional.empty();
  }
}
