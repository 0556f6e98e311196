package org.guwah.language;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.LogManager;
import org.guwah.extraction.Extractor;
import org.guwah.extraction.FindingsJson;
import org.guwah.extraction.MatterJson;
import org.guwah.json.Json;
import org.guwah.model.Findings;
import org.guwah.model.Recipe;
import org.guwah.worker.Frame;
import org.guwah.worker.FrameException;
import org.guwah.worker.FrameInput;
import org.guwah.worker.FrameOutput;
import org.guwah.worker.Hello;
import org.guwah.worker.Wellformed;
import org.guwah.worker.lock.Locks;

/// The program of a worker process: locks itself, loads the models, then looks through one document
/// after the other until its input is closed. Its exit codes: 0 where the parent has gone, 3 (by
/// the JDK) where memory ran out, 4 where it failed by itself.
public final class Worker {
  private static final int FAILED = 4;
  private static final int MAX_DETAIL = 1_000;

  /// Sentences of thousands of words need room to be taken apart.
  private static final long STACK = 64L << 20;

  private final FrameInput in;
  private final FrameOutput out;
  private final Extractor extractor;

  private Worker(FrameInput in, FrameOutput out, Extractor extractor) {
    this.in = in;
    this.out = out;
    this.extractor = extractor;
  }

  public static void main(String[] args) throws IOException {
    run(Extractors.recipes(), Extractors::standard);
  }

  /// Works until the input is closed.
  ///
  /// @param recipes of all that the extractor finds
  /// @param maker makes it, after the worker has locked itself
  static void run(List<Recipe> recipes, Supplier<Extractor> maker) throws IOException {
    InputStream in = new FileInputStream(FileDescriptor.in);
    FrameOutput out = new FrameOutput(new FileOutputStream(FileDescriptor.out));
    // The pipes belong to the protocol. A library that prints or logs must not reach them.
    System.setOut(System.err);
    System.setIn(InputStream.nullInputStream());
    LogManager.getLogManager().reset();

    Set<String> locks = Locks.close(Path.of(System.getProperty("java.io.tmpdir")));
    FrameInput frames = new FrameInput(in);
    if (frames.next().isEmpty()) {
      throw new FrameException("no start");
    }
    // The models are loaded when the first document comes; what they are called is known before.
    out.write(Frame.json(Frame.Kind.HELLO, new Hello(Hello.PROTOCOL, recipes, locks).json()));
    out.flush();
    new Thread(null, () -> answer(frames, out, maker), "language", STACK).start();
  }

  private static void answer(FrameInput in, FrameOutput out, Supplier<Extractor> maker) {
    try {
      new Worker(in, out, maker.get()).answerAll();
    } catch (Throwable failed) {
      failed.printStackTrace();
      Runtime.getRuntime().halt(FAILED);
    }
  }

  private void answerAll() throws IOException {
    for (Optional<Frame> request = in.next(); request.isPresent(); request = in.next()) {
      try {
        Findings findings = extractor.extract(MatterJson.read(Json.parseObject(text())));
        out.write(Frame.json(Frame.Kind.ANSWER, FindingsJson.writeAll(findings)));
        out.flush();
      } catch (RuntimeException | Error e) {
        String words = Wellformed.of(e.toString());
        String detail = words.substring(0, Math.min(words.length(), MAX_DETAIL));
        out.write(Frame.json(Frame.Kind.FAILURE, Json.object().with("detail", detail).build()));
        out.flush();
        throw e;
      }
    }
  }

  private String text() throws IOException {
    var bytes = new ByteArrayOutputStream();
    while (true) {
      Frame frame = in.next().orElseThrow(() -> new FrameException("the document has no end"));
      switch (frame.kind()) {
        case DATA -> bytes.writeBytes(frame.body());
        case END -> {
          return bytes.toString(StandardCharsets.UTF_8);
        }
        default -> throw new FrameException(frame.kind() + " inside a document");
      }
    }
  }
}
