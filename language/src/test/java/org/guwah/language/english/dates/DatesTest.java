package org.guwah.language.english.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.guwah.extraction.Matter;
import org.guwah.language.english.English;
import org.guwah.language.english.Parsed;
import org.guwah.model.Block;
import org.guwah.model.Field;
import org.guwah.model.Mention;
import org.guwah.model.Role;
import org.guwah.model.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The documents are of Tuesday, 2021-06-22.
class DatesTest {
  private static List<String> dates(Parsed parsed) {
    return Dates.of(parsed).stream().map(each -> show(each, parsed)).toList();
  }

  private static String show(Mention mention, Parsed parsed) {
    return parsed.words(mention.at())
        + " = "
        + mention.value()
        + mention.suggested().map(at -> " < " + parsed.words(at)).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Guards came on 22 June 2021.|22 June 2021 = 2021-06-22
          Guards came on June 3rd, 2020.|June 3rd, 2020 = 2020-06-03
          The list of 2021.06.22 is long.|2021.06.22 = 2021-06-22
          The list of 24.09.2020 is long.|24.09.2020 = 2020-09-24
          The list of 31/10/2018 is long.|31/10/2018 = 2018-10-31
          The list of 04/05/2018 is long.|04/05/2018 = [2018-04-05,2018-05-04]
          In late 2016 the pumps came.|late 2016 = 2016
          The jetty was built around 1990.|1990 = 1990~
          In the 1990s everybody fished.|the 1990s = [1990..1999]
          Guards came in the summer of 2018.|the summer of 2018 = [2018-06..2018-08]
          He was held from 2016 to 2018.|2016 to 2018 = 2016/2018
          He was held between March and May 2017.|March and May 2017 = 2017-03/2017-05
          The pages from 12–30 September 2020 are gone.|12–30 September 2020 = 2020-09-12/2020-09-30
          Nobody has seen him since 2017.|2017 = 2017
          """)
  void what_is_written_out_is_read(String text, String date) {
    assertEquals(List.of(date), dates(English.parse(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He was taken on Nov 24.|Nov 24 = 2020-11-24
          He was taken in April.|April = 2021-04
          He was taken in mid-April.|mid-April = 2021-04
          He was taken in June.|June = 2021-06
          He was taken last November.|last November = 2020-11
          He was taken in October last year.|October last year = 2020-10
          He was taken on October 31 last year.|October 31 last year = 2020-10-31
          He was taken on Tuesday.|Tuesday = 2021-06-22
          He was taken on Friday night.|Friday = 2021-06-18
          He was taken last week.|last week = [2021-06-14..2021-06-20]
          He was taken over the weekend.|the weekend = [2021-06-19..2021-06-20]
          He was taken yesterday.|yesterday = 2021-06-21
          He was taken this year.|this year = 2021
          He was taken last month.|last month = 2021-05
          He was taken two years ago.|two years ago = 2019~
          He was taken three days ago.|three days ago = 2021-06-19
          """)
  void what_lacks_its_year_lies_before_the_document(String text, String date) {
    assertEquals(List.of(date), dates(English.parse(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He will be tried on Friday.|Friday = 2021-06-25
          The court will sit on 3 August.|3 August = 2021-08-03
          Elections are expected in September.|September = 2021-09
          He is to be sentenced on Wednesday.|Wednesday = 2021-06-23
          The trial opens on July 5.|July 5 = 2021-07-05
          They will return next week.|next week = [2021-06-28..2021-07-04]
          """)
  void what_is_to_come_lies_after_it(String text, String date) {
    assertEquals(List.of(date), dates(English.parse(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In March 2021 he signed. The next day he was gone.|The next day
          In March 2021 he signed. A week later he was gone.|A week later
          In March 2021 he signed. Three years later, they wrote.|Three years later
          In March 2021 he signed. That year the lake fell.|That year
          In March 2021 he signed. On the 18th he was gone.|the 18th
          """)
  void what_is_told_from_another_date_stays_open(String text, String words) {
    assertEquals(
        List.of("March 2021 = 2021-03", words + " =  < March 2021"), dates(English.parse(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He was held for two years and is 24 years old now.
          They recently came every Friday, day after day.
          Over the past few years the lake fell by 1999 metres.
          He may march in and will not be seen in the near future.
          At nine in the morning the van stopped.
          """)
  void durations_ages_habits_and_vague_words_are_no_dates(String text) {
    assertEquals(List.of(), dates(English.parse(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "15 Ramadan 1442",
    "12 Farvardin 1400",
    "1442 AH",
    "Minguo 110",
    "Juche 110",
  })
  void otherCalendarsKeepTheirWordsAlone(String words) {
    assertEquals(List.of(words + " = "), dates(English.parse("It was written in " + words + ".")));
  }

  @Test
  void a_month_that_may_be_of_the_year_just_named_stays_open() {
    assertEquals(
        List.of("November 2018 = 2018-11", "3 December = "),
        dates(English.parse("In November 2018 he was moved, and on 3 December he died.")));
  }

  @Test
  void what_somebody_said_would_be_stays_open() {
    assertEquals(
        List.of("Thursday = 2021-06-17", "Monday = "),
        dates(English.parse("She said on Thursday that he would be tried on Monday.")));
  }

  @Test
  void a_person_named_like_a_month_is_no_date() {
    assertEquals(
        List.of("May = 2021-05"), dates(English.parse("Theresa May came in May. May left early.")));
  }

  @Test
  void without_a_date_of_the_document_nothing_relative_is_told() {
    String text = "He was taken last month, and in 2019 as well.";
    var block = new Block(Role.BODY, 0, text.length(), Standing.READ);
    var matter = new Matter(text, List.of(block), Map.of(Field.LANGUAGE, "en"));
    assertEquals(List.of("last month = ", "2019 = 2019"), dates(English.parse(matter)));
  }
}
