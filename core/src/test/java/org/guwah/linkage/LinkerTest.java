package org.guwah.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinkerTest {
  private final Made made = new Made(600, 1);

  @Test
  void rows_of_one_person_are_found_whatever_befell_them() {
    Clusters clusters = Linker.learning(Made.SCHEMA, made.rows).link();

    Scores scores = Scores.of(clusters.numbers(), made.persons);
    assertTrue(scores.pairs().f1() > 0.95, scores.toString());
    assertTrue(clusters.expectedFalseMergesPerThousand() < 20);
  }

  @Test
  void the_same_rows_in_another_order_give_the_same_clusters() {
    var shuffled = new ArrayList<>(made.rows);
    Collections.shuffle(shuffled, new Random(5));

    assertEquals(
        sets(Linker.learning(Made.SCHEMA, made.rows).link()),
        sets(Linker.learning(Made.SCHEMA, shuffled).link()));
  }

  @Test
  void rows_added_one_by_one_give_what_all_at_once_do() {
    Weights weights = Linker.learning(Made.SCHEMA, made.rows).weights();
    for (long seed = 0; seed < 3; seed++) {
      var rows = new ArrayList<>(new Made(400, 10 + seed).rows);
      Collections.shuffle(rows, new Random(seed));
      var relinker = new Relinker(weights);
      Judged judged = new Judged(List.of(two(rows, 0, 1)), List.of(two(rows, 2, 3)));
      relinker.judge(judged);
      for (int from = 0; from < rows.size(); from += 37) {
        relinker.add(rows.subList(from, Math.min(rows.size(), from + 37)));
      }

      Clusters whole = Linker.with(weights, rows).link(judged);
      assertEquals(sets(whole), sets(relinker.clusters()));
      assertEquals(whole.expectedFalseMerges(), relinker.clusters().expectedFalseMerges(), 1e-6);
    }
  }

  @Test
  void a_key_that_becomes_too_common_gives_the_same_later_as_at_once() {
    Weights weights = Linker.learning(Made.SCHEMA, made.rows).weights();
    var rows = new ArrayList<Row>();
    for (int i = 0; i < 500; i++) {
      rows.add(
          Made.row("x" + i, "alber", i % 3 == 0 ? "chodan" : "", "1950-01-" + (10 + i % 17), ""));
    }
    var relinker = new Relinker(weights);
    rows.forEach(row -> relinker.add(List.of(row)));

    assertEquals(sets(Linker.with(weights, rows).link()), sets(relinker.clusters()));
  }

  @Test
  void what_a_person_judged_always_holds() {
    Linker linker = Linker.learning(Made.SCHEMA, made.rows);
    Clusters before = linker.link();
    var same = new ArrayList<Judged.Two>();
    var different = new ArrayList<Judged.Two>();
    for (List<String> members : before.members()) {
      if (members.size() > 1) {
        different.add(new Judged.Two(members.get(0), members.get(1)));
      } else if (same.size() < 20) {
        same.add(new Judged.Two(members.get(0), made.rows.getFirst().id()));
      }
    }
    Map<String, Integer> after = numbers(linker.link(new Judged(same, different)));

    assertTrue(different.size() > 50);
    different.forEach(two -> assertNotEquals(after.get(two.a()), after.get(two.b())));
    same.forEach(two -> assertEquals(after.get(two.a()), after.get(two.b())));
  }

  @Test
  void lists_that_say_little_are_linked_without_ado() {
    for (int size : List.of(0, 1, 2, 450)) {
      var rows = new ArrayList<Row>();
      for (int i = 0; i < size; i++) {
        rows.add(Made.row("r" + i, "", "", "", ""));
      }
      assertEquals(size, Linker.learning(Made.SCHEMA, rows).link().members().size());
    }
  }

  @Test
  void a_row_that_stands_many_times_is_one() {
    var rows = new ArrayList<>(made.rows);
    for (int i = 0; i < 900; i++) {
      rows.add(Made.row("again" + i, "zephyrine", "quillfeather", "1903-02-07", "upton"));
    }
    Map<String, Integer> numbers = numbers(Linker.learning(Made.SCHEMA, rows).link());

    Set<Integer> of = new HashSet<>();
    for (int i = 0; i < 900; i++) {
      of.add(numbers.get("again" + i));
    }
    assertTrue(of.size() <= 2, of.size() + " clusters");
  }

  @Test
  void thirty_columns_most_of_them_empty_do_no_harm() {
    var fields = new ArrayList<Field<?>>(Made.SCHEMA.fields());
    while (fields.size() < 30) {
      fields.add(
          Field.of("empty " + fields.size(), List.of(Kind.values()).get(fields.size() % 12)));
    }
    var rows = new ArrayList<Row>();
    for (Row row : made.rows) {
      var values = new ArrayList<>(row.values());
      while (values.size() < 30) {
        values.add(List.of());
      }
      rows.add(new Row(row.id(), values));
    }
    Clusters clusters = Linker.learning(new Schema(fields), rows).link();

    assertTrue(Scores.of(clusters.numbers(), made.persons).pairs().f1() > 0.9);
  }

  @Test
  void where_all_values_are_common_a_slip_in_one_of_them_loses_few_rows() {
    var schema =
        new Schema(
            List.of(
                Field.of("given name", Kind.GIVEN_NAME),
                Field.of("family name", Kind.FAMILY_NAME),
                Field.of("year", Kind.DATE),
                Field.of("month", Kind.NUMBER),
                Field.of("day", Kind.NUMBER)));
    var random = new Random(3);
    var rows = new ArrayList<Row>();
    var persons = new ArrayList<Integer>();
    for (int person = 0; person < 6_000; person++) {
      String given = "given" + (char) ('a' + random.nextInt(26)) + (char) ('a' + random.nextInt(3));
      String family =
          "family" + (char) ('a' + random.nextInt(26)) + (char) ('a' + random.nextInt(4));
      String year = "" + (1920 + random.nextInt(80));
      String month = "" + (1 + random.nextInt(12));
      String day = "" + (1 + random.nextInt(28));
      rows.add(Made.row("a" + person, given, family, year, month, day));
      persons.add(person);
      if (person % 10 == 0) {
        boolean slip = person % 20 == 0;
        rows.add(
            Made.row(
                "b" + person, given, slip ? family + "x" : family, slip ? year : "", month, day));
        persons.add(person);
      }
    }
    Clusters clusters = Linker.learning(schema, rows).link();

    Scores scores = Scores.of(clusters.numbers(), persons);
    assertTrue(scores.pairs().recall() > 0.8, scores.toString());
  }

  private static Judged.Two two(List<Row> rows, int a, int b) {
    return new Judged.Two(rows.get(a).id(), rows.get(b).id());
  }

  private static Set<Set<String>> sets(Clusters clusters) {
    Set<Set<String>> sets = new HashSet<>();
    clusters.members().forEach(members -> sets.add(Set.copyOf(members)));
    return sets;
  }

  private static Map<String, Integer> numbers(Clusters clusters) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < clusters.rows().size(); i++) {
      numbers.put(clusters.rows().get(i).id(), clusters.numbers().get(i));
    }
    return numbers;
  }
}
