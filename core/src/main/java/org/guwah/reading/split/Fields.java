package org.guwah.reading.split;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.guwah.model.Field;
import org.guwah.model.Role;
import org.guwah.model.Standing;
import org.guwah.model.Stated;
import org.guwah.reading.dates.DateLine;
import org.guwah.reading.dates.DateLine.Label;
import org.guwah.reading.dates.DateLine.Labelled;
import org.guwah.reading.dates.DateLine.Stretch;
import org.guwah.reading.language.Tongue;
import org.guwah.reading.split.Roles.Given;
import org.guwah.reading.split.Signs.Furniture;
import org.guwah.reading.split.Span.Dated;

/// Reads title, dates, publisher, byline, language and script of a document off its lines. What the
/// format said stays as it is; only gaps are filled.
final class Fields {
  /// How the account that runs a page is called.
  private static final List<String> ADMINS =
      List.of(
          "admin",
          "webmaster",
          "админ",
          "yönetici",
          "管理",
          "관리자",
          "beheerder",
          "archive team",
          "web team");

  private final Page page;
  private final Span span;
  private final List<Given> given;
  private final boolean single;
  private final int date;
  private final Map<Field, Stated> fields = new EnumMap<>(Field.class);

  /// @param single whether the content is one document, not a page of posts
  Fields(Page page, Span span, List<Given> given, boolean single) {
    this.page = page;
    this.span = span;
    this.given = given;
    this.single = single;
    this.date = dateLine();
  }

  Map<Field, Stated> read(Map<Field, Stated> known) {
    fields.putAll(known);
    title();
    posted();
    for (int i = span.from(); i < span.to(); i++) {
      reprint(i);
      published(i);
      byline(i);
    }
    for (int i = span.from(); i < span.to(); i++) {
      name(i);
    }
    nick();
    int told = 0;
    for (int i = span.from(); i < span.to() && told < 2; i++) {
      told += mayTell(i) ? named(i) : 0;
    }
    for (int i = span.to() - 1; i > span.from() && told < 4; i--) {
      told += mayTell(i) ? named(i) : 0;
    }
    tongue();
    return fields;
  }

  private void fill(Field field, String value, Standing standing) {
    String plain = value.strip();
    while (!plain.isEmpty() && ",;:،".indexOf(plain.charAt(plain.length() - 1)) >= 0) {
      plain = plain.substring(0, plain.length() - 1).strip();
    }
    if (!plain.isEmpty()) {
      fields.putIfAbsent(field, new Stated(field == Field.TITLE ? value.strip() : plain, standing));
    }
  }

  /// Without a dash before it and the quotation marks around the whole.
  private static String unquoted(String words) {
    boolean dash = words.length() > 2 && "-–—".indexOf(words.charAt(0)) >= 0;
    String name = dash ? words.substring(1).strip() : words;
    boolean quoted = name.length() > 2 && name.startsWith("«") && name.endsWith("»");
    return quoted ? name.substring(1, name.length() - 1) : name;
  }

  private Role role(int i) {
    return given.get(i - span.from()).role();
  }

  private void title() {
    int i = span.title();
    if (i < 0) {
      Optional<String> beside =
          span.date() < 0 ? Optional.empty() : page.signs(span.date()).titled();
      beside.ifPresent(title -> fill(Field.TITLE, title, Standing.READ));
      return;
    }
    Standing standing = span.titleIsSure() ? Standing.READ : Standing.UNSURE;
    String text =
        i == span.date()
            ? OneLineHeads.head(page, i).map(OneLineHeads.Head::title).orElse("")
            : isReply(i) ? page.line(i).text() : page.signs(i).titled().orElse(page.line(i).text());
    fill(Field.TITLE, text, standing);
  }

  /// "Re: …" among others: the message's own title, not the label of a letter's subject.
  private boolean isReply(int i) {
    return !single && page.line(i).text().regionMatches(true, 0, "re:", 0, 3);
  }

  private void posted() {
    if (date < 0 || span.dated() == Dated.WRITTEN) {
      return;
    }
    Field field = span.dated() == Dated.POSTED ? Field.POSTED : Field.PUBLISHED;
    String time = page.line(date).time();
    if (time.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*")) {
      fill(field, time.substring(0, 10), Standing.READ);
      return;
    }
    main(date)
        .ifPresent(main -> {
          boolean isPublished = single && main.label() == Label.PUBLISHED;
          fill(isPublished ? Field.PUBLISHED : field, edtf(main), standing(main));
        });
  }

  /// The date line of the head; another one that says when the text was put up, where the head's
  /// says when the publisher printed it.
  private int dateLine() {
    int head = span.date();
    if (head < 0 || !isCalled(head, Label.PUBLISHED)) {
      return head;
    }
    return IntStream.range(span.underHead(), span.to())
        .filter(i -> role(i) == Role.DATELINE && isCalled(i, Label.POSTED))
        .findFirst()
        .orElse(head);
  }

  private boolean isCalled(int i, Label label) {
    return main(i).filter(date -> date.label() == label).isPresent();
  }

  private Standing standing(Labelled date) {
    boolean doubtful = date.date().isAmbiguous() && !page.order().sure();
    boolean guessed = single && date.label() == Label.NONE;
    return doubtful || guessed ? Standing.UNSURE : Standing.READ;
  }

  private Optional<Labelled> main(int i) {
    return i == span.title()
        ? DateLine.of(page.line(i).text()).flatMap(DateLine::main)
        : page.signs(i).dates().flatMap(DateLine::main);
  }

  private String edtf(Labelled date) {
    return date.date().edtf(page.order().order());
  }

  /// A second date beside the name of who printed the text then.
  private void reprint(int i) {
    if (single || i == date || date < 0 || role(i) != Role.DATELINE || page.signs(i).isJoining()) {
      return;
    }
    boolean named = page.signs(i).byline().filter(by -> !by.outlet().isEmpty()).isPresent();
    if (!named) {
      Reprint.of(page.line(i).text())
          .ifPresent(reprint -> {
            Standing standing = reprint.sure() ? Standing.READ : Standing.UNSURE;
            fill(Field.PUBLISHER, reprint.outlet(), standing);
            fill(Field.PUBLISHED, reprint.date().edtf(page.order().order()), standing);
          });
    }
  }

  /// A date that the text itself calls the publisher's.
  private void published(int i) {
    if (i == date || role(i) != Role.DATELINE) {
      return;
    }
    main(i)
        .filter(date -> date.label() == Label.PUBLISHED || isOfOutlet(i))
        .ifPresent(date -> fill(Field.PUBLISHED, edtf(date), Standing.READ));
  }

  /// Whether the line names the outlet too: "Kell Times, 27 April 2021".
  private boolean isOfOutlet(int i) {
    return page.signs(i).byline().filter(by -> by.printed() || !by.outlet().isEmpty()).isPresent();
  }

  /// A line that by its place is a name and says nothing else.
  private void name(int i) {
    if (page.signs(i).byline().isEmpty() && role(i) == Role.BYLINE) {
      String name = page.line(i).text();
      boolean isSecond = i > span.from() && role(i - 1) == Role.BYLINE;
      boolean isWriter = fields.containsKey(Field.PUBLISHER) && Names.isPerson(name);
      boolean isOutlet = page.signs(i).isOutlet() || (isSecond && !isWriter);
      fill(isOutlet ? Field.PUBLISHER : Field.BYLINE, unquoted(name), Standing.UNSURE);
    }
  }

  private void byline(int i) {
    boolean tells = role(i) == Role.BYLINE || role(i) == Role.DATELINE;
    if (!tells) {
      return;
    }
    Optional<Byline> byline = page.signs(i).byline();
    byline
        .filter(Byline::printed)
        .filter(by -> page.signs(i).dates().isEmpty())
        .flatMap(by -> DateLine.of(page.line(i).text()))
        .flatMap(DateLine::main)
        .filter(main -> main.date().isDay())
        .ifPresent(main -> fill(Field.PUBLISHED, edtf(main), Standing.READ));
    byline
        .filter(by -> !isPlace(by, i))
        .ifPresent(by -> {
          Standing standing = by.plain() ? Standing.READ : Standing.UNSURE;
          fill(Field.BYLINE, isPoster(by.writer(), i) ? "" : by.writer(), standing);
          fill(Field.PUBLISHER, Reprint.unlabelled(by.outlet()), standing);
        });
  }

  /// "by admin" beside the date: who runs the page, and no writer; so is a desk where another line
  /// names one.
  private boolean isPoster(String writer, int i) {
    Words words = Words.of(writer);
    boolean isStaff =
        words.size() > 0 && words.lead(PageWord.STAFF).filter(words::isAll).isPresent();
    return i == date && isStaff && (isAdmin(writer) || isSignedUnder(i));
  }

  private static boolean isAdmin(String writer) {
    String small = writer.toLowerCase(Locale.ROOT);
    return ADMINS.stream().anyMatch(small::startsWith);
  }

  private boolean isSignedUnder(int i) {
    return IntStream.range(i + 1, span.to())
        .filter(line -> role(line) == Role.BYLINE)
        .anyMatch(
            line -> page.signs(line).byline().filter(by -> !by.writer().isEmpty()).isPresent());
  }

  /// "Port Selby, 14 April 2021": over a text that stands alone, a name before a date may be a
  /// place.
  private boolean isPlace(Byline byline, int i) {
    return single
        && !byline.plain()
        && byline.outlet().isEmpty()
        && page.signs(i).dates().isPresent();
  }

  private boolean mayTell(int i) {
    return role(i) == Role.BODY || page.signs(i).furniture() == Furniture.NOTICE;
  }

  /// Who wrote a message: a word or two beside its date.
  private void nick() {
    if (span.title() >= 0 || span.date() < 0 || single || fields.containsKey(Field.BYLINE)) {
      return;
    }
    List<Stretch> rests = page.signs(span.date()).dates().map(DateLine::rest).orElse(List.of());
    for (Stretch rest : rests) {
      Look look = Look.of(rest.text());
      boolean isName = Character.isLetter(rest.text().codePointAt(0)) && look.units() <= 2;
      if (isName && FurnitureReader.of(Words.of(rest.text()), look) == Furniture.NONE) {
        fill(Field.BYLINE, rest.text(), Standing.UNSURE);
        return;
      }
    }
  }

  /// What a sentence of the text says of its publisher, where no line of its own does.
  ///
  /// @return 1, so that lines can be counted
  private int named(int i) {
    if (!fields.containsKey(Field.PUBLISHER)) {
      String text = page.line(i).text();
      NamedInText.of(Words.of(text), page.signs(i).look())
          .ifPresent(named -> {
            fill(Field.PUBLISHER, named.outlet(), Standing.UNSURE);
            named
                .date()
                .ifPresent(date ->
                    fill(Field.PUBLISHED, date.edtf(page.order().order()), Standing.UNSURE));
          });
    }
    return 1;
  }

  private void tongue() {
    var body = new StringBuilder();
    for (int i = span.from(); i < span.to() && body.length() < 8_000; i++) {
      if (role(i) == Role.BODY || role(i) == Role.TITLE || role(i) == Role.QUOTE) {
        body.append(page.line(i).text()).append('\n');
      }
    }
    Tongue tongue = Tongue.of(body.toString());
    Standing standing = tongue.sure() ? Standing.READ : Standing.UNSURE;
    fill(Field.LANGUAGE, tongue.language(), standing);
    fill(Field.SCRIPT, tongue.script(), Standing.READ);
  }
}
