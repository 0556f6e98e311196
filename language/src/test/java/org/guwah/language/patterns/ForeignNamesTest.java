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
  void whose_residents_or_surroundings_are_told_of_is_a_place() {
    assertEquals(
        List.of("Тальмуна=Тальмуна"),
        found(Mention.Type.PLACE, "ru", "Об этом просили жители Тальмуна."));
    assertEquals(
        List.of("Орденмаля=Орденмаль", "Орденмаль=Орденмаль"),
        found(Mention.Type.PLACE, "ru", "Поля вокруг Орденмаля сухи. Но Орденмаль стоит."));
    assertEquals(
        List.of("تالمون=تالمون"),
        found(Mention.Type.PLACE, "ar", "يقول سكان تالمون إن الماء بعيد."));
    assertEquals(
        List.of("تالمۇنلىق=تالمۇن", "تالمۇندا=تالمۇن"),
        found(Mention.Type.PLACE, "ug", "تالمۇنلىق تۆت كىشى كەلدى، تالمۇندا كۆل بار، يول يىراق."));
    assertEquals(
        List.of(),
        found(Mention.Type.PLACE, "ug", "مەھەللىدىكى تۆت كىشى كەلدى، كۆلنىڭ سۈيى ئاز، يول يىراق."));
  }

  @Test
  void a_house_with_a_number_for_a_name_is_a_place() {
    assertEquals(
        List.of("общежитии № 9=общежитии № 9"),
        found(Mention.Type.PLACE, "ru", "Они жили в общежитии № 9 у озера."));
    assertEquals(List.of("第九宿舍=第九宿舍"), found(Mention.Type.PLACE, "zh", "他们住在第九宿舍。"));
  }

  @Test
  void where_somebody_goes_is_a_place() {
    assertEquals(
        List.of("Talmuna=Talmuna"), found(Mention.Type.PLACE, "tr", "Akşam Talmuna’ya geçti."));
    assertEquals(List.of(), found(Mention.Type.PLACE, "tr", "Kitabı Zerrin’e verdi."));
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
    assertEquals(List.of("林泊=林泊", "林泊=林泊"), found(Mention.Type.PERSON, "zh", "专员林泊来过三次。林泊没有下车。"));
  }

  @Test
  void kin_words_stand_before_kazakh_names() {
    assertEquals(
        List.of("Дарынға=Дарын"),
        found(Mention.Type.PERSON, "kk", "Қызы Дарынға хат келді, қыс ұзақ."));
    assertEquals(
        List.of(), found(Mention.Type.PERSON, "kk", "Қызы Тальмуннан келді, қыс ұзақ болды."));
  }

  @Test
  void a_case_that_shows_in_both_words_of_a_russian_name_is_taken_off() {
    assertEquals(
        List.of("Темрулю Адашу=Темруль Адаш"),
        found(Mention.Type.PERSON, "ru", "Письмо вернули Темрулю Адашу."));
    assertEquals(
        List.of("Темрулем Адашом=Темруль Адаш"),
        found(Mention.Type.PERSON, "ru", "Говорили с Темрулем Адашом."));
    assertEquals(
        List.of("Анна Лодыша=Анна Лодыша"),
        found(Mention.Type.PERSON, "ru", "Говорит Анна Лодыша."));
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
  void a_head_alone_stands_for_its_office() {
    assertEquals(
        List.of("Дирекция вод=Дирекция вод", "Дирекции=Дирекция вод"),
        found(Mention.Type.ORGANISATION, "ru", "Дирекция вод молчит. Это слова Дирекции."));
    assertEquals(
        List.of("Дирекция=Дирекция", "Дирекция=Дирекция"),
        found(Mention.Type.ORGANISATION, "ru", "Дирекция молчит. Пишет та же Дирекция."));
    assertEquals(
        List.of(),
        found(Mention.Type.ORGANISATION, "ru", "Дирекция молчит. Ответ дирекции краток."));
    assertEquals(
        List.of("Göl Müdürlüğü=Göl Müdürlüğü", "Müdürlük=Göl Müdürlüğü"),
        found(Mention.Type.ORGANISATION, "tr", "Göl Müdürlüğü sustu. Müdürlük sonra konuştu."));
    assertEquals(
        List.of("水务管理局=水务管理局", "管理局=水务管理局"),
        found(Mention.Type.ORGANISATION, "zh", "水务管理局没有回答。管理局后来说话了。"));
  }

  @Test
  void a_paper_is_known_by_its_head_or_its_marks() {
    assertEquals(
        List.of("Озёрный вестник=Озёрный вестник"),
        found(Mention.Type.ORGANISATION, "ru", "Озёрный вестник пишет о рыбе."));
    assertEquals(
        List.of(), found(Mention.Type.ORGANISATION, "ru", "Местное радио говорит о рыбе."));
    assertEquals(
        List.of("«Маяк»=«Маяк»"),
        found(Mention.Type.ORGANISATION, "ru", "Агентство «Маяк» пишет о рыбе."));
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
