package org.guwah.app.web.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The codes of acts that the form offers, by vocabulary. Each has a name in every language of the
/// pages, in words of our own: key `term.` with the vocabulary and the code.
public final class Codes {
  /// Codes of the fourth micro-thesaurus of HURIDOCS, which names kinds of acts.
  public static final String HURIDOCS = "huridocs-4";

  /// Kinds of acts that it has no code for, or none that we know.
  public static final String OWN = "guwah";

  private static final Map<String, List<String>> ALL =
      Map.of(
          HURIDOCS,
          List.of(
              "010101",
              "01010601",
              "010109",
              "0201",
              "02010303",
              "02011101",
              "02011111",
              "030101",
              "030102",
              "030103",
              "030104",
              "030105",
              "030106",
              "030107",
              "030108",
              "040101",
              "050101",
              "050102",
              "050103",
              "050104",
              "050105",
              "050106",
              "050107",
              "09",
              "10",
              "11",
              "12",
              "13",
              "35",
              "36",
              "37",
              "38",
              "380101"),
          OWN,
          List.of(
              "deportation",
              "extradition",
              "labour-transfer",
              "re-education",
              "sterilisation",
              "family-separation",
              "passport-withheld",
              "exit-ban",
              "repression-abroad",
              "digital-watching",
              "burial-denied",
              "forced-video"));

  private Codes() {}

  /// A code of a vocabulary.
  public record Code(String vocabulary, String code) {
    /// The key of its name.
    public String key() {
      return "term." + vocabulary + "." + code;
    }

    /// As the form sends it.
    public String value() {
      return vocabulary + " " + code;
    }
  }

  public static List<String> vocabularies() {
    return List.of(HURIDOCS, OWN);
  }

  public static List<Code> of(String vocabulary) {
    return ALL.getOrDefault(vocabulary, List.of()).stream()
        .map(code -> new Code(vocabulary, code))
        .toList();
  }

  /// The code that a form sent; empty where it is none of ours.
  static Optional<Code> read(String value) {
    return vocabularies().stream()
        .flatMap(vocabulary -> of(vocabulary).stream())
        .filter(code -> code.value().equals(value))
        .findFirst();
  }
}
