package org.guwah.app.web.log;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.guwah.app.parts.Parts;
import org.guwah.archive.Archive;
import org.guwah.json.Json;
import org.guwah.json.JsonException;
import org.guwah.model.Problem;
import org.guwah.verify.Progress;
import org.jspecify.annotations.Nullable;

/// One check of the whole archive at a time, beside the pages; it may take long. Remembers what the
/// last one found. Safe for use by several threads.
public final class Verification {
  /// How many problems a page shows; `guwah verify` prints all of them.
  public static final int SHOWN = 500;

  private static final String KEY = "web.verified";

  private final Archive archive;
  private final InstantSource clock;
  private State state = new Idle();
  private CountDownLatch finished = new CountDownLatch(0);

  public Verification(Archive archive, InstantSource clock) {
    this.archive = archive;
    this.clock = clock;
  }

  /// How the check stands.
  public sealed interface State {}

  /// None was made since the pages were started.
  public record Idle() implements State {}

  /// @param done of `total`: heads, entries, or bytes of originals
  /// @param total 0 where it is not known
  public record Running(Instant since, Progress.Step step, long done, long total)
      implements State {}

  /// @param count of all problems; 0 where the archive is sound
  /// @param problems the first of them, up to [#SHOWN]
  public record Done(Instant at, Duration took, long count, List<Problem> problems)
      implements State {}

  /// It could not be made to the end.
  ///
  /// @param message names the file and the next step
  public record Broken(Instant at, String message) implements State {}

  /// What the last check found, also before the pages were started.
  ///
  /// @param entries how many the record had when it began
  public record Last(Instant at, long entries, long problems) {}

  public synchronized State state() {
    return state;
  }

  /// Begins a check unless one is under way, and waits a little, since a small archive is soon
  /// checked.
  public void begin(Duration patience) throws IOException {
    CountDownLatch end = beginUnlessRunning();
    try {
      var _ = end.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized CountDownLatch beginUnlessRunning() throws IOException {
    if (!(state instanceof Running)) {
      long entries = archive.journal().size();
      Instant since = clock.instant();
      state = new Running(since, Progress.Step.HEADS, 0, 0);
      finished = new CountDownLatch(1);
      Thread.ofPlatform().daemon().name("verify").start(() -> run(since, entries));
    }
    return finished;
  }

  private void run(Instant since, long entries) {
    State end = check(since, entries);
    synchronized (this) {
      state = end;
      finished.countDown();
    }
  }

  private State check(Instant since, long entries) {
    var problems = new Findings();
    try {
      Parts.verifier(archive)
          .verify(problems, (step, done, total) -> at(new Running(since, step, done, total)));
      Instant now = clock.instant();
      keep(new Last(now, entries, problems.count));
      return new Done(
          now, Duration.between(since, now), problems.count, List.copyOf(problems.first));
    } catch (IOException | RuntimeException e) {
      return new Broken(clock.instant(), String.valueOf(e.getMessage()));
    }
  }

  private static final class Findings implements Consumer<Problem> {
    private final List<Problem> first = new ArrayList<>();
    private long count;

    @Override
    public void accept(Problem problem) {
      count++;
      if (first.size() < SHOWN) {
        first.add(problem);
      }
    }
  }

  private synchronized void at(Running running) {
    state = running;
  }

  /// What the last finished check found; empty where there was none.
  public Optional<Last> last() throws IOException {
    return archive.settings().get(KEY).map(Verification::read);
  }

  private void keep(Last last) throws IOException {
    Json json =
        Json.object()
            .with("at", last.at.toString())
            .with("entries", Long.toString(last.entries))
            .with("problems", Long.toString(last.problems))
            .build();
    archive.settings().put(KEY, json.toString());
  }

  private static @Nullable Last read(String kept) {
    try {
      var json = Json.parseObject(kept);
      return new Last(
          Instant.parse(json.text("at")),
          Long.parseLong(json.text("entries")),
          Long.parseLong(json.text("problems")));
    } catch (JsonException | DateTimeException | NumberFormatException _) {
      return null; // a setting, not evidence: the next check writes it again
    }
  }
}
