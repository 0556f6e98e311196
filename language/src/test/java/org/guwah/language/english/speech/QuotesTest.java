package org.guwah.language.english.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.guwah.language.english.English;
import org.guwah.language.english.Parsed;
import org.guwah.language.english.names.Names;
import org.guwah.model.Claim;
import org.guwah.model.Span;
import org.junit.jupiter.api.Test;

class QuotesTest {
  @Test
  void the_speaker_stands_before_or_after_and_the_verb_may_come_first() {
    assertEquals(
        List.of("Nurshan Korvan: They took him from his bed at night,"),
        quotes("“They took him from his bed at night,” Nurshan Korvan said."));
    assertEquals(
        List.of("Nurshan Korvan: They took him from his bed at night,"),
        quotes("“They took him from his bed at night,” said Nurshan Korvan, a teacher."));
    assertEquals(
        List.of("Nurshan Korvan: They took him from his bed at night."),
        quotes("Nurshan Korvan told the court: “They took him from his bed at night.”"));
  }

  @Test
  void whoever_is_told_is_not_the_speaker() {
    assertEquals(
        List.of("Oskan Berel: The hostel was closed long ago,"),
        quotes("“The hostel was closed long ago,” Oskan Berel told Lantern Wire in Ordavel."));
  }

  @Test
  void a_quotation_that_is_interrupted_is_two_of_one_speaker() {
    assertEquals(
        List.of(
            "Rahil Sevron: I waited at the gate every day,",
            "Rahil Sevron: Nobody came out to speak to me."),
        quotes(
            "“I waited at the gate every day,” Rahil Sevron said."
                + " “Nobody came out to speak to me.”"));
  }

  @Test
  void a_paragraph_of_quotation_alone_goes_on_with_the_last_speaker() {
    assertEquals(
        List.of(
            "Rahil Sevron: I waited at the gate every day.",
            "Rahil Sevron: In winter we were given tea by the guards."),
        quotes(
            "Rahil Sevron said: “I waited at the gate every day.",
            "“In winter we were given tea by the guards.”"));
  }

  @Test
  void a_paragraph_after_a_colon_is_of_whoever_was_named_before_it() {
    assertEquals(
        List.of("Temrul Adash: The court has no such file, and it never had one."),
        quotes(
            "Temrul Adash put it this way:",
            "“The court has no such file, and it never had one.”"));
  }

  @Test
  void whom_a_pronoun_points_to_is_only_suggested() {
    var parsed =
        English.parse(
            "Ilyaz Qorvan was released in April.",
            "“I could not see the sky for a year,” he said.");
    Claim quote = Quotes.of(parsed, Names.of(parsed)).getFirst();
    Claim.Filler speaker = quote.slot(Claim.Slot.SPEAKER).orElseThrow();
    assertEquals("he", parsed.words(speaker.at()));
    assertEquals("", speaker.value());
    assertEquals("Ilyaz Qorvan", speaker.suggested().map(parsed::words).orElse(""));
  }

  @Test
  void words_that_are_only_used_are_no_quotation() {
    assertEquals(
        List.of(), quotes("The authorities call the cannery a “hostel” for “seasonal workers”."));
    assertEquals(
        List.of(),
        quotes("She was held on suspicion of “spreading false notices about the lake”."));
  }

  @Test
  void a_few_words_are_a_quotation_where_a_verb_of_saying_governs_them() {
    assertEquals(
        List.of("Directorate of Waters: still counting"),
        quotes("The Directorate of Waters said that it was “still counting” the workers."));
  }

  @Test
  void a_few_words_that_tell_what_something_is_are_a_quotation() {
    assertEquals(
        List.of("Directorate of Waters: most displeased"),
        quotes("The Directorate of Waters said the office was “most displeased” with the list."));
    assertEquals(
        List.of("The report: at least 112"), quotes("The report says “at least 112” and no more."));
  }

  @Test
  void a_verb_of_saying_at_the_end_governs_the_whole_sentence() {
    assertEquals(
        List.of("Oyra Belmet: count the empty boats", "Oyra Belmet: whether anybody is at home"),
        quotes(
            "It is a chance to “count the empty boats”, though much depends on “whether anybody is"
                + " at home”, Oyra Belmet said."));
  }

  @Test
  void a_short_sentence_after_a_quotation_goes_on_with_it() {
    assertEquals(
        List.of("Rahil Sevron: We have counted the names,", "Rahil Sevron: Do not ask."),
        quotes("“We have counted the names,” Rahil Sevron said. “Do not ask.”"));
  }

  @Test
  void a_short_sentence_of_its_own_paragraph_goes_on_with_the_one_before() {
    assertEquals(
        List.of("Rahil Sevron: Where is my father now?", "Rahil Sevron: Nobody knows."),
        quotes("“Where is my father now?” Rahil Sevron asked.", "“Nobody knows.”"));
  }

  @Test
  void words_before_a_comma_and_said_are_a_quotation() {
    assertEquals(
        List.of("Oyra Belmet: a breach of the law", "Oyra Belmet: a show of force,"),
        quotes("The order is “a breach of the law” and “a show of force,” said Oyra Belmet."));
  }

  @Test
  void a_wife_is_not_her_husband() {
    assertEquals(
        List.of("Rahil: We thought that it was a mistake,"),
        quotes("“We thought that it was a mistake,” said Sevron’s wife Rahil about the letter."));
  }

  @Test
  void a_clause_that_names_a_thing_is_not_how_the_rest_is_said() {
    assertEquals(
        List.of("The office: in the course of ordinary works"),
        quotes(
            "The office said that the hall, which it calls a hostel, fell “in the course of ordinary works”."));
  }

  @Test
  void words_that_are_set_apart_are_of_whoever_says_them_below() {
    assertEquals(
        List.of(
            "Rahil Sevron: I waited at the gate every day of the winter and of the spring.",
            "Rahil Sevron: I waited at the gate every day of the winter and of the spring,"),
        quotes(
            "“I waited at the gate every day of the winter and of the spring.”",
            "The road is long.",
            "“I waited at the gate every day of the winter and of the spring,” Rahil Sevron said."));
  }

  @Test
  void a_list_of_quotations_is_of_whoever_was_named_above_it() {
    assertEquals(
        List.of(
            "Temrul Adash: seldom heard, as judges do not like it",
            "Temrul Adash: Judges, however, are not doing as much as they could."),
        quotes(
            "Temrul Adash lists what is wrong in a recent paper:",
            "• The law is “seldom heard, as judges do not like it”",
            "• “Judges, however, are not doing as much as they could.”"));
  }

  @Test
  void straight_marks_and_those_of_other_languages_are_marks() {
    assertEquals(
        List.of("Oyra Belmet: We saw no trucks on that road,"),
        quotes("\"We saw no trucks on that road,\" said Oyra Belmet."));
    assertEquals(
        List.of("Oyra Belmet: We saw no trucks on that road"),
        quotes("«We saw no trucks on that road», said Oyra Belmet."));
  }

  @Test
  void an_apostrophe_is_no_mark() {
    assertEquals(List.of(), quotes("The families’ committee met the fishers’ wives in ’21."));
  }

  private static List<String> quotes(String... paragraphs) {
    Parsed parsed = English.parse(paragraphs);
    return Quotes.of(parsed, Names.of(parsed)).stream()
        .map(quote -> speaker(parsed, quote) + ": " + parsed.words(quote.at()))
        .collect(Collectors.toList());
  }

  private static String speaker(Parsed parsed, Claim quote) {
    return quote
        .slot(Claim.Slot.SPEAKER)
        .map(filler -> filler.value().isEmpty() ? parsed.words(filler.at()) : filler.value())
        .orElse("nobody");
  }

  @Test
  void what_somebody_says_is_said_by_them_and_by_whoever_passed_it_on() {
    assertEquals(
        "REPORTED by Rahil Sevron > Lantern Wire",
        said("Rahil Sevron told Lantern Wire that her father was taken at night.", "taken"));
    assertEquals(
        "REPORTED by Rahil Sevron",
        said("Her father was taken at night, said Rahil Sevron.", "taken"));
    assertEquals(
        "REPORTED by a copy of the notice > Temrul Adash",
        said("He was fined, according to a copy of the notice shared by Temrul Adash.", "fined"));
    assertEquals(
        "DENIED by Oskan Berel", said("Oskan Berel denied that anybody was taken.", "taken"));
    assertEquals("ASSERTED by ", said("Her father was taken at night.", "taken"));
    assertEquals(
        "FEARED by Rahil Sevron", said("“I think that he was taken,” Rahil Sevron said.", "taken"));
    assertEquals(
        "REPORTED by Rahil Sevron", said("Rahil Sevron puts the number at forty.", "forty"));
    assertEquals(
        "REPORTED by A Marvesta-based TV station",
        said(
            "A Marvesta-based TV station run by Tolmaran exiles said almost 900,000 were detained,"
                + " citing leaked government documents.",
            "detained"));
    assertEquals(
        "REPORTED by guards",
        said("She was told by guards that her father was taken at night.", "taken"));
    assertEquals(
        "ASSERTED by ", said("The halls where they are thought to be held are near.", "held"));
  }

  private static String said(String sentence, String word) {
    Parsed parsed = English.parse(sentence);
    int start = parsed.matter().text().indexOf(word);
    var claim =
        new Claim(
            Claim.Type.ACT,
            "detained",
            new Span(start, start + word.length()),
            java.util.Map.of(),
            List.of(),
            Claim.Modality.ASSERTED,
            "",
            "");
    var mentions = Names.of(parsed);
    Claim said = Sayings.of(parsed, mentions, Quotes.of(parsed, mentions)).attach(claim);
    return said.modality()
        + " by "
        + said.chain().stream()
            .map(each -> each.value().isEmpty() ? parsed.words(each.at()) : each.value())
            .collect(Collectors.joining(" > "));
  }
}
