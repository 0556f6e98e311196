package org.guwah.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.guwah.model.Span;
import org.junit.jupiter.api.Test;

class PlacedTest {
  private final List<Label> lost = new ArrayList<>();

  private List<Span> places(String text, String... rows) throws IOException, LabelsException {
    return Placed.in(new Folded(text), Made.labels(rows).all(), lost).stream()
        .map(Placed::at)
        .toList();
  }

  @Test
  void rows_that_are_alike_are_successive_occurrences() throws Exception {
    String row = "wire|FIGURE:things|three|3|There were three keys, and all three hung.";

    assertEquals(
        List.of(new Span(11, 16), new Span(31, 36)),
        places("There were three keys, and all three hung.", row, row));
  }

  @Test
  void a_sentence_that_stands_twice_has_two_places() throws Exception {
    String row = "wire|LOC|Ordavel|Ordavel|To Ordavel.";

    assertEquals(
        List.of(new Span(3, 10), new Span(15, 22)), places("To Ordavel. To Ordavel.", row, row));
  }

  @Test
  void one_row_more_than_there_are_places_is_lost() throws Exception {
    String row = "wire|LOC|Ordavel|Ordavel|To Ordavel.";

    places("To Ordavel.", row, row);

    assertEquals(1, lost.size());
    assertEquals(3, lost.getFirst().line());
  }

  @Test
  void marks_and_dashes_and_the_ends_of_lines_are_no_difference() throws Exception {
    String text = "“It\u00A0is not\n\nhis” — said\u200B Nurshan’s mother.";

    assertEquals(
        List.of(new Span(text.indexOf("not"), text.indexOf("”"))),
        places(
            text, "wire|QUOTE|not his|speaker=mother|\"It is not his\" - said Nurshan's mother."));
  }

  @Test
  void a_short_name_does_not_take_the_place_of_a_longer_one() throws Exception {
    assertEquals(
        List.of(new Span(0, 12), new Span(16, 22)),
        places(
            "Ilyas Korvan is Korvan.",
            "wire|PERSON|Korvan|Ilyas Korvan|Ilyas Korvan is Korvan.",
            "wire|PERSON|Ilyas Korvan|Ilyas Korvan|Ilyas Korvan is Korvan."));
  }

  @Test
  void words_are_whole_words_where_they_can_be() throws Exception {
    assertEquals(List.of(new Span(6, 8)), places("Lines in it.", "wire|LOC|in|in|Lines in it."));
    assertEquals(List.of(new Span(1, 4)), places("在北岸的人", "wire|LOC|北岸的|北岸|在北岸的人"));
  }

  @Test
  void words_that_do_not_stand_there_are_lost() throws Exception {
    assertEquals(List.of(), places("To Ordavel.", "wire|LOC|Qumsuvar|Qumsuvar|To Ordavel."));
    assertEquals(1, lost.size());
  }
}
