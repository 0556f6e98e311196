package org.guwah.language.english.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.guwah.extraction.Matter;
import org.guwah.language.english.English;
import org.guwah.language.english.Parsed;
import org.guwah.language.english.dates.Dates;
import org.guwah.language.english.names.Names;
import org.guwah.language.english.speech.Quotes;
import org.guwah.language.english.speech.Sayings;
import org.guwah.model.Claim;
import org.guwah.model.Claim.Slot;
import org.guwah.model.Mention;
import org.guwah.model.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Haydar Sevron was detained at the gate.|detained: Haydar Sevron
          Guards arrested Haydar Sevron at the gate.|detained: Haydar Sevron
          His brother was taken into custody.|detained: His brother
          He was taken to a nearby police station.|detained: He
          He was kept in a locked room with others.|detained: He
          Dozens have been rounded up.|detained: Dozens
          Officers stormed his office and led him away.|detained: him
          She spent the winter in a camp.|detained: She
          Police questioned Rahil Sevron at night.|interrogated: Rahil Sevron
          Oskan Berel was taken in for questioning.|interrogated: Oskan Berel
          Police asked him about the petition.|interrogated: him
          Temrul Adash was transferred to a prison.|moved: Temrul Adash
          He was taken out of his cell.|moved: He
          Guards drove the workers to the quarries.|moved: the workers
          The court sentenced Ilyaz Qorvan at noon.|sentenced: Ilyaz Qorvan
          Oskan Berel was jailed for seven years.|sentenced: Oskan Berel
          Oskan Berel was given a life sentence.|sentenced: Oskan Berel
          Ilyaz Qorvan was found guilty of fraud.|sentenced: Ilyaz Qorvan
          Oskan Berel was fined for a letter.|fined: Oskan Berel
          Guards beat Haydar Sevron with a stick.|hurt: Haydar Sevron
          He was deprived of sleep.|hurt: He
          Ilyaz Qorvan was released at dawn.|released: Ilyaz Qorvan
          The two were set free.|released: The two
          The clerk was granted conditional release.|released: The clerk
          Marvesta deported two fishers.|returned: two fishers
          He was stopped at the border and sent back.|returned: He
          Two fishers were handed over to Tolmara.|returned: Two fishers
          His phone went dead.|contact-lost: His
          Nothing has been heard from Haydar Sevron.|contact-lost: Haydar Sevron
          The family members have not been heard from.|contact-lost: The family members
          Her brother has been missing since spring.|contact-lost: Her brother
          His whereabouts remain unknown.|contact-lost: His
          Three teachers disappeared at night.|contact-lost: Three teachers
          Haydar Sevron died in a hospital.|died: Haydar Sevron
          The unrest left hundreds dead.|died: hundreds
          Police confiscated her passport.|passport-taken: her
          His passport was taken away by the police.|passport-taken: His
          Guards seized two boats from Haydar Sevron.|seized: Haydar Sevron
          All the nets of Haydar Sevron were seized.|seized: Haydar Sevron
          Police took her mobile phone and her letters.|seized: her
          She was put under house arrest.|confined: She
          He was sent to work in the quarries.|sent-to-labour: He
          The clerk was summoned to the court.|summoned: The clerk
          """)
  void each_kind_is_told_with_whom_it_happened_to(String text, String act) {
    assertEquals(List.of(act), acts(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The arrest of Ilyaz Qorvan surprised the town.|detained: Ilyaz Qorvan
          Her detention lasted for a winter.|detained: Her
          Nobody speaks of the death of Haydar Sevron.|died: Haydar Sevron
          After his release, he fled to Marvesta.|released: his
          """)
  void a_noun_tells_an_act_where_it_says_whose(String text, String act) {
    assertEquals(List.of(act), acts(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ordavel man fined for letter to newspaper|fined: Ordavel man
          Teacher held at border crossing|detained: Teacher
          """)
  void a_headline_leaves_out_its_verb(String text, String act) {
    assertEquals(List.of(act), acts(English.matter(Role.TITLE, text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The teacher, who had been convicted, fled.|sentenced: The teacher
          Those arrested include two lawyers.|detained: Those
          They spoke for people held in camps.|detained: people
          They are believed to be held in a school.|detained FEARED: They
          Once interned, he fell ill.|detained: he
          Police detained him and took him to a police station.|detained: him; moved: him
          The police took his sister. Later they took his mother.|detained: his sister; detained: his mother
          The citizens of both states being held are old.|detained: The citizens of both states
          """)
  void clauses_within_others_tell_acts(String text, String act) {
    assertEquals(List.of(act.split("; ")), acts(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ilyaz Qorvan would not be deported.|returned NEGATED: Ilyaz Qorvan
          His lawyer was confident that he would be released.|released HYPOTHETICAL: he
          If he goes back, he will be arrested.|detained HYPOTHETICAL: he
          They fear that he has been detained.|detained FEARED: he
          He denied that anybody was beaten.|hurt DENIED: anybody
          She said that he was beaten.|hurt REPORTED: he
          Nobody was arrested.|detained NEGATED: Nobody
          Haydar Sevron was never released.|released NEGATED: Haydar Sevron
          The police threatened to arrest her.|detained HYPOTHETICAL: her
          The law prevents the office from deporting a person.|returned HYPOTHETICAL: a person
          The committee called for the release of all prisoners.|released HYPOTHETICAL: all prisoners
          His wife demanded his release.|released HYPOTHETICAL: his
          I did not see him die.|died HYPOTHETICAL: him
          """)
  void what_is_not_told_as_having_happened_says_so(String text, String act) {
    assertEquals(List.of(act), acts(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ilyaz Qorvan was handed a release paper. But he was not free.
          People are often detained for letters.
          They seized power in the spring.
          She took her phone and went home.
          Guards took the teacher to a hospital.
          She held a meeting in the detention centre.
          The protest was against the detention of fishers.
          The pumps were released by the company.
          He tried to leave the country.
          """)
  void what_only_looks_like_an_act_is_none(String text) {
    assertEquals(List.of(), acts(text));
  }

  @Test
  void whoever_took_the_picture_is_nobodys_victim() {
    Parsed parsed =
        English.parse(
            English.matter(
                Role.CAPTION, "The gate at dusk. Photo: Oyra Belmet", "He was taken here in May."));
    Claim taken = claims(parsed).getFirst();
    assertEquals("He", parsed.words(taken.slot(Slot.PERSON).orElseThrow().at()));
    assertEquals(true, taken.slot(Slot.PERSON).orElseThrow().suggested().isEmpty());
  }

  @Test
  void the_person_that_a_pronoun_points_to_is_only_suggested() {
    Parsed parsed = English.parse("Ilyaz Qorvan is a fisher.", "In May he was detained.");
    Claim.Filler person = claims(parsed).getFirst().slot(Slot.PERSON).orElseThrow();
    assertEquals("", person.value());
    assertEquals("Ilyaz Qorvan", person.suggested().map(parsed::words).orElse(""));
  }

  @Test
  void where_when_why_and_by_whom_stand_beside_the_verb() {
    assertEquals(
        "PERSON=Ilyaz Qorvan ACTOR=guards PLACE=a school in Ordavel WHEN=3 May 2021"
            + " REASON=for writing a letter",
        slots(
            "On 3 May 2021, guards arrested Ilyaz Qorvan in a school in Ordavel for writing a"
                + " letter."));
    assertEquals(
        "PERSON=Ilyaz Qorvan STATUS=five years in prison",
        slots("Ilyaz Qorvan was sentenced to five years in prison."));
    assertEquals("PERSON=he WHEN=24 May", slots("It lasted until 24 May, when he was released."));
  }

  @Test
  void a_date_that_is_told_from_another_stays_unresolved() {
    Parsed parsed = English.parse("He came on 3 May 2021. The next day, he was arrested.");
    Claim.Filler when = claims(parsed).getFirst().slot(Slot.WHEN).orElseThrow();
    assertEquals("The next day", parsed.words(when.at()));
    assertEquals("", when.value());
    assertEquals("3 May 2021", when.suggested().map(parsed::words).orElse(""));
  }

  private static String slots(String text) {
    Parsed parsed = English.parse(text);
    var slots = new java.util.ArrayList<String>();
    claims(parsed)
        .getFirst()
        .slots()
        .forEach((slot, filler) -> slots.add(slot + "=" + parsed.words(filler.at())));
    return String.join(" ", slots);
  }

  private static List<String> acts(String text) {
    return acts(English.matter(text));
  }

  private static List<String> acts(Matter matter) {
    Parsed parsed = English.parse(matter);
    return claims(parsed).stream().map(claim -> show(claim, parsed)).toList();
  }

  private static String show(Claim claim, Parsed parsed) {
    String modality =
        claim.modality() == Claim.Modality.ASSERTED
            ? ""
            : " " + claim.modality().name().toUpperCase(Locale.ROOT);
    return claim.kind()
        + modality
        + ": "
        + claim.slot(Slot.PERSON).map(person -> parsed.words(person.at())).orElse("nobody");
  }

  private static List<Claim> claims(Parsed parsed) {
    var mentions = new java.util.ArrayList<Mention>(Names.of(parsed));
    mentions.addAll(Dates.of(parsed));
    Sayings sayings = Sayings.of(parsed, mentions, Quotes.of(parsed, mentions));
    return Acts.of(parsed, mentions).stream().map(sayings::attach).toList();
  }
}
