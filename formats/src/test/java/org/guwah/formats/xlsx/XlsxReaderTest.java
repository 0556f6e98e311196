package org.guwah.formats.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.guwah.formats.Fixtures;
import org.guwah.formats.Probe;
import org.guwah.model.Document;
import org.guwah.model.Field;
import org.guwah.model.Problem;
import org.guwah.reading.Extract;
import org.guwah.reading.Reader;
import org.guwah.reading.split.Splitter;
import org.guwah.testkit.BytesSource;
import org.guwah.testkit.ReaderContract;
import org.guwah.worker.Limits;
import org.junit.jupiter.api.Test;

final class XlsxReaderTest implements ReaderContract {
  @Override
  public Reader reader() {
    return new XlsxReader(Limits.STANDARD);
  }

  @Override
  public Map<String, byte[]> fixtures() throws IOException {
    return Map.of("missing.xlsx", missing().bytes());
  }

  private static MadeXlsx missing() {
    return new MadeXlsx()
        .strings(
            "No", "Name", "Taken", "<r><t>Ilyas </t></r><r><t>Korvan</t></r><rPh><t>x</t></rPh>")
        .formats("14", "0.00", "[$-409]d\\ mmm\\ yyyy;@")
        .sheet(
            "The missing",
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                + "<c r=\"C1\" t=\"s\"><v>2</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" t=\"s\"><v>3</v></c>"
                + "<c r=\"C2\" s=\"1\"><v>44288</v></c></row>"
                + "<row r=\"5\"><c r=\"B5\" t=\"inlineStr\"><is><t>A \"name\"\nof two</t></is></c>"
                + "<c r=\"C5\" s=\"3\"><v>44289</v></c></row>")
        .sheet(
            "Sums",
            "<row r=\"1\"><c r=\"A1\"><f>HYPERLINK(\"http://x\")</f><v>0.30000000000000004</v></c>"
                + "<c r=\"C1\" s=\"2\"><v>44288</v></c><c r=\"D1\" t=\"e\"><v>#REF!</v></c></row>")
        .with(
            "xl/comments1.xml",
            "<comments><commentList><comment ref=\"B2\"><text><r><t>His sister\nsays so</t></r>"
                + "</text></comment></commentList></comments>");
  }

  private Extract read(MadeXlsx made) throws Exception {
    return Fixtures.read(reader(), "missing.xlsx", made.bytes());
  }

  private String row(String cells, String... formats) throws Exception {
    return read(new MadeXlsx().formats(formats).sheet("a", "<row>" + cells + "</row>")).text();
  }

  @Test
  void each_sheet_is_a_document_of_rows_and_the_comments_are_one_more() throws Exception {
    Extract extract = read(missing());
    List<Document> documents = Splitter.split(extract);
    assertEquals(
        List.of("missing.xlsx: The missing", "missing.xlsx: Sums", "missing.xlsx: comments"),
        documents.stream().map(each -> each.value(Field.TITLE)).toList());
    assertEquals("zxx", documents.getFirst().value(Field.LANGUAGE));
    assertEquals(
        "No\tName\tTaken\n1\tIlyas Korvan\t2021-04-02\n\n\n\t\"A \"\"name\"\"\nof two\"\t2021-04-03",
        documents.get(0).text(extract.text()));
    assertEquals("0.3\t\t44288\t#REF!", documents.get(1).text(extract.text()));
    assertEquals("B2\tHis sister says so", documents.get(2).text(extract.text()));
    assertEquals(List.of(), extract.problems());
  }

  @Test
  void a_formula_is_never_worked_out_and_its_saved_value_is_taken() throws Exception {
    try (var probe = new Probe()) {
      String formula = "<f>WEBSERVICE(\"" + probe.address() + "\")</f>";
      assertEquals("saved", row("<c t=\"str\">" + formula + "<v>saved</v></c>"));
      assertEquals("", row("<c>" + formula + "</c>"));
      assertEquals(0, probe.hits());
    }
  }

  @Test
  void numbers_are_dates_only_where_their_format_shows_one() throws Exception {
    String[] formats = {
      "14", "yyyy\\-mm", "0 \\d\\a\\y\\s", "[h]:mm", "d/m/yy h:mm", "22", "[Red]0"
    };
    var cells = new StringBuilder();
    for (int style = 1; style <= formats.length; style++) {
      cells.append("<c s=\"" + style + "\"><v>43469.5</v></c>");
    }
    assertEquals(
        "2019-01-04\t2019-01-04\t43469.5\t2019-01-04T12:00\t2019-01-04T12:00\t2019-01-04T12:00"
            + "\t43469.5",
        row(cells.toString(), formats));
  }

  @Test
  void the_day_that_never_was_is_passed_over() throws Exception {
    String cells = "<c s=\"1\"><v>59</v></c><c s=\"1\"><v>61</v></c><c s=\"1\"><v>1</v></c>";
    assertEquals("1900-02-28\t1900-03-01\t1900-01-01", row(cells, "14"));
  }

  @Test
  void days_may_count_from_1904() throws Exception {
    var made =
        new MadeXlsx()
            .since1904()
            .formats("14")
            .sheet("a", "<row><c s=\"1\"><v>0</v></c><c s=\"1\"><v>42006</v></c></row>");
    assertEquals("1904-01-01\t2019-01-03", read(made).text());
  }

  @Test
  void large_and_odd_numbers_stand_as_they_are_written() throws Exception {
    String cells =
        "<c><v>1.2E+3</v></c><c><v>650102199001010012</v></c><c><v>x</v></c><c t=\"b\"><v>1</v></c>"
            + "<c t=\"s\"><v>7</v></c><c t=\"s\"><v>y</v></c><c><v>-1</v></c><c s=\"1\"><v>-1</v></c>";
    assertEquals("1200\t650102199001010012\tx\tTRUE\t\t\t-1\t-1", row(cells, "14"));
  }

  @Test
  void a_sheet_that_is_damaged_or_missing_costs_only_itself() throws Exception {
    var made =
        new MadeXlsx()
            .sheet("a", "<row><c><v>1</v></c></row><row><c><v>2")
            .sheet("b", "<row><c><v>3</v></c></row>");
    Extract extract = read(made);
    assertEquals("1\n3", extract.text());
    assertEquals(Problem.Code.R002, extract.problems().getFirst().code());
    assertTrue(extract.problems().getFirst().detail().startsWith("xl/worksheets/sheet1.xml"));
  }

  @Test
  void far_cells_and_rows_take_no_more_room_than_there_is() throws Exception {
    String text =
        read(new MadeXlsx()
                .sheet(
                    "a",
                    "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c><c r=\"ZZZ1\"><v>2</v></c></row>"
                        + "<row r=\"1048576\"><c r=\"A1048576\"><v>3</v></c></row>"))
            .text();
    assertTrue(text.length() < 60_000, () -> "" + text.length());
    assertTrue(text.contains("\n\n3"));
  }

  @Test
  void another_zip_file_is_no_spreadsheet() throws Exception {
    byte[] bytes = Arrays.copyOf(missing().bytes(), 200);
    assertFalse(reader().reads(new BytesSource("a.zip", "", bytes)));
    assertTrue(reader().reads(new BytesSource("a.XLSX", "", bytes)));
    assertFalse(
        reader().reads(new BytesSource("a.txt", "", "PK".getBytes(StandardCharsets.UTF_8))));
  }
}
