package org.guwah.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One name as it is written in several scripts, for measuring.
///
/// @param words its usual form in Latin letters
/// @param others by what they are called, such as `cyrillic`
public record Spellings(String words, Map<String, List<String>> others) {
  private static final String USUAL = "latin";

  /// Reads a table with a heading: `latin` is the usual form, `id` and `lang` are left out, and
  /// several spellings in one cell have `|` between them.
  public static List<Spellings> read(String table) {
    List<String[]> rows = table.lines().map(line -> line.split("\t", -1)).toList();
    String[] heading = rows.getFirst();
    var all = new ArrayList<Spellings>();
    for (String[] row : rows.subList(1, rows.size())) {
      String usual = "";
      Map<String, List<String>> others = new LinkedHashMap<>();
      for (int i = 0; i < Math.min(row.length, heading.length); i++) {
        switch (heading[i]) {
          case "id", "lang" -> {}
          case USUAL -> usual = row[i];
          default ->
              others.put(
                  heading[i],
                  List.of(row[i].split("\\|")).stream().filter(each -> !each.isBlank()).toList());
        }
      }
      all.add(new Spellings(usual, others));
    }
    return all;
  }
}
