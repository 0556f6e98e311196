package org.guwah.corroboration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.guwah.model.Claim.Modality;
import org.guwah.model.Claim.Slot;
import org.junit.jupiter.api.Test;

/// What one claim says of another.
class BearingsTest {
  private static Made act(String kind) {
    return Made.act(kind, "Haydar");
  }

  private static Bearing of(Made a, Made b) {
    Bearing bearing = Bearings.of(a.saying(), b.saying());
    assertEquals(bearing, Bearings.of(b.saying(), a.saying()), "the order must not matter");
    return bearing;
  }

  @Test
  void the_same_act_of_one_name_supports() {
    assertEquals(Bearing.SUPPORTS, of(act("detained"), act("detained")));
    assertEquals(
        Bearing.SUPPORTS,
        of(
            act("detained").with(Slot.WHEN, "2021-04"),
            act("detained").with(Slot.WHEN, "2021-04-02")));
  }

  @Test
  void people_of_other_names_or_of_none_bear_on_nobody() {
    assertEquals(Bearing.NONE, of(act("detained"), Made.act("detained", "Rahil")));
    assertEquals(Bearing.NONE, of(act("detained").with(Slot.PERSON, "..."), act("detained")));
  }

  @Test
  void twice_detained_at_different_times_is_no_contradiction_but_twice_died_is() {
    assertEquals(
        Bearing.NONE,
        of(act("detained").with(Slot.WHEN, "2020"), act("detained").with(Slot.WHEN, "2021")));
    assertEquals(
        Bearing.OTHER_TIME,
        of(act("died").with(Slot.WHEN, "2020"), act("died").with(Slot.WHEN, "2021")));
  }

  @Test
  void what_one_says_and_another_denies_cannot_both_hold() {
    assertEquals(Bearing.DENIES, of(act("released"), act("released").said(Modality.DENIED)));
    assertEquals(Bearing.DENIES, of(act("released"), act("released").said(Modality.NEGATED)));
    assertEquals(Bearing.NONE, of(act("released"), act("released").said(Modality.FEARED)));
    assertEquals(
        Bearing.NONE,
        of(
            act("released").with(Slot.WHEN, "2020"),
            act("released").with(Slot.WHEN, "2021").said(Modality.NEGATED)));
  }

  @Test
  void nothing_happens_to_the_dead_but_that_they_are_brought_home() {
    Made died = act("died").with(Slot.WHEN, "2020-05");
    assertEquals(Bearing.AFTER_DEATH, of(died, act("released").with(Slot.WHEN, "2021")));
    assertEquals(Bearing.NONE, of(died, act("detained").with(Slot.WHEN, "2019")));
    assertEquals(Bearing.NONE, of(died, act("returned").with(Slot.WHEN, "2021")));
    assertEquals(Bearing.NONE, of(died, act("released")));
  }

  @Test
  void one_person_is_born_once_and_is_of_one_sex() {
    assertEquals(Bearing.OTHER_TRAIT, traits("born", "1978-04", "1979"));
    assertEquals(Bearing.NONE, traits("born", "1978-04", "1978"));
    assertEquals(Bearing.OTHER_TRAIT, traits("sex", "f", "male"));
    assertEquals(Bearing.NONE, traits("sex", "f", "女"));
    assertEquals(Bearing.NONE, traits("occupation", "teacher", "poet"));
    assertEquals(Bearing.NONE, traits("born", "about then", "1979"));
  }

  private static Bearing traits(String kind, String a, String b) {
    return Bearings.ofOnePerson(Made.trait(kind, a).saying(), Made.trait(kind, b).saying());
  }

  @Test
  void two_terms_for_one_sentence_cannot_both_hold() {
    Made seven = act("sentenced").with(Slot.STATUS, "P7Y");
    assertEquals(Bearing.OTHER_MEASURE, of(seven, act("sentenced").with(Slot.STATUS, "P15Y")));
    assertEquals(Bearing.SUPPORTS, of(seven, act("sentenced").with(Slot.STATUS, "P7Y")));
    assertEquals(Bearing.SUPPORTS, of(seven, act("sentenced")));
  }

  @Test
  void counts_of_the_same_thing_that_share_no_number_cannot_both_hold() {
    Made many = Made.figure("workers of the cannery", "120");
    assertEquals(Bearing.OTHER_COUNT, of(many, Made.figure("the cannery workers of", "47")));
    assertEquals(Bearing.SUPPORTS, of(many, Made.figure("workers of the cannery", "100..")));
    assertEquals(Bearing.SUPPORTS, of(many, Made.figure("workers of the cannery", "115~")));
    assertEquals(Bearing.NONE, of(Made.figure("people", "3"), Made.figure("people", "4")));
    assertEquals(Bearing.NONE, of(many, Made.figure("drivers of the cannery", "47")));
  }
}
