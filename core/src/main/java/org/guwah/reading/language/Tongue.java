package org.guwah.reading.language;

import java.util.List;
import java.util.Map;

/// The script and the language of a text.
///
/// The script comes first; among the languages written in it, letters that few of them use and the
/// commonest small words decide. A text that fits two languages alike is `und`.
///
/// @param script ISO 15924, such as `Cyrl`; `Zyyy` where the text has no letters
/// @param language BCP 47, such as `kk`; `und` where it cannot be told
/// @param sure whether the signs were plain
public record Tongue(String script, String language, boolean sure) {
  /// BCP 47 for "cannot be told".
  public static final String UNDETERMINED = "und";

  /// How much of a text is looked at, in UTF-16 code units.
  private static final int ENOUGH = 8_000;

  /// Scripts that are, as good as always, one language's own.
  private static final Map<String, String> OWN =
      Map.ofEntries(
          Map.entry("Hani", "zh"),
          Map.entry("Jpan", "ja"),
          Map.entry("Hira", "ja"),
          Map.entry("Kana", "ja"),
          Map.entry("Hang", "ko"),
          Map.entry("Tibt", "bo"),
          Map.entry("Mong", "mn"),
          Map.entry("Grek", "el"),
          Map.entry("Armn", "hy"),
          Map.entry("Geor", "ka"),
          Map.entry("Thai", "th"),
          Map.entry("Laoo", "lo"),
          Map.entry("Khmr", "km"),
          Map.entry("Mymr", "my"),
          Map.entry("Taml", "ta"),
          Map.entry("Telu", "te"),
          Map.entry("Sinh", "si"),
          Map.entry("Thaa", "dv"));

  /// Tells script and language of `text`, from its first 8,000 characters.
  public static Tongue of(String text) {
    String sample = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
    String script = Script.of(sample);
    String own = OWN.get(script);
    if (own != null) {
      return new Tongue(script, own, true);
    }
    List<Languages.Score> scores = Languages.ofScript(script, sample);
    if (scores.isEmpty() || scores.getFirst().points() < Languages.LEAST) {
      return new Tongue(script, UNDETERMINED, false);
    }
    double lead =
        scores.size() == 1 ? 1 : scores.get(0).points() / Math.max(1e-9, scores.get(1).points());
    if (lead < 1.15) {
      return new Tongue(script, UNDETERMINED, false);
    }
    return new Tongue(script, scores.getFirst().language(), lead > 1.5);
  }
}
