package org.guwah.model;

import java.util.IllformedLocaleException;
import java.util.Locale;

/// Language tags as BCP 47 has them, such as `ug`, `ug-Cyrl` or `zh-Hant`.
public final class LanguageTag {
  private LanguageTag() {}

  /// Whether the value is well-formed and names a language. Whether anybody speaks it is not asked.
  public static boolean isTag(String value) {
    try {
      return !new Locale.Builder().setLanguageTag(value).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException _) {
      return false;
    }
  }
}
