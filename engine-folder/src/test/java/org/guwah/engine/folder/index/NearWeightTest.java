package org.guwah.engine.folder.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NearWeightTest {
  /// The places of a word in a text of words of one letter.
  private static List<Place> places(String text, char word) {
    var places = new ArrayList<Place>();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == word) {
        places.add(new Place(i, i, i, i + 1));
      }
    }
    return places;
  }

  /// Whether one place of each can be chosen so, all choices tried.
  private static boolean any(List<List<Place>> each, int apart, int next, Set<Integer> chosen) {
    if (next == each.size()) {
      int first = chosen.stream().min(Integer::compare).orElseThrow();
      int last = chosen.stream().max(Integer::compare).orElseThrow();
      return last - first + 1 - chosen.size() <= apart;
    }
    for (Place place : each.get(next)) {
      var more = new HashSet<>(chosen);
      if (more.add(place.first()) && any(each, apart, next + 1, more)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void words_are_near_just_when_some_choice_of_their_places_is() {
    var random = new Random(5);
    int near = 0;
    for (int round = 0; round < 5_000; round++) {
      var text = new StringBuilder();
      for (int i = 0; i < 12; i++) {
        text.append("abcdxyz".charAt(random.nextInt(7)));
      }
      var asked = new StringBuilder();
      for (int i = 2 + random.nextInt(3); i > 0; i--) {
        asked.append("abcd".charAt(random.nextInt(4)));
      }
      List<List<Place>> each =
          asked.chars().mapToObj(word -> places(text.toString(), (char) word)).toList();
      int apart = random.nextInt(6);

      boolean found = !NearWeight.near(each, apart).isEmpty();
      assertEquals(any(each, apart, 0, Set.of()), found, text + " " + asked + " " + apart);
      near += found ? 1 : 0;
    }
    assertTrue(near > 500, "only " + near + " were near");
  }

  @Test
  void rows_of_words_count_as_so_many_and_do_not_overlap() {
    var row = new Place(3, 5, 0, 0);
    assertEquals(
        2, NearWeight.near(List.of(List.of(row), List.of(new Place(6, 6, 0, 0))), 0).size());
    assertEquals(
        0, NearWeight.near(List.of(List.of(row), List.of(new Place(8, 8, 0, 0))), 1).size());
    assertEquals(
        0, NearWeight.near(List.of(List.of(row), List.of(new Place(4, 4, 0, 0))), 9).size());
  }
}
