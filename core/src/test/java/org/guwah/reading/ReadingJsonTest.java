package org.guwah.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.guwah.json.Json;
import org.guwah.json.JsonException;
import org.guwah.model.Block;
import org.guwah.model.Document;
import org.guwah.model.Field;
import org.guwah.model.Ledger;
import org.guwah.model.Problem;
import org.guwah.model.Reading;
import org.guwah.model.Recipe;
import org.guwah.model.Role;
import org.guwah.model.Sha256;
import org.guwah.model.Standing;
import org.guwah.model.Stated;
import org.junit.jupiter.api.Test;

final class ReadingJsonTest {
  private static final Reading READING =
      new Reading(
          Sha256.hash(new byte[0]),
          new Recipe("html", 3, "jsoup 1"),
          "text/html",
          "Title\n\nبىر ئىككى 😀",
          List.of(
              new Document(
                  1,
                  0,
                  18,
                  Map.of(
                      Field.TITLE, Stated.read("Title"), Field.POSTED, Stated.unsure("2019-02-05")),
                  List.of(
                      new Block(Role.TITLE, 0, 5, Standing.READ),
                      new Block(Role.BODY, 7, 18, Standing.UNSURE)))),
          List.of(new Problem(Problem.Code.R008, "a.html", "3 places")),
          new Ledger(3, 1, 1, 1));

  @Test
  void a_reading_comes_back_as_it_was() {
    String written = ReadingJson.write(READING).toString();
    assertEquals(READING, ReadingJson.read(Json.parseObject(written)));
  }

  @Test
  void its_form_is_the_documented_one() {
    String written = ReadingJson.write(READING).toString();
    assertEquals(
        "{\"content\":\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\","
            + "\"documents\":[{\"blocks\":[[\"TITLE\",0,5,\"READ\"],[\"BODY\",7,18,\"UNSURE\"]],"
            + "\"end\":18,\"fields\":{\"POSTED\":[\"2019-02-05\",\"UNSURE\"],"
            + "\"TITLE\":[\"Title\",\"READ\"]},\"part\":1,\"start\":0}],"
            + "\"ledger\":{\"expected\":3,\"failed\":1,\"read\":1,\"skipped\":1},"
            + "\"mediaType\":\"text/html\","
            + "\"problems\":[{\"code\":\"R008\",\"detail\":\"3 places\",\"where\":\"a.html\"}],"
            + "\"recipe\":{\"settings\":\"jsoup 1\",\"tool\":\"html\",\"version\":3},"
            + "\"text\":\"Title\\n\\nبىر ئىككى 😀\"}",
        written);
  }

  @Test
  void offsets_outside_the_text_are_refused() {
    String wrong = ReadingJson.write(READING).toString().replace("\"end\":18", "\"end\":99");
    assertThrows(IllegalArgumentException.class, () -> ReadingJson.read(Json.parseObject(wrong)));
  }

  @Test
  void a_role_nobody_knows_is_refused() {
    String wrong = ReadingJson.write(READING).toString().replace("\"BODY\"", "\"BODI\"");
    assertThrows(JsonException.class, () -> ReadingJson.read(Json.parseObject(wrong)));
  }

  @Test
  void a_ledger_that_does_not_add_up_is_refused() {
    String wrong =
        ReadingJson.write(READING).toString().replace("\"expected\":3", "\"expected\":4");
    assertThrows(IllegalArgumentException.class, () -> ReadingJson.read(Json.parseObject(wrong)));
  }
}
