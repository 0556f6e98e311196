package org.guwah.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ArticlesTest {
  private final Made original =
      new Made("The lake fell by a hand. Two boats lie dry. Nobody was told why.");
  private final Made shortened = new Made("The lake fell by a hand. Two boats lie dry.");

  private Map<String, org.guwah.model.DocumentId> found(Made... documents) throws Exception {
    var articles =
        new Articles(
            Made.labels(
                "wire|FIGURE:things|a hand|1|The lake fell by a hand.",
                "wire|FIGURE:things|Two|2|Two boats lie dry.",
                "wire|FIGURE:things|boats|2|Two boats lie dry.",
                "wire|POSITION:silent|Nobody|who=|Nobody was told why."));
    for (Made document : documents) {
      articles.add(document.id, document.text);
    }
    return articles.found();
  }

  @Test
  void an_article_is_the_document_that_holds_most_of_its_sentences() throws Exception {
    assertEquals(Map.of("wire", original.id), found(shortened, original));
    assertEquals(Map.of("wire", original.id), found(original, shortened));
  }

  @Test
  void a_document_with_most_of_them_will_do() throws Exception {
    assertEquals(Map.of("wire", shortened.id), found(shortened));
  }

  @Test
  void one_with_a_few_of_them_is_another() throws Exception {
    assertEquals(Map.of(), found(new Made("Two boats lie dry. They are old.")));
  }
}
