package org.guwah.language.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ForeignActsTest {
  private static void assertActs(String language, String text, String... expected) {
    assertEquals(List.of(expected), Foreign.of(language, text).acts());
  }

  @Test
  void acts_are_found_with_the_person_beside_them() {
    assertActs("ru", "Ночью задержали Темира Адаша.", "detained:ASSERTED:Темира Адаша");
    assertActs("tr", "Zerrin Taldun gözaltına alındı.", "detained:ASSERTED:Zerrin Taldun");
    assertActs("zh", "海达尔·塞夫龙被带走。", "detained:ASSERTED:海达尔·塞夫龙");
    assertActs("ug", "پاتىگۈل تۇتۇلدى، كۆلدە ھېچكىم ئۇنى كۆرمىدى.", "detained:ASSERTED:پاتىگۈل");
    assertActs("kk", "Қызы Нұршан Оспан қамауға алынды.", "detained:ASSERTED:Нұршан Оспан");
  }

  @Test
  void what_did_not_happen_is_negated() {
    assertActs("ru", "Темира Адаша не задержали.", "detained:NEGATED:Темира Адаша");
    assertActs("tr", "Zerrin Taldun gözaltına alınmadı.", "detained:NEGATED:Zerrin Taldun");
    assertActs("zh", "海达尔·塞夫龙没有被带走。", "detained:NEGATED:海达尔·塞夫龙");
  }

  @Test
  void who_carries_goods_moves_nobody() {
    assertActs("ru", "Одного он вёз ночью.", "moved:ASSERTED:Одного");
    assertActs("ru", "Он вёз ночью письма.");
    assertActs("tr", "Kapının demiri götürülmüş.");
  }

  @Test
  void what_is_only_alleged_is_not_asserted() {
    assertActs("ru", "Темира Адаша якобы увезли.", "detained:HYPOTHETICAL:Темира Адаша");
  }

  @Test
  void a_sentence_is_told_in_several_ways() {
    assertActs("zh", "法院判处海达尔·塞夫龙五年徒刑。", "sentenced:ASSERTED:海达尔·塞夫龙");
    assertActs(
        "ug", "پاتىگۈل بەش يىللىق بولدى، كۆلدە ھېچكىم ئۇنى كۆرمىدى.", "sentenced:ASSERTED:پاتىگۈل");
    assertActs("tr", "Serbest bırakıldı.", "released:ASSERTED:");
  }

  @Test
  void what_somebody_says_is_reported() {
    assertActs(
        "ru", "Агентство сообщило, что Темир Адаш был задержан.", "detained:REPORTED:Темир Адаш");
  }

  @Test
  void a_pronoun_is_only_suggested() {
    Foreign found = Foreign.of("ru", "Темир Адаш спал. Ночью его увезли.");
    var person =
        found.findings().claims().getFirst().slot(org.guwah.model.Claim.Slot.PERSON).orElseThrow();

    assertEquals("его", person.at().of(found.text()));
    assertEquals("Темир Адаш", person.suggested().orElseThrow().of(found.text()));
  }
}
