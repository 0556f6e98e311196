package org.guwah.reading.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guwah.reading.dates.DateScanner.Scanned;
import org.guwah.reading.dates.DateWord.Sort;
import org.guwah.reading.language.Phrases.Hit;
import org.guwah.reading.language.Token;
import org.guwah.reading.language.Tokens;

/// A short line that holds a date, taken apart.
///
/// @param dates in order, at least one
/// @param rest what the line says beside dates, times, weekdays and their labels: the stretches
///   between separators, without surrounding white space and signs; empty for a line that is
///   nothing but a date
/// @param hasTime whether a time of day stands in it
public record DateLine(List<Labelled> dates, List<Stretch> rest, boolean hasTime) {
  /// A longer line is no date line, in UTF-16 code units.
  public static final int LONGEST = 240;

  private static final int SHORT = 40;

  public DateLine {
    dates = List.copyOf(dates);
    rest = List.copyOf(rest);
  }

  /// What a date is called in its line.
  public enum Label {
    /// Nothing, or no more than "date".
    NONE,
    POSTED,
    PUBLISHED,
    /// Updated, modified, retrieved.
    UPDATED,
    /// When somebody joined a forum or a list.
    JOINED
  }

  public record Labelled(Label label, FoundDate date) {}

  /// A part of the line.
  ///
  /// @param start from 0, in UTF-16 code units of the line
  /// @param end excluded
  public record Stretch(String text, int start, int end) {}

  /// Takes `line` apart, if it is short and holds a date.
  public static Optional<DateLine> of(String line) {
    if (line.length() > LONGEST || !mayHaveDate(line)) {
      return Optional.empty();
    }
    return new Parser(line, Tokens.of(line)).parse();
  }

  /// The same, where the tokens of the line are known already.
  ///
  /// @param tokens of all of `line`, if it is not longer than [#LONGEST]
  public static Optional<DateLine> of(String line, List<Token> tokens) {
    boolean mayBe = line.length() <= LONGEST && mayHaveDate(line);
    return mayBe ? new Parser(line, tokens).parse() : Optional.empty();
  }

  /// Whether `line` tells a time of day and no date.
  ///
  /// @param tokens of all of `line`, if it is not longer than [#LONGEST]
  /// @param mayHaveRest whether it may say other things too
  public static boolean isTime(String line, List<Token> tokens, boolean mayHaveRest) {
    if (line.length() > LONGEST || tokens.stream().noneMatch(token -> token.digits() > 0)) {
      return false;
    }
    var parser = new Parser(line, tokens);
    return parser.parse().isEmpty() && parser.hasTime && (mayHaveRest || parser.rest.isEmpty());
  }

  /// Every date has a digit or a Chinese numeral, but for words such as "yesterday".
  private static boolean mayHaveDate(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isDigit(c) || (c >= '一' && c <= '龥')) {
        return true;
      }
    }
    return line.length() < SHORT;
  }

  /// The first date that is not one of an update or of a person.
  public Optional<Labelled> main() {
    for (Labelled date : dates) {
      if (date.label() != Label.UPDATED && date.label() != Label.JOINED) {
        return Optional.of(date);
      }
    }
    return Optional.empty();
  }

  public boolean isBare() {
    return rest.isEmpty();
  }

  private static final class Parser {
    private final String line;
    private final List<Token> tokens;
    private final DateScanner scanner;
    private final List<Labelled> dates = new ArrayList<>();
    private final List<Stretch> rest = new ArrayList<>();
    private Label label = Label.NONE;
    private boolean hasTime;
    private boolean hasWords;
    private int restFrom = -1;
    private int restTo;

    Parser(String line, List<Token> tokens) {
      this.line = line;
      this.tokens = tokens;
      this.scanner = new DateScanner(tokens);
    }

    Optional<DateLine> parse() {
      for (int at = 0; at < tokens.size(); ) {
        at = step(at);
      }
      closeRest();
      return dates.isEmpty() ? Optional.empty() : Optional.of(new DateLine(dates, rest, hasTime));
    }

    private int step(int at) {
      Token token = tokens.get(at);
      if (token.is(Token.Kind.MARK)) {
        return mark(token, at);
      }
      if (scanner.isTime(at)) {
        closeRest();
        hasTime = true;
        return scanner.afterTime(at);
      }
      Optional<Scanned> date = scanner.date(at);
      if (date.isPresent()) {
        return date(date.get());
      }
      Optional<Hit<DateWord>> hit = scanner.hit(at);
      return hit.isPresent() ? word(hit.get(), at) : other(at);
    }

    private int date(Scanned scanned) {
      closeRest();
      dates.add(new Labelled(label, scanned.date()));
      label = Label.NONE;
      return scanned.next();
    }

    private int word(Hit<DateWord> hit, int at) {
      Optional<Label> named = label(hit.meaning().sort());
      boolean dateFollows = dateFollows(hit.to());
      if (named.isPresent() && (!hasWords || dateFollows)) {
        closeRest();
        name(named.get(), dateFollows);
        return hit.to();
      }
      // A word such as "of" belongs to what stands around it, and alone says nothing.
      extend(at, hit.to());
      return hit.to();
    }

    /// A label counts for the date after it, or for one before it that has none.
    private void name(Label named, boolean dateFollows) {
      boolean closes = !dates.isEmpty() && dates.getLast().label() == Label.NONE && !dateFollows;
      if (closes) {
        dates.set(dates.size() - 1, new Labelled(named, dates.getLast().date()));
      } else if (label == Label.NONE) {
        label = named;
      }
    }

    private boolean dateFollows(int from) {
      int at = from;
      while (at < tokens.size() && tokens.get(at).is(Token.Kind.MARK)) {
        at++;
      }
      return at < tokens.size() && (scanner.isTime(at) || scanner.date(at).isPresent());
    }

    private static Optional<Label> label(Sort sort) {
      return switch (sort) {
        case POSTED -> Optional.of(Label.POSTED);
        case PUBLISHED -> Optional.of(Label.PUBLISHED);
        case UPDATED -> Optional.of(Label.UPDATED);
        case JOINED -> Optional.of(Label.JOINED);
        case DATED -> Optional.of(Label.NONE);
        default -> Optional.empty();
      };
    }

    private int mark(Token token, int at) {
      boolean separates =
          "|·,;:()[]<>»«/".contains(token.text()) || (token.isMark('-') && isLoose(at));
      if (separates) {
        closeRest();
      }
      return at + 1;
    }

    private boolean isLoose(int at) {
      return at == 0
          || at + 1 == tokens.size()
          || tokens.get(at - 1).end() < tokens.get(at).start();
    }

    private int other(int at) {
      extend(at, at + 1);
      hasWords = true;
      return at + 1;
    }

    private void extend(int from, int to) {
      if (restFrom < 0) {
        restFrom = tokens.get(from).start();
      }
      restTo = tokens.get(to - 1).end();
    }

    private void closeRest() {
      if (restFrom >= 0 && hasWords) {
        rest.add(new Stretch(line.substring(restFrom, restTo), restFrom, restTo));
      }
      restFrom = -1;
      hasWords = false;
    }
  }
}
