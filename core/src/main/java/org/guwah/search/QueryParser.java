package org.guwah.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guwah.search.Query.Where;
import org.guwah.search.QueryError.Kind;
import org.guwah.search.Token.Operator;

/// Reads the query language that `docs/reference/search.md` describes.
///
/// Whatever a person types in plain words is a query; only a real mistake is a [QueryError]: a
/// bracket or range that is not closed, an unknown field, a date that is none. An operator with
/// nothing to work on is a word, a quotation mark that is not closed goes to the end, a closing
/// bracket without its opening one is left out, and so are signs that no index knows.
///
/// From loose to tight: OR, then AND (also between words with nothing between them), then NOT.
public final class QueryParser {
  /// In UTF-16 code units.
  public static final int MAX_LENGTH = 4_000;

  /// Words, phrases and dates in one query.
  public static final int MAX_WORDS = 400;

  /// Brackets and NOT inside one another.
  public static final int MAX_DEPTH = 50;

  /// Words between others that are looked for near one another.
  public static final int MAX_APART = 50;

  private final List<Token> tokens;
  private int at;
  private int words;

  private QueryParser(List<Token> tokens) {
    this.tokens = tokens;
  }

  /// @param typed by a person
  /// @throws QueryError if it cannot be understood
  public static Query parse(String typed) throws QueryError {
    if (typed.length() > MAX_LENGTH) {
      String length = Integer.toString(typed.length());
      throw new QueryError(Kind.TOO_LONG, MAX_LENGTH, length, Integer.toString(MAX_LENGTH));
    }
    var parser = new QueryParser(Lexer.tokens(typed));
    return parser.or(Where.ANYWHERE, 0).orElseGet(Query.All::new);
  }

  /// Reads to the end, or to the bracket that closes this group.
  private Optional<Query> or(Where where, int depth) throws QueryError {
    var parts = new ArrayList<Query>();
    and(where, depth).ifPresent(parts::add);
    while (isOperator(Operator.Kind.OR)) {
      at++;
      and(where, depth).ifPresent(parts::add);
    }
    return parts.size() > 1 ? Optional.of(new Query.Or(parts)) : parts.stream().findFirst();
  }

  private Optional<Query> and(Where where, int depth) throws QueryError {
    var parts = new ArrayList<Query>();
    boolean first = true;
    while (hasNext() && (first || !isOperator(Operator.Kind.OR))) {
      if (!first && isOperator(Operator.Kind.AND)) {
        at++;
      }
      unary(where, depth).ifPresent(parts::add);
      first = false;
    }
    return parts.size() > 1 ? Optional.of(new Query.And(parts)) : parts.stream().findFirst();
  }

  private Optional<Query> unary(Where where, int depth) throws QueryError {
    Token token = tokens.get(at);
    if (depth > MAX_DEPTH) {
      throw new QueryError(Kind.TOO_DEEP, token.start(), "", "");
    }
    if (isOperator(Operator.Kind.NOT)) {
      at++;
      return unary(where, depth + 1).map(Query.Not::new);
    }
    if (token instanceof Token.Name(_, Where field, _) && startsValue(at + 1)) {
      at++;
      return primary(field, depth);
    }
    return primary(where, depth);
  }

  private Optional<Query> primary(Where where, int depth) throws QueryError {
    Token token = tokens.get(at++);
    return switch (token) {
      case Token.Open(int start) -> group(start, where, depth + 1);
      case Token.Phrase(int start, String text) -> leaf(start, Leaves.phrase(where, start, text));
      case Token.Near near -> leaf(near.start(), Leaves.near(where, near));
      case Token.Word word -> leaf(word.start(), Leaves.word(where, word));
      case Token.Range(int start, String text) ->
          leaf(start, new DateValue(where, start).range(text));
      case Token.Name(int start, _, String text) -> leaf(start, Leaves.plain(where, start, text));
      case Operator(int start, _, String text) ->
          text.isEmpty() ? Optional.empty() : leaf(start, Leaves.plain(where, start, text));
      case Token.Close _ -> throw new IllegalStateException("a closing bracket ends a group");
    };
  }

  private Optional<Query> group(int start, Where where, int depth) throws QueryError {
    Optional<Query> inside = or(where, depth);
    if (at == tokens.size()) {
      throw new QueryError(Kind.UNCLOSED_BRACKET, start, "(", ")");
    }
    at++;
    return inside;
  }

  private Optional<Query> leaf(int start, Query leaf) throws QueryError {
    if (++words > MAX_WORDS) {
      throw new QueryError(Kind.TOO_MANY_WORDS, start, "", Integer.toString(MAX_WORDS));
    }
    return Optional.of(leaf);
  }

  private boolean hasNext() {
    return at < tokens.size() && !(tokens.get(at) instanceof Token.Close);
  }

  /// Whether this operator stands here with something to work on.
  private boolean isOperator(Operator.Kind kind) {
    return at < tokens.size()
        && tokens.get(at) instanceof Operator operator
        && operator.kind() == kind
        && startsOperand(at + 1);
  }

  private boolean startsOperand(int index) {
    return startsValue(index)
        || (index < tokens.size()
            && (tokens.get(index) instanceof Token.Name
                || (tokens.get(index) instanceof Operator operator
                    && operator.kind() == Operator.Kind.NOT)));
  }

  private boolean startsValue(int index) {
    return index < tokens.size()
        && switch (tokens.get(index)) {
          case Token.Open _, Token.Phrase _, Token.Near _, Token.Word _, Token.Range _ -> true;
          case Token.Close _, Operator _, Token.Name _ -> false;
        };
  }
}
