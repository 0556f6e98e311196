package org.guwah.reading.split;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.guwah.reading.dates.DateLine;
import org.guwah.reading.language.Phrases.Hit;
import org.guwah.reading.language.Token;

/// Reads who wrote a text, or where it comes from, off one short line.
final class BylineReader {
  private static final int LONGEST = 24;

  /// Words that end a writer's name: what follows is a place or an outlet.
  private static final List<String> CUTS =
      List.of(
          " in ", " for ", " at ", " aus ", " en ", " à ", " из ", " für ", " para ", " pour ",
          " from ", " on ", " am ", " le ", " el ", " em ", " op ", " il ", " от ", " at ", " um ");

  private static final String SEPARATORS = "|/·•–—";

  private final Words words;
  private final Look look;

  private BylineReader(Words words, Look look) {
    this.words = words;
    this.look = look;
  }

  static Optional<Byline> of(Words words, Look look) {
    if (look.units() > LONGEST || words.size() == 0) {
      return Optional.empty();
    }
    var reader = new BylineReader(words, look);
    return reader
        .printed()
        .or(reader::extra)
        .or(reader::labelled)
        .or(reader::by)
        .or(reader::staff)
        .or(reader::named)
        .or(reader::reporter)
        .or(reader::signature)
        .or(reader::agency)
        .or(() -> NameParts.read(words, look));
  }

  /// "Editorial desk", "Редакция": nobody's name, in the place of one.
  private Optional<Byline> staff() {
    return words
        .lead(PageWord.STAFF)
        .filter(words::isAll)
        .map(hit -> new Byline(words.text(), "", false, false));
  }

  /// "记者 沈昭明": in Han script nothing but white space needs to part the two.
  private Optional<Byline> reporter() {
    return words
        .lead(PageWord.AUTHOR)
        .filter(hit -> isHan(hit.from()) && look.units() <= 6)
        .map(hit -> words.textFrom(hit.to()))
        .filter(name -> Names.isPerson(name) && words.text().endsWith(" " + name))
        .map(Byline::writer);
  }

  /// "김민수 기자", "何景安 記者": the name before the word for a reporter.
  private Optional<Byline> named() {
    if (look.units() > 6) {
      return Optional.empty();
    }
    for (int at = words.firstWord() + 1; at < words.size(); at++) {
      Optional<Hit<EnumSet<PageWord>>> hit = words.at(at, PageWord.AUTHOR);
      if (hit.isPresent() && (words.isAll(hit.get()) || isAddress(hit.get().to()))) {
        String name = words.text().substring(0, words.get(at).start()).strip();
        return Names.isPerson(name) && !Character.isUpperCase(name.codePointAt(0))
            ? Optional.of(Byline.writer(name))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isAddress(int at) {
    return words.textFrom(at).indexOf('@') > 0;
  }

  /// "Published in Dawn, …", "原载《…》".
  private Optional<Byline> printed() {
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
    for (String cut :
        List.of(" on ", " am ", " le ", " el ", " от ", " in ", " under ", " as ", " and is ")) {
      int at = name.indexOf(cut);
      name = at > 0 ? name.substring(0, at) : name;
    }
    return Reprint.withoutLeads(name.strip());
  }

  /// People beside the writer: a byline that names no writer of the text.
  private Optional<Byline> extra() {
    return words
        .lead(PageWord.EXTRA)
        .filter(hit -> words.isMark(hit.to(), ':') || (words.isLong(hit) && !look.stop()))
        .filter(hit -> !words.textFrom(hit.to()).isEmpty())
        .filter(hit -> Names.isName(words.textFrom(hit.to()), 16))
        .map(hit -> new Byline("", "", false, true));
  }

  /// "Автор: …", "来源：… 作者：…".
  private Optional<Byline> labelled() {
    return labelled(afterNumbers());
  }

  /// @param begin the token that should begin the first label
  private Optional<Byline> labelled(int begin) {
    String writer = "";
    String outlet = "";
    int next = begin;
    for (int at = begin; at < words.size(); at = words.wordFrom(next)) {
      Optional<Hit<EnumSet<PageWord>>> author = label(at, PageWord.AUTHOR);
      Optional<Hit<EnumSet<PageWord>>> source = label(at, PageWord.SOURCE);
      boolean first = at == begin;
      if (author.isEmpty() && source.isEmpty() && first) {
        return Optional.empty();
      }
      next = author.or(() -> source).map(Hit::to).orElse(at + 1);
      if (author.isPresent() && writer.isEmpty()) {
        writer = value(author.get().to());
      } else if (source.isPresent() && outlet.isEmpty()) {
        outlet = value(source.get().to());
      }
    }
    boolean empty = writer.isEmpty() && outlet.isEmpty();
    boolean address = outlet.startsWith("http") || outlet.startsWith("www");
    return empty || address
        ? Optional.empty()
        : Optional.of(new Byline(withoutAddress(writer), outlet, false, true));
  }

  /// What labels such as "source:" say, where other facts stand before them.
  static Optional<Byline> within(Words words) {
    var reader = new BylineReader(words, Look.of(words.text()));
    for (int at = words.firstWord(); at < words.size(); at = words.wordFrom(at + 1)) {
      boolean source = reader.label(at, PageWord.SOURCE).isPresent();
      if (source || reader.label(at, PageWord.AUTHOR).isPresent()) {
        return reader.labelled(at);
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

  private Optional<Hit<EnumSet<PageWord>>> label(int at, PageWord use) {
    return words
        .at(at, use)
        .filter(hit ->
            words.isMark(hit.to(), ':')
                || words.isMark(hit.to(), '=')
                || words.isMark(hit.to(), '＝')
                || (words.isMark(hit.to(), '/') && isHan(at)));
  }

  private boolean isHan(int at) {
    return Character.isIdeographic(words.get(at).text().codePointAt(0));
  }

  /// What stands after a label, up to the next label or separator.
  private String value(int from) {
    int at = words.wordFrom(from);
    int end = words.size();
    for (int i = at; i < words.size(); i++) {
      boolean separator =
          words.get(i).is(Token.Kind.MARK) && SEPARATORS.contains(words.get(i).text());
      if (separator || isAnyLabel(i) || (i > at && isHan(at) && isApart(i))) {
        end = i;
        break;
      }
    }
    return at >= end
        ? ""
        : withoutDate(words.text().substring(withQuote(at), words.get(end - 1).end()).strip());
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

  private boolean isAnyLabel(int at) {
    return label(at, PageWord.AUTHOR).isPresent()
        || label(at, PageWord.SOURCE).isPresent()
        || label(at, PageWord.EXTRA).isPresent()
        || label(at, PageWord.FILED).isPresent()
        || label(at, PageWord.COMMENT).isPresent();
  }

  /// "By Jane Doe in Kavra", "By Jane Doe / The Kavra Times".
  private Optional<Byline> by() {
    return words
        .lead(PageWord.BY)
        .map(hit -> withoutTime(words.textFrom(hit.to())))
        .filter(rest -> Names.isName(rest, 14))
        .map(BylineReader::writerAndOutlet);
  }

  /// "Jane Doe at 18:40" without the time and what leads to it.
  private static String withoutTime(String names) {
    int at = 0;
    while (at < names.length() && !Character.isDigit(names.charAt(at))) {
      at++;
    }
    boolean isTime = at > 0 && at < names.length() && Look.of(names.substring(at)).timed();
    return isTime ? trimmed(names.substring(0, at).strip()) : names;
  }

  static Byline writerAndOutlet(String names) {
    int cut = names.length();
    for (int i = 0; i < names.length(); i++) {
      boolean comma = names.charAt(i) == ',' && mayBeOutlet(names.substring(i + 1).strip());
      if (comma || SEPARATORS.indexOf(names.charAt(i)) >= 0) {
        cut = i;
        break;
      }
    }
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

  /// "dv/jm (AFP, dpa)": an editor's sign and the agencies used.
  private Optional<Byline> signature() {
    String text = words.text();
    int open = text.lastIndexOf('(');
    boolean closes = open >= 0 && text.endsWith(")");
    if (!closes || look.units() > 8 || Look.units(text.substring(0, open)) > 3) {
      return Optional.empty();
    }
    String inside = text.substring(open + 1, text.length() - 1).strip();
    String initials = text.substring(0, open);
    boolean isSign = initials.indexOf('/') > 0 && Names.isName(inside, 6);
    return (isSign || Names.isAgency(inside) || Names.isOutlet(inside))
            && inside.indexOf('|') < 0
            && isInitials(initials)
        ? Optional.of(Byline.outlet(inside, false))
        : Optional.empty();
  }

  private static boolean isInitials(String text) {
    for (String part : text.strip().split("[/, ]+", 6)) {
      if (part.length() > 4) {
        return false;
      }
    }
    return true;
  }

  private Optional<Byline> agency() {
    return look.units() <= 7 && Names.isAgency(words)
        ? Optional.of(Byline.outlet(words.text(), true))
        : Optional.empty();
  }
}
