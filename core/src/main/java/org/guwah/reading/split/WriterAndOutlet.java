package org.guwah.reading.split;

import java.util.List;
import java.util.Optional;

/// Reads the names of a writer and of an outlet that stand in one row: "By Jane Doe in Kavra",
/// "Jane Doe / The Kavra Times".
final class WriterAndOutlet {
  /// Signs that part one name from the next.
  static final String SEPARATORS = "|/·•–—";

  /// Words that end a writer's name: what follows is a place or an outlet.
  private static final List<String> CUTS =
      List.of(
          " in ", " for ", " at ", " aus ", " en ", " à ", " из ", " für ", " para ", " pour ",
          " from ", " on ", " am ", " le ", " el ", " em ", " op ", " il ", " от ", " at ", " um ");

  private WriterAndOutlet() {}

  /// What follows "By" at the beginning of a line.
  static Optional<Byline> by(Words words) {
    return words
        .lead(PageWord.BY)
        .map(hit -> withoutTime(words.textFrom(hit.to())))
        .filter(rest -> Names.isName(rest, 14) && !Look.of(rest).open())
        .map(WriterAndOutlet::of);
  }

  /// "Jane Doe at 18:40" without the time and what leads to it.
  private static String withoutTime(String names) {
    int at = 0;
    while (at < names.length() && !Character.isDigit(names.charAt(at))) {
      at++;
    }
    boolean isTime = at > 0 && at < names.length() && Look.of(names.substring(at)).timed();
    if (!isTime) {
      return names;
    }
    String name = FactBylines.nameIn(names.substring(0, at));
    return name.isEmpty() ? trimmed(names.substring(0, at).strip()) : name;
  }

  /// The names in `names`, the writer's first.
  static Byline of(String names) {
    int cut = cut(names);
    String outlet = cut < names.length() ? firstPart(names.substring(cut + 1)) : "";
    String writer = names.substring(0, cut).strip();
    for (String small : CUTS) {
      int at = writer.indexOf(small);
      boolean isOfName =
          at > 0 && small.equals(" for ") && !Names.isOutlet(writer.substring(at + 5));
      if (at > 0 && !isOfName) {
        outlet = outlet.isEmpty() && small.equals(" for ") ? writer.substring(at + 5) : outlet;
        writer = writer.substring(0, at);
      }
    }
    return new Byline(trimmed(writer), mayBeOutlet(outlet) ? outlet : "", false, true);
  }

  /// Where the writer's name ends: at a separator, or at a comma before an outlet.
  private static int cut(String names) {
    for (int i = 0; i < names.length(); i++) {
      boolean comma =
          ",،、".indexOf(names.charAt(i)) >= 0 && mayBeOutlet(names.substring(i + 1).strip());
      if (comma || SEPARATORS.indexOf(names.charAt(i)) >= 0) {
        return i;
      }
    }
    return names.length();
  }

  /// "The Plainsman": behind a writer's name no person and no place begins so.
  private static boolean mayBeOutlet(String text) {
    boolean isThe = text.startsWith("The ") && Names.isName(text, 4) && Look.units(text) >= 2;
    return isThe || Names.isOutlet(text);
  }

  /// Without a comma or a small word at the end, which led to a date: "Jane Doe on".
  static String trimmed(String writer) {
    String name = writer;
    while (!name.isEmpty() && ",-(»".indexOf(name.charAt(name.length() - 1)) >= 0) {
      name = name.substring(0, name.length() - 1).strip();
    }
    int space = name.lastIndexOf(' ');
    boolean small = space > 0 && name.length() - space <= 4;
    return small && Character.isLowerCase(name.codePointAt(space + 1))
        ? trimmed(name.substring(0, space).strip())
        : name;
  }

  /// What stands before the next separator.
  private static String firstPart(String text) {
    int end = 0;
    while (end < text.length() && SEPARATORS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(0, end).strip();
  }
}
