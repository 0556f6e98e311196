package org.guwah.language.patterns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.guwah.model.Mention;

/// A way in which a name shows itself in one language.
///
/// @param form with the name in the group `at`
record NameRule(Mention.Type type, Pattern form) {
  private static final List<Table.Row> ROWS = Table.of("names.tsv");
  private static final Map<String, List<NameRule>> BY_LANGUAGE = new HashMap<>();
  private static final Map<String, Pattern> ENDINGS = new HashMap<>();
  private static final Map<String, Pattern> NO_NAMES = new HashMap<>();

  /// In the order in which they count.
  static synchronized List<NameRule> of(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, NameRule::read);
  }

  private static List<NameRule> read(String language) {
    var rules = new ArrayList<NameRule>();
    for (Mention.Type type :
        List.of(Mention.Type.ORGANISATION, Mention.Type.PLACE, Mention.Type.PERSON)) {
      for (Table.Row row : Table.of(ROWS, language, type.name())) {
        rules.add(new NameRule(type, pattern(row.form(), language)));
      }
    }
    return rules;
  }

  /// The lines of one kind.
  static List<Table.Row> rows(String language, String kind) {
    return Table.of(ROWS, language, kind);
  }

  private static Pattern pattern(String form, String language) {
    String filled =
        form.replace("{C}", "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?")
            .replace("{w}", "[\\p{L}\\p{M}]{3,}")
            .replace("{x}", ending(language))
            .replace("{given}", Table.any(ROWS, language, "given"))
            .replace("{title}", Table.any(ROWS, language, "title"))
            .replace("{family}", Table.any(ROWS, language, "family"))
            .replace("{sound}", Table.any(ROWS, language, "sound"))
            .replace("{place-sound}", Table.any(ROWS, language, "place-sound"));
    boolean chinese = language.equals("zh");
    return Pattern.compile(
        chinese ? filled : "(?<![\\p{L}\\p{N}])(?:" + filled + ")(?![\\p{L}\\p{N}])");
  }

  /// What a name may end in, by its case, as a group that may be absent.
  static String ending(String language) {
    List<Table.Row> rows = Table.of(ROWS, language, "ending");
    return rows.isEmpty() ? "" : Table.any(ROWS, language, "ending") + "?";
  }

  /// A name with the ending of its case as group 2.
  static synchronized Pattern inflected(String language) {
    return ENDINGS.computeIfAbsent(
        language, it -> Pattern.compile("(.*\\p{L}{3})(" + Table.any(ROWS, it, "ending") + ")"));
  }

  /// The name with its head as a dictionary has it, where the lists know that.
  static String withHead(String name, String language) {
    for (Table.Row row : Table.of(ROWS, language, "head")) {
      String named = name.replaceFirst("^(?:" + row.form() + ")(?!\\p{L})", row.value());
      if (!named.equals(name)) {
        return named;
      }
    }
    return name;
  }

  /// Words that begin no name.
  static synchronized Pattern noNames(String language) {
    return NO_NAMES.computeIfAbsent(
        language, it -> Pattern.compile("(?iu)" + Table.any(ROWS, it, "no-name") + "(?: .*)?"));
  }
}
