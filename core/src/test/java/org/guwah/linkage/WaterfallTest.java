package org.guwah.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaterfallTest {
  private final List<Row> rows = new ArrayList<>(new Made(600, 1).rows);

  @Test
  void the_bars_add_up_to_the_evidence() {
    Linker linker = Linker.learning(Made.SCHEMA, rows);
    for (int i = 1; i < 50; i++) {
      Waterfall waterfall = linker.waterfall(0, i);
      var table = new Table(linker.weights().schema());
      table.add(rows.get(0));
      table.add(rows.get(i));
      assertEquals(new Scorer(table, linker.weights()).bits(0, 1), waterfall.bits(), 1e-9);
      waterfall.bars().forEach(bar -> assertTrue(bar.because().endsWith("."), bar.because()));
    }
  }

  @Test
  void what_is_missing_speaks_neither_for_nor_against() {
    Waterfall waterfall =
        waterfall(
            Made.row("a", "alber", "", "1950-01-02", ""), Made.row("b", "alber", "chodan", "", ""));

    assertEquals(0, bar(waterfall, "family name").bits());
    assertEquals(0, bar(waterfall, "born").bits());
    assertEquals(
        "family name is not known of both, which says nothing.",
        bar(waterfall, "family name").because());
  }

  @Test
  void swapped_names_speak_for_one_person() {
    Waterfall waterfall =
        waterfall(
            Made.row("a", "alber", "chodanel", "", ""), Made.row("b", "chodanel", "alber", "", ""));

    assertTrue(bar(waterfall, "given name").bits() > 0);
    assertTrue(bar(waterfall, "family name").bits() > 0);
    assertEquals(
        "given name stands in the other field: “alber” and “alber”.",
        bar(waterfall, "given name").because());
  }

  @Test
  void a_rare_name_says_more_than_a_common_one() {
    addSmiths();
    Waterfall common =
        waterfall(Made.row("a", "", "smith", "", ""), Made.row("b", "", "smith", "", ""));
    Waterfall rare =
        waterfall(Made.row("a", "", "quillop", "", ""), Made.row("b", "", "quillop", "", ""));

    assertEquals(bar(common, "family name").bits(), bar(rare, "family name").bits(), 1e-9);
    assertTrue(bar(common, "family name, how rare").bits() < 0);
    assertTrue(bar(rare, "family name, how rare").bits() > 0);
  }

  @Test
  void a_slip_in_a_common_name_is_not_taken_for_a_rare_name() {
    addSmiths();
    Waterfall slip =
        waterfall(Made.row("a", "", "smith", "", ""), Made.row("b", "", "smiht", "", ""));

    assertTrue(bar(slip, "family name, how rare").bits() < 0);
  }

  private void addSmiths() {
    for (Row row : new Made(150, 9).rows) {
      var values = new ArrayList<>(row.values());
      values.set(1, List.of("smith"));
      rows.add(new Row("smith " + row.id(), values));
    }
  }

  private Waterfall waterfall(Row a, Row b) {
    Weights weights = Linker.learning(Made.SCHEMA, rows).weights();
    return Linker.with(weights, List.of(a, b)).waterfall(0, 1);
  }

  private static Bar bar(Waterfall waterfall, String what) {
    return waterfall.bars().stream()
        .filter(bar -> bar.what().equals(what))
        .findFirst()
        .orElseThrow();
  }
}
