package org.guwah.model;

import java.util.List;

/// What an extractor found in one document.
///
/// @param mentions by place, not overlapping
/// @param claims by place
/// @param problems why it may not be all, or nothing; empty where all went well
public record Findings(
    Recipe recipe, List<Mention> mentions, List<Claim> claims, List<Problem> problems) {
  public Findings {
    mentions = List.copyOf(mentions);
    claims = List.copyOf(claims);
    problems = List.copyOf(problems);
  }

  /// All went well.
  public Findings(Recipe recipe, List<Mention> mentions, List<Claim> claims) {
    this(recipe, mentions, claims, List.of());
  }
}
