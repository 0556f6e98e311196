package org.guwah.reading.split;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.guwah.model.Field;
import org.junit.jupiter.api.Test;

/// Changes made-up pages as pages differ from each other: what is found must hardly change.
class ChangedPagesTest {
  @Test
  void plain_lines_are_split_as_those_that_a_format_marks() throws IOException {
    assertFound(0.95, Changes::plain);
  }

  @Test
  void empty_lines_may_be_missing() throws IOException {
    assertFound(0.95, keepsLines(Changes::withoutEmptyLines));
    assertFound(0.95, keepsLines(source -> Changes.withoutEmptyLines(Changes.plain(source))));
  }

  @Test
  void text_may_be_spaced_out() throws IOException {
    assertFound(0.95, keepsLines(Changes::spacedOut));
    assertFound(0.94, keepsLines(source -> Changes.spacedOut(Changes.plain(source))));
  }

  @Test
  void bylines_pictures_and_quotes_may_be_missing() throws IOException {
    assertFound(0.95, Changes::withoutBylines);
    assertFound(0.98, Changes::withoutPictures);
  }

  @Test
  void posts_may_stand_in_any_order() throws IOException {
    assertFound(0.94, Changes::shuffled);
  }

  @Test
  void advertisements_may_stand_in_posts() throws IOException {
    assertFound(0.95, Changes::withAdvertisements);
  }

  @Test
  void a_column_of_dated_titles_may_stand_before_the_posts() throws IOException {
    assertFound(0.95, Changes::withSideColumn);
  }

  @Test
  void dates_may_be_written_in_any_way() throws IOException {
    assertFound(0.98, dated(LocalDate::toString));
    assertFound(0.98, dated(pattern("dd.MM.yyyy")));
    assertFound(0.98, dated(pattern("EEEE, MMMM d, yyyy")));
    assertFound(0.98, dated(pattern("EEE, dd MMM yyyy '08:14:55 +0100'")));
  }

  private static UnaryOperator<String> dated(Function<LocalDate, String> style) {
    return source -> Changes.dated(source, style);
  }

  private static Function<LocalDate, String> pattern(String pattern) {
    DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.US);
    return format::format;
  }

  /// A text whose lines a program had broken needs its empty lines as they are.
  private static UnaryOperator<String> keepsLines(UnaryOperator<String> change) {
    return source ->
        source.lines().findFirst().orElse("").contains("broken") ? source : change.apply(source);
  }

  /// Asserts that so many of the documents and of their titles are found after `change`.
  private static void assertFound(double least, UnaryOperator<String> change) throws IOException {
    var score = new SplitScore();
    for (String folder : List.of("dev", "heldout", "heldout-2")) {
      for (String name : MadeUpPagesTest.names(folder)) {
        String source = source(folder, name);
        if (!source.contains("> division")) {
          GoldPage page = GoldPage.of(name, change.apply(source));
          score.add(page, Splitter.split(page.extract()));
        }
      }
    }
    String report = score + "\n" + String.join("\n", score.wrong());
    assertTrue(score.documents() >= least, report);
    assertTrue(score.field(Field.TITLE) >= least, report);
  }

  private static String source(String folder, String name) throws IOException {
    return Files.readString(
        MadeUpPagesTest.folder(folder).resolve(name + ".page"), StandardCharsets.UTF_8);
  }
}
