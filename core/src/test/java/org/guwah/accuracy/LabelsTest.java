package org.guwah.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
  @Test
  void a_row_is_a_label() throws IOException, LabelsException {
    Label label =
        Made.labels("wire|LOC|QUMSUVAR|Qumsuvar|QUMSUVAR — Nobody sleeps.").all().getFirst();

    assertEquals(
        new Label(
            2, "wire", Label.Type.PLACE, "", "QUMSUVAR", "Qumsuvar", "QUMSUVAR — Nobody sleeps."),
        label);
  }

  @ParameterizedTest
  @CsvSource({
    "EVENT:DETAINED:core, ACT, detained",
    "EVENT:CONTACT-LOST:mass, ACT, contact-lost",
    "EVENT:TRANSFERRED:core, ACT, moved",
    "EVENT:DEPORTED:nominal, ACT, returned",
    "EVENT:TORTURED:core, ACT, hurt",
    "EVENT:DISAPPEARED:core, ACT, contact-lost",
    "FIGURE:people, FIGURE, people",
    "POSITION:denies, POSITION, denies",
    "ORG, ORGANISATION, ''",
    "QUOTE, QUOTE, ''"
  })
  void legal_words_and_other_names_become_our_own(String written, Label.Type type, String kind)
      throws IOException, LabelsException {
    Label label = Made.labels("wire|" + written + "|taken||They were taken.").all().getFirst();

    assertEquals(type, label.type());
    assertEquals(kind, label.kind());
  }

  @Test
  void empty_lines_and_remarks_are_no_labels() throws IOException, LabelsException {
    assertEquals(List.of(), Made.labels("", "# not yet labelled").all());
  }

  @Test
  void a_mark_of_the_byte_order_is_passed_over() throws IOException, LabelsException {
    var file = new StringReader("\uFEFFarticle\ttype\ttext\tvalue\tsentence\n");

    assertEquals(List.of(), Labels.read(file).all());
  }

  @Test
  void who_may_be_said_in_several_ways() throws IOException, LabelsException {
    Label label =
        Made.labels(
                "wire|EVENT:DETAINED:core|taken|who=her husband=Ilyas Korvan; where=; when=2021"
                    + "|He was taken.")
            .all()
            .getFirst();

    assertEquals(List.of("her husband", "Ilyas Korvan"), label.ways("who", "="));
    assertEquals(List.of(), label.ways("where", "="));
    assertEquals("2021", label.part("when"));
    assertEquals("", label.part("speaker"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "wire|LOC|Qumsuvar; Line 3: there are 3 columns",
        "wire|CITY|Qumsuvar|Qumsuvar|In Qumsuvar.; Line 3: no type is called \"CITY\"",
        "wire|LOC||Qumsuvar|In Qumsuvar.; Line 3: column 3 is empty"
      })
  void what_is_wrong_is_told_with_its_line(String row, String told) {
    LabelsException wrong =
        assertThrows(LabelsException.class, () -> Made.labels("wire|LOC|A|A|A.", row));

    assertEquals(3, wrong.line());
    assertEquals(
        told,
        wrong.getMessage().substring(0, Math.min(told.length(), wrong.getMessage().length())));
  }
}
