package org.guwah.reading.split;

import java.util.EnumMap;
import java.util.Map;
import org.guwah.model.Field;
import org.guwah.model.Standing;
import org.guwah.model.Stated;

/// The fields of a document: what the format said stays as it is, only gaps are filled.
final class Gaps {
  private final Map<Field, Stated> fields = new EnumMap<>(Field.class);

  /// @param known what the format said
  Gaps(Map<Field, Stated> known) {
    fields.putAll(known);
  }

  Map<Field, Stated> fields() {
    return fields;
  }

  boolean isFilled(Field field) {
    return fields.containsKey(field);
  }

  /// Says `value`, without signs at its end, of a field of which nothing is said yet.
  void fill(Field field, String value, Standing standing) {
    String plain = value.strip();
    while (!plain.isEmpty() && ",;:،".indexOf(plain.charAt(plain.length() - 1)) >= 0) {
      plain = plain.substring(0, plain.length() - 1).strip();
    }
    if (!plain.isEmpty()) {
      fields.putIfAbsent(field, new Stated(field == Field.TITLE ? value.strip() : plain, standing));
    }
  }
}
