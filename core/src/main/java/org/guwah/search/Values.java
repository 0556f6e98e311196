package org.guwah.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.guwah.model.CaseId;
import org.guwah.model.Problem;
import org.guwah.model.Restriction;
import org.guwah.search.Query.Where;
import org.guwah.search.QueryError.Kind;

/// The values of fields that have only so many.
public final class Values {
  /// What sort of thing a document may be.
  public static final List<String> KINDS =
      List.of("testimony", "page", "post", "paper", "text", "other");

  private static final List<String> RESTRICTIONS = names(Restriction.values());
  private static final List<String> PROBLEMS = names(Problem.Code.values());

  private Values() {}

  private static List<String> names(Enum<?>[] all) {
    return Arrays.stream(all).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
  }

  /// @param prefix whether the value may go on, and so is not looked at
  /// @return in lower case
  static String of(Where where, int start, String text, boolean prefix) throws QueryError {
    String value = text.toLowerCase(Locale.ROOT);
    if (prefix) {
      return value;
    }
    if (where == Where.CASE) {
      return ofCase(start, text, value);
    }
    List<String> all =
        where == Where.KIND ? KINDS : where == Where.PROBLEM ? PROBLEMS : RESTRICTIONS;
    if (!all.contains(value)) {
      String choice = String.join(", ", where == Where.PROBLEM ? likely(value) : all);
      throw new QueryError(Kind.BAD_VALUE, start, text, choice);
    }
    return value;
  }

  private static String ofCase(int start, String text, String value) throws QueryError {
    try {
      return new CaseId(value).value();
    } catch (IllegalArgumentException _) {
      throw new QueryError(Kind.BAD_CASE, start, text, "c- and ten letters or digits");
    }
  }

  /// The codes with the same letter before the number, as people know them.
  private static List<String> likely(String value) {
    List<String> codes = PROBLEMS.stream().map(code -> code.toUpperCase(Locale.ROOT)).toList();
    String letter = value.isEmpty() ? "" : value.substring(0, 1).toUpperCase(Locale.ROOT);
    List<String> near = codes.stream().filter(code -> code.startsWith(letter)).toList();
    return near.isEmpty() ? codes : near;
  }
}
