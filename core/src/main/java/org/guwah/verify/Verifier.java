package org.guwah.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.guwah.archive.ActJson;
import org.guwah.archive.Evidence;
import org.guwah.archive.Originals;
import org.guwah.json.JsonException;
import org.guwah.log.Ed25519;
import org.guwah.log.NoteVerifier;
import org.guwah.log.ProofException;
import org.guwah.log.VerifierKey;
import org.guwah.model.Act;
import org.guwah.model.Problem;
import org.guwah.model.Sha256;

/// Proves an archive, or names what is wrong with it.
///
/// Reads everything and changes nothing. Every original is hashed, every row compared with its
/// leaf, every tree built anew, every signature of a head checked, every published file compared.
/// One change gives one code; the rules stand in the documentation of this package.
public final class Verifier {
  private static final Set<Problem.Code> EXPLAINING =
      EnumSet.of(Problem.Code.V004, Problem.Code.V006, Problem.Code.V008);

  private final Originals originals;
  private final Evidence evidence;
  private final Function<VerifierKey, NoteVerifier> signatures;
  private final List<String> given = new ArrayList<>();
  private Duration patience = Duration.ofSeconds(2);

  /// Checks signatures with the JDK's own Ed25519, about a thousand a second.
  public Verifier(Originals originals, Evidence evidence) {
    this(originals, evidence, Ed25519::verifier);
  }

  /// @param signatures makes the verifier of a key; may throw [ProofException] for a key of a type
  ///   it does not know
  public Verifier(
      Originals originals, Evidence evidence, Function<VerifierKey, NoteVerifier> signatures) {
    this.originals = originals;
    this.evidence = evidence;
    this.signatures = signatures;
  }

  /// Measures the archive by a head that somebody else kept, too.
  ///
  /// @param note a signed checkpoint
  /// @return this
  public Verifier head(String note) {
    given.add(note);
    return this;
  }

  /// How long to wait before an original that no entry names is believed to be one, because another
  /// process may be about to write its entry; two seconds unless told.
  ///
  /// @return this
  public Verifier patience(Duration newPatience) {
    patience = newPatience;
    return this;
  }

  /// Verifies the archive. Others may add to it meanwhile: what they add is not a problem, and is
  /// verified the next time.
  ///
  /// @param found is given each problem; where it is never called the archive is sound
  /// @throws IOException where the archive cannot be read at all
  public void verify(Consumer<Problem> found, Progress progress) throws IOException {
    List<Problem> soundness = evidence.soundness();
    soundness.forEach(found);
    try (var crew = new Crew()) {
      new Run(crew, found, progress).run();
    } catch (IOException e) {
      if (soundness.stream().noneMatch(problem -> problem.code() == Problem.Code.V012)) {
        throw e;
      }
      // The damage to the database was named; nothing more can be read from it.
    }
  }

  /// One verification under way.
  private final class Run {
    private final Crew crew;
    private final Consumer<Problem> found;
    private final Progress progress;
    private final List<Problem> problems = new ArrayList<>();
    private final List<LogCheck> logs = new ArrayList<>();
    private long missing;
    private int current;

    private Run(Crew crew, Consumer<Problem> found, Progress progress) {
      this.crew = crew;
      this.found = found;
      this.progress = progress;
    }

    void run() throws IOException {
      var extras = new Extras(originals, evidence);
      open();
      var entries = new Entries(crew, progress, this::row);
      entries.run(evidence);
      succession(entries.doubts());
      for (int i = 0; i < logs.size(); i++) {
        judge(i, entries.doubts(), entries.contents());
      }
      if (entries.count() == 0 && missing == 0) {
        add(Problem.Code.V006, "record", "there is no entry, not even the first");
      } else if (logs.isEmpty()) {
        add(Problem.Code.V011, "record", "there is no log, and so no key to check it by");
      }
      originals(entries, extras);
    }

    private void open() throws IOException {
      List<Evidence.Log> all = evidence.logs();
      if (all.isEmpty()) {
        return;
      }
      var heads = new ArrayList<SignedHeads>();
      for (Evidence.Log log : all) {
        heads.add(
            SignedHeads.check(log, evidence.heads(log.generation()), signatures, crew, progress));
      }
      var outside = new OutsideHeads(all, heads);
      evidence.seen().forEach(note -> outside.take(note, Head.Source.SEEN));
      given.forEach(note -> outside.take(note, Head.Source.GIVEN));
      problems.addAll(outside.problems());
      for (int i = 0; i < all.size(); i++) {
        boolean last = i == all.size() - 1;
        PublishedLog published =
            last && !heads.get(i).worthless() ? PublishedLog.open(evidence, heads.get(i)) : null;
        logs.add(new LogCheck(all.get(i), last, heads.get(i), published, outside.of(i)));
      }
    }

    private void row(Evidence.Row row) {
      while (current + 1 < logs.size() && row.number() >= end(current)) {
        current++;
      }
      try {
        if (!logs.isEmpty()) {
          logs.get(current).row(row);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private long end(int log) {
      return log + 1 < logs.size() ? logs.get(log + 1).log().first() : Long.MAX_VALUE;
    }

    /// Each log but the first begins by naming the last head of the one before.
    private void succession(List<Doubt> doubts) {
      for (int i = 1; i < logs.size(); i++) {
        Optional<Evidence.Row> first = logs.get(i).firstRow();
        boolean doubted =
            first.isEmpty()
                || doubts.stream().anyMatch(each -> each.number() == first.get().number());
        if (!doubted && !logs.get(i - 1).worthless() && !succeeds(logs.get(i - 1), first.get())) {
          add(
              Problem.Code.V009,
              "entry " + first.get().number(),
              "does not name the last head of the log " + logs.get(i - 1).log().origin());
        }
      }
    }

    private static boolean succeeds(LogCheck before, Evidence.Row first) {
      try {
        return ActJson.entry(first.number(), first.body()).act() instanceof Act.Succeeded act
            && before.endsWith(act.checkpoint());
      } catch (JsonException | ProofException e) {
        return false;
      }
    }

    private void judge(int i, List<Doubt> doubts, Contents contents) throws IOException {
      LogCheck log = logs.get(i);
      List<Doubt> own =
          doubts.stream()
              .filter(each -> each.number() >= log.log().first() && each.number() < end(i))
              .toList();
      problems.addAll(log.judge(evidence, end(i), own));
      missing += log.missing();
      own.stream()
          .filter(log::vouchesFor)
          .map(Doubt::named)
          .filter(Objects::nonNull)
          .forEach(contents::add);
    }

    private void originals(Entries entries, Extras extras) throws IOException {
      extras.settle(entries.contents(), entries.doubts(), entries.count(), patience);
      List<Sha256> extra = extras.originals();
      boolean explained = extra.size() <= missing + extras.excused();
      if (explained && !extra.isEmpty()) {
        explain(extra.size());
      }
      problems.forEach(found);
      for (Sha256 content : explained ? List.<Sha256>of() : extra) {
        found.accept(new Problem(Problem.Code.V003, "original " + content, "no entry names it"));
      }
      for (String path : extras.strange()) {
        found.accept(new Problem(Problem.Code.V003, path, "is no original"));
      }
      var check = new OriginalsCheck(originals, entries.contents());
      Holders.name(check.run(crew, progress), evidence).forEach(found);
    }

    /// Originals that no entry names are those of the missing entries, so long as there are no more
    /// of them. They are told with the first finding that explains them.
    private void explain(int extra) {
      for (int i = 0; i < problems.size(); i++) {
        Problem problem = problems.get(i);
        if (EXPLAINING.contains(problem.code())) {
          String detail = problem.detail() + "; originals that no entry names: " + extra;
          problems.set(i, new Problem(problem.code(), problem.where(), detail));
          return;
        }
      }
    }

    private void add(Problem.Code code, String where, String detail) {
      problems.add(new Problem(code, where, detail));
    }
  }
}
