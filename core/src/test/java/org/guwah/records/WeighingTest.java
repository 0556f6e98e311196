package org.guwah.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.guwah.model.Edtf;
import org.guwah.model.Mention;
import org.guwah.names.Name;
import org.junit.jupiter.api.Test;

class WeighingTest {
  private static Traits person(String name, String document, Event... events) {
    return MadePerson.named(name, document).with(events).traits();
  }

  private static Traits person(String name, String document, Bond bond) {
    return MadePerson.named(name, document).with(bond).traits();
  }

  private static Traits row(String name, String document) {
    return MadePerson.named(name, document).inRow().traits();
  }

  private static Event taken(String day, String document) {
    return Event.of("detained", Edtf.of(day), document).orElseThrow();
  }

  private static Bond bond(String relation, boolean isOther, String name, String document) {
    return new Bond(relation, isOther, true, Name.of(name), name + "@" + document, document);
  }

  private static double bits(Traits a, Traits b, String key, Traits... others) {
    var all = new ArrayList<>(List.of(others));
    all.add(a);
    all.add(b);
    return new Weighing(Mention.Type.PERSON, LinkWeights.shipped(), all)
        .weigh(a, b).bars().stream()
            .filter(bar -> bar.key().equals(key))
            .mapToDouble(Bar::bits)
            .sum();
  }

  @Test
  void the_same_on_one_day_speaks_for_one_unless_it_happened_to_many() {
    Traits a = person("Ilyaz Haydar", "a", taken("2021-04-02", "a"));
    Traits b = person("Ilyas Haydar", "b", taken("2021-04-02", "b"));
    assertEquals(5, bits(a, b, "event.DAY"));
    var many = new Traits[150];
    for (int i = 0; i < many.length; i++) {
      many[i] = person("Rahil " + i, "d" + i, taken("2021-04-02", "d" + i));
    }
    assertTrue(bits(a, b, "event.DAY", many) < 1);
  }

  @Test
  void two_deaths_speak_against_one_whatever_else_agrees() {
    var died = Event.of("died", Edtf.of("2021-05-01"), "a").orElseThrow();
    var later = Event.of("died", Edtf.of("2022"), "b").orElseThrow();
    Traits a = person("Ilyaz", "a", taken("2021-04-02", "a"), died);
    Traits b = person("Ilyaz", "b", taken("2021-04-02", "b"), later);
    assertEquals(-5, bits(a, b, "event.ONCE"));
    assertEquals(5, bits(a, b, "event.DAY"));
  }

  @Test
  void a_wife_of_one_name_speaks_for_one_however_the_documents_put_it() {
    Traits a = person("Ilyaz", "a", bond("wife", true, "Rahile Tohti", "a"));
    Traits b = person("Ilyas", "b", bond("husband", false, "Рахилә Тохти", "b"));
    assertEquals(5.5, bits(a, b, "kin.same"));
  }

  @Test
  void fathers_of_other_names_speak_against_one_and_brothers_of_other_names_do_not() {
    Traits a = person("Ilyaz", "a", bond("father", true, "Tohti", "a"));
    Traits b = person("Ilyaz", "b", bond("father", true, "Qasim", "b"));
    assertEquals(-3.3, bits(a, b, "kin.other"));
    Traits c = person("Ilyaz", "a", bond("brother", true, "Tohti", "a"));
    Traits d = person("Ilyaz", "b", bond("brother", true, "Qasim", "b"));
    assertEquals(0, bits(c, d, "kin.other"));
  }

  @Test
  void brothers_are_not_held_for_one_because_their_father_is() {
    Traits a = person("Memet Tohti", "a", bond("father", true, "Tohti", "a"));
    Traits b = person("Memetjan Tohti", "a", bond("father", true, "Tohti", "a"));
    assertEquals(0, bits(a, b, "kin.same"));
  }

  @Test
  void whom_a_document_calls_the_brother_of_another_is_not_that_one() {
    Traits a = person("Memet Tohti", "a", bond("brother", true, "Memetjan Tohti", "a"));
    Traits b = person("Memetjan Tohti", "a");
    assertEquals(-10, bits(a, b, "kin.each"));
    assertEquals(-10, bits(b, a, "kin.each"));
  }

  @Test
  void two_rows_of_one_list_are_seldom_one() {
    Traits a = row("Ilyaz Haydar", "a");
    Traits b = row("Ilyaz Haydar", "a");
    assertEquals(-5, bits(a, b, "list"));
    assertEquals(0, bits(a, row("Ilyaz Haydar", "b"), "list"));
    assertEquals(0, bits(a, person("Ilyaz Haydar", "a"), "list"));
  }

  @Test
  void two_words_that_are_a_title_together_are_weighed_like_any() {
    Traits a = person("Ha Ji Tohti", "a");
    Traits b = person("Hazi Tohti", "b");
    assertTrue(
        new Weighing(Mention.Type.PERSON, LinkWeights.shipped(), List.of(a, b)).weigh(a, b).bits()
            < 60);
  }

  @Test
  void each_step_of_a_waterfall_begins_where_the_last_ended_and_the_last_ends_at_the_sum() {
    Traits a = person("Ilyaz Haydar", "a", taken("2021-04-02", "a"));
    Traits b = person("Ilyas Haydar", "b", taken("2021-04-02", "b"));
    Evidence evidence =
        new Weighing(Mention.Type.PERSON, LinkWeights.shipped(), List.of(a, b)).weigh(a, b);
    List<Evidence.Step> steps = evidence.steps();
    assertEquals(0, steps.getFirst().from());
    for (int i = 1; i < steps.size(); i++) {
      assertEquals(steps.get(i - 1).to(), steps.get(i).from());
    }
    assertEquals(evidence.bits(), steps.getLast().to(), 1e-9);
  }
}
