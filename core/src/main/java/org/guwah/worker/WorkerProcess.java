package org.guwah.worker;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.guwah.json.JsonException;

/// One worker: a child process, its pipes and its folder.
///
/// One thread at a time converses with it; [#stopIfLate()] may be called by another.
public final class WorkerProcess {
  /// How long a worker that ends by itself is given to do so.
  public static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final Duration START = Duration.ofSeconds(60);

  /// With which the JDK ends a process for `-XX:+ExitOnOutOfMemoryError`.
  private static final int OUT_OF_MEMORY = 3;

  private final Process process;
  private final Path folder;
  private final ErrorTail errors;
  private final FrameInput in;
  private final FrameOutput out;
  private volatile Deadline deadline = new Deadline(START, START);
  private volatile boolean late;
  private int served;
  private volatile long idleSince = System.nanoTime();

  private WorkerProcess(Process process, Path folder) {
    this.process = process;
    this.folder = folder;
    this.errors = new ErrorTail(process.getErrorStream());
    this.in = new FrameInput(new TimedInput(process.getInputStream()));
    this.out = new FrameOutput(new TimedOutput(process.getOutputStream()));
  }

  /// Starts a process; it has not said anything yet.
  ///
  /// @param folder the worker's own
  static WorkerProcess start(WorkerSettings settings, Path folder) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(settings.command(folder));
    builder.directory(folder.toFile());
    Map<String, String> environment = builder.environment();
    String systemRoot = environment.get("SystemRoot");
    environment.clear();
    environment.put("LC_ALL", "C.UTF-8");
    if (systemRoot != null) {
      environment.put("SystemRoot", systemRoot);
    }
    return new WorkerProcess(builder.start(), folder);
  }

  /// Tells the worker its limits and takes its greeting.
  ///
  /// @throws IOException where none came, with what the process had to say
  Hello greet(Limits limits) throws IOException {
    try {
      out.write(Frame.json(Frame.Kind.START, limits.json()));
      out.flush();
      Frame frame = in.next().orElseThrow(() -> new FrameException("it ended without a word"));
      if (frame.kind() != Frame.Kind.HELLO) {
        throw new FrameException("it began with " + frame.kind());
      }
      Hello hello = Hello.of(frame.json());
      if (hello.protocol() != Hello.PROTOCOL) {
        throw new FrameException("it speaks protocol " + hello.protocol());
      }
      return hello;
    } catch (IOException | JsonException e) {
      kill();
      throw new IOException(
          "a worker process could not be started (%s): %s; check the JDK and the folder of jars"
              .formatted(e.getMessage(), ending()),
          e);
    }
  }

  void begin(Duration quiet, Duration total) {
    deadline = new Deadline(quiet, total);
  }

  void answered() {
    served++;
  }

  void rest() {
    idleSince = System.nanoTime();
  }

  public FrameInput in() {
    return in;
  }

  public FrameOutput out() {
    return out;
  }

  /// How many contents it has answered for.
  int served() {
    return served;
  }

  boolean idleFor(Duration time) {
    return System.nanoTime() - idleSince > time.toNanos();
  }

  boolean alive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  void stopIfLate() {
    if (deadline.passed()) {
      late = true;
      process.destroyForcibly();
    }
  }

  /// Ends it at once.
  public void kill() {
    process.destroyForcibly();
    awaitEnd();
    WorkerFolders.remove(folder);
  }

  /// Lets it end by itself, which it does as soon as its input is closed.
  void stop() {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      // It has ended already.
    }
    endWithin(PATIENCE);
  }

  /// Gives a worker that has closed its pipe the time to end with an exit code of its own.
  public void endWithin(Duration patience) {
    try {
      process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    kill();
  }

  /// Why a worker ended without an answer.
  public enum Ending {
    /// It was stopped for taking too long.
    LATE,
    /// It ran out of memory.
    MEMORY,
    /// By itself.
    LOST
  }

  /// Why it ended without an answer; to be asked after its end.
  public Ending end() {
    if (late) {
      return Ending.LATE;
    }
    return process.exitValue() == OUT_OF_MEMORY ? Ending.MEMORY : Ending.LOST;
  }

  /// How it ended, and the last it had to say; to be asked after its end.
  public String ending() {
    String said = errors.lastLine();
    return "exit " + process.exitValue() + (said.isEmpty() ? "" : ", " + said);
  }

  private void awaitEnd() {
    boolean interrupted = false;
    while (process.isAlive()) {
      try {
        process.waitFor();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /// Counts the waiting for bytes, and tells a broken pipe from other errors.
  private final class TimedInput extends FilterInputStream {
    TimedInput(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      Deadline running = deadline;
      running.arm();
      try {
        return super.read(bytes, offset, length);
      } finally {
        running.disarm();
      }
    }
  }

  private final class TimedOutput extends FilterOutputStream {
    TimedOutput(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      Deadline running = deadline;
      running.arm();
      try {
        out.write(bytes, offset, length);
      } finally {
        running.disarm();
      }
    }
  }
}
