package org.guwah.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.guwah.faults.Strace.Fault;
import org.guwah.faults.Strace.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever call fails, or kills the program, while three files are added: the archive verifies
/// before and after the add is run again, and then holds what it holds without the fault.
///
/// A sample of the calls is tried; with `-Dguwah.faults=all`, every one.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
class FaultsIT {
  private static final int SAMPLE = 6;
  private static final int TRIES = 5;

  /// What must never be lost: everything in the archive but derivations and what they are made in.
  private static final Pattern PRECIOUS =
      Pattern.compile("(originals|record\\.db|log|keys)\\b.*|tmp|tmp/\\d+(/originals.*)?");

  /// Names that differ from file to file, or from run to run.
  private static final Pattern CHANCE =
      Pattern.compile("[0-9a-f]{6,}|(?<=/)[0-9a-f]{2}(?=/|$)|\\d+");

  private Path folder = Path.of("");
  private Trial empty = new Trial(folder);
  private Set<String> expected = Set.of();
  private final List<Target> targets = new ArrayList<>();
  private final AtomicInteger trials = new AtomicInteger();
  private final Map<String, Integer> done = Collections.synchronizedMap(new LinkedHashMap<>());

  /// One call to spoil.
  ///
  /// @param kind the call and its file, chance names left out
  /// @param order of calls of this kind, from 1
  /// @param steady the file within the archive, where its name is the same in each run
  record Target(Fault fault, Call call, String kind, int order, Optional<String> steady) {
    @Override
    public String toString() {
      return fault + " in " + kind + " no. " + order;
    }
  }

  @BeforeAll
  void record_the_calls_of_an_add(@TempDir Path given) throws IOException, InterruptedException {
    folder = given;
    assumeTrue(
        Strace.usable(), "strace is missing or may not watch processes: no fault was injected");
    empty = Trial.begin(folder.resolve("empty"));
    Trial first = empty.copy(folder.resolve("first"));
    Trial second = empty.copy(folder.resolve("second"));
    List<Call> calls = precious(first);
    List<Call> others = precious(second);
    expected = first.holdings();
    assertEquals(3, expected.size(), expected.toString());
    assertEquals(expected, second.holdings());
    aim(calls, files(second, others), first.archive());
    assertTrue(targets.size() > 2 * SAMPLE, "only " + targets.size() + " calls to spoil");
  }

  List<Target> targets() {
    if (System.getProperty("guwah.faults", "").equals("all")) {
      return targets;
    }
    List<Target> sample = new ArrayList<>();
    for (int i = 0; i < SAMPLE; i++) {
      int at = (int) ((long) i * (targets.size() - 2) / (SAMPLE - 1));
      // Both faults stand in turn for each call.
      sample.add(targets.get(at - at % 2 + i % 2));
    }
    return sample;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("targets")
  void nothing_is_lost_or_made_up_by(Target target) throws IOException, InterruptedException {
    Trial trial = spoil(target);

    trial.verifyInterrupted();
    trial.addAgain();

    trial.verify();
    assertEquals(expected, trial.holdings());
    assertEquals(Set.of(), trial.leftovers());
    tell(target);
  }

  @AfterAll
  void print_what_was_tried() {
    System.out.println(
        "Faults injected into an add of three files, each followed by verify, add," + " verify:");
    done.forEach((kind, count) -> System.out.println("  " + count + "\t" + kind));
  }

  /// Runs the add with this fault, until just this call was hit.
  private Trial spoil(Target target) throws IOException, InterruptedException {
    List<String> missed = new ArrayList<>();
    for (int i = 1; i <= TRIES; i++) {
      Trial trial = empty.copy(folder.resolve("trial-" + trials.incrementAndGet()));
      Outcome outcome =
          trial.failAdd(
              target.fault(), target.call(), target.steady().map(trial.archive()::resolve));
      List<String> hits = hits(target, outcome, trial);
      if (hits.contains(target.kind())) {
        if (target.fault() == Fault.KILL) {
          assertEquals(Strace.KILLED, outcome.code(), outcome.output());
        } else {
          Trial.assertPlain(outcome);
          assertKept(outcome, trial);
        }
        return trial;
      }
      missed.add(hits.toString());
    }
    throw new AssertionError(target + " was never hit, but " + missed);
  }

  /// An add that says it is done has kept everything.
  private void assertKept(Outcome outcome, Trial trial) throws IOException, InterruptedException {
    if (outcome.code() == 0) {
      assertEquals(expected, trial.holdings(), outcome.output());
    }
  }

  private static List<String> hits(Target target, Outcome outcome, Trial trial) {
    return outcome.calls().stream()
        .filter(call -> target.fault() == Fault.KILL ? !call.finished() : call.injected())
        .filter(call -> call.name().equals(target.call().name()))
        .map(call -> kind(call, trial.archive()))
        .toList();
  }

  private List<Call> precious(Trial trial) throws IOException, InterruptedException {
    Outcome outcome = trial.watchAdd();
    assertEquals(0, outcome.code(), outcome.output());
    return outcome.calls().stream()
        .filter(call -> PRECIOUS.matcher(call.within(trial.archive())).matches())
        .toList();
  }

  private static Set<String> files(Trial trial, List<Call> calls) {
    return calls.stream()
        .map(call -> call.firstWithin(trial.archive()))
        .collect(java.util.stream.Collectors.toSet());
  }

  /// Each call on a file is aimed at by that file, since strace then counts no others; and it
  /// counts for each thread apart.
  private void aim(List<Call> calls, Set<String> steadyFiles, Path archive) {
    Map<String, Integer> orders = new LinkedHashMap<>();
    Map<String, Integer> onFile = new LinkedHashMap<>();
    Set<String> aimed = new HashSet<>();
    for (Call call : calls) {
      String kind = kind(call, archive);
      String file = call.firstWithin(archive);
      boolean steady = steadyFiles.contains(file);
      int nth =
          steady
              ? onFile.merge(call.thread() + " " + call.name() + " " + file, 1, Integer::sum)
              : call.nth();
      // All threads that get so far are hit; once is enough.
      if (!aimed.add(call.name() + " " + (steady ? file : kind) + " " + nth)) {
        continue;
      }
      int order = orders.merge(kind, 1, Integer::sum);
      for (Fault fault : Fault.values()) {
        targets.add(
            new Target(
                fault, call.as(nth), kind, order, steady ? Optional.of(file) : Optional.empty()));
      }
    }
  }

  private static String kind(Call call, Path archive) {
    return call.name() + " " + CHANCE.matcher(call.within(archive)).replaceAll("*");
  }

  private void tell(Target target) {
    done.merge(target.fault() + " in " + target.kind(), 1, Integer::sum);
    int tried = done.values().stream().mapToInt(Integer::intValue).sum();
    System.out.println("  " + tried + " of " + targets().size() + ": " + target);
  }
}
