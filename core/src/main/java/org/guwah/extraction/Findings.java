package org.guwah.extraction;

import java.util.List;
import org.guwah.model.Claim;
import org.guwah.model.Mention;
import org.guwah.model.Recipe;

/// What an extractor found in one document.
///
/// @param mentions by place, not overlapping
/// @param claims by place
public record Findings(Recipe recipe, List<Mention> mentions, List<Claim> claims) {
  public Findings {
    mentions = List.copyOf(mentions);
    claims = List.copyOf(claims);
  }
}
