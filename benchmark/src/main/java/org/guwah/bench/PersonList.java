package org.guwah.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guwah.csv.CsvException;
import org.guwah.csv.CsvReader;
import org.guwah.csv.CsvRecord;
import org.guwah.linkage.Linker;
import org.guwah.linkage.Mapping;
import org.guwah.linkage.MappingException;
import org.guwah.linkage.Row;
import org.guwah.linkage.Schema;

/// A list of persons in a file of comma-separated values, read by a mapping. A file that is not in
/// UTF-8 is read as Latin 1.
record PersonList(List<String> heading, List<List<String>> cells, Schema schema, List<Row> rows) {
  static PersonList read(Path file, Path map) throws IOException, CsvException, MappingException {
    List<CsvRecord> records = records(file);
    if (records.isEmpty()) {
      throw new CsvException(
          1, "the table is empty; it needs a line with the names of its columns");
    }
    List<String> heading = records.getFirst().values().stream().map(String::strip).toList();
    Mapping mapping = Mapping.read(Files.readString(map));
    var cells = new ArrayList<List<String>>();
    var rows = new ArrayList<Row>();
    for (CsvRecord each : records.subList(1, records.size())) {
      cells.add(each.values());
      rows.add(mapping.row(Integer.toString(cells.size()), heading, each.values()));
    }
    return new PersonList(heading, cells, mapping.schema(), rows);
  }

  private static List<CsvRecord> records(Path file) throws IOException, CsvException {
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') < 0
        ? CsvReader.read(text)
        : CsvReader.read(new String(bytes, StandardCharsets.ISO_8859_1));
  }

  Linker linker() {
    return Linker.learning(schema, rows);
  }

  /// The person of each row, by a column that names them. Where its values are like `rec-12-dup-0`,
  /// the first number in them is the person.
  List<Integer> truthByColumn(String column) {
    List<String> names = column(column);
    boolean numbered = names.stream().allMatch(name -> name.matches("rec-\\d+-(org|dup-\\d+)"));
    Map<String, Integer> known = new HashMap<>();
    var truth = new ArrayList<Integer>();
    for (String name : names) {
      String person = numbered ? name.split("-")[1] : name;
      truth.add(known.computeIfAbsent(person, _ -> known.size()));
    }
    return truth;
  }

  /// The person of each row, by pairs of rows, or of what stands in a column.
  ///
  /// @param id the column; empty where the pairs name rows, from 1
  List<Integer> truthByPairs(Path file, String id) throws IOException, CsvException {
    Map<String, Integer> places = new HashMap<>();
    List<String> ids = id.isEmpty() ? rows.stream().map(Row::id).toList() : column(id);
    for (int i = 0; i < ids.size(); i++) {
      places.put(ids.get(i), i);
    }
    int[] parents = new int[rows.size()];
    java.util.Arrays.setAll(parents, i -> i);
    for (CsvRecord pair : records(file)) {
      Integer a = places.get(pair.values().getFirst().strip());
      Integer b = places.get(pair.values().getLast().strip());
      if (a != null && b != null) {
        parents[root(parents, b)] = root(parents, a);
      }
    }
    var truth = new ArrayList<Integer>();
    for (int i = 0; i < parents.length; i++) {
      truth.add(root(parents, i));
    }
    return truth;
  }

  static int root(int[] parents, int i) {
    int at = i;
    while (parents[at] != at) {
      at = parents[at];
    }
    return at;
  }

  List<String> column(String name) {
    int at = heading.indexOf(name);
    if (at < 0) {
      throw new IllegalArgumentException(
          "There is no column \"" + name + "\"; there are " + heading + ".");
    }
    return cells.stream().map(line -> at < line.size() ? line.get(at).strip() : "").toList();
  }
}
