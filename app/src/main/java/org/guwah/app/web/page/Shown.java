package org.guwah.app.web.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.guwah.intake.Names;

/// How values stand on a page. The template still escapes them.
public final class Shown {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private static final int BEGINNING = 80;

  private Shown() {}

  /// To the second, in UTC.
  public static String time(Instant time) {
    return TIME.format(time);
  }

  /// A file's name, with every sign that could deceive about it made visible.
  public static String name(String name) {
    return Names.visible(name);
  }

  /// Words of a source: as they stand, but for controls and for the two signs that turn the order
  /// of all letters round, which are made visible. Marks that right-to-left writing needs stay.
  public static String text(String text) {
    if (text.chars().noneMatch(Shown::turnsOrHides)) {
      return text;
    }
    var shown = new StringBuilder();
    text.chars()
        .forEach(c -> {
          if (turnsOrHides(c)) {
            shown.append("‹U+%04X›".formatted(c));
          } else {
            shown.append((char) c);
          }
        });
    return shown.toString();
  }

  /// A stretch cut out of a text, on one line.
  public static String excerpt(String words) {
    return text(words.replaceAll("\\s*\n\\s*", " · "));
  }

  /// The beginning of a longer text.
  public static String beginning(String text) {
    if (text.length() <= BEGINNING) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(BEGINNING - 1)) ? BEGINNING - 1 : BEGINNING;
    return text.substring(0, end).strip() + "…";
  }

  private static boolean turnsOrHides(int c) {
    return c == 0x202D || c == 0x202E || (Character.isISOControl(c) && c != '\n' && c != '\t');
  }
}
