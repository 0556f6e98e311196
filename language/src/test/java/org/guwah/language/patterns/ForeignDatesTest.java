package org.guwah.language.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.guwah.model.Mention;
import org.junit.jupiter.api.Test;

class ForeignDatesTest {
  private static void assertDates(String language, String text, String... expected) {
    assertEquals(List.of(expected), Foreign.of(language, text).dates());
  }

  @Test
  void russian_days_months_and_seasons_are_read() {
    assertDates("ru", "Это было 2 апреля 2021 года.", "2 апреля 2021 года=2021-04-02");
    assertDates("ru", "Озеро отошло осенью 2021 года.", "осенью 2021 года=[2021-09..2021-11]");
    assertDates("ru", "Лодки убрали 24.09.2021.", "24.09.2021=2021-09-24");
  }

  @Test
  void what_leaves_its_year_out_is_the_last_one_before_the_document() {
    assertDates("ru", "Ворота закрыли 3 июня.", "3 июня=2022-06-03");
    assertDates("tr", "Kapı 2 Nisan sabahı açıldı.", "2 Nisan=2023-04-02");
    assertDates("zh", "十月三日湖水退了。", "十月三日=2022-10-03");
  }

  @Test
  void relative_days_count_from_the_day_of_the_document_alone() {
    assertDates("ru", "Вчера лодки вернулись.", "Вчера=2023-05-13");
    assertDates("zh", "去年十月湖水退了。", "去年十月=2022-10");
    assertDates("tr", "Dün göl dondu.", "Dün=2023-05-13");
    assertEquals(List.of("Вчера="), Foreign.undated("ru", "Вчера лодки вернулись.").dates());
  }

  @Test
  void weekdays_are_the_last_ones_before_the_document() {
    assertDates("ru", "С пятницы темно, по пятницам тоже.", "пятницы=2023-05-12");
    assertDates(
        "tr", "Cumartesi sabahı döndüler, her cuma günü balık var.", "Cumartesi=2023-05-13");
    assertDates("tr", "Geçen perşembe göl dondu.", "Geçen perşembe=2023-05-11");
    assertDates("zh", "法院上周五宣判。", "上周五=2023-05-05");
    assertDates("zh", "周五没有船，每周五都没有。", "周五=2023-05-12");
    assertDates("ar", "عاد الصيادون يوم الخميس.", "يوم الخميس=2023-05-11");
  }

  @Test
  void months_as_adjectives_and_seasons_of_other_years_are_read() {
    assertDates("ru", "Об этом пишут в мартовском отчёте.", "мартовском=2023-03");
    assertDates(
        "ru", "Вода придёт к весне следующего года.", "весне следующего года=[2024-03..2024-05]");
    assertDates("ru", "К осени лодок стало семь.", "осени=");
    assertDates("tr", "Bu yazın su azaldı.", "Bu yazın=[2023-06..2023-08]");
  }

  @Test
  void a_chinese_day_alone_is_the_last_one_unless_another_date_was_told() {
    assertDates("zh", "他们二十一日离开。", "二十一日=2023-04-21");
    assertDates("zh", "2021年3月2日车来了，五日又来了。", "2021年3月2日=2021-03-02", "五日=");
  }

  @Test
  void the_next_day_points_to_the_date_before_it() {
    Foreign found = Foreign.of("zh", "2021年4月2日车来了。第二天湖上没有船。");
    Mention next = found.findings().mentions().getLast();

    assertEquals("", next.value());
    assertEquals("2021年4月2日", next.suggested().orElseThrow().of(found.text()));
  }

  @Test
  void turkish_kazakh_and_kyrgyz_dates_are_read_in_their_cases() {
    assertDates("tr", "Yol 2 Nisan 2021'de açıldı.", "2 Nisan 2021=2021-04-02");
    assertDates(
        "kk",
        "2021 жылғы 2 сәуірде жол жабылды, қыс ұзақ болды.",
        "2021 жылғы 2 сәуірде=2021-04-02");
    assertDates(
        "kk", "2021 жылдың сәуірінде әкем, қызы, інім келді.", "2021 жылдың сәуірінде=2021-04");
    assertDates("ky", "2021-жылдын 2-апрелинде көл тоңду.", "2021-жылдын 2-апрелинде=2021-04-02");
  }

  @Test
  void uyghur_dates_are_read_by_number_and_by_name() {
    assertDates(
        "ug", "2021-يىلى 4-ئاينىڭ 2-كۈنى كۆلگە باردۇق.", "2021-يىلى 4-ئاينىڭ 2-كۈنى=2021-04-02");
    assertDates("ug", "2021-يىلى ئاپرېلدا كۆلگە باردۇق.", "2021-يىلى ئاپرېلدا=2021-04");
  }

  @Test
  void chinese_and_arabic_digits_are_read() {
    assertDates("zh", "二〇二一年四月湖水退了。", "二〇二一年四月=2021-04");
    assertDates("ar", "عاد الصيادون في ٢ نيسان ٢٠٢١.", "٢ نيسان ٢٠٢١=2021-04-02");
    assertDates("ar", "عاد الصيادون في 2 أبريل 2021.", "2 أبريل 2021=2021-04-02");
  }

  @Test
  void a_text_in_another_language_gets_only_what_is_written_alike_everywhere() {
    assertDates(
        "pl", "Dnia 2021-04-02, czyli 2 kwietnia 2021, 24.09.2021.", "2021-04-02=2021-04-02");
  }

  @Test
  void a_day_that_does_not_exist_is_none() {
    assertDates("ru", "Номер 31.02.2021 записан.");
  }
}
