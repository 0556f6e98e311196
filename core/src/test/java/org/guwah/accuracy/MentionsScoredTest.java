package org.guwah.accuracy;

import static org.guwah.model.Mention.Type.DATE;
import static org.guwah.model.Mention.Type.ORGANISATION;
import static org.guwah.model.Mention.Type.PERSON;
import static org.guwah.model.Mention.Type.PLACE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.guwah.model.Span;
import org.junit.jupiter.api.Test;

class MentionsScoredTest {
  private static final String SENTENCE = "Ilyas Korvan left Ordavel on 2 April 2021.";
  private static final String PERSON_ROW = "wire|PERSON|Ilyas Korvan|Ilyas Korvan|" + SENTENCE;
  private static final String DATE_ROW = "wire|DATE|2 April 2021|2021-04-02|" + SENTENCE;

  private final Made made = new Made(SENTENCE + " The next day nobody in Ordavel knew.");

  private Accuracy against(String... rows) throws Exception {
    return Accuracy.of(Made.labels(rows), List.of(made.scored()));
  }

  @Test
  void a_name_that_overlaps_its_label_is_right_and_may_be_not_exact() throws Exception {
    made.mention(PERSON, "Korvan", "Korvan");

    Accuracy accuracy = against(PERSON_ROW);

    assertEquals(List.of(1, 1, 1), Made.counts(accuracy, Label.Type.PERSON, "", Aspect.OVERLAP));
    assertEquals(List.of(1, 1, 0), Made.counts(accuracy, Label.Type.PERSON, "", Aspect.EXACT));
  }

  @Test
  void two_halves_of_a_name_are_one_right_and_one_wrong() throws Exception {
    made.mention(PERSON, "Ilyas", "Ilyas").mention(PERSON, "Korvan", "Korvan");

    Row row = Made.row(against(PERSON_ROW), Label.Type.PERSON, "", Aspect.OVERLAP);

    assertEquals(0.5, row.precision().value());
    assertEquals(1.0, row.recall().value());
    assertEquals(2.0 / 3, row.f1(), 1e-9);
  }

  @Test
  void the_exact_one_of_two_goes_with_the_label() throws Exception {
    made.mention(PERSON, new Span(0, 20), "Ilyas Korvan left Or")
        .mention(PERSON, "Ilyas Korvan", "Ilyas Korvan");

    assertEquals(
        List.of(1, 2, 1), Made.counts(against(PERSON_ROW), Label.Type.PERSON, "", Aspect.EXACT));
  }

  @Test
  void a_name_of_the_wrong_type_is_not_right() throws Exception {
    made.mention(PLACE, "Ilyas Korvan", "Ilyas Korvan");

    Accuracy accuracy = against(PERSON_ROW, "wire|LOC|Ordavel|Ordavel|" + SENTENCE);

    assertEquals(List.of(1, 0, 0), Made.counts(accuracy, Label.Type.PERSON, "", Aspect.OVERLAP));
    assertEquals(List.of(1, 1, 0), Made.counts(accuracy, Label.Type.PLACE, "", Aspect.OVERLAP));
  }

  @Test
  void a_date_counts_apart_for_its_place_and_its_value() throws Exception {
    made.mention(DATE, "2 April 2021", "2021-04-02").mention(DATE, "The next day", "2021-04-03");

    Accuracy accuracy =
        against(DATE_ROW, "wire|DATE|The next day|unresolved|The next day nobody in Ordavel knew.");

    assertEquals(List.of(2, 2, 2), Made.counts(accuracy, Label.Type.DATE, "", Aspect.OVERLAP));
    assertEquals(List.of(2, 2, 1), Made.counts(accuracy, Label.Type.DATE, "", Aspect.VALUE));
  }

  @Test
  void a_date_that_cannot_be_told_is_right_without_a_value() throws Exception {
    made.mention(DATE, "The next day", "");

    Accuracy accuracy =
        against("wire|DATE|The next day|unresolved|The next day nobody in Ordavel knew.");

    assertEquals(List.of(1, 1, 1), Made.counts(accuracy, Label.Type.DATE, "", Aspect.VALUE));
  }

  @Test
  void a_type_without_labels_is_not_looked_at() throws Exception {
    made.mention(ORGANISATION, "Ordavel", "Ordavel");

    Accuracy accuracy = against(PERSON_ROW);

    assertTrue(accuracy.rows().stream().allMatch(row -> row.type() == Label.Type.PERSON));
  }

  @Test
  void a_document_without_labels_is_not_looked_at() throws Exception {
    Made other = new Made("Haydar Sevron taught geography.").mention(PERSON, "Haydar", "Haydar");

    Accuracy accuracy =
        Accuracy.of(Made.labels(PERSON_ROW), List.of(other.scored(), made.scored()));

    assertEquals(List.of(1, 0, 0), Made.counts(accuracy, Label.Type.PERSON, "", Aspect.OVERLAP));
    assertEquals(made.id, accuracy.articles().get("wire"));
  }

  @Test
  void labels_of_an_article_that_is_not_there_are_lost_and_count_nowhere() throws Exception {
    Accuracy accuracy = against(PERSON_ROW, "paper|PERSON|Lin Bo|Lin Bo|Lin Bo signed it.");

    assertEquals(List.of("Lin Bo"), accuracy.lost().stream().map(Label::text).toList());
    assertEquals(List.of(1, 0, 0), Made.counts(accuracy, Label.Type.PERSON, "", Aspect.OVERLAP));
  }
}
