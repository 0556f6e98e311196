package org.guwah.formats.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guwah.formats.Fixtures;
import org.guwah.model.Document;
import org.guwah.model.Field;
import org.guwah.model.Role;
import org.guwah.reading.Extract;
import org.guwah.reading.Reader;
import org.guwah.reading.split.Splitter;
import org.guwah.testkit.BytesSource;
import org.guwah.testkit.ReaderContract;
import org.guwah.worker.Limits;
import org.junit.jupiter.api.Test;

final class TableReaderTest implements ReaderContract {
  private static final String ROWS =
      "No,Name,Taken\n1,Ilyas Korvan,2021-04-02\n\n2,\"Гулнар, дочь\",\nНовости\n24 November 2018\n";

  @Override
  public Reader reader() {
    return new TableReader(Limits.STANDARD);
  }

  @Override
  public Map<String, byte[]> fixtures() {
    Map<String, byte[]> fixtures = new TreeMap<>();
    for (String charset : List.of("UTF-8", "windows-1251", "UTF-16LE")) {
      fixtures.put(charset + ".csv", ROWS.getBytes(Charset.forName(charset)));
    }
    fixtures.put("tabs.TSV", "a\tb\n1\t2\n".getBytes(StandardCharsets.UTF_8));
    return fixtures;
  }

  private Extract read(String name, String text) throws Exception {
    return reader().read(new BytesSource(name, "", text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void a_table_is_one_document_in_no_language_whatever_its_rows_look_like() throws Exception {
    List<Document> documents = Splitter.split(read("missing.csv", ROWS));
    assertEquals(1, documents.size());
    Document only = documents.getFirst();
    assertEquals("zxx", only.value(Field.LANGUAGE));
    assertEquals("missing.csv", only.value(Field.TITLE));
    assertEquals("", only.value(Field.POSTED));
    assertTrue(only.blocks().stream().allMatch(block -> block.role() == Role.BODY));
    assertEquals(5, only.blocks().size());
  }

  @Test
  void only_what_is_named_or_declared_a_table_is_one() throws Exception {
    byte[] rows = ROWS.getBytes(StandardCharsets.UTF_8);
    assertTrue(reader().reads(new BytesSource("a.csv", "", rows)));
    assertFalse(reader().reads(new BytesSource("a.txt", "", rows)));
    assertFalse(reader().reads(new BytesSource("a.csv", "", new byte[] {0, 1, 2, 3, 0, 0, 0, 9})));
  }

  @Test
  void a_table_without_rows_has_no_document() throws Exception {
    assertEquals(List.of(), Fixtures.pieces(read("blank.csv", "\n\n")));
  }
}
