package org.guwah.reading.split;

import java.util.List;
import java.util.Optional;

/// Reads the name of the outlet that printed a text first: "Published in Dawn, …", "原载《…》".
final class PrintedIn {
  /// Small words that lead from an outlet's name to what else is said of it.
  private static final List<String> CUTS =
      List.of(" on ", " am ", " le ", " el ", " от ", " in ", " under ", " as ", " and is ");

  private PrintedIn() {}

  static Optional<Byline> of(Words words, Look look) {
    return words
        .lead(PageWord.PRINTED)
        .filter(words::isLong)
        .filter(hit -> look.sentences() <= 1 && !(look.stop() && look.units() > 12))
        .map(hit -> outletName(words.textFrom(hit.to())))
        .filter(
            name -> !name.isEmpty() && Names.isName(name, 8) && !Character.isDigit(name.charAt(0)))
        .map(name -> new Byline("", name, true, true));
  }

  /// The name with which `text` begins: up to a comma, a full stop, a bracket or a small word.
  private static String outletName(String text) {
    int end = 0;
    while (end < text.length() && ",.;:|(《》».".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String name = text.substring(0, end);
    for (String cut : CUTS) {
      int at = name.indexOf(cut);
      name = at > 0 ? name.substring(0, at) : name;
    }
    return OutletName.beforeDate(name.strip());
  }
}
