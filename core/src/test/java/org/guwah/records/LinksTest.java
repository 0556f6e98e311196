package org.guwah.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guwah.model.DocumentId;
import org.guwah.model.Mention;
import org.guwah.model.Sha256;
import org.guwah.model.Span;
import org.guwah.names.Name;
import org.guwah.names.NameKeys;
import org.junit.jupiter.api.Test;

class LinksTest {
  private static Traits named(String name, int document) {
    var id = new DocumentId(Sha256.hash(new byte[] {1}), document + 1);
    var appearance =
        new Appearance(
            "n" + document,
            id,
            Mention.Type.PERSON,
            name,
            List.of(new Span(0, 1)),
            false,
            List.of());
    return new Traits(
        new Entity(Mention.Type.PERSON, List.of(), List.of(appearance), List.of()),
        Set.of(Name.of(name)),
        NameKeys.of(Name.of(name)),
        Set.of(),
        Optional.empty(),
        "",
        Set.of(),
        Set.of(),
        List.of(),
        Set.of(),
        Set.of());
  }

  @Test
  void few_of_one_name_are_all_compared() {
    var traits = IntStream.range(0, 5).mapToObj(i -> named("Ilyaz", i)).toList();
    assertEquals(10, Links.candidates(traits).size());
  }

  @Test
  void a_name_in_a_thousand_documents_is_compared_from_one_to_the_next() {
    var traits =
        Stream.concat(
                IntStream.range(0, 1_000).mapToObj(i -> named("Ilyaz", i)),
                IntStream.range(1_000, 1_003).mapToObj(i -> named("Ilyas", i)))
            .toList();
    Set<Long> pairs = Links.candidates(traits);
    assertTrue(pairs.contains(Links.pair(998, 999)));
    assertTrue(pairs.contains(Links.pair(0, 1_000)), "the other spelling is never compared");
    assertTrue(pairs.size() < 5_000, pairs.size() + " pairs");
  }
}
