package org.guwah.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NamesTest {
  @Test
  void a_mark_that_turns_the_direction_is_made_visible() {
    assertEquals("invoice‹U+202E›fdp.exe", Names.visible("invoice\u202efdp.exe"));
  }

  @Test
  void a_line_feed_is_made_visible() {
    assertEquals("two‹U+000A›lines", Names.visible("two\nlines"));
  }

  @Test
  void names_in_any_script_are_no_deception() {
    for (String name :
        new String[] {"گۇۋاھ.txt", "证词.pdf", "хат.docx", "می\u200cخواهم.txt", "a😀"}) {
      assertFalse(Names.deceptive(name), name);
      assertEquals(name, Names.visible(name));
    }
  }

  @Test
  void bytes_that_are_no_text_are_kept_in_a_form_that_a_text_can_hold() {
    assertTrue(Names.deceptive("a\ud800b"));
    assertEquals("a‹U+D800›b", Names.keepable("a\ud800b"));
    assertEquals("two\nlines", Names.keepable("two\nlines"));
  }
}
