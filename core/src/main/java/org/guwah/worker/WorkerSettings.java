package org.guwah.worker;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a [Workers] runs its workers.
///
/// @param java the program that starts a worker
/// @param classPath of the workers, in the form of `-cp`; never the parent's own
/// @param main the class that is run
/// @param temporary a folder inside the archive; each worker gets a folder of its own in it
/// @param workers how many run at once, from 1
/// @param heap how much memory a worker may use, as in `-Xmx`, such as `512m`
/// @param quiet how long a worker may go without sending or taking anything
/// @param total how long a worker may take for one content, without the time its parent takes
/// @param idle after this long without work a worker is stopped
/// @param contents after this many a worker is replaced
/// @param aotCache of the JDK, made for this class path; null for none
/// @param tuning flags of the JVM for its compilers and its heap
public record WorkerSettings(
    Path java,
    String classPath,
    String main,
    Path temporary,
    int workers,
    String heap,
    Limits limits,
    Duration quiet,
    Duration total,
    Duration idle,
    int contents,
    @Nullable Path aotCache,
    List<String> tuning) {
  public WorkerSettings {
    tuning = List.copyOf(tuning);
    if (workers < 1 || contents < 1) {
      throw new IllegalArgumentException(
          workers + " workers with " + contents + " contents each; both begin at 1");
    }
  }

  /// For small pieces of work. The second compiler costs a worker more than it gives back in all
  /// its life. The heap is small until a content asks for more, and gives back what it does not
  /// need; its young part is larger than the JDK makes it, so that what a page needs is not kept as
  /// old.
  private static final List<String> LIGHT =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-Xms24m",
          "-Xmn10m",
          "-XX:MinHeapFreeRatio=10",
          "-XX:MaxHeapFreeRatio=20");

  /// What the program uses on an ordinary laptop to read.
  public static WorkerSettings standard(Path java, String classPath, Path temporary, int workers) {
    return new WorkerSettings(
        java,
        classPath,
        "org.guwah.formats.Worker",
        temporary,
        workers,
        "512m",
        Limits.STANDARD,
        Duration.ofSeconds(60),
        Duration.ofMinutes(20),
        Duration.ofSeconds(20),
        5_000,
        null,
        LIGHT);
  }

  /// What the program uses to look for names and claims: models of a size that readers have none
  /// of, and long enough at work for the second compiler.
  public static WorkerSettings language(Path java, String classPath, Path temporary, int workers) {
    return new WorkerSettings(
        java,
        classPath,
        "org.guwah.language.Worker",
        temporary,
        workers,
        "1g",
        Limits.STANDARD,
        Duration.ofMinutes(10),
        Duration.ofMinutes(10),
        Duration.ofSeconds(20),
        20_000,
        null,
        List.of());
  }

  public WorkerSettings withMain(String newMain) {
    return new WorkerSettings(
        java, classPath, newMain, temporary, workers, heap, limits, quiet, total, idle, contents,
        aotCache, tuning);
  }

  public WorkerSettings withHeap(String newHeap) {
    return new WorkerSettings(
        java, classPath, main, temporary, workers, newHeap, limits, quiet, total, idle, contents,
        aotCache, tuning);
  }

  public WorkerSettings withLimits(Limits newLimits) {
    return new WorkerSettings(
        java, classPath, main, temporary, workers, heap, newLimits, quiet, total, idle, contents,
        aotCache, tuning);
  }

  public WorkerSettings withTimes(Duration newQuiet, Duration newTotal, Duration newIdle) {
    return new WorkerSettings(
        java, classPath, main, temporary, workers, heap, limits, newQuiet, newTotal, newIdle,
        contents, aotCache, tuning);
  }

  public WorkerSettings withContents(int newContents) {
    return new WorkerSettings(
        java,
        classPath,
        main,
        temporary,
        workers,
        heap,
        limits,
        quiet,
        total,
        idle,
        newContents,
        aotCache,
        tuning);
  }

  public WorkerSettings withAotCache(Path newAotCache) {
    return new WorkerSettings(
        java,
        classPath,
        main,
        temporary,
        workers,
        heap,
        limits,
        quiet,
        total,
        idle,
        contents,
        newAotCache,
        tuning);
  }

  /// The command line of a worker.
  ///
  /// @param own the worker's folder
  List<String> command(Path own) {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.add("-Xmx" + heap);
    command.add("-XX:+UseSerialGC");
    command.addAll(tuning);
    command.add("-XX:SoftRefLRUPolicyMSPerMB=0");
    command.add("-XX:+ExitOnOutOfMemoryError");
    // What the machine itself has to say would otherwise stand among the frames.
    command.add("-XX:+DisplayVMOutputToStderr");
    command.add("-XX:ErrorFile=" + own.resolve("crash.log"));
    command.add("-XX:-CreateCoredumpOnCrash");
    command.add("-XX:-UsePerfData");
    command.add("-XX:+DisableAttachMechanism");
    if (aotCache != null) {
      command.add("-XX:AOTCache=" + aotCache);
    }
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-Djava.io.tmpdir=" + own);
    command.add("-Duser.home=" + own);
    command.add("-Djava.awt.headless=true");
    command.add("-Dfile.encoding=UTF-8");
    command.add("-Duser.language=en");
    command.add("-Duser.country=");
    command.add("-Duser.timezone=UTC");
    command.add("-cp");
    command.add(classPath);
    command.add(main);
    return command;
  }
}
