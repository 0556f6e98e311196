package org.guwah.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guwah.search.Query.Where;
import org.guwah.search.QueryError.Kind;
import org.guwah.search.Token.Word.Ending;

/// Cuts what was typed into signs and words.
final class Lexer {
  /// What looks like a range where none is taken: `[a TO b]`.
  private static final Pattern RANGE = Pattern.compile("[\\[［].*\\sTO\\s.*", Pattern.DOTALL);

  private static final int LARGE = 1_000_000;

  private final String typed;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int open;

  private Lexer(String typed) {
    this.typed = typed;
  }

  static List<Token> tokens(String typed) throws QueryError {
    var lexer = new Lexer(typed);
    while (lexer.at < typed.length()) {
      lexer.next();
    }
    return lexer.tokens;
  }

  private void next() throws QueryError {
    char c = typed.charAt(at);
    if (Signs.isBlank(c)) {
      at++;
    } else if (Signs.isOpen(c)) {
      open++;
      tokens.add(new Token.Open(at++));
    } else if (Signs.isClose(c)) {
      close();
    } else if (Signs.isQuote(c)) {
      phrase();
    } else if (isSign()) {
      sign();
    } else if (Signs.isRangeOpen(c) && field().isPresent()) {
      range(field().get());
    } else {
      word();
    }
  }

  /// A closing bracket that nothing opened is left out.
  private void close() {
    if (open > 0) {
      open--;
      tokens.add(new Token.Close(at));
    }
    at++;
  }

  /// The field whose value comes next.
  private Optional<Where> field() {
    return !tokens.isEmpty() && tokens.getLast() instanceof Token.Name name
        ? Optional.of(name.where())
        : Optional.empty();
  }

  /// Whether a plus or minus stands before something, and not between or after other characters.
  private boolean isSign() {
    char c = typed.charAt(at);
    if (!(Signs.isMinus(c) || Signs.isPlus(c)) || at + 1 == typed.length()) {
      return false;
    }
    char before = at == 0 ? ' ' : typed.charAt(at - 1);
    int after = typed.codePointAt(at + 1);
    return (Signs.isBlank(before) || Signs.isOpen(before))
        && (Signs.isSearchable(after)
            || Signs.isOpen(after)
            || Signs.isQuote(after)
            || after == '\\');
  }

  private void sign() {
    if (Signs.isMinus(typed.charAt(at))) {
      tokens.add(new Token.Operator(at, Token.Operator.Kind.NOT, ""));
    }
    at++;
  }

  /// A quotation mark that is not closed goes to the end: so it does while somebody types it.
  private void phrase() {
    int start = at++;
    var words = new StringBuilder();
    while (at < typed.length() && !Signs.isQuote(typed.charAt(at))) {
      words.append(literal());
    }
    at++;
    Optional<Integer> apart = apart();
    if (!Signs.isSearchable(words.toString())) {
      leaveOut();
    } else if (apart.isPresent()) {
      String written = typed.substring(start, at);
      tokens.add(new Token.Near(start, words.toString(), apart.get(), written));
    } else {
      tokens.add(new Token.Phrase(start, words.toString()));
    }
  }

  /// The number behind a phrase and a tilde; a greater one than can be asked for is no matter.
  private Optional<Integer> apart() {
    if (at >= typed.length() || !Signs.isTilde(typed.charAt(at)) || !isDigit(at + 1)) {
      return Optional.empty();
    }
    int apart = 0;
    for (at++; isDigit(at); at++) {
      apart = Math.min(LARGE, apart * 10 + Character.digit(typed.charAt(at), 10));
    }
    return Optional.of(apart);
  }

  private boolean isDigit(int index) {
    return index < typed.length() && Character.isDigit(typed.charAt(index));
  }

  /// What no index can know is left out, with the field or minus sign before it.
  private void leaveOut() {
    while (!tokens.isEmpty()
        && (tokens.getLast() instanceof Token.Name
            || (tokens.getLast() instanceof Token.Operator sign && sign.text().isEmpty()))) {
      tokens.removeLast();
    }
  }

  private void range(Where where) throws QueryError {
    int end = at;
    while (end < typed.length() && !Signs.isRangeClose(typed.charAt(end))) {
      end++;
    }
    boolean dates = where == Where.POSTED || where == Where.PUBLISHED;
    if (dates && end == typed.length()) {
      throw new QueryError(Kind.UNCLOSED_RANGE, at, typed.substring(at), DateValue.RANGE_EXAMPLE);
    }
    if (dates) {
      tokens.add(new Token.Range(at, typed.substring(at + 1, end)));
      at = end + 1;
    } else if (RANGE.matcher(typed.substring(at, end)).matches()) {
      String found = typed.substring(at, Math.min(end + 1, typed.length()));
      throw new QueryError(Kind.RANGE_OF_WORDS, at, found, "");
    } else {
      word();
    }
  }

  private void word() throws QueryError {
    int start = at;
    var text = new StringBuilder();
    boolean escaped = false;
    int signs = 0;
    var ending = Ending.NONE;
    while (at < typed.length() && isWordPart(typed.charAt(at))) {
      char c = typed.charAt(at);
      if (Signs.isColon(c) && !escaped && FieldNames.isName(text)) {
        Optional<Where> where = FieldNames.named(text.toString());
        if (where.isPresent()) {
          at++;
          tokens.add(new Token.Name(start, where.get(), text.toString()));
          return;
        }
        refuseField(start, text.toString());
      }
      escaped |= c == '\\';
      Ending its = ending(c);
      signs = its == Ending.NONE ? 0 : its == ending ? signs + 1 : 1;
      ending = its;
      text.append(literal());
    }
    add(start, text.substring(0, text.length() - signs), ending, escaped);
  }

  private static Ending ending(char c) {
    return Signs.isStar(c) ? Ending.STAR : Signs.isTilde(c) ? Ending.TILDE : Ending.NONE;
  }

  private void add(int start, String text, Ending ending, boolean escaped) {
    Optional<Token.Operator.Kind> operator =
        escaped || ending != Ending.NONE ? Optional.empty() : Token.Operator.Kind.named(text);
    if (operator.isPresent()) {
      tokens.add(new Token.Operator(start, operator.get(), text));
    } else if (Signs.isSearchable(text) || (text.isEmpty() && ending == Ending.STAR)) {
      tokens.add(new Token.Word(start, text, ending));
    } else {
      leaveOut();
    }
  }

  private static boolean isWordPart(char c) {
    return !(Signs.isBlank(c) || Signs.isOpen(c) || Signs.isClose(c) || Signs.isQuote(c));
  }

  /// The next character; after a backslash the one behind it, whatever it is.
  private char literal() {
    if (typed.charAt(at) == '\\' && at + 1 < typed.length()) {
      at++;
    }
    return typed.charAt(at++);
  }

  /// A colon that ends a word, or stands in an address, is plain text.
  private void refuseField(int start, String name) throws QueryError {
    if (at + 1 == typed.length()) {
      return;
    }
    char after = typed.charAt(at + 1);
    boolean value =
        Signs.isQuote(after)
            || Signs.isOpen(after)
            || Signs.isRangeOpen(after)
            || Character.isLetterOrDigit(typed.codePointAt(at + 1));
    if (value) {
      throw new QueryError(Kind.UNKNOWN_FIELD, start, name, FieldNames.nearest(name) + ":");
    }
  }
}
