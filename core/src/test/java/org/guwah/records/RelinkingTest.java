package org.guwah.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.guwah.model.Mention;
import org.guwah.records.Relinking.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RelinkingTest {
  private static Bar bar(String key) {
    return new Bar(key, Usual.bits(key), "", "");
  }

  private static Seen seen(double same, String... keys) {
    var bars = new ArrayList<Bar>();
    bars.add(new Bar("before", -8, "", ""));
    for (String key : keys) {
      bars.add(key.equals("name.EXACT") ? new Bar(key, 12, "", "") : bar(key));
    }
    return new Seen(new Evidence(bars), same);
  }

  private static List<Seen> times(int count, Seen seen) {
    return Collections.nCopies(count, seen);
  }

  @SafeVarargs
  private static LinkWeights learned(List<Seen>... pairs) {
    var all = new ArrayList<Seen>();
    for (List<Seen> each : pairs) {
      all.addAll(each);
    }
    return new Relinking(Mention.Type.PERSON, all).learn(LinkWeights.shipped());
  }

  private static double bits(LinkWeights weights, String key) {
    return weights.bits(Mention.Type.PERSON, key);
  }

  @Test
  void an_archive_that_shows_nothing_leaves_all_as_it_ships() {
    LinkWeights weights = learned(List.of());
    assertEquals(Map.of(), LinkWeights.shipped().against(weights, Mention.Type.PERSON));
  }

  @Test
  void titles_that_persons_have_in_common_weigh_less_where_two_persons_have_them_too() {
    LinkWeights weights =
        learned(
            times(100, seen(1, "name.EXACT", "title.same")),
            times(400, seen(0, "name.EXACT", "title.same")),
            times(100, seen(0, "name.EXACT", "title.other")));
    assertTrue(bits(weights, "title.same") < 2, "" + bits(weights, "title.same"));
  }

  @Test
  void what_people_judged_counts_whatever_the_program_held() {
    var wrong = times(200, seen(0, "name.EXACT", "place.SAME"));
    var right = times(200, seen(1, "name.EXACT", "place.APART"));
    LinkWeights weights = learned(wrong, right);
    assertTrue(bits(weights, "place.APART") > Usual.bits("place.APART"));
  }

  @Test
  void pairs_that_nobody_judged_are_weighed_by_how_likely_they_are() {
    LinkWeights weights =
        learned(
            times(300, seen(-1, "name.EXACT", "born.same", "place.SAME")),
            times(300, seen(-1, "name.PARTLY", "born.other", "place.APART")));
    assertTrue(bits(weights, "place.SAME") > Usual.bits("place.SAME"));
    assertTrue(bits(weights, "place.APART") < Usual.bits("place.APART"));
  }

  @Test
  void few_pairs_change_little_and_many_change_much() {
    double few = bits(learned(times(4, seen(1, "sex.other"))), "sex.other");
    double many = bits(learned(times(400, seen(1, "sex.other"))), "sex.other");
    assertTrue(Usual.bits("sex.other") < few && few < many, few + " " + many);
  }

  @ParameterizedTest
  @EnumSource(Usual.class)
  void a_closer_level_never_weighs_less_than_a_rougher_one(Usual family) {
    List<Usual.Level> levels = family.levels();
    String last = levels.getLast().key();
    LinkWeights weights = learned(times(500, seen(1, last)));
    for (int i = 1; i < levels.size(); i++) {
      boolean ordered = levels.get(i - 1).bits() >= levels.get(i).bits();
      assertTrue(
          !ordered || bits(weights, levels.get(i - 1).key()) >= bits(weights, levels.get(i).key()),
          levels.get(i).key());
    }
  }

  @Test
  void the_same_pairs_give_the_same_weights_and_they_are_kept_exactly() {
    var pairs = times(50, seen(-1, "name.SOUND", "title.same", "place.SAME"));
    LinkWeights weights = learned(pairs);
    assertEquals(weights, learned(pairs));
    LinkWeights kept = LinkWeights.read(weights.json());
    assertEquals(kept, LinkWeights.read(kept.json()));
    assertEquals(Map.of(), kept.against(weights, Mention.Type.PERSON));
  }
}
