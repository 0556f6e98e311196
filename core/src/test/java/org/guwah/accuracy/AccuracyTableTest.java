package org.guwah.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AccuracyTableTest {
  private static final Accuracy ACCURACY =
      new Accuracy(
          List.of(
              new Row(Label.Type.PERSON, "", Aspect.OVERLAP, 16, 10, 8, 0),
              new Row(Label.Type.ACT, "contact-lost", Aspect.OVERLAP, 0, 0, 0, 2)),
          Map.of(),
          List.of());

  @Test
  void people_get_a_table_with_its_columns_in_line() {
    assertEquals(
        """
        what              compared  labels  found  right  apart            precision               recall     F1
        PERSON            overlap       16     10      8      0  0.800 (0.490–0.943)  0.500 (0.280–0.720)  0.615
        act contact-lost  overlap        0      0      0      2                    –                    –      –
        """,
        AccuracyTable.text(ACCURACY));
  }

  @Test
  void programs_get_an_object_for_each_row_in_millionths() {
    assertEquals(
        List.of(
            "{\"apart\":0,\"compared\":\"overlap\",\"f1\":615385,\"found\":10,\"kind\":\"\","
                + "\"labels\":16,\"precision\":800000,\"precisionHigh\":943318,"
                + "\"precisionLow\":490162,\"recall\":500000,\"recallHigh\":720004,"
                + "\"recallLow\":279996,\"right\":8,\"type\":\"PERSON\"}",
            "{\"apart\":2,\"compared\":\"overlap\",\"found\":0,\"kind\":\"contact-lost\","
                + "\"labels\":0,\"right\":0,\"type\":\"act\"}"),
        AccuracyTable.json(ACCURACY).stream().map(Object::toString).toList());
  }
}
