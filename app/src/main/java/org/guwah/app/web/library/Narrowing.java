package org.guwah.app.web.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guwah.app.web.page.Links;
import org.guwah.archive.TextIndex.Count;
import org.guwah.archive.TextIndex.Facet;
import org.guwah.casework.Desk;
import org.guwah.model.CaseId;

/// How the results of a search divide, and the searches that narrow it: to the documents with a
/// value, or to those without it.
///
/// @param facet by which they are divided
/// @param values the most frequent first
public record Narrowing(Facet facet, List<Value> values) {
  /// @param value as the index gives it
  /// @param name of a case; absent for other facets
  /// @param with the search for the documents that have it
  /// @param without the search for those that do not
  public record Value(
      String value, Optional<String> name, long documents, String with, String without) {}

  /// Facets that divide nothing are left out, and cases that its viewer may not know of.
  ///
  /// @param query as typed
  static List<Narrowing> of(String query, Map<Facet, List<Count>> counts, Desk desk) {
    var all = new ArrayList<Narrowing>();
    for (Facet facet : Facet.values()) {
      List<Value> values =
          counts.getOrDefault(facet, List.of()).stream()
              .map(count -> value(query, facet, count, desk))
              .flatMap(Optional::stream)
              .toList();
      if (!values.isEmpty()) {
        all.add(new Narrowing(facet, values));
      }
    }
    return all;
  }

  private static Optional<Value> value(String query, Facet facet, Count count, Desk desk) {
    Optional<String> name =
        facet == Facet.CASE
            ? desk.find(new CaseId(count.value())).map(file -> file.name())
            : Optional.empty();
    if (facet == Facet.CASE && name.isEmpty()) {
      return Optional.empty();
    }
    String asked = asked(facet, count.value());
    return Optional.of(
        new Value(
            count.value(),
            name,
            count.documents(),
            Links.search(narrowed(query, asked)),
            Links.search(narrowed(query, "-" + asked))));
  }

  /// The search for the documents with a value of a facet. A document's year is that of the day it
  /// was posted, or else published.
  public static String asked(Facet facet, String value) {
    return switch (facet) {
      case YEAR -> "(posted:%1$s OR (published:%1$s NOT posted:*))".formatted(value);
      case PUBLISHER, TAG ->
          name(facet) + ":\"" + value.replaceAll("[\"“”«»„＂]", " ").strip() + "\"";
      case KIND, RESTRICTION -> name(facet) + ":" + value.toLowerCase(Locale.ROOT);
      case LANGUAGE, CASE, PROBLEM -> name(facet) + ":" + value;
    };
  }

  private static String name(Facet facet) {
    return facet.name().toLowerCase(Locale.ROOT);
  }

  private static String narrowed(String query, String asked) {
    boolean loose = query.contains(" OR ") && !(query.startsWith("(") && query.endsWith(")"));
    return (loose ? "(" + query + ")" : query) + " " + asked;
  }
}
