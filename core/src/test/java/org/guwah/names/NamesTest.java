package org.guwah.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
  private static final Set<NameLevel> ONE_NAME =
      EnumSet.of(NameLevel.EXACT, NameLevel.SOUND, NameLevel.SPELLING);

  private static NameLikeness compare(String a, String b) {
    return NameLikeness.of(Name.of(a), Name.of(b));
  }

  @Test
  void five_spellings_of_one_name_are_one_whichever_two_are_compared() {
    var spellings =
        List.of("Memet Tohti", "Maimaiti Tuoheti", "买买提·托合提", "Мәмәт Тохти", "مەمەت توختى");
    for (String a : spellings) {
      for (String b : spellings) {
        assertTrue(ONE_NAME.contains(compare(a, b).level()), a + " and " + b);
        assertFalse(
            Collections.disjoint(NameKeys.of(Name.of(a)), NameKeys.of(Name.of(b))),
            a + " and " + b + " share no key");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Rebiya Kadeer, 热比娅·卡德尔",
    "Ilham Tohti, 伊力哈木·土赫提",
    "Serikzhan Bilash, 赛尔克坚·比拉希",
    "Serikjan Bilash, سەرىكجان ٴبىلاش",
    "Sayragul Sauytbay, Сайрагүл Сауытбай",
    "Wang Yi, 王毅",
    "Xi Jinping, 习近平",
    "'Tohti, Memet', Memet Toxti",
    "Shcherbakov, Щербаков",
    "Uyghur, Uighur",
    "Hacı Memet, Memet hajim",
    "Bob Smith, Robert Smith",
    "Саша Иванов, Александр Иванов",
    "İbo Yılmaz, İbrahim Yilmaz",
    "司马义, Ismayil",
    "Амангюл Джума, Amangül Jüme",
    "Imam Tohti, ئىمام توختى",
    "Gheni, 阿尼",
    "Mametzhan, Memetjan",
  })
  void one_name_is_known_again(String a, String b) {
    assertTrue(ONE_NAME.contains(compare(a, b).level()), compare(a, b).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "王伟, 王薇",
    "Tursun, Tursunay",
    "Abdulla, Ablet",
    "Lu Kang, Li Keqiang",
    "Nurlan, Bolat",
    "Alim, Aygul",
  })
  void two_names_are_told_apart(String a, String b) {
    assertEquals(NameLevel.OTHER, compare(a, b).level());
  }

  @Test
  void what_is_left_out_is_no_contradiction() {
    assertEquals(NameLevel.OMITTED, compare("Memet", "Memet Tohti").level());
    assertEquals(NameLevel.PARTLY, compare("Memet Tohti", "Memet Abliz").level());
    assertEquals(NameLevel.INITIALS, compare("M. Tohti", "Memet Tohti").level());
    assertEquals(NameLevel.PARTLY, compare("A. Tohti", "Memet Tohti").level());
    assertEquals(NameLevel.MISSING, compare("", "Memet").level());
  }

  @Test
  void forms_of_one_name_are_no_chain() {
    assertTrue(Nicknames.meet(Nicknames.of("Rob"), Nicknames.of("Robert")));
    assertTrue(Nicknames.meet(Nicknames.of("Robert"), Nicknames.of("Bert")));
    assertTrue(Nicknames.meet(Nicknames.of("Bert"), Nicknames.of("Albert")));
    assertFalse(Nicknames.meet(Nicknames.of("Robert"), Nicknames.of("Albert")));
    assertEquals("bob, robert ← robert", compare("Bob", "Robert").pairs().getFirst().how());
  }

  @Test
  void what_may_be_a_title_is_left_out_only_where_two_names_remain() {
    assertEquals(NameLevel.EXACT, compare("Imam Memet Tohti", "Memet Tohti").level());
    assertEquals(NameLevel.OMITTED, compare("Memet Imam", "Memet").level());
  }

  @Test
  void words_in_another_order_are_one_name_and_rank_behind_the_same_order() {
    NameLikeness turned = compare("Memet Tohti", "Tohti Memet");
    assertEquals(NameLevel.EXACT, turned.level());
    assertTrue(turned.likeness() < compare("Memet Tohti", "Memet Tohti").likeness());
  }

  @Test
  void a_comparison_says_how_it_read_both() {
    String told = compare("Memet Tohti", "买买提·托合提").told();
    assertTrue(told.contains("买买提 → mai mai ti → memet"), told);
  }

  @ParameterizedTest
  @CsvSource({"Memet Tohti, Abliz Memet", "王毅, Wang Yi", "Adila Bekali, Bekali", "a b c, c"})
  void which_of_two_comes_first_does_not_matter(String a, String b) {
    assertEquals(compare(a, b).level(), compare(b, a).level());
    assertEquals(compare(a, b).likeness(), compare(b, a).likeness());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "▮▮▮", "\u202e\u200f", "a", "123", "ٴ", "-'-", "😀 😀", "m̈ёмéт", "买a买b"})
  void any_words_can_be_compared_with_any(String words) {
    for (String other : List.of(words, "Memet Tohti", "买买提", "", "ا".repeat(300))) {
      assertTrue(compare(words, other).likeness() >= 0);
      assertTrue(NameKeys.of(Name.of(words)).size() < 200);
    }
  }

  @Test
  void a_name_of_ten_thousand_letters_is_cut() {
    Name long_ = Name.of("memet ".repeat(2_000));
    assertTrue(long_.words().size() <= 8);
    assertTrue(Name.of("m".repeat(10_000)).words().getFirst().words().length() <= 200);
  }
}
