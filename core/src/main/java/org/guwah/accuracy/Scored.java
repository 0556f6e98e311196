package org.guwah.accuracy;

import java.util.List;
import org.guwah.model.Claim;
import org.guwah.model.DocumentId;
import org.guwah.model.Mention;

/// A document with what was found in it.
///
/// @param text of the document, in which all places count
public record Scored(DocumentId id, String text, List<Mention> mentions, List<Claim> claims) {
  public Scored {
    mentions = List.copyOf(mentions);
    claims = List.copyOf(claims);
  }
}
