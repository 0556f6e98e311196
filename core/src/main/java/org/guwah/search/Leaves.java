package org.guwah.search;

import java.util.Locale;
import org.guwah.model.ItemId;
import org.guwah.model.Sha256;
import org.guwah.search.Query.Where;
import org.guwah.search.QueryError.Kind;
import org.guwah.search.Token.Word.Ending;

/// Makes the smallest questions: a word, a phrase, a date, a value of a field.
final class Leaves {
  private Leaves() {}

  static Query plain(Where where, int start, String text) throws QueryError {
    return word(where, new Token.Word(start, text, Ending.NONE));
  }

  static Query word(Where where, Token.Word token) throws QueryError {
    String text = token.text();
    boolean prefix = token.ending() == Ending.STAR;
    boolean fuzzy = token.ending() == Ending.TILDE;
    boolean any = text.isEmpty();
    if (fuzzy && !mayBeSpelledNearly(where)) {
      throw new QueryError(Kind.BAD_TILDE, token.start(), text + "~", text);
    }
    return switch (where) {
      case POSTED, PUBLISHED -> {
        var value = new DateValue(where, token.start());
        yield any ? value.any() : value.date(fuzzy ? text + "~" : text);
      }
      case ANYWHERE, EXACT -> any ? new Query.All() : words(where, token);
      case TITLE, BODY, CAPTION, PUBLISHER, BYLINE, TRANSLATION, NOTE -> words(where, token);
      case LANGUAGE, SCRIPT, TAG -> new Query.Word(where, text, prefix);
      case CASE, KIND, PROBLEM, RESTRICTION ->
          new Query.Word(where, Values.of(where, token.start(), text, prefix), prefix);
      case ITEM -> item(token.start(), text);
    };
  }

  /// Dates take a tilde too: there it means "about".
  private static boolean mayBeSpelledNearly(Where where) {
    return switch (where) {
      case EXACT, LANGUAGE, SCRIPT, ITEM, TAG, CASE, KIND, PROBLEM, RESTRICTION -> false;
      case ANYWHERE, TITLE, BODY, CAPTION, PUBLISHER, BYLINE, TRANSLATION, NOTE -> true;
      case POSTED, PUBLISHED -> true;
    };
  }

  private static Query words(Where where, Token.Word token) throws QueryError {
    if (token.ending() != Ending.TILDE) {
      return new Query.Word(where, token.text(), token.ending() == Ending.STAR);
    }
    if (!Signs.isOneWord(token.text())) {
      throw new QueryError(Kind.BAD_TILDE, token.start(), token.text() + "~", token.text());
    }
    return new Query.Fuzzy(where, token.text());
  }

  static Query phrase(Where where, int start, String text) throws QueryError {
    return switch (where) {
      case ANYWHERE, EXACT, TITLE, BODY, CAPTION, PUBLISHER, BYLINE, TAG, TRANSLATION, NOTE ->
          new Query.Phrase(where, text);
      case LANGUAGE, SCRIPT, POSTED, PUBLISHED, ITEM, CASE, KIND, PROBLEM, RESTRICTION ->
          plain(where, start, text.strip());
    };
  }

  static Query near(Where where, Token.Near token) throws QueryError {
    if (token.apart() > QueryParser.MAX_APART) {
      String most = Integer.toString(QueryParser.MAX_APART);
      throw new QueryError(Kind.TOO_FAR, token.start(), token.written(), most);
    }
    return switch (where) {
      case ANYWHERE, EXACT, TITLE, BODY, CAPTION, PUBLISHER, BYLINE, TRANSLATION, NOTE ->
          new Query.Near(where, token.text(), token.apart());
      case LANGUAGE, SCRIPT, POSTED, PUBLISHED, ITEM, TAG, CASE, KIND, PROBLEM, RESTRICTION ->
          throw new QueryError(Kind.BAD_TILDE, token.start(), token.written(), token.text());
    };
  }

  private static Query item(int start, String text) throws QueryError {
    String id = text.toLowerCase(Locale.ROOT);
    try {
      return id.startsWith("i-")
          ? new Query.Word(Where.ITEM, new ItemId(id).value(), false)
          : new Query.OfContent(new Sha256(id));
    } catch (IllegalArgumentException _) {
      String form = "i- and ten letters or digits, or the 64 digits of its SHA-256";
      throw new QueryError(Kind.BAD_ITEM, start, text, form);
    }
  }
}
