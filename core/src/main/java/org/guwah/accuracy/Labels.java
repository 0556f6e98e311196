package org.guwah.accuracy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The labels of a file.
///
/// @param all in the order of the file
public record Labels(List<Label> all) {
  private static final int COLUMNS = 5;
  private static final String HEADING = "article\t";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /// What other files of labels call our types.
  private static final Map<String, Label.Type> TYPES =
      Map.of(
          "LOC", Label.Type.PLACE,
          "ORG", Label.Type.ORGANISATION,
          "EVENT", Label.Type.ACT);

  /// Legal words for which we have those of the sources.
  private static final Map<String, String> KINDS =
      Map.of(
          "transferred", "moved",
          "deported", "returned",
          "tortured", "hurt",
          "disappeared", "contact-lost");

  public Labels {
    all = List.copyOf(all);
  }

  /// Reads a file of labels: a line for each, five columns with tabs between them, and a line of
  /// headings before. Empty lines and those that begin with `#` are passed over.
  public static Labels read(Reader file) throws IOException, LabelsException {
    var labels = new ArrayList<Label>();
    var lines = new BufferedReader(file);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      String words = number == 1 ? withoutMark(line) : line;
      if (!words.isBlank() && !words.startsWith("#") && !words.startsWith(HEADING)) {
        labels.add(label(number, words.split("\t", -1)));
      }
    }
    return new Labels(labels);
  }

  private static String withoutMark(String line) {
    return !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK ? line.substring(1) : line;
  }

  private static Label label(int line, String[] columns) throws LabelsException {
    if (columns.length != COLUMNS) {
      throw new LabelsException(
          line, "there are " + columns.length + " columns; write five, with tabs between them");
    }
    for (int i : new int[] {0, 2, 4}) {
      if (columns[i].isBlank()) {
        throw new LabelsException(
            line, "column " + (i + 1) + " is empty; give the article, the text and its sentence");
      }
    }
    String[] type = columns[1].split(":");
    String kind = type.length > 1 ? type[1].toLowerCase(Locale.ROOT) : "";
    return new Label(
        line,
        columns[0],
        type(line, type[0]),
        KINDS.getOrDefault(kind, kind),
        columns[2],
        columns[3].strip(),
        columns[4]);
  }

  private static Label.Type type(int line, String name) throws LabelsException {
    Label.Type known = TYPES.get(name);
    if (known != null) {
      return known;
    }
    for (Label.Type type : Label.Type.values()) {
      if (type.name().equals(name)) {
        return type;
      }
    }
    throw new LabelsException(
        line,
        "no type is called \""
            + name
            + "\"; write PERSON, LOC, ORG, DATE, EVENT, QUOTE, FIGURE, POSITION or INTERVENTION");
  }
}
