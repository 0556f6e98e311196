package org.guwah.language.english.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.guwah.language.english.English;
import org.guwah.language.english.Parsed;
import org.guwah.language.english.dates.Dates;
import org.guwah.language.english.names.Names;
import org.guwah.model.Claim;
import org.guwah.model.Claim.Slot;
import org.guwah.model.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          At least 112 people were held.|people: At least 112 = 112..
          More than 200 lawyers wrote.|people: More than 200 = 200..
          No fewer than 40 fishers left.|people: No fewer than 40 = 40..
          Up to 5,000 fishers left.|people: Up to 5,000 = ..5000
          As many as one million people are held.|people: As many as one million = ..1000000
          Fewer than ten men came.|people: Fewer than ten = ..10
          Almost 900,000 were detained.|people: Almost 900,000 = 900000~
          Perhaps a million people left.|people: Perhaps a million = 1000000~
          A million or more people are held.|people: A million or more = 1000000..
          Between forty and fifty workers slept.|people: Between forty and fifty = 40..50
          Two to three hundred households signed.|people: Two to three hundred = 200..300
          20-30m people saw it.|people: 20-30m = 20000000..30000000
          Hundreds of fishers were taken.|people: Hundreds = 200..
          Tens of thousands of people are held.|people: Tens of thousands = 20000..
          They put it between several hundreds of people and just over a thousand.|people: hundreds = 200..
          Between several hundreds and just over a thousand people left.|people: Between several hundreds and just over a thousand = 200..1000
          Several hundred people came.|people: Several hundred = 200..
          One hundred and thirty-one people came.|people: One hundred and thirty-one = 131
          """)
  void how_far_a_number_reaches_is_of_its_value(String text, String figure) {
    assertEquals(List.of(figure), figures(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Eleven were taken.|people: Eleven = 11
          Thousands fled.|people: Thousands = 2000..
          Guards arrested 40.|people: 40 = 40
          They know the families of 31 of them.|people: 31 = 31
          Some 30 camps stand on the shore.|camps: Some 30 = 30~
          There are 12,000 cameras in the town.|cameras: 12,000 = 12000
          Three villages were flooded.|places: Three = 3
          Hostel No. 3 has two doors.|things: two = 2
          He was held for six weeks.|duration: six = 6
          It cost US$3.6 billion.|money: US$3.6 billion = 3600000000
          He paid $145 for a boat.|money: $145 = 145
          The fine was 500 yuan.|money: 500 = 500
          """)
  void what_is_counted_tells_the_kind(String text, String figure) {
    assertEquals(List.of(figure), figures(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She is 24 years old and he is Haydar Sevron, 63, a teacher.
          The 48-year-old man came on 3 June 2021.
          It happened three weeks later, at 10 am.
          One of them spoke.
          She has gone to the gate eleven times and had two answers.
          Article 19 of the law is short.
          """)
  void ages_dates_numbers_of_names_and_of_talk_are_no_figures(String text) {
    assertEquals(List.of(), figures(text));
  }

  @Test
  void several_estimates_stay_apart_with_what_each_counts() {
    Parsed parsed =
        English.parse("The office counts 24 workers, and the committee has a list of 47 people.");
    assertEquals(
        List.of("workers", "people"),
        claims(parsed).stream()
            .map(each -> parsed.words(each.slot(Slot.MATTER).orElseThrow().at()))
            .toList());
  }

  private static List<String> figures(String text) {
    Parsed parsed = English.parse(text);
    return claims(parsed).stream()
        .map(each -> each.kind() + ": " + parsed.words(each.at()) + " = " + each.value())
        .toList();
  }

  private static List<Claim> claims(Parsed parsed) {
    var mentions = new ArrayList<Mention>(Names.of(parsed));
    mentions.addAll(Dates.of(parsed));
    return Figures.of(parsed, mentions);
  }
}
