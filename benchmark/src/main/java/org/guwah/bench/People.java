package org.guwah.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.guwah.linkage.Field;
import org.guwah.linkage.Kind;
import org.guwah.linkage.Row;
import org.guwah.linkage.Schema;

/// Makes up persons, and rows about them with slips, gaps, swapped names and moves. Names and
/// places are syllables drawn by Zipf's law. The seed is the number of rows: every machine gets the
/// same.
final class People {
  static final Schema SCHEMA =
      new Schema(
          List.of(
              Field.of("given name", Kind.GIVEN_NAME),
              Field.of("family name", Kind.FAMILY_NAME),
              Field.of("sex", Kind.CATEGORY),
              Field.of("born", Kind.DATE),
              Field.of("street", Kind.ADDRESS),
              Field.of("town", Kind.PLACE),
              Field.of("postcode", Kind.CODE),
              Field.of("phone", Kind.PHONE)));

  private static final String[] SYLLABLES = {
    "ba", "der", "mi", "ol", "sha", "ken", "tu", "ri", "an", "ges", "lo", "vit", "mar", "ha", "zu",
    "nel", "co", "pet", "ya", "dim", "fo", "gul", "es", "tan", "we", "bro", "ka", "lin", "os", "jen"
  };
  private static final int GIVEN = 2_000;
  private static final int FAMILY = 30_000;
  private static final int TOWNS = 3_000;
  private static final int STREETS = 20_000;
  private static final double AGAIN = 0.4;
  private static final double SLIP = 0.12;
  private static final double GAP = 0.08;
  private static final double SWAP = 0.03;
  private static final double MOVE = 0.1;

  private final Random random;
  private final List<Row> rows = new ArrayList<>();
  private final List<Integer> persons = new ArrayList<>();

  private People(int size) {
    random = new Random(size);
    for (int person = 0; rows.size() < size; person++) {
      List<String> whole = person();
      add(whole, person);
      while (rows.size() < size && random.nextDouble() < AGAIN) {
        add(copy(whole), person);
      }
    }
  }

  static People of(int size) {
    return new People(size);
  }

  List<Row> rows() {
    return rows;
  }

  /// The number of the person of each row.
  List<Integer> persons() {
    return persons;
  }

  private void add(List<String> values, int person) {
    persons.add(person);
    rows.add(
        new Row(
            Integer.toString(rows.size() + 1),
            values.stream().map(v -> v.isEmpty() ? List.<String>of() : List.of(v)).toList()));
  }

  private List<String> person() {
    var values = new ArrayList<String>();
    values.add(word(rank(GIVEN), 2));
    values.add(word(rank(FAMILY), 3));
    values.add(random.nextBoolean() ? "f" : "m");
    values.add(LocalDate.of(1930, 1, 1).plusDays(random.nextInt(28_000)).toString());
    addPlace(values);
    values.add(String.format(Locale.ROOT, "0%09d", random.nextInt(1_000_000_000)));
    return values;
  }

  private void addPlace(List<String> values) {
    int town = rank(TOWNS);
    values.add(1 + random.nextInt(120) + " " + word(rank(STREETS), 3) + " street");
    values.add(word(town + 7_000, 3));
    values.add(String.format(Locale.ROOT, "%05d", town * 7 + random.nextInt(5)));
  }

  private List<String> copy(List<String> whole) {
    var values = new ArrayList<>(whole);
    if (random.nextDouble() < MOVE) {
      var place = new ArrayList<String>();
      addPlace(place);
      for (int i = 0; i < place.size(); i++) {
        values.set(4 + i, place.get(i));
      }
    }
    if (random.nextDouble() < SWAP) {
      values.set(0, whole.get(1));
      values.set(1, whole.get(0));
    }
    values.replaceAll(this::damaged);
    return values;
  }

  private String damaged(String value) {
    if (random.nextDouble() < GAP) {
      return "";
    }
    return value.length() > 1 && random.nextDouble() < SLIP ? slip(value) : value;
  }

  private String slip(String value) {
    int at = random.nextInt(value.length() - 1);
    char c = value.charAt(at);
    char other =
        Character.isDigit(c)
            ? (char) ('0' + random.nextInt(10))
            : (char) ('a' + random.nextInt(26));
    return switch (random.nextInt(4)) {
      case 0 -> value.substring(0, at) + value.substring(at + 1);
      case 1 -> value.substring(0, at) + other + value.substring(at);
      case 2 -> value.substring(0, at) + other + value.substring(at + 1);
      default -> value.substring(0, at) + value.charAt(at + 1) + c + value.substring(at + 2);
    };
  }

  /// From 0; the lower, the more often.
  private int rank(int size) {
    return (int) Math.min(size - 1L, (long) (Math.pow(size, random.nextDouble()) - 1));
  }

  private static String word(int rank, int syllables) {
    var word = new StringBuilder();
    long seed = rank * 0x9E3779B97F4A7C15L;
    seed ^= seed >>> 29;
    for (int i = 0; i < syllables; i++) {
      seed = seed * 6364136223846793005L + 1442695040888963407L;
      word.append(SYLLABLES[(int) ((seed >>> 40) % SYLLABLES.length)]);
    }
    return word.toString();
  }
}
