package org.guwah.app.rows;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.guwah.archive.Proposals.Row;
import org.guwah.model.Claim;
import org.guwah.model.Sha256;
import org.guwah.model.Span;

/// Names a claim of an act, and so the act, until its document is read in another way. Which
/// records there are, and what they are called, does not change it.
public final class ActKeys {
  private static final int KEY = 12;

  private ActKeys() {}

  /// @param row of a claim
  public static String of(Row row) {
    var claim = (Claim) row.proposal().finding();
    String person = claim.slot(Claim.Slot.PERSON).map(who -> place(who.at())).orElse("");
    String all =
        String.join("\n", row.document().toString(), claim.kind(), place(claim.at()), person);
    return "a-" + Sha256.hash(all.getBytes(UTF_8)).hex().substring(0, KEY);
  }

  private static String place(Span at) {
    return at.start() + "-" + at.end();
  }
}
