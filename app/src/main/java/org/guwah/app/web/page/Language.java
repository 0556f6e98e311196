package org.guwah.app.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A language of the interface.
public enum Language {
  ENGLISH(Locale.ENGLISH, "English", "ltr", true),
  ARABIC(Locale.of("ar"), "العربية", "rtl", false),
  RUSSIAN(Locale.of("ru"), "Русский", "ltr", false),
  CHINESE(Locale.of("zh"), "中文", "ltr", false),
  TURKISH(Locale.of("tr"), "Türkçe", "ltr", false);

  private final Locale locale;
  private final String ownName;
  private final String direction;
  private final boolean checked;

  Language(Locale locale, String ownName, String direction, boolean checked) {
    this.locale = locale;
    this.ownName = ownName;
    this.direction = direction;
    this.checked = checked;
  }

  public Locale locale() {
    return locale;
  }

  /// BCP 47.
  public String tag() {
    return locale.toLanguageTag();
  }

  /// Its name as its speakers write it.
  public String ownName() {
    return ownName;
  }

  /// `ltr` or `rtl`.
  public String direction() {
    return direction;
  }

  /// Whether somebody who speaks it has read the translation.
  public boolean checked() {
    return checked;
  }

  /// Those whose translation nobody who speaks them has read.
  public static List<Language> unchecked() {
    return Arrays.stream(values()).filter(language -> !language.checked).toList();
  }

  static Optional<Language> of(String tag) {
    for (Language language : values()) {
      if (language.tag().equals(tag)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
