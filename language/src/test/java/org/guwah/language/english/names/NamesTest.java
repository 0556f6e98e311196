package org.guwah.language.english.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.guwah.language.english.English;
import org.guwah.language.english.Parsed;
import org.guwah.model.Mention;
import org.junit.jupiter.api.Test;

class NamesTest {
  /// Each as `KIND words`, with `= value` where that differs.
  private static List<String> names(String... paragraphs) {
    Parsed parsed = English.parse(paragraphs);
    return Names.of(parsed).stream().map(each -> show(each, parsed)).toList();
  }

  private static String show(Mention mention, Parsed parsed) {
    String words = parsed.words(mention.at());
    return mention.type()
        + " "
        + words
        + (mention.value().equals(words) ? "" : " = " + mention.value());
  }

  @Test
  void a_surname_stands_for_the_one_person_of_that_name() {
    assertEquals(
        List.of(
            "PERSON Haydar Sevron",
            "PERSON Sevron = Haydar Sevron",
            "PERSON Sevron = Haydar Sevron"),
        names(
            "Haydar Sevron taught geography for thirty years.",
            "Mr Sevron was taken from his home. Guards beat Sevron."));
  }

  @Test
  void a_surname_of_two_persons_stands_for_neither() {
    assertTrue(
        names(
                "Haydar Sevron was taken from his home. His daughter Rahil Sevron wrote a letter.",
                "Nobody answered, Sevron said.")
            .contains("PERSON Sevron"));
  }

  @Test
  void a_family_is_not_one_of_its_members() {
    assertEquals(
        List.of("PERSON Haydar Sevron", "PERSON Sevron"),
        names("Haydar Sevron was taken at night. The Sevron family has heard nothing."));
  }

  @Test
  void peoples_religions_and_pronouns_are_no_names() {
    assertEquals(
        List.of("PLACE Xinjiang"),
        names(
            "He said that Uyghurs, Kazakhs and Han Chinese in Xinjiang were told to leave Islam."));
  }

  @Test
  void titles_and_possessives_are_not_of_the_name() {
    assertEquals(
        List.of("PLACE Kazakhstan", "PERSON Temrul Adash", "PERSON Berel"),
        names("Kazakhstan’s President Temrul Adash read Dr Berel’s letter."));
  }

  @Test
  void a_dateline_tells_a_place_and_an_agency() {
    assertEquals(
        List.of("PLACE BEIJING = Beijing", "ORGANISATION AP"),
        names("BEIJING (AP) — The gate was open at night."));
  }

  @Test
  void a_byline_tells_who_wrote_and_where() {
    assertEquals(
        List.of("PERSON Oyra Belmet", "PERSON Lidmira Vastan", "PLACE Ordavel"),
        names("By Oyra Belmet and Lidmira Vastan in Ordavel"));
  }

  @Test
  void a_picture_credit_tells_a_person_and_an_agency() {
    assertEquals(
        List.of("PERSON Oyra Belmet", "ORGANISATION AFP", "ORGANISATION Getty Images"),
        names("The gate of the old cannery at dusk. (Oyra Belmet/AFP/Getty Images)"));
  }

  @Test
  void a_picture_credit_may_begin_with_the_agency() {
    assertEquals(
        List.of("ORGANISATION AP", "PERSON Oyra Belmet"),
        names("The gate of the old cannery at dusk. (AP Photo/Oyra Belmet)"));
  }

  @Test
  void what_is_published_in_october_has_no_outlet_of_that_name() {
    assertEquals(List.of(), names("The list was published in October, and nobody was on it."));
  }

  @Test
  void a_last_part_in_small_letters_is_of_the_name() {
    assertEquals(
        List.of("PERSON Aigul Satybaldy kyzy"),
        names("His cousin Aigul Satybaldy kyzy was taken."));
  }

  @Test
  void an_organisation_is_found_whole() {
    assertEquals(
        List.of(
            "ORGANISATION Ministry of Waters, Land and Forests",
            "ORGANISATION Committee to Protect the Fishing People in Kazakhstan",
            "ORGANISATION University of Almaty"),
        names(
            "The Ministry of Waters, Land and Forests did not answer. Neither did the group, called"
                + " the Committee to Protect the Fishing People in Kazakhstan. A teacher at the"
                + " University of Almaty did."));
  }

  @Test
  void initials_in_brackets_stand_for_an_organisation() {
    assertEquals(
        List.of(
            "ORGANISATION World Uyghur Congress",
            "ORGANISATION WUC = World Uyghur Congress",
            "ORGANISATION WUC = World Uyghur Congress"),
        names("The World Uyghur Congress (WUC) wrote a letter. The WUC had no answer."));
  }

  @Test
  void short_forms_of_things_are_no_organisations() {
    assertEquals(
        List.of(),
        names(
            "They use virtual private networks (VPNs) at home. A man was fined for a VPN app, and"
                + " the VPN was shut."));
  }

  @Test
  void a_mosque_is_a_place() {
    assertEquals(
        List.of("PLACE Nur Mosque", "PLACE Kashgar"),
        names("The guards stood at the Nur Mosque near Kashgar."));
  }

  @Test
  void the_word_that_makes_an_organisation_stands_for_it_afterwards() {
    assertEquals(
        List.of(
            "ORGANISATION Directorate of Waters",
            "ORGANISATION Ordavel Gazette",
            "ORGANISATION Directorate = Directorate of Waters",
            "ORGANISATION Gazette = Ordavel Gazette"),
        names(
            "The Directorate of Waters wrote to the Ordavel Gazette. The Directorate was angry, and"
                + " the Gazette was not."));
  }

  @Test
  void a_numbered_house_is_a_place() {
    assertEquals(
        List.of("PLACE Hostel No. 3", "PLACE No. 2 Prison"),
        names("He was brought to Hostel No. 3 and then to the No. 2 Prison."));
  }

  @Test
  void a_dateline_may_do_without_an_agency() {
    assertEquals(List.of("PLACE QUMSUVAR"), names("QUMSUVAR — The gate was open at night."));
    assertEquals(List.of(), names("WATCH — The gate was open at night."));
  }

  @Test
  void a_place_behind_anti_is_one_and_before_a_sign_for_money_is_none() {
    assertEquals(
        List.of("PLACE Kazakhstan"), names("They spoke of anti-Kazakhstan talk for US$5."));
  }

  @Test
  void several_of_a_kind_are_no_person() {
    assertEquals(List.of(), names("Neighbours say that machines came after dark."));
  }

  @Test
  void a_system_of_cameras_is_no_organisation() {
    assertEquals(List.of(), names("They were seen by the CCTV system of the market."));
  }

  @Test
  void a_full_name_is_found_whole_where_its_last_part_is_a_small_word() {
    assertEquals(
        List.of("PERSON Liang He", "PERSON Liang = Liang He", "PERSON Liang He"),
        names(
            "Mr Liang He spoke to the court.",
            "Liang was calm. The teacher met with Liang He in the hall."));
  }

  @Test
  void names_come_by_place_and_do_not_overlap() {
    Parsed parsed =
        English.parse(
            "The UN Human Rights Council met in Geneva, and New York University sent Jane Doe.",
            "China Demands U.S. Withdraw Sanctions Over Lake Sarmel");
    List<Mention> found = Names.of(parsed);
    for (int i = 1; i < found.size(); i++) {
      assertTrue(found.get(i - 1).at().end() <= found.get(i).at().start());
    }
    assertTrue(found.stream().anyMatch(each -> parsed.words(each.at()).equals("U.S.")));
  }
}
