package org.guwah.reading.split;

import java.util.Optional;

/// Reads who wrote a text off the line that says where it was printed first: "By Jane Doe. First
/// published in The Kell Times, 3 May 2019", `Jane Doe, «Kell Times», 3 May 2019`.
final class PrintedWriter {
  private static final String QUOTES = "«“„《\"";

  private PrintedWriter() {}

  static Optional<String> of(String text) {
    for (String part : text.split("[|,;，；、。]|\\. ", 8)) {
      Words words = Words.of(part.strip());
      Optional<String> writer =
          LabelledByline.of(words).or(() -> WriterAndOutlet.by(words)).map(Byline::writer);
      if (writer.filter(Names::isPerson).isPresent()) {
        return writer;
      }
    }
    return overOutlet(text);
  }

  /// A person's name, parted by a comma from an outlet's in quotation marks.
  private static Optional<String> overOutlet(String text) {
    int comma = text.indexOf(',');
    String name = comma < 0 ? "" : text.substring(0, comma);
    String rest = text.substring(name.isEmpty() ? 0 : comma + 1).strip();
    boolean isOutlet = !rest.isEmpty() && QUOTES.indexOf(rest.charAt(0)) >= 0;
    return isOutlet && Names.isPerson(name) ? Optional.of(name) : Optional.empty();
  }
}
