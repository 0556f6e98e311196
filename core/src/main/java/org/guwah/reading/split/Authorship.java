package org.guwah.reading.split;

import java.util.List;
import java.util.Optional;
import org.guwah.model.Field;
import org.guwah.model.Role;
import org.guwah.model.Standing;
import org.guwah.reading.dates.DateLine;
import org.guwah.reading.dates.DateLine.Stretch;
import org.guwah.reading.split.Signs.Furniture;

/// Reads off the lines of a document who wrote it, and who published it first.
final class Authorship {
  private final Portion portion;
  private final Gaps gaps;
  private final Posters posters;

  /// @param date the line whose date says when the document was put up; -1 where there is none
  Authorship(Portion portion, Gaps gaps, int date) {
    this.portion = portion;
    this.gaps = gaps;
    this.posters = new Posters(portion, date);
  }

  /// What a byline or a date line says.
  void byline(int i) {
    boolean tells = portion.role(i) == Role.BYLINE || portion.role(i) == Role.DATELINE;
    Optional<Byline> byline = portion.signs(i).byline().filter(by -> tells);
    byline
        .filter(by -> by.printed() || (by.plain() && !by.outlet().isEmpty()))
        .ifPresent(by -> printed(i));
    byline.filter(by -> !isPlace(by, i)).ifPresent(by -> names(by, i));
    if (isReprint(i)) {
      PrintedWriter.of(portion.text(i))
          .ifPresent(writer -> gaps.fill(Field.BYLINE, writer, Standing.UNSURE));
    }
  }

  /// Whether line `i`, by its place a date line, says where the text was printed first.
  private boolean isReprint(int i) {
    return portion.role(i) == Role.DATELINE
        && portion.signs(i).byline().map(by -> by.printed() && by.writer().isEmpty()).orElse(true)
        && Reprint.of(portion.text(i)).isPresent();
  }

  /// The day on which line `i` says that the text was printed.
  private void printed(int i) {
    if (portion.signs(i).dates().isEmpty()) {
      DateLine.of(portion.text(i))
          .flatMap(DateLine::main)
          .filter(main -> main.date().isDay())
          .ifPresent(main -> gaps.fill(Field.PUBLISHED, portion.edtf(main.date()), Standing.READ));
    }
  }

  private void names(Byline by, int i) {
    Standing standing = by.plain() ? Standing.READ : Standing.UNSURE;
    boolean isPoster = posters.isOne(by.writer(), i) || isOwnName(by, i);
    gaps.fill(Field.BYLINE, isPoster ? "" : by.writer(), standing);
    gaps.fill(Field.PUBLISHER, OutletName.unlabelled(by.outlet()), standing);
  }

  /// Whether the writer is the page itself.
  private boolean isOwnName(Byline by, int i) {
    var masthead = new Masthead(portion.page());
    boolean isBeside = i == portion.span().date() && !portion.single();
    return (!by.plain() && masthead.isNamed(portion.span(), by.writer()))
        || (isBeside && masthead.isAccount(portion.span(), by.writer()));
  }

  /// "Port Selby, 14 April 2021": over a text that stands alone, a name before a date may be a
  /// place.
  private boolean isPlace(Byline byline, int i) {
    return portion.single()
        && !byline.plain()
        && byline.outlet().isEmpty()
        && portion.signs(i).dates().isPresent();
  }

  /// A line that by its place is a name and says nothing else.
  void name(int i) {
    if (portion.signs(i).byline().isEmpty() && portion.role(i) == Role.BYLINE) {
      String name = portion.text(i);
      boolean isSecond = i > portion.span().from() && portion.role(i - 1) == Role.BYLINE;
      boolean isWriter = gaps.isFilled(Field.PUBLISHER) && Names.isPerson(name);
      boolean isOutlet = portion.signs(i).isOutlet() || (isSecond && !isWriter);
      gaps.fill(isOutlet ? Field.PUBLISHER : Field.BYLINE, unquoted(name), Standing.UNSURE);
    }
  }

  /// Without a dash before it and the quotation marks around the whole.
  private static String unquoted(String words) {
    boolean dash = words.length() > 2 && "-–—".indexOf(words.charAt(0)) >= 0;
    String name = dash ? words.substring(1).strip() : words;
    boolean quoted = name.length() > 2 && name.startsWith("«") && name.endsWith("»");
    return quoted ? name.substring(1, name.length() - 1) : name;
  }

  /// Who wrote a message: a word or two beside its date.
  void nick() {
    Span span = portion.span();
    boolean isMessage = span.title() < 0 && span.date() >= 0 && !portion.single();
    if (isMessage && !gaps.isFilled(Field.BYLINE)) {
      portion.signs(span.date()).dates().map(DateLine::rest).orElse(List.of()).stream()
          .map(Stretch::text)
          .filter(Authorship::isNick)
          .findFirst()
          .ifPresent(nick -> gaps.fill(Field.BYLINE, nick, Standing.UNSURE));
    }
  }

  private static boolean isNick(String words) {
    Look look = Look.of(words);
    return Character.isLetter(words.codePointAt(0))
        && look.units() <= 2
        && FurnitureReader.of(Words.of(words), look) == Furniture.NONE;
  }

  /// What the first two lines of the text and its last say of its publisher, where no line of their
  /// own does.
  void sentences() {
    Span span = portion.span();
    int told = 0;
    for (int i = span.from(); i < span.to() && told < 2; i++) {
      if (mayTell(i)) {
        sentence(i);
        told++;
      }
    }
    for (int i = span.to() - 1; i > span.from() && told < 4; i--) {
      if (mayTell(i)) {
        sentence(i);
        told++;
      }
    }
  }

  private boolean mayTell(int i) {
    return portion.role(i) == Role.BODY || portion.signs(i).furniture() == Furniture.NOTICE;
  }

  /// What a sentence of the text says of its publisher, where no line of its own does.
  private void sentence(int i) {
    if (!gaps.isFilled(Field.PUBLISHER)) {
      NamedInText.of(Words.of(portion.text(i)), portion.signs(i).look()).ifPresent(this::named);
    }
  }

  private void named(NamedInText named) {
    gaps.fill(Field.PUBLISHER, named.outlet(), Standing.UNSURE);
    Optional<String> day = named.date().map(portion::edtf);
    day.ifPresent(text -> gaps.fill(Field.PUBLISHED, text, Standing.UNSURE));
  }
}
