package org.guwah.engine.folder.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Transliterator;
import org.junit.jupiter.api.Test;

class SimplifiedTest {
  @Test
  void the_table_says_what_icu_says_but_never_turns_a_character_twice() {
    Transliterator icu = Transliterator.getInstance("Traditional-Simplified");
    int differences = 0;
    for (int c = 0x3400; c <= 0x323AF; c++) {
      String character = Character.toString(c);
      String mine = Character.toString(Simplified.of(c));
      differences += icu.transliterate(character).equals(mine) ? 0 : 1;
      assertEquals(Simplified.of(c), Simplified.of(Simplified.of(c)), character);
    }
    assertEquals(2, differences, "苎 stays, and 薴 becomes it");
    assertTrue(Simplified.size() > 3_000);
  }
}
