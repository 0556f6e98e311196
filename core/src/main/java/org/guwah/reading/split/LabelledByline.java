package org.guwah.reading.split;

import java.util.EnumSet;
import java.util.Optional;
import org.guwah.reading.dates.DateLine;
import org.guwah.reading.language.Phrases.Hit;
import org.guwah.reading.language.Token;

/// Reads the names behind labels such as "Author:" and "Source:" in a short line: "Автор: …", "来源：…
/// 作者：…".
final class LabelledByline {
  private final Words words;
  private String writer = "";
  private String outlet = "";

  private LabelledByline(Words words) {
    this.words = words;
  }

  /// What the labels say with which the line begins.
  static Optional<Byline> of(Words words) {
    var labelled = new LabelledByline(words);
    return labelled.read(labelled.afterNumbers());
  }

  /// What labels such as "source:" say, where other facts stand before them.
  static Optional<Byline> within(Words words) {
    var labelled = new LabelledByline(words);
    for (int at = words.firstWord(); at < words.size(); at = words.wordFrom(at + 1)) {
      if (labelled.isWriterOrOutlet(at)) {
        return labelled.read(at);
      }
    }
    return Optional.empty();
  }

  /// The first token that is no number, as of the time of day in a row of facts.
  private int afterNumbers() {
    int at = words.firstWord();
    while (at < words.size() && words.get(at).is(Token.Kind.NUMBER)) {
      at = words.wordFrom(at + 1);
    }
    return at;
  }

  /// @param begin the token that should begin the first label
  private Optional<Byline> read(int begin) {
    if (!isWriterOrOutlet(begin)) {
      return Optional.empty();
    }
    int at = begin;
    while (at < words.size()) {
      at = words.wordFrom(take(at));
    }
    boolean empty = writer.isEmpty() && outlet.isEmpty();
    boolean address = outlet.startsWith("http") || outlet.startsWith("www");
    return empty || address
        ? Optional.empty()
        : Optional.of(new Byline(withoutAddress(writer), outlet, false, true));
  }

  /// Takes what the label says that begins at token `at`, if one does.
  ///
  /// @return the token after the label
  private int take(int at) {
    Optional<Hit<EnumSet<PageWord>>> author = label(at, PageWord.AUTHOR);
    Optional<Hit<EnumSet<PageWord>>> source = label(at, PageWord.SOURCE);
    if (author.isPresent() && writer.isEmpty()) {
      writer = value(author.get().to());
    } else if (source.isPresent() && outlet.isEmpty()) {
      outlet = value(source.get().to());
    }
    return author.or(() -> source).map(Hit::to).orElse(at + 1);
  }

  /// `"P. Hale" <hale@mill.example>`, `hale at mill.example (P. Hale)`: the name.
  private static String withoutAddress(String writer) {
    int open = writer.indexOf('<');
    int bracket = writer.indexOf('(');
    String name = writer;
    if (open > 0) {
      name = writer.substring(0, open);
    } else if (bracket > 0 && writer.endsWith(")")) {
      name = writer.substring(bracket + 1, writer.length() - 1);
    }
    String plain = name.replace("\"", "").strip();
    return plain.isEmpty() ? writer : plain;
  }

  private boolean isWriterOrOutlet(int at) {
    return label(at, PageWord.AUTHOR).isPresent() || label(at, PageWord.SOURCE).isPresent();
  }

  private boolean isAnyLabel(int at) {
    return isWriterOrOutlet(at)
        || label(at, PageWord.EXTRA).isPresent()
        || label(at, PageWord.FILED).isPresent()
        || label(at, PageWord.COMMENT).isPresent();
  }

  private Optional<Hit<EnumSet<PageWord>>> label(int at, PageWord use) {
    return words
        .at(at, use)
        .filter(hit ->
            words.isMark(hit.to(), ':')
                || words.isMark(hit.to(), '=')
                || words.isMark(hit.to(), '＝')
                || (words.isMark(hit.to(), '/') && words.isHan(at)));
  }

  /// What stands after a label, up to the next label or separator.
  private String value(int from) {
    int at = words.wordFrom(from);
    int end = at;
    while (end < words.size() && !ends(end, at)) {
      end++;
    }
    return at >= end
        ? ""
        : withoutDate(words.text().substring(withQuote(at), words.get(end - 1).end()).strip());
  }

  /// Whether token `i` ends the value that begins at token `at`.
  private boolean ends(int i, int at) {
    boolean separator =
        words.get(i).is(Token.Kind.MARK)
            && WriterAndOutlet.SEPARATORS.contains(words.get(i).text());
    return separator || isAnyLabel(i) || (i > at && words.isHan(at) && isApart(i));
  }

  /// "Kell Gazette, first printed on 3 May 2019" without what follows the comma.
  private static String withoutDate(String value) {
    int comma = value.indexOf(',');
    return comma > 0 && DateLine.of(value).isPresent() ? value.substring(0, comma) : value;
  }

  private int withQuote(int at) {
    int start = words.get(at).start();
    return start > 0 && words.text().charAt(start - 1) == '"' ? start - 1 : start;
  }

  /// White space before token `i`: in Han script, which has none inside a name.
  private boolean isApart(int i) {
    return words.get(i - 1).end() < words.get(i).start();
  }
}
