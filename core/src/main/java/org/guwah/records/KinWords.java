package org.guwah.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The ways in which a text says between or beside two names that one is a relative of the other.
final class KinWords {
  private static final Map<String, String> RELATIONS = read();
  private static final String KIN =
      "("
          + RELATIONS.keySet().stream()
              .sorted(Comparator.comparingInt(String::length).reversed())
              .map(Pattern::quote)
              .collect(Collectors.joining("|"))
          + ")";
  private static final String MORE = "(?:\\p{L}+[ -]){0,2}";

  /// Between the two: "A’s wife, B"; "A'nın eşi B"; "A的妻子B"; "A نىڭ ئايالى B".
  private static final Pattern OF_THE_FIRST =
      Pattern.compile("(?:['’]s |['’]\\p{L}{1,4} |的|نىڭ )" + MORE + KIN + ",? ?");

  /// Between the two: "A, a sister of B"; "A, сестра B".
  private static final Pattern OF_THE_SECOND =
      Pattern.compile(", (?:(?:the |an? )?" + MORE + KIN + " of |(?=\\p{IsCyrillic})" + KIN + " )");

  /// Between the two: "A and his sister, B"; "A embraces his son B".
  private static final Pattern OF_HIM =
      Pattern.compile("[,.]?(?: \\p{L}+){0,4} (?:his|her) " + MORE + KIN + ",? ");

  /// Before a name: "his sister, B".
  private static final Pattern BEFORE =
      Pattern.compile("(?:\\b(?:[Hh]is|[Hh]er) " + MORE + KIN + ",? )$");

  /// After a name: "B, his sister,".
  private static final Pattern AFTER = Pattern.compile("^, (?:his|her) " + MORE + KIN + "\\b");

  private KinWords() {}

  /// What the second is to the first.
  static Optional<String> ofTheFirst(String between) {
    return relation(OF_THE_FIRST.matcher(between), true);
  }

  /// What the first is to the second.
  static Optional<String> ofTheSecond(String between) {
    return relation(OF_THE_SECOND.matcher(between), true);
  }

  /// What the second may be to the first, as a pronoun says so.
  static Optional<String> ofHim(String between) {
    return relation(OF_HIM.matcher(between), true);
  }

  /// What somebody may be to whoever was named before, by the words before their name and after it.
  static Optional<String> beside(String before, String after) {
    return relation(BEFORE.matcher(before), false).or(() -> relation(AFTER.matcher(after), false));
  }

  private static Optional<String> relation(Matcher words, boolean whole) {
    if (!(whole ? words.matches() : words.find())) {
      return Optional.empty();
    }
    String kin = words.group(1) == null ? words.group(2) : words.group(1);
    return Optional.ofNullable(RELATIONS.get(kin));
  }

  private static Map<String, String> read() {
    try (InputStream in = KinWords.class.getResourceAsStream("kin.tsv")) {
      Map<String, String> all = new HashMap<>();
      new String(Objects.requireNonNull(in).readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(cells -> all.put(cells[0], cells[1]));
      return Map.copyOf(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
