package org.guwah.language.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.guwah.model.Mention;
import org.junit.jupiter.api.Test;

class ForeignNamesTest {
  private static List<String> found(Mention.Type type, String language, String text) {
    return Foreign.of(language, text).named(type);
  }

  @Test
  void known_places_are_found_in_their_cases() {
    assertEquals(
        List.of("Казахстане=Казахстан"),
        found(Mention.Type.PLACE, "ru", "Они живут в Казахстане."));
    assertEquals(
        List.of("İstanbul=İstanbul"),
        found(Mention.Type.PLACE, "tr", "Teyzem İstanbul’da yaşıyor."));
    assertEquals(
        List.of("Алматыда=Алматы"),
        found(Mention.Type.PLACE, "kk", "Ол Алматыда тұрады, қызы өскен."));
    assertEquals(
        List.of("قەشقەردىن=قەشقەر"),
        found(Mention.Type.PLACE, "ug", "ئۇ قەشقەردىن كەلدى، ئۆيى كۆلدە."));
    assertEquals(List.of("乌鲁木齐=乌鲁木齐"), found(Mention.Type.PLACE, "zh", "她住在乌鲁木齐。"));
  }

  @Test
  void unknown_places_are_found_by_the_words_beside_them() {
    assertEquals(
        List.of("Taşova Köprüsü=Taşova Köprüsü"),
        found(Mention.Type.PLACE, "tr", "Dün Taşova Köprüsü kapandı."));
    assertEquals(
        List.of("Орманкөл ауылы=Орманкөл ауылы"),
        found(Mention.Type.PLACE, "kk", "Біз Орманкөл ауылында тұрдық, қыс ұзақ."));
    assertTrue(
        found(Mention.Type.PLACE, "ru", "Мы жили в Кумсуваре. Дорога под Кумсуваром закрыта.")
                .size()
            == 2);
  }

  @Test
  void a_person_named_once_is_found_by_the_last_name_too() {
    assertEquals(
        List.of("Ayla Demirok=Ayla Demirok", "Demirok=Ayla Demirok"),
        found(
            Mention.Type.PERSON,
            "tr",
            "Avukat Ayla Demirok geldi. Sonra da Demirok’un evi arandı."));
    assertEquals(
        List.of("海达尔·塞夫龙=海达尔·塞夫龙"), found(Mention.Type.PERSON, "zh", "退休教师海达尔·塞夫龙是怎么回家的？"));
  }

  @Test
  void chinese_names_need_a_title_or_a_word_of_saying() {
    assertEquals(List.of("林泊=林泊"), found(Mention.Type.PERSON, "zh", "专员林泊来过三次。"));
    assertEquals(List.of(), found(Mention.Type.PERSON, "zh", "林子里的马在湖边。"));
  }

  @Test
  void offices_are_found_by_their_heads() {
    assertEquals(
        List.of("Дирекции вод и порядка=Дирекция вод и порядка"),
        found(Mention.Type.ORGANISATION, "ru", "Это грузовик Дирекции вод и порядка."));
    assertEquals(
        List.of("水务与秩序管理局=水务与秩序管理局"), found(Mention.Type.ORGANISATION, "zh", "他在水务与秩序管理局。"));
  }

  @Test
  void uyghur_letters_tell_uyghur_from_arabic() {
    assertEquals(
        List.of("پاتىگۈل=پاتىگۈل"),
        found(
            Mention.Type.PERSON,
            "ar",
            "پاتىگۈل خانىم ئۆيدە ئىدى، كۆلنىڭ سۈيى ئازايغان، بۇ يەردە ھېچنېمە يوق."));
  }

  @Test
  void no_names_are_found_in_a_language_without_lists() {
    assertTrue(
        Foreign.of("pl", "Pani Maria Nowak mieszka w Moskwie.").findings().mentions().isEmpty());
  }
}
