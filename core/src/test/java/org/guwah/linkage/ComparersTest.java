package org.guwah.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparersTest {
  @ParameterizedTest
  @CsvSource({
    "GIVEN_NAME, Émile, emile, EQUAL",
    "GIVEN_NAME, Robert, Rob, SIMILAR",
    "GIVEN_NAME, Lucas, L, RELATED",
    "GIVEN_NAME, Maria, John, DIFFERENT",
    "GIVEN_NAME, Robert, Bob, SIMILAR",
    "FAMILY_NAME, Robert, Bob, DIFFERENT",
    "FAMILY_NAME, Shevchenko, Shevchnko, NEARLY",
    "FAMILY_NAME, Mary-Ann, mary ann, EQUAL",
    "FAMILY_NAME, Eleanor, nleaEor, SIMILAR",
    "FAMILY_NAME, Тохти, Тохты, NEARLY",
    "FULL_NAME, hotel bel-air, bel-air hotel, NEARLY",
    "FULL_NAME, John Ronald Smith, J. R. Smith, SIMILAR",
    "ADDRESS, 12 Hill Road, 12 hillroad, EQUAL",
    "DATE, 1956-04-09, 19560409, EQUAL",
    "DATE, 1956-04-09, 9 Apr 1956, EQUAL",
    "DATE, 1956-04-09, 1956-09-04, NEARLY",
    "DATE, 1956-04-09, 1956-04-19, NEARLY",
    "DATE, 1956-04-09, 1956-04-23, SIMILAR",
    "DATE, 1956-04-09, 1956, RELATED",
    "DATE, 1956-04, 1956-04-30, SIMILAR",
    "DATE, 1956-04-09, 1991-12-30, DIFFERENT",
    "PHONE, 310/246-1501, 310-246-1501, EQUAL",
    "PHONE, +1 310 246 1501, 246-1501, NEARLY",
    "CODE, AB 123 456, ab123465, NEARLY",
    "NUMBER, 040, 40, EQUAL",
    "NUMBER, 40, 41, NEARLY",
    "CATEGORY, m, Male, EQUAL",
    "CATEGORY, m, f, DIFFERENT",
  })
  void two_values_agree_so_far(Kind kind, String a, String b, Level level) {
    assertEquals(level, level(Field.of("field", kind), a, b));
    assertEquals(level, level(Field.of("field", kind), b, a));
  }

  private static <V> Level level(Field<V> field, String a, String b) {
    @Nullable V x = field.comparer().read(a);
    @Nullable V y = field.comparer().read(b);
    if (x == null || y == null) {
      return Level.MISSING;
    }
    return x.equals(y) ? Level.EQUAL : field.comparer().compare(x, y);
  }
}
