package org.guwah.verify;

import java.util.ArrayList;
import java.util.List;
import org.guwah.archive.Evidence;
import org.guwah.log.ProofException;
import org.guwah.log.SignedNote;
import org.guwah.model.Problem;

/// Heads that were kept outside the archive, each given to the log whose key signed it.
final class OutsideHeads {
  private final List<Evidence.Log> logs;
  private final List<SignedHeads> keys;
  private final List<List<Head>> heads = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /// @param keys of `logs`, in the same order
  OutsideHeads(List<Evidence.Log> logs, List<SignedHeads> keys) {
    this.logs = logs;
    this.keys = keys;
    logs.forEach(log -> heads.add(new ArrayList<>()));
  }

  void take(String note, Head.Source source) {
    for (int i = 0; i < keys.size(); i++) {
      try {
        heads.get(i).add(keys.get(i).open(note, source));
        return;
      } catch (ProofException e) {
        // Not signed by this log. Whether any log signed it shows after the last of them.
      }
    }
    problems.add(new Problem(Problem.Code.V011, source.words(), reason(note)));
  }

  /// Of the log at this place in the list of logs.
  List<Head> of(int log) {
    return heads.get(log);
  }

  /// One for each head that no log of this archive signed.
  List<Problem> problems() {
    return problems;
  }

  private String reason(String note) {
    try {
      String origin = SignedNote.parse(note).text().lines().findFirst().orElse("");
      boolean ours = logs.stream().anyMatch(log -> log.origin().equals(origin));
      return ours
          ? "no key of this archive signed it, though it bears the name of its log " + origin
          : "it is of the log " + origin + ", not of this archive";
    } catch (ProofException e) {
      return "it is no signed note: " + e.getMessage();
    }
  }
}
