package org.guwah.app.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.ResourceBundle;
import org.guwah.app.web.review.Codes;
import org.junit.jupiter.api.Test;

/// The page of the codes that a person may give an act.
class ActCodesTest {
  @Test
  void every_code_stands_on_its_page_under_the_name_it_has_in_the_form() {
    String page = Repository.read("docs/reference/act-codes.md");
    ResourceBundle messages = ResourceBundle.getBundle("org.guwah.app.messages");
    var missing = new ArrayList<String>();
    for (String vocabulary : Codes.vocabularies()) {
      assertTrue(page.contains("## `" + vocabulary + "`"), vocabulary);
      for (Codes.Code code : Codes.of(vocabulary)) {
        String row = "| `" + code.code() + "` | " + messages.getString(code.key()) + " |";
        if (!page.contains(row)) {
          missing.add(row);
        }
      }
    }
    assertEquals(new ArrayList<>(), missing);
  }
}
