package org.guwah.redaction;

import static org.guwah.redaction.Redaction.MASK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.guwah.model.Anchor;
import org.guwah.model.Held;
import org.guwah.model.Restriction;
import org.guwah.model.Sha256;
import org.guwah.model.Withheld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {
  private static final Sha256 CONTENT = Sha256.hash(new byte[] {1});

  static Redaction hiding(String text, String... words) {
    List<Withheld> withheld =
        Arrays.stream(words)
            .map(each -> new Withheld(each, Held.NAME, Restriction.RESTRICTED))
            .toList();
    return Redaction.of(text, withheld, Restriction.OPEN);
  }

  private static String shown(String text, String... words) {
    return hiding(text, words).text();
  }

  @Test
  void where_nothing_is_held_back_the_text_is_the_same() {
    String text = "Gulnar said 🙂";
    var redaction = hiding(text);

    assertFalse(redaction.hides());
    assertEquals(text, redaction.text());
    assertEquals("Gulnar", redaction.words("Gulnar"));
    for (int at = 0; at <= text.length(); at++) {
      assertEquals(at, redaction.shown(at));
      assertEquals(at, redaction.shownEnd(at));
      assertEquals(at, redaction.whole(at));
      assertEquals(at, redaction.wholeEnd(at));
    }
  }

  @Test
  void words_are_held_back_from_those_alone_who_may_not_see_them() {
    var withheld =
        List.of(
            new Withheld("Gulnar", Held.NAME, Restriction.RESTRICTED),
            new Withheld("Tal", Held.PLACE, Restriction.SEALED));

    assertEquals(
        MASK + " of " + MASK, Redaction.of("Gulnar of Tal", withheld, Restriction.OPEN).text());
    assertEquals(
        "Gulnar of " + MASK,
        Redaction.of("Gulnar of Tal", withheld, Restriction.RESTRICTED).text());
    var owner = Redaction.of("Gulnar of Tal", withheld, Restriction.SEALED);
    assertEquals("Gulnar of Tal", owner.text());
    assertFalse(owner.hides());
  }

  @Test
  void a_mask_has_one_length_whatever_it_hides() {
    assertEquals(MASK, shown("a", "a"));
    assertEquals(MASK, shown("Gulnar daughter of Tursun", "Gulnar daughter of Tursun"));
  }

  @Test
  void masks_stand_at_both_ends_and_between() {
    assertEquals(MASK + ", Tal, " + MASK + ", " + MASK, shown("Ali, Tal, Ali, Ali", "Ali"));
  }

  @Test
  void words_that_touch_or_overlap_are_one_mask() {
    assertEquals("x" + MASK + "x", shown("xAliTalx", "Ali", "Tal"));
    assertEquals("x " + MASK + " x", shown("x Ali of Tal x", "Ali of", "of Tal"));
    assertEquals("b" + MASK, shown("bananana", "ana"));
    assertEquals(MASK, shown("aaaa", "a"));
    assertEquals(MASK + " Kara", shown("Ali Karim Kara", "Ali Karim", "Karim"));
  }

  @ParameterizedTest
  @CsvSource({
    "gulnar, GULNAR",
    "İsa, isa",
    "isa, İSA",
    "ISA, ısa",
    "i̇sa, İsa",
    "Гүлнар, ГҮЛНАР",
    "Straße, STRASSE",
    "ΟΔΟΣ, οδος",
    "Gülnar, Gu\u0308lnar",
    "Gu\u0308lnar, GÜLNAR",
    "Gulnar, Ｇｕｌｎａｒ",
    "Rifi, Riﬁ",
    "گۇلنار, گۇلـنار",
    "محمد, مُحَمَّد",
    "مُحَمَّد, محمد",
    "محمد, ﻣﺤﻤﺪ",
    "Gulnar, Gul\u00adnar",
    "Gulnar, Gul\u200bnar",
    "Mihray Erkin, Mihray\u00a0Erkin",
    "Mihray Erkin, 'Mihray\r\n  Erkin'",
    "Mihray Erkin, 'Mihray\u3000\u2029Erkin'",
    "'Mihray\u00a0Erkin ', Mihray Erkin",
    "' \u00a0Mihray', Mihray",
    "买买提, '买买\n提'",
    "'买买\n提', 买买提",
    "𠮷田, 𠮷田",
  })
  void however_a_text_sets_them_words_are_found(String words, String text) {
    assertEquals("(" + MASK + ")", shown("(" + text + ")", words));
    assertTrue(Occurrences.any(words, text));
  }

  @Test
  void an_ending_that_hangs_on_a_name_stays_and_the_name_does_not() {
    assertEquals(MASK + "ning ati", shown("Gulnarning ati", "Gulnar"));
    assertEquals(MASK + "نىڭ ئۆيى", shown("گۇلنارنىڭ ئۆيى", "گۇلنار"));
  }

  @Test
  void no_part_of_a_letter_stays_behind_a_mask() {
    assertEquals(MASK + "!", shown("Jose\u0301!", "Jose"));
    assertEquals(MASK + "!", shown("José!", "Jose"));
    assertEquals(MASK + "!", shown("कमी!", "कम"));
    assertEquals("a" + MASK + "b", shown("a🙂b", "🙂"));
    assertEquals("😀" + MASK, shown("😀🙂", "🙂"));
  }

  @Test
  void words_of_which_nothing_can_be_seen_hide_nothing() {
    for (String nothing : List.of("\u00a0", "\u200b", "\u2029\u00ad")) {
      var redaction = hiding("Ali\u00a0said\u200b so", nothing);
      assertEquals("Ali\u00a0said\u200b so", redaction.text());
      assertFalse(redaction.hides());
      assertFalse(Occurrences.any(nothing, "Ali\u00a0said\u200b so"));
    }
    assertFalse(Occurrences.any(" ", "Ali said"));
  }

  @Test
  void offsets_lead_from_the_whole_text_to_the_shown_one_and_back() {
    var redaction = hiding("ab Gulnar cd Ai ef", "Gulnar", "Ai");
    assertEquals("ab " + MASK + " cd " + MASK + " ef", redaction.text());

    assertEquals(3, redaction.shown(3));
    assertEquals(3, redaction.shown(5));
    assertEquals(6, redaction.shownEnd(5));
    assertEquals(3, redaction.shownEnd(3));
    assertEquals(6, redaction.shown(9));
    assertEquals(6, redaction.shownEnd(9));
    assertEquals(10, redaction.shown(13));
    assertEquals(13, redaction.shownEnd(14));
    assertEquals(16, redaction.shown(18));

    assertEquals(3, redaction.whole(3));
    assertEquals(3, redaction.whole(4));
    assertEquals(9, redaction.wholeEnd(4));
    assertEquals(9, redaction.whole(6));
    assertEquals(13, redaction.whole(12));
    assertEquals(15, redaction.wholeEnd(12));
    assertEquals(18, redaction.whole(16));
  }

  @Test
  void a_range_is_hidden_where_it_shares_a_character_with_a_mask() {
    var redaction = hiding("ab Gulnar cd", "Gulnar");

    assertTrue(redaction.hides(0, 4));
    assertTrue(redaction.hides(8, 12));
    assertTrue(redaction.hides(5, 6));
    assertFalse(redaction.hides(0, 3));
    assertFalse(redaction.hides(9, 12));
    assertFalse(redaction.hides(-1, 0));
    assertFalse(redaction.hides(5, 5));
  }

  @Test
  void an_anchor_over_a_mask_holds_the_words_behind_it() {
    String text = "Ali met Gulnar. Ali met Tursun.";
    var redaction = hiding(text, "Gulnar", "Tursun");
    String shown = redaction.text();
    int second = shown.lastIndexOf(MASK);

    assertEquals(
        Anchor.at(CONTENT, text, text.indexOf("Tursun"), text.length()),
        redaction.anchor(CONTENT, second, shown.length()));
    assertEquals("Tursun", redaction.anchor(CONTENT, second + 1, second + 2).words());
    assertEquals(
        Anchor.at(CONTENT, text, 16, 19), redaction.anchor(CONTENT, second - 8, second - 5));
  }

  @Test
  void a_place_found_in_the_whole_text_is_given_in_the_shown_one() {
    var redaction = hiding("Gulnar met Ali", "Gulnar");

    assertEquals(OptionalInt.of(8), redaction.place(whole -> OptionalInt.of(whole.indexOf("Ali"))));
    assertEquals(OptionalInt.empty(), redaction.place(whole -> OptionalInt.empty()));
  }
}
