package org.guwah.reading.split;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.guwah.model.Field;
import org.junit.jupiter.api.Test;

/// Splits made-up pages in many languages, orders and styles and compares with what is right.
class MadeUpPagesTest {
  private static final List<String> DEV =
      List.of(
          "tag-english-us",
          "category-english-posted",
          "archive-british-date-first",
          "tag-russian",
          "category-turkish",
          "news-chinese",
          "tag-arabic",
          "news-uyghur",
          "news-kazakh",
          "digest-wrapped",
          "html-headings",
          "html-divisions",
          "feed-german",
          "category-french-date-first",
          "list-spanish-slashes",
          "single-letter",
          "single-diary",
          "single-chronology",
          "single-chat",
          "single-testimony",
          "single-agenda");

  @Test
  void made_up_pages_are_split_as_a_person_would() throws IOException {
    SplitScore score = score("dev", DEV);

    String report = score + "\n" + String.join("\n", score.wrong());
    assertTrue(score.documents() >= 0.95, report);
    assertTrue(score.field(Field.TITLE) >= 0.95, report);
    assertTrue(score.field(Field.POSTED) >= 0.98, report);
    assertTrue(score.roles() >= 0.93, report);
  }

  static SplitScore score(String folder, List<String> names) throws IOException {
    var score = new SplitScore();
    for (String name : names) {
      GoldPage page = GoldPage.read(folder, name);
      score.add(page, Splitter.split(page.extract()));
    }
    System.out.println(score);
    score.wrong().forEach(System.out::println);
    return score;
  }
}
