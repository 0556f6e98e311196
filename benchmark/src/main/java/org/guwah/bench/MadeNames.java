package org.guwah.bench;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.guwah.names.Spellings;

/// Makes up persons of two names, and writes these as scripts, languages and the press would. The
/// rules are not those by which names are compared: they lie in `benchmark/names`, and readings of
/// Chinese characters are those of ICU. The seed is fixed: every machine gets the same.
final class MadeNames {
  private static final int SEED = 20;

  private final Random random = new Random(SEED);
  private final Path folder;
  private final Letters letters;
  private final Transliterator pinyin = Transliterator.getInstance("Han-Latin; Latin-ASCII");

  /// @param words in the letters that the rules begin from
  /// @param hanzi forms in Chinese characters
  private record Given(String words, List<String> hanzi) {}

  private MadeNames(Path folder) throws IOException {
    this.folder = folder;
    this.letters = Letters.read(folder.resolve("rules.tsv"));
  }

  /// Uyghurs, asked for in seven ways.
  static List<Spellings> uyghurs(Path folder, int size) throws IOException {
    var made = new MadeNames(folder);
    return made.persons(
        "uyghur.tsv",
        size,
        (one, father) -> {
          Map<String, List<String>> ways = new LinkedHashMap<>();
          for (String way : List.of("arabic", "cyrillic", "russian", "turkish", "press")) {
            ways.put(way, List.of(made.both(way, one, father)));
          }
          made.chinese(one, father, ways);
          return new Spellings(one.words() + " " + father.words(), ways);
        });
  }

  /// Kazakhs, asked for in six ways.
  static List<Spellings> kazakhs(Path folder, int size) throws IOException {
    var made = new MadeNames(folder);
    return made.persons(
        "kazakh.tsv",
        size,
        (one, father) -> {
          Map<String, List<String>> ways = new LinkedHashMap<>();
          ways.put("kazakh cyrillic", List.of(one.words() + " " + father.words()));
          for (String way : List.of("kazakh arabic", "kazakh latin", "kazakh press")) {
            ways.put(way, List.of(made.both(way, one, father)));
          }
          made.chinese(one, father, ways);
          return new Spellings(made.both("kazakh usual", one, father), ways);
        });
  }

  private interface Writer {
    Spellings write(Given one, Given father);
  }

  private List<Spellings> persons(String file, int size, Writer writer) throws IOException {
    List<Given> names =
        Files.readAllLines(folder.resolve(file)).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t"))
            .map(cells -> new Given(cells[0], List.of(cells[1].split("\\|"))))
            .toList();
    Set<String> known = new HashSet<>();
    var persons = new ArrayList<Spellings>();
    while (persons.size() < size) {
      Given one = drawn(names);
      Given father = drawn(names);
      if (!one.equals(father) && known.add(one.words() + " " + father.words())) {
        persons.add(writer.write(one, father));
      }
    }
    return persons;
  }

  private String both(String way, Given one, Given father) {
    return word(way, one) + " " + word(way, father);
  }

  private String word(String way, Given name) {
    String written = letters.write(way, name.words().toLowerCase(Locale.ROOT), random);
    return way.equals("kazakh arabic")
        ? softened(name.words(), written)
        : Character.toUpperCase(written.charAt(0)) + written.substring(1);
  }

  /// Kazakh in Arabic letters puts a high hamza before a word of soft vowels, unless a letter says
  /// already that they are.
  private static String softened(String cyrillic, String arabic) {
    String word = cyrillic.toLowerCase(Locale.ROOT);
    boolean soft = word.matches(".*[әөүі].*") && !word.matches(".*[екг].*");
    return soft ? "ٴ" + arabic : arabic;
  }

  private void chinese(Given one, Given father, Map<String, List<String>> ways) {
    String first = drawn(one.hanzi());
    String second = drawn(father.hanzi());
    ways.put("hanzi", List.of(first + "·" + second));
    ways.put("pinyin", List.of(read(first) + " " + read(second)));
  }

  private String read(String hanzi) {
    // ICU reads 都 as in "all"; in names it is always du.
    String words = pinyin.transliterate(hanzi).replace(" ", "").replace("dou", "du");
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private <T> T drawn(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
