package org.guwah.formats;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.LogManager;
import org.guwah.worker.Frame;
import org.guwah.worker.FrameException;
import org.guwah.worker.FrameInput;
import org.guwah.worker.FrameOutput;
import org.guwah.worker.Hello;
import org.guwah.worker.Limits;
import org.guwah.worker.lock.Locks;

/// The program of a worker process: locks itself, then reads one original after the other until its
/// input is closed. Its exit codes: 0 where the parent has gone, 3 (by the JDK) where memory ran
/// out, 4 where it failed by itself.
public final class Worker {
  private static final int FAILED = 4;

  /// Parsers that call themselves for each level of nesting need room to do so.
  private static final long STACK = 16L << 20;

  private Worker() {}

  public static void main(String[] args) throws IOException {
    run(Formats::standard);
  }

  /// @param formats what can be read within some limits
  static void run(Function<Limits, Formats> formats) throws IOException {
    InputStream in = new FileInputStream(FileDescriptor.in);
    FrameOutput out = new FrameOutput(new FileOutputStream(FileDescriptor.out));
    // The pipes belong to the protocol. A parser that prints or logs must not reach them.
    System.setOut(System.err);
    System.setIn(InputStream.nullInputStream());
    LogManager.getLogManager().reset();

    Path own = Path.of(System.getProperty("java.io.tmpdir"));
    Set<String> locks = Locks.close(own);
    FrameInput frames = new FrameInput(in);
    Frame start = frames.next().orElseThrow(() -> new FrameException("no start"));
    Formats known = formats.apply(Limits.of(start.json()));
    out.write(
        Frame.json(Frame.Kind.HELLO, new Hello(Hello.PROTOCOL, known.recipes(), locks).json()));
    out.flush();

    Intake intake = new Intake(frames, own);
    Thread.ofPlatform().name("intake").start(intake);
    new Thread(null, () -> answer(intake, new Answering(known, out)), "reading", STACK).start();
  }

  private static void answer(Intake intake, Answering answering) {
    try {
      while (true) {
        answering.answer(intake.take());
      }
    } catch (Throwable failed) {
      failed.printStackTrace();
      Runtime.getRuntime().halt(FAILED);
    }
  }
}
