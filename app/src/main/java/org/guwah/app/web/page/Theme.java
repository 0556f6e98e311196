package org.guwah.app.web.page;

import java.util.Locale;
import java.util.Optional;

/// How bright the pages are.
public enum Theme {
  /// As the system says.
  AUTO,
  LIGHT,
  DARK;

  /// As the stylesheet and the cookie name it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Theme> of(String word) {
    for (Theme theme : values()) {
      if (theme.word().equals(word)) {
        return Optional.of(theme);
      }
    }
    return Optional.empty();
  }
}
