package org.guwah.search;

import java.util.List;
import java.util.stream.Collectors;
import org.guwah.search.Query.Where;

/// Writes a query in the language that [QueryParser] reads: what was read, written and read again
/// is the same query.
public final class QueryText {
  private QueryText() {}

  public static String of(Query query) {
    return switch (query) {
      case Query.All _ -> "*";
      case Query.Word(Where where, String word, boolean prefix) ->
          field(where) + word(word) + (prefix ? "*" : "");
      case Query.Fuzzy(Where where, String word) -> field(where) + word(word) + "~";
      case Query.Phrase(Where where, String words) -> field(where) + '"' + phrase(words) + '"';
      case Query.Near(Where where, String words, int apart) ->
          field(where) + '"' + phrase(words) + "\"~" + apart;
      case Query.Dated(Where which, String from, String to) ->
          field(which) + "[" + bound(from) + " TO " + bound(to) + "]";
      case Query.OfContent(var content) -> field(Where.ITEM) + content;
      case Query.And(List<Query> parts) -> joined(parts, " ");
      case Query.Or(List<Query> parts) -> joined(parts, " OR ");
      case Query.Not(Query part) -> "NOT " + nested(part);
    };
  }

  private static String joined(List<Query> parts, String between) {
    return parts.stream().map(QueryText::nested).collect(Collectors.joining(between));
  }

  private static String nested(Query part) {
    return part instanceof Query.And || part instanceof Query.Or ? "(" + of(part) + ")" : of(part);
  }

  private static String field(Where where) {
    return where == Where.ANYWHERE ? "" : FieldNames.nameOf(where) + ":";
  }

  private static String bound(String date) {
    return date.isEmpty() ? "*" : date;
  }

  private static String phrase(String words) {
    var written = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      written.append(Signs.isQuote(c) || c == '\\' ? "\\" : "").append(c);
    }
    return written.toString();
  }

  /// The word, with a backslash before what would otherwise be a sign of the language.
  private static String word(String word) {
    var written = new StringBuilder(isOperator(word) ? "\\" : "");
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      written.append(isSign(c, i == 0) ? "\\" : "").append(c);
    }
    return written.toString();
  }

  private static boolean isOperator(String word) {
    return word.equals("AND") || word.equals("OR") || word.equals("NOT");
  }

  private static boolean isSign(char c, boolean first) {
    return Signs.isBlank(c)
        || Signs.isOpen(c)
        || Signs.isClose(c)
        || Signs.isQuote(c)
        || Signs.isColon(c)
        || Signs.isStar(c)
        || Signs.isTilde(c)
        || c == '\\'
        || (first && (Signs.isMinus(c) || Signs.isPlus(c) || Signs.isRangeOpen(c)));
  }
}
