package org.guwah.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.model.Span;

/// The names of peoples in several scripts and spellings: Uygur, Uighur and Uyghur are one.
public final class Peoples {
  private static final String ANY_ENDING = "*";
  private static final List<Name> ALL = read();
  private static final Pattern WORDS = pattern();

  private Peoples() {}

  /// @param people its id, such as `uyghur`
  private record Name(String people, String words, boolean open) {
    private static Name of(String people, String written) {
      boolean open = written.endsWith(ANY_ENDING);
      return new Name(people, open ? written.substring(0, written.length() - 1) : written, open);
    }
  }

  /// A name of a people in a text.
  ///
  /// @param people its id
  /// @param name in the spelling that it has, without an ending
  public record Named(String people, String name, Span at) {}

  /// Where peoples are named, in the order of the text.
  public static List<Named> in(String text) {
    var found = new ArrayList<Named>();
    Matcher words = WORDS.matcher(text);
    while (words.find()) {
      Name name = ALL.get(number(words));
      found.add(new Named(name.people(), name.words(), new Span(words.start(), words.end())));
    }
    return found;
  }

  private static int number(Matcher words) {
    int number = 0;
    while (words.group(number + 1) == null) {
      number++;
    }
    return number;
  }

  /// The people that words name first.
  public static Optional<String> of(String words) {
    return in(words).stream().map(Named::people).findFirst();
  }

  /// Languages that write without spaces have no beginnings of words.
  private static Pattern pattern() {
    var all = new StringBuilder();
    for (Name each : ALL) {
      boolean spaced = !Character.isIdeographic(each.words().codePointAt(0));
      all.append(all.isEmpty() ? "" : "|")
          .append(spaced ? "(?<!\\p{L})" : "")
          .append('(')
          .append(Pattern.quote(each.words()))
          .append(each.open() ? "" : spaced ? "(?!\\p{L})" : "")
          .append(')')
          .append(each.open() && spaced ? "\\p{L}*" : "");
    }
    return Pattern.compile(all.toString());
  }

  private static List<Name> read() {
    try (InputStream in = Peoples.class.getResourceAsStream("peoples.tsv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .flatMap(
              cells -> List.of(cells[1].split("\\|")).stream().map(name -> Name.of(cells[0], name)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
