package org.guwah.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Made-up rows: persons with slips, gaps and swapped names.
final class Made {
  static final Schema SCHEMA =
      new Schema(
          List.of(
              Field.of("given name", Kind.GIVEN_NAME),
              Field.of("family name", Kind.FAMILY_NAME),
              Field.of("born", Kind.DATE),
              Field.of("town", Kind.PLACE)));

  private static final List<String> PARTS =
      List.of("al", "ber", "cho", "dan", "el", "fri", "gor", "hun", "is", "jo", "kam", "lu");

  final List<Row> rows = new ArrayList<>();
  final List<Integer> persons = new ArrayList<>();
  private final Random random;

  Made(int size, long seed) {
    random = new Random(seed);
    for (int person = 0; rows.size() < size; person++) {
      List<String> whole = List.of(word(2), word(3), day(), word(2) + "ton");
      add(whole, person);
      for (int i = random.nextInt(3); i > 0; i--) {
        add(damaged(whole), person);
      }
    }
  }

  static Row row(String id, String... values) {
    var its = new ArrayList<List<String>>();
    for (String value : values) {
      its.add(value.isEmpty() ? List.of() : List.of(value));
    }
    return new Row(id, its);
  }

  private void add(List<String> values, int person) {
    rows.add(row("r" + rows.size(), values.toArray(String[]::new)));
    persons.add(person);
  }

  private List<String> damaged(List<String> whole) {
    var values = new ArrayList<>(whole);
    if (random.nextInt(10) == 0) {
      values.set(0, whole.get(1));
      values.set(1, whole.get(0));
    }
    values.replaceAll(v -> random.nextInt(8) == 0 ? "" : random.nextInt(6) == 0 ? slip(v) : v);
    return values;
  }

  private String slip(String value) {
    int at = random.nextInt(value.length() - 1);
    return value.substring(0, at)
        + value.charAt(at + 1)
        + value.charAt(at)
        + value.substring(at + 2);
  }

  private String word(int parts) {
    var word = new StringBuilder();
    for (int i = 0; i < parts; i++) {
      word.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    return word.toString();
  }

  private String day() {
    return String.format(
        java.util.Locale.ROOT,
        "%d-%02d-%02d",
        1940 + random.nextInt(60),
        1 + random.nextInt(12),
        1 + random.nextInt(28));
  }
}
