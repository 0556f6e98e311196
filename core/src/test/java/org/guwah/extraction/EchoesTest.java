package org.guwah.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guwah.model.Block;
import org.guwah.model.Document;
import org.guwah.model.DocumentId;
import org.guwah.model.Passage;
import org.guwah.model.Role;
import org.guwah.model.Sha256;
import org.guwah.model.Standing;
import org.junit.jupiter.api.Test;

class EchoesTest {
  private static final String WIRE =
      "Nine boats were taken from the north shore on Monday, three fishers told the agency.";

  private final Map<DocumentId, String> texts = new LinkedHashMap<>();
  private final Echoes echoes = new Echoes();

  /// One block for each line, of the role named before its colon.
  private DocumentId add(String... lines) {
    var text = new StringBuilder();
    var blocks = new ArrayList<Block>();
    for (String line : lines) {
      Role role = line.startsWith("CAPTION:") ? Role.CAPTION : Role.BODY;
      String words = line.replace("CAPTION:", "");
      blocks.add(new Block(role, text.length(), text.length() + words.length(), Standing.READ));
      text.append(words).append("\n\n");
    }
    var id = new DocumentId(Sha256.hash(new byte[] {(byte) texts.size()}), 1);
    texts.put(id, text.toString());
    echoes.add(id, new Document(1, 0, text.length(), Map.of(), blocks), text.toString());
    return id;
  }

  private List<Echo> found() {
    var found = new ArrayList<Echo>();
    echoes.each(found::add);
    return found;
  }

  private String words(Passage passage) {
    return texts.getOrDefault(passage.document(), "").substring(passage.start(), passage.end());
  }

  @Test
  void a_sentence_that_an_outlet_changed_a_little_echoes_that_of_the_agency() {
    var agency = add("The lake was calm. " + WIRE + " Nobody has seen them since.");
    var outlet =
        add(
            "By evening the wind had turned.",
            "At least nine boats were taken from the north shore on Monday, three fishers"
                + " told the Lantern Wire.");

    Echo echo = found().getFirst();

    assertEquals(1, found().size());
    assertEquals(agency, echo.a().document());
    assertEquals(outlet, echo.b().document());
    assertEquals(WIRE, words(echo.a()));
    assertTrue(words(echo.b()).startsWith("At least nine boats"), words(echo.b()));
    assertTrue(echo.likeness() > 0.5 && echo.likeness() < 1, "" + echo.likeness());
  }

  @Test
  void quotation_marks_and_capitals_are_no_difference() {
    add("“They’re asleep on the floor of the packing hall, all of them,” she said.");
    add("\"they're asleep on the floor of the packing hall, all of them,\" She said.");

    assertEquals(1.0, found().getFirst().likeness());
  }

  @Test
  void sentences_that_share_only_a_common_phrase_do_not() {
    add("According to a report seen by this paper, the pumps of the lake were stopped in March.");
    add("According to a report seen by this paper, two teachers came home after the winter.");

    assertEquals(List.of(), found());
  }

  @Test
  void short_sentences_do_not() {
    add("Nobody answered the telephone.");
    add("Nobody answered the telephone.");

    assertEquals(List.of(), found());
  }

  @Test
  void what_one_document_says_twice_and_captions_do_not() {
    add(WIRE, WIRE);
    add("CAPTION:" + WIRE, "Another day on the shore.");

    assertEquals(List.of(), found());
  }

  @Test
  void what_a_paper_sets_under_each_of_its_texts_does_not() {
    for (int i = 0; i < 12; i++) {
      add(
          "Report number " + i + " begins here with the name of a street " + i + ".",
          "Then it goes on with something else, number " + i + ", and comes to an end.",
          "The Lantern Wire is read on both shores of the lake; send us what you have seen.");
    }

    assertTrue(found().stream().noneMatch(echo -> words(echo.a()).contains("Lantern Wire")));
  }

  @Test
  void chinese_without_spaces_is_compared_by_its_signs() {
    add("星期一，三位渔民对通讯社说，有九条船从北岸被带走，此后再也没有人见过他们。");
    add("三位渔民对本报说，有九条船从北岸被带走，此后再也没有人见过他们。");

    assertEquals(1, found().size());
  }

  @Test
  void uyghur_is_compared_by_its_words() {
    String words = "دۈشەنبە كۈنى شىمالىي قىرغاقتىن توققۇز كېمە ئېلىپ كېتىلدى دېدى ئۈچ بېلىقچى";
    add(words + " ئاگېنتلىققا.");
    add(words + " گېزىتكە.");

    assertEquals(1, found().size());
  }

  @Test
  void what_stands_in_very_many_documents_is_found_with_the_first_of_them() {
    String before = "It was cold. Nobody spoke. ";
    String after = " It went on. Nobody came. So it ended.";
    var first = add(before + WIRE + after);
    for (int i = 0; i < 150; i++) {
      add(before + WIRE + after + " Later, number " + i + ".");
    }

    List<Echo> found = found();

    assertTrue(found.stream().filter(echo -> echo.a().document().equals(first)).count() == 150);
    assertTrue(found.size() < 150 * 64, "" + found.size());
  }

  @Test
  void shortened_words_end_no_sentence() {
    String text = "Mr. Adash met Gen. K. Sevron of the U.S. Embassy in Tal. Then he left.";
    var block = new Block(Role.BODY, 0, text.length(), Standing.READ);

    assertEquals(
        List.of("Mr. Adash met Gen. K. Sevron of the U.S. Embassy in Tal.", "Then he left."),
        Sentence.of(block, text).stream().map(sentence -> sentence.text(text)).toList());
  }
}
