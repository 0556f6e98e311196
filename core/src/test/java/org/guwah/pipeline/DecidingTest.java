package org.guwah.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.archive.Derivations.Judged;
import org.guwah.model.Anchor;
import org.guwah.model.Claim;
import org.guwah.model.Judgment;
import org.guwah.model.Sha256;
import org.guwah.model.Statement;
import org.guwah.model.Verdict;
import org.junit.jupiter.api.Test;

class DecidingTest {
  private static final Anchor AT = new Anchor(Sha256.hash("a".getBytes(UTF_8)), "taken", "", "", 0);
  private static final Statement TAKEN =
      new Statement(Optional.of(Claim.Type.ACT), "detained", Map.of(), Claim.Modality.ASSERTED, "");

  /// @param said by whom and what, such as `Aman ACCEPTED`
  private static Verdict decided(String... said) {
    var judgments = new ArrayList<Judged>();
    for (String each : said) {
      String[] parts = each.split(" ");
      Judgment judgment =
          switch (parts[1]) {
            case "ASSERTED" -> new Judgment.Asserted(AT, TAKEN);
            case "GRADED" -> new Judgment.Graded(AT, TAKEN, 'B', 2);
            default -> new Judgment.Assessed(AT, TAKEN, Verdict.valueOf(parts[1]));
          };
      int entry = judgments.size();
      judgments.add(new Judged(entry, "j-" + entry, judgment, parts[0]));
    }
    return Deciding.byTwo(List.copyOf(judgments));
  }

  @Test
  void it_takes_two_people_to_accept() {
    assertEquals(Verdict.PROPOSED, decided("Aman GRADED"));
    assertEquals(Verdict.AWAITING, decided("Aman ACCEPTED"));
    assertEquals(Verdict.AWAITING, decided("Aman ACCEPTED", "Aman ACCEPTED"));
    assertEquals(Verdict.ACCEPTED, decided("Aman ACCEPTED", "Marzi ACCEPTED"));
    assertEquals(Verdict.ACCEPTED, decided("Aman ASSERTED", "Marzi ACCEPTED"));
    assertEquals(Verdict.AWAITING, decided("Aman ACCEPTED", "Marzi UNDECIDED"));
  }

  @Test
  void one_person_rejects_or_leaves_it_open() {
    assertEquals(Verdict.REJECTED, decided("Aman REJECTED"));
    assertEquals(Verdict.UNDECIDED, decided("Aman UNDECIDED"));
    assertEquals(Verdict.REJECTED, decided("Aman UNDECIDED", "Marzi REJECTED"));
  }

  @Test
  void who_accepts_and_who_rejects_disagree_until_one_of_them_says_otherwise() {
    assertEquals(Verdict.DISPUTED, decided("Aman ACCEPTED", "Marzi REJECTED"));
    assertEquals(Verdict.DISPUTED, decided("Marzi REJECTED", "Aman ACCEPTED", "Rahil ACCEPTED"));
    assertEquals(Verdict.ACCEPTED, decided("Aman ACCEPTED", "Marzi REJECTED", "Marzi ACCEPTED"));
  }
}
