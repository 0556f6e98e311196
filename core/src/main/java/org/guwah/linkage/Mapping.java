package org.guwah.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Says what stands in the columns of a table. Its form is described in
/// `docs/reference/linkage.md`.
///
/// @param parts the fields, in order
public record Mapping(List<Part> parts) {
  /// @param name of the field
  /// @param columns that it is made of, at least one
  /// @param several whether each column is a value of its own; else they make up one together
  /// @param separator between several values in one cell; empty where there is one only
  public record Part(
      String name, Kind kind, List<String> columns, boolean several, String separator) {
    public Part {
      columns = List.copyOf(columns);
    }
  }

  private static final Map<String, Kind> OTHER_WORDS =
      Map.ofEntries(
          Map.entry("first-name", Kind.GIVEN_NAME),
          Map.entry("middle-name", Kind.GIVEN_NAME),
          Map.entry("name-part", Kind.GIVEN_NAME),
          Map.entry("surname", Kind.FAMILY_NAME),
          Map.entry("last-name", Kind.FAMILY_NAME),
          Map.entry("name", Kind.FULL_NAME),
          Map.entry("street", Kind.ADDRESS),
          Map.entry("city", Kind.PLACE),
          Map.entry("year", Kind.DATE),
          Map.entry("age", Kind.NUMBER),
          Map.entry("id", Kind.CODE),
          Map.entry("postcode", Kind.CODE),
          Map.entry("sex", Kind.CATEGORY));

  public Mapping {
    parts = List.copyOf(parts);
  }

  /// @throws MappingException where it does not say what it should
  public static Mapping read(String toml) throws MappingException {
    var parts = new ArrayList<Part>();
    for (Map.Entry<String, Map<String, Object>> table : Toml.read(toml).entrySet()) {
      if (table.getKey().equals("columns")) {
        for (Map.Entry<String, Object> column : table.getValue().entrySet()) {
          String name = column.getKey();
          parts.add(new Part(name, kind(name, column.getValue()), List.of(name), false, ""));
        }
      } else if (table.getKey().startsWith("fields.")) {
        parts.add(field(table.getKey().substring("fields.".length()), table.getValue()));
      } else if (!table.getValue().isEmpty() || !table.getKey().isEmpty()) {
        throw new MappingException(
            "There is a table ["
                + table.getKey()
                + "]; only [columns] and [fields.NAME] are known. Put keys below one of these.");
      }
    }
    if (parts.isEmpty()) {
      throw new MappingException(
          "No column is named; put them below [columns], as name = \"kind\".");
    }
    return new Mapping(parts);
  }

  private static Part field(String name, Map<String, Object> keys) throws MappingException {
    if (!(keys.get("columns") instanceof List<?> columns) || columns.isEmpty()) {
      throw new MappingException("[fields." + name + "] has no columns = [\"…\"]; name them.");
    }
    for (String key : keys.keySet()) {
      if (!List.of("kind", "columns", "several", "separator").contains(key)) {
        throw new MappingException(
            "[fields." + name + "] has a key \"" + key + "\"; leave it out.");
      }
    }
    return new Part(
        name,
        kind(name, keys.getOrDefault("kind", "")),
        columns.stream().map(String::valueOf).toList(),
        Boolean.TRUE.equals(keys.get("several")),
        keys.getOrDefault("separator", "").toString());
  }

  private static Kind kind(String name, Object word) throws MappingException {
    String plain = word.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    for (Kind kind : Kind.values()) {
      if (kind.word().equals(plain)) {
        return kind;
      }
    }
    Kind known = OTHER_WORDS.get(plain);
    if (known == null) {
      throw new MappingException(
          "The kind of \""
              + name
              + "\" is \""
              + word
              + "\"; it is one of "
              + Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.joining(", "))
              + ".");
    }
    return known;
  }

  public Schema schema() {
    return new Schema(
        parts.stream().<Field<?>>map(part -> Field.of(part.name(), part.kind())).toList());
  }

  /// Makes a row of the cells of a line.
  ///
  /// @param heading names of the columns
  /// @param cells of one line; those that are missing at its end are empty
  /// @throws MappingException where a column is not in the heading
  public Row row(String id, List<String> heading, List<String> cells) throws MappingException {
    var values = new ArrayList<List<String>>();
    for (Part part : parts) {
      var its = new ArrayList<String>();
      for (String column : part.columns()) {
        int at = heading.indexOf(column);
        if (at < 0) {
          throw new MappingException(
              "There is no column \"" + column + "\"; there are " + heading + ".");
        }
        its.add(at < cells.size() ? cells.get(at).strip() : "");
      }
      values.add(values(part, its));
    }
    return new Row(id, values);
  }

  private static List<String> values(Part part, List<String> cells) {
    List<String> whole = part.several() ? cells : List.of(joined(part.kind(), cells));
    var values = new ArrayList<String>();
    for (String cell : whole) {
      List<String> split =
          part.separator().isEmpty()
              ? List.of(cell)
              : Arrays.asList(cell.split(java.util.regex.Pattern.quote(part.separator())));
      split.stream().map(String::strip).filter(value -> !value.isEmpty()).forEach(values::add);
    }
    return values;
  }

  /// The parts of a date keep their places: what is not known becomes 0.
  private static String joined(Kind kind, List<String> cells) {
    if (kind != Kind.DATE || cells.size() == 1) {
      return String.join(" ", cells).strip();
    }
    return cells.stream().allMatch(String::isEmpty)
        ? ""
        : cells.stream().map(cell -> cell.isEmpty() ? "0" : cell).collect(Collectors.joining("-"));
  }
}
