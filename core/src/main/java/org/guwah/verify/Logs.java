package org.guwah.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.guwah.archive.ActJson;
import org.guwah.archive.Evidence;
import org.guwah.json.JsonException;
import org.guwah.log.NoteVerifier;
import org.guwah.log.VerifierKey;
import org.guwah.model.Act;
import org.guwah.model.Problem;
import org.jspecify.annotations.Nullable;

/// All logs of the archive, one after the other. Gives each row to the log it belongs to, and
/// checks that each log but the first goes on from the one before.
final class Logs {
  private final Evidence evidence;
  private final List<LogCheck> logs = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private int current;
  private long missing;

  private Logs(Evidence evidence) {
    this.evidence = evidence;
  }

  /// Checks the signatures of all heads, and whose the heads are that were kept elsewhere.
  ///
  /// @param given heads that a person gives, as signed notes
  static Logs open(
      Evidence evidence,
      Function<VerifierKey, NoteVerifier> signatures,
      List<String> given,
      Crew crew,
      Progress progress)
      throws IOException {
    var logs = new Logs(evidence);
    List<Evidence.Log> all = evidence.logs();
    var heads = new ArrayList<SignedHeads>();
    for (Evidence.Log log : all) {
      heads.add(
          SignedHeads.check(log, evidence.heads(log.generation()), signatures, crew, progress));
    }
    var outside = new OutsideHeads(all, heads);
    if (!all.isEmpty()) {
      evidence.seen().forEach(note -> outside.take(note, Head.Source.SEEN));
      given.forEach(note -> outside.take(note, Head.Source.GIVEN));
    }
    logs.problems.addAll(outside.problems());
    for (int i = 0; i < all.size(); i++) {
      boolean last = i == all.size() - 1;
      PublishedLog published =
          last && !heads.get(i).worthless() ? PublishedLog.open(evidence, heads.get(i)) : null;
      logs.logs.add(new LogCheck(all.get(i), last, heads.get(i), published, outside.of(i)));
    }
    if (!all.isEmpty()) {
      logs.logs.getFirst().beginAt(0);
    }
    return logs;
  }

  /// The log that the next row belongs to; absent where there is none at all.
  @Nullable LogCheck of(Evidence.Row row) {
    while (current + 1 < logs.size() && begins(current + 1, row)) {
      current++;
    }
    return logs.isEmpty() ? null : logs.get(current);
  }

  /// Whether log `next` has begun. Where it is said to begin elsewhere than its forerunner's newest
  /// head has it, the act that begins it decides.
  private boolean begins(int next, Evidence.Row row) {
    LogCheck before = logs.get(next - 1);
    long said = logs.get(next).log().first();
    long due = before.first() + before.claimed();
    long number = row.number();
    if (said == due || number > Math.max(said, due)) {
      logs.get(next).beginAt(said);
      return number >= said;
    }
    if ((number == said || number == due) && succeeded(row).isPresent()) {
      logs.get(next).beginAt(number);
      return true;
    }
    return false;
  }

  /// Judges all logs, once every row was given.
  List<Problem> judge(Entries entries) throws IOException {
    if (logs.isEmpty() && entries.count() > 0) {
      add(Problem.Code.V011, "record", "there is no log, and so no key to check it by");
    }
    for (int i = 1; i < logs.size(); i++) {
      succession(logs.get(i - 1), logs.get(i), entries.doubts());
    }
    for (int i = 0; i < logs.size(); i++) {
      judge(i, entries);
    }
    if (entries.count() == 0 && missing == 0) {
      add(Problem.Code.V006, "record", "there is no entry, not even the first");
    }
    return problems;
  }

  /// How many entries are missing that were once signed.
  long missing() {
    return missing;
  }

  private void judge(int i, Entries entries) throws IOException {
    LogCheck log = logs.get(i);
    long end = i + 1 < logs.size() ? logs.get(i + 1).first() : Long.MAX_VALUE;
    if (log.first() != log.log().first()) {
      add(
          Problem.Code.V004,
          "log " + log.log().origin(),
          "it is said to begin with entry "
              + log.log().first()
              + ", but begins with "
              + log.first());
    }
    List<Doubt> doubts =
        entries.doubts().stream()
            .filter(doubt -> doubt.number() >= log.first() && doubt.number() < end)
            .toList();
    problems.addAll(log.judge(evidence, end, doubts));
    missing += log.missing();
    doubts.stream()
        .filter(log::vouchesFor)
        .map(Doubt::named)
        .filter(Objects::nonNull)
        .forEach(entries.contents()::add);
  }

  /// Each log but the first begins by naming the last head of the one before.
  private void succession(LogCheck before, LogCheck log, List<Doubt> doubts) {
    Optional<Evidence.Row> first = log.firstRow();
    if (first.isEmpty() || before.worthless()) {
      return;
    }
    long number = first.get().number();
    boolean inDoubt = doubts.stream().anyMatch(doubt -> doubt.number() == number);
    if (!inDoubt && succeeded(first.get()).filter(before::endsWith).isEmpty()) {
      add(
          Problem.Code.V009,
          "entry " + number,
          "does not name the last head of the log " + before.log().origin());
    }
  }

  /// The head that a row names as that of the log before, where it is such a row.
  private static Optional<String> succeeded(Evidence.Row row) {
    try {
      return ActJson.entry(row.number(), row.body()).act() instanceof Act.Succeeded(String note)
          ? Optional.of(note)
          : Optional.empty();
    } catch (JsonException e) {
      return Optional.empty();
    }
  }

  private void add(Problem.Code code, String where, String detail) {
    problems.add(new Problem(code, where, detail));
  }
}
