package org.guwah.verify;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.guwah.archive.Evidence;
import org.guwah.archive.Originals;
import org.guwah.log.NoteVerifier;
import org.guwah.log.VerifierKey;
import org.guwah.model.Problem;
import org.guwah.model.Sha256;

/// One verification under way: heads, then entries, then originals.
final class Verification {
  private static final Set<Problem.Code> EXPLAINING =
      EnumSet.of(Problem.Code.V004, Problem.Code.V006, Problem.Code.V008);

  private final Originals originals;
  private final Evidence evidence;
  private final Crew crew;
  private final Progress progress;
  private final Soundness soundness;
  private final List<Problem> problems = new ArrayList<>();

  Verification(
      Originals originals, Evidence evidence, Crew crew, Progress progress, Soundness soundness) {
    this.originals = originals;
    this.evidence = evidence;
    this.crew = crew;
    this.progress = progress;
    this.soundness = soundness;
  }

  /// @param given heads that a person gives, as signed notes
  void run(
      Function<VerifierKey, NoteVerifier> signatures,
      List<String> given,
      Duration patience,
      Consumer<Problem> found)
      throws IOException {
    var extras = new Extras(originals, evidence);
    Logs logs = Logs.open(evidence, signatures, given, crew, progress);
    var entries = new Entries(crew, progress, logs);
    entries.run(evidence);
    problems.addAll(logs.judge(entries));
    extras.settle(entries.contents(), entries.doubts(), entries.count(), patience);
    List<Sha256> extra = unexplained(extras, logs.missing());
    soundness.tell();
    problems.forEach(found);
    for (Sha256 content : extra) {
      found.accept(new Problem(Problem.Code.V003, "original " + content, "no entry names it"));
    }
    for (String path : extras.strange()) {
      found.accept(new Problem(Problem.Code.V003, path, "is no original"));
    }
    var check = new OriginalsCheck(originals, entries.contents());
    Holders.name(check.run(crew, progress), evidence).forEach(found);
  }

  /// Does what can be done where the record cannot be read: each original bears its hash as its
  /// name.
  void withoutRecord(Consumer<Problem> found) throws IOException {
    String detail =
        "no entry could be checked, and of the originals only whether each is what its name says";
    found.accept(new Problem(Problem.Code.V012, "record", detail));
    var contents = new Contents();
    originals.list(contents::add, _ -> {});
    for (OriginalsCheck.Bad bad : new OriginalsCheck(originals, contents).run(crew, progress)) {
      found.accept(new Problem(bad.code(), "original " + bad.content(), bad.detail()));
    }
  }

  /// Originals that no entry names are those of missing entries, so long as there are no more of
  /// them. They are told with the first finding that explains them.
  private List<Sha256> unexplained(Extras extras, long missing) {
    List<Sha256> extra = extras.originals();
    if (extra.isEmpty() || extra.size() > missing + extras.excused()) {
      return extra;
    }
    for (int i = 0; i < problems.size(); i++) {
      Problem problem = problems.get(i);
      if (EXPLAINING.contains(problem.code())) {
        String detail = problem.detail() + "; originals that no entry names: " + extra.size();
        problems.set(i, new Problem(problem.code(), problem.where(), detail));
        return List.of();
      }
    }
    return extra;
  }
}
