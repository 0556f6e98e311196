package org.guwah.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LearningTest {
  private static final double LOG_2 = Math.log(2);

  /// Of each field how many values there are, and how often a second row of a person has the same.
  private static final int[] VALUES = {5_000, 400, 300, 200, 40};

  private static final double[] KEPT = {0.9, 0.8, 0.95, 0.7, 0.9};

  @Test
  void the_weights_that_rows_were_made_by_are_found_again() {
    var random = new Random(3);
    var rows = new ArrayList<Row>();
    int persons = 2_000;
    for (int person = 0; person < persons; person++) {
      String[] values = new String[VALUES.length];
      for (int f = 0; f < values.length; f++) {
        values[f] = value(random, f);
      }
      rows.add(Made.row("a" + person, values));
      String[] again = values.clone();
      for (int f = 0; f < values.length; f++) {
        again[f] = random.nextDouble() < KEPT[f] ? values[f] : value(random, f);
      }
      rows.add(Made.row("b" + person, again));
    }
    var fields = new ArrayList<Field<?>>();
    for (int f = 0; f < VALUES.length; f++) {
      fields.add(Field.of("field " + f, Kind.CATEGORY));
    }
    Weights weights = Linker.learning(new Schema(fields), rows).weights();

    assertEquals(Math.log(2.0 * persons - 1) / LOG_2, -weights.prior(), 0.3);
    for (int f = 0; f < VALUES.length; f++) {
      double equal = Math.log((KEPT[f] + (1 - KEPT[f]) / VALUES[f]) * VALUES[f]) / LOG_2;
      double different = Math.log((1 - KEPT[f]) / (1 - 1.0 / VALUES[f])) / LOG_2;
      assertEquals(equal, weights.bits(f, Level.MISSING, Level.EQUAL), 0.4, "field " + f);
      assertEquals(different, weights.bits(f, Level.MISSING, Level.DIFFERENT), 0.4, "field " + f);
    }
  }

  /// Far apart, so that no two are slips of each other.
  private static String value(Random random, int field) {
    String digits = Integer.toString(random.nextInt(VALUES[field]), 4);
    var value = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      value.append(List.of("aaaa", "bbbb", "cccc", "dddd").get(digits.charAt(i) - '0'));
    }
    return value.toString();
  }

  @Test
  void a_closer_level_is_never_worth_less() {
    Weights weights = Linker.learning(Made.SCHEMA, new Made(500, 4).rows).weights();
    List<Level> order =
        List.of(Level.EQUAL, Level.NEARLY, Level.SIMILAR, Level.RELATED, Level.DIFFERENT);

    for (int f = 0; f < Made.SCHEMA.size(); f++) {
      for (int i = 1; i < order.size(); i++) {
        assertTrue(
            weights.bits(f, Level.MISSING, order.get(i - 1))
                >= weights.bits(f, Level.MISSING, order.get(i)));
      }
    }
  }

  @Test
  void two_fields_that_always_agree_together_count_little_more_than_one() {
    var random = new Random(8);
    var rows = new ArrayList<Row>();
    for (Row row : new Made(800, 2).rows) {
      var values = new ArrayList<>(row.values());
      String flat = Integer.toString(random.nextInt(100));
      values.add(List.of("house " + flat + flat + " lane"));
      values.add(List.of("55" + flat + "77" + flat + "1"));
      rows.add(new Row(row.id(), values));
    }
    var fields = new ArrayList<Field<?>>(Made.SCHEMA.fields());
    fields.add(Field.of("house", Kind.ADDRESS));
    fields.add(Field.of("telephone", Kind.PHONE));
    Weights weights = Linker.learning(new Schema(fields), rows).weights();

    int house = 4;
    int phone = 5;
    assertTrue(weights.leansOn(house) == phone || weights.leansOn(phone) == house);
    int leaning = weights.leansOn(phone) == house ? phone : house;
    double alone = weights.bits(leaning, Level.MISSING, Level.EQUAL);
    double again = weights.bits(leaning, Level.EQUAL, Level.EQUAL);
    assertTrue(again < Math.max(1, alone / 2), again + " of " + alone);
  }
}
