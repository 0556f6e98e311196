package org.guwah.app.web.review;

import java.util.List;
import java.util.Map;
import org.guwah.app.rows.ActKinds;

/// The kinds that the form offers, by sort. A person may write another.
public final class Kinds {
  private static final Map<String, List<String>> ALL =
      Map.of(
          "mention",
          List.of("PERSON", "PLACE", "ORGANISATION", "DATE"),
          "act",
          ActKinds.ALL,
          "trait",
          List.of("born", "age", "sex", "occupation"),
          "figure",
          List.of(
              "people",
              "camps",
              "cameras",
              "money",
              "duration",
              "cases",
              "documents",
              "things",
              "share"),
          "position",
          List.of(
              "denies",
              "acknowledges",
              "acknowledges-denies-responsibility",
              "explains",
              "justifies",
              "promises",
              "declines-to-comment",
              "has-no-knowledge",
              "criticises",
              "demands",
              "supports"),
          "intervention",
          List.of(
              "question",
              "motion",
              "resolution",
              "sanction",
              "visit-asked",
              "access-asked",
              "letter",
              "appeal",
              "protest",
              "lawsuit",
              "asylum-granted",
              "deportation-halted",
              "statement",
              "summoned-ambassador",
              "inquiry"),
          "quote",
          List.of("direct"));

  private Kinds() {}

  /// Every sort, those of claims first.
  public static List<String> sorts() {
    return List.of("act", "trait", "figure", "position", "intervention", "quote", "mention");
  }

  public static List<String> of(String sort) {
    return ALL.getOrDefault(sort, List.of());
  }
}
