package org.guwah.corroboration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.guwah.corroboration.FirstSpeaker.Basis;
import org.guwah.corroboration.FirstSpeaker.Described;
import org.guwah.corroboration.FirstSpeaker.Named;
import org.guwah.redaction.Redaction;
import org.junit.jupiter.api.Test;

/// What counts is origins, never articles.
class CorroborationTest {
  private static final String WIRE =
      "Haydar was taken from the market of Qumsuvar in the first week of that April, she said";

  private static Made taken() {
    return Made.act("detained", "Haydar");
  }

  private static Corroboration of(Made... all) {
    return Corroboration.of(Stream.of(all).map(Made::saying).toList());
  }

  @Test
  void one_witness_in_four_papers_is_one_origin() {
    var found =
        of(taken().by("Rahil"), taken().by("Rahil"), taken().by("Rahil"), taken().by("Rahil"));
    assertEquals(1, found.known());
    assertEquals(4, found.strands().getFirst().documents());
    assertFalse(found.isConfirmed());
  }

  @Test
  void two_witnesses_are_two_origins_and_may_confirm() {
    var found = of(taken().by("Rahil"), taken().by("Marzi"));
    assertEquals(2, found.known());
    assertTrue(found.isConfirmed());
  }

  @Test
  void a_name_that_is_part_of_another_counts_as_the_same() {
    assertEquals(1, of(taken().by("Rahil"), taken().by("Rahil Osken")).known());
    assertEquals(1, of(taken().by("UN experts"), taken().by("the U.N. experts")).known());
    assertEquals("Rahil Osken", name(of(taken().by("Rahil"), taken().by("Rahil Osken"))));
  }

  private static String name(Corroboration found) {
    return found.strands().getFirst().named().orElseThrow().name();
  }

  @Test
  void the_same_sentence_in_two_papers_is_one_unknown_origin() {
    var found = of(taken().inWords(WIRE + "."), taken().inWords(WIRE + " by telephone."));
    assertEquals(0, found.known());
    assertEquals(1, found.unknown());
  }

  @Test
  void an_echo_of_a_named_witness_is_hers() {
    var found = of(taken().inWords(WIRE + ".").by("Rahil"), taken().inWords(WIRE + "."));
    assertEquals(1, found.known());
    assertEquals(0, found.unknown());
  }

  @Test
  void what_nobody_is_known_to_have_said_counts_apart_and_never_confirms() {
    var found = of(taken().by("Rahil"), taken(), taken().by(new Described("his wife")));
    assertEquals(1, found.known());
    assertEquals(2, found.unknown());
    assertFalse(found.isConfirmed());
  }

  @Test
  void one_document_in_its_own_voice_is_one_origin() {
    assertEquals(1, of(taken().in("a paper"), taken().in("a paper")).unknown());
    assertEquals(2, of(taken().in("a paper"), taken().in("another")).unknown());
  }

  @Test
  void origins_that_a_person_gave_go_before_what_the_words_share() {
    Made one = taken().inWords(WIRE + ".");
    assertEquals(2, of(one.from("Reed Wire"), one.in("other").from("Lake Press")).unknown());
    assertEquals(1, of(taken().from("Reed Wire"), taken().from("reed wire")).unknown());
    Made judged = one.by(new Named("Rahil", "", Basis.JUDGMENT));
    Made other = one.in("other").by(new Named("Marzi", "", Basis.JUDGMENT));
    assertEquals(2, of(judged, other).known());
  }

  @Test
  void two_tellers_without_a_name_are_two_even_where_their_files_are_named_alike() {
    var first = new Named("testimony", "item-1", Basis.TESTIMONY);
    var second = new Named("testimony", "item-2", Basis.TESTIMONY);
    assertEquals(2, of(taken().by(first), taken().by(second)).known());
    assertEquals(1, of(taken().by(first), taken().by(first)).known());
  }

  @Test
  void a_sentence_in_which_words_are_held_back_is_set_beside_no_other() {
    String masked = WIRE.replace("Qumsuvar", Redaction.MASK);
    assertEquals(2, of(taken().inWords(masked), taken().inWords(WIRE)).unknown());
    assertEquals(2, of(taken().by(Redaction.MASK), taken().by(Redaction.MASK)).known());
  }
}
