package org.guwah.app.web.page;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the bundles of every language to the English ones.
class TranslationsTest {
  private static final Pattern VALUE = Pattern.compile("\\{[^}]*\\}");
  private static final Pattern WORDS = Pattern.compile("\\p{L}+[ ,]+\\p{L}+[ ,]+\\p{L}+");

  static Stream<Arguments> translations() {
    return Arrays.stream(Language.values())
        .filter(language -> language != Language.ENGLISH)
        .flatMap(language ->
            Stream.of("messages", "problems").map(bundle -> Arguments.of(bundle, language)));
  }

  @ParameterizedTest
  @MethodSource("translations")
  void a_translation_has_the_keys_of_the_english_bundle_in_its_order(
      String bundle, Language language) {
    assertEquals(
        List.copyOf(english(bundle).keySet()), List.copyOf(translated(bundle, language).keySet()));
  }

  @ParameterizedTest
  @MethodSource("translations")
  void a_translation_holds_the_same_values(String bundle, Language language) {
    Map<String, String> english = english(bundle);

    List<String> different =
        translated(bundle, language).entrySet().stream()
            .filter(one ->
                !values(one.getValue()).equals(values(english.getOrDefault(one.getKey(), ""))))
            .map(Map.Entry::getKey)
            .toList();

    assertEquals(List.of(), different);
  }

  @ParameterizedTest
  @MethodSource("translations")
  void no_sentence_was_left_in_english(String bundle, Language language) {
    Map<String, String> english = english(bundle);

    List<String> same =
        translated(bundle, language).entrySet().stream()
            .filter(one -> one.getValue().equals(english.get(one.getKey())))
            .filter(one -> WORDS.matcher(one.getValue()).find())
            .map(Map.Entry::getKey)
            .toList();

    assertEquals(List.of(), same);
  }

  @ParameterizedTest
  @MethodSource("translations")
  void every_sentence_is_a_pattern_without_straight_apostrophes(String bundle, Language language) {
    translated(bundle, language)
        .forEach((key, sentence) -> {
          assertTrue(!sentence.isBlank() && sentence.indexOf('\'') < 0, key);
          assertDoesNotThrow(() -> new MessageFormat(sentence, language.locale()), key);
        });
  }

  @Test
  void numbers_are_written_as_each_language_writes_them() {
    assertEquals("1,234.5", new Words(Language.ENGLISH).number(1234.5, 1));
    assertEquals("1\u00a0234,5", new Words(Language.RUSSIAN).number(1234.5, 1));
    assertEquals("1,234.5", new Words(Language.CHINESE).number(1234.5, 1));
    assertEquals("1.234,5", new Words(Language.TURKISH).number(1234.5, 1));
  }

  private static List<String> values(String sentence) {
    return VALUE.matcher(sentence).results().map(MatchResult::group).sorted().toList();
  }

  private static Map<String, String> english(String bundle) {
    return sentences(bundle + ".properties");
  }

  private static Map<String, String> translated(String bundle, Language language) {
    return sentences(bundle + "_" + language.tag() + ".properties");
  }

  /// As they stand in the file: a bundle would lend what is missing from the English one.
  private static Map<String, String> sentences(String file) {
    var sentences = new LinkedHashMap<String, String>();
    lines(file)
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(line -> {
          String[] parts = line.split(" = ", 2);
          assertEquals(2, parts.length, file + ": " + line);
          assertEquals(null, sentences.put(parts[0], parts[1]), file + " twice: " + parts[0]);
        });
    assertTrue(sentences.size() > 80, file + " has only " + sentences.size() + " sentences");
    return sentences;
  }

  private static Stream<String> lines(String file) {
    try (InputStream in = Words.class.getResourceAsStream("/org/guwah/app/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new AssertionError(file, e);
    }
  }
}
