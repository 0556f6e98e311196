package org.guwah.reading.split;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.guwah.model.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Splits made-up pages in many languages, orders and styles and compares with what is right.
class MadeUpPagesTest {
  @ParameterizedTest
  @ValueSource(strings = {"dev", "heldout", "heldout-2", "heldout-5"})
  void made_up_pages_are_split_as_a_person_would(String folder) throws IOException {
    SplitScore score = score(folder);

    String report = score + "\n" + String.join("\n", score.wrong());
    assertTrue(score.documents() >= 0.98, report);
    assertTrue(score.field(Field.TITLE) >= 0.98, report);
    assertTrue(score.field(Field.POSTED) >= 0.98, report);
    assertTrue(score.field(Field.BYLINE) >= 0.95, report);
    assertTrue(score.roles() >= 0.98, report);
  }

  /// Pages with more that is odd or rare. Only the totals are shown.
  @ParameterizedTest
  @CsvSource({
    "heldout-3, 0.94, 0.96, 0.96, 0.97",
    "heldout-4, 0.98, 0.98, 0.98, 0.98",
    "heldout-6, 0.97, 0.96, 0.97, 0.96",
    "heldout-7, 0.98, 0.98, 0.98, 0.98",
    "heldout-8, 0.98, 0.98, 0.98, 0.98",
    "heldout-9, 0.98, 0.98, 0.98, 0.96",
    "heldout-10, 0.98, 0.98, 0.98, 0.98"
  })
  void odd_pages_are_split_nearly_as_well(
      String folder, double documents, double titles, double posted, double roles)
      throws IOException {
    SplitScore score = score(folder);

    String total = score.toString().lines().reduce((first, last) -> last).orElse("");
    assertTrue(score.documents() >= documents, total);
    assertTrue(score.field(Field.TITLE) >= titles, total);
    assertTrue(score.field(Field.POSTED) >= posted, total);
    assertTrue(score.roles() >= roles, total);
  }

  static SplitScore score(String folder) throws IOException {
    var score = new SplitScore();
    for (String name : names(folder)) {
      GoldPage page = GoldPage.read(folder, name);
      score.add(page, Splitter.split(page.extract()));
    }
    return score;
  }

  /// The pages in `folder`, by name.
  static List<String> names(String folder) throws IOException {
    try (var files = Files.list(folder(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".page"))
          .map(name -> name.substring(0, name.length() - ".page".length()))
          .sorted()
          .toList();
    }
  }

  static Path folder(String folder) {
    try {
      return Path.of(
          Objects.requireNonNull(MadeUpPagesTest.class.getResource(folder), folder).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
