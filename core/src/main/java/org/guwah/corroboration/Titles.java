package org.guwah.corroboration;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The title that stands before a name: two to five words with capitals within a sentence, as in
/// "the country’s Foreign Minister Wei Lan". One word alone may be a day, a month or a place, and
/// scripts without capitals have none that can be told so.
public final class Titles {
  private static final int FARTHEST = 120;
  private static final Pattern BEFORE =
      Pattern.compile("(?<=[\\p{Ll}\\p{N}’'s,] |^)((?:\\p{Lu}[\\p{L}’'-]+ ){2,5})$");

  private Titles() {}

  /// @param name where the name begins, from 0 in the text
  /// @return empty where there is none
  public static String before(int name, String text) {
    String words = text.substring(Math.max(0, name - FARTHEST), name).replaceAll("\\s", " ");
    Matcher title = BEFORE.matcher(words);
    return title.find() ? title.group(1).replaceFirst("^(?:.*[’']s|The) ", "").strip() : "";
  }
}
