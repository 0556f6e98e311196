package org.guwah.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CandidatesTest {
  private static Traits named(String name, int document) {
    return MadePerson.named(name, "document " + document).traits();
  }

  private static Set<Long> pairs(List<Traits> traits) {
    List<Long> pairs = new Candidates(traits).each((a, b) -> Optional.of(Links.pair(a, b)));
    assertEquals(pairs.size(), Set.copyOf(pairs).size(), "a pair comes twice");
    assertEquals(pairs, new Candidates(traits).each((a, b) -> Optional.of(Links.pair(a, b))));
    return Set.copyOf(pairs);
  }

  @Test
  void few_of_one_name_are_all_compared() {
    var traits = IntStream.range(0, 5).mapToObj(i -> named("Ilyaz", i)).toList();
    assertEquals(10, pairs(traits).size());
  }

  @Test
  void a_name_in_a_thousand_documents_is_compared_from_one_to_the_next() {
    var traits =
        Stream.concat(
                IntStream.range(0, 1_000).mapToObj(i -> named("Ilyaz", i)),
                IntStream.range(1_000, 1_003).mapToObj(i -> named("Ilyas", i)))
            .toList();
    Set<Long> pairs = pairs(traits);
    assertTrue(pairs.contains(Links.pair(998, 999)));
    assertTrue(pairs.contains(Links.pair(0, 1_000)), "the other spelling is never compared");
    assertTrue(pairs.size() < 5_000, pairs.size() + " pairs");
  }
}
