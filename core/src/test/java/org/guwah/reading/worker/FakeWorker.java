package org.guwah.reading.worker;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guwah.json.Json;
import org.guwah.model.Ledger;
import org.guwah.model.Problem;
import org.guwah.model.Reading;
import org.guwah.model.Recipe;
import org.guwah.reading.ReadingJson;
import org.guwah.worker.Frame;
import org.guwah.worker.FrameInput;
import org.guwah.worker.FrameOutput;
import org.guwah.worker.Hello;

/// A worker that does what the name of the content says: answers, hangs, dies, or breaks the rules.
public final class FakeWorker {
  static final Recipe RECIPE = new Recipe("fake", 1, "");
  static final Recipe NONE = new Recipe("none", 1, "");

  private final FrameOutput out = new FrameOutput(raw());
  private int served;

  private FakeWorker() {}

  public static void main(String[] args) throws Exception {
    new FakeWorker().run();
  }

  /// Says another version of the protocol.
  public static final class OfTomorrow {
    public static void main(String[] args) throws IOException {
      FrameOutput out = new FrameOutput(raw());
      out.write(Frame.json(Frame.Kind.HELLO, new Hello(99, List.of(NONE), Set.of()).json()));
      out.flush();
    }
  }

  /// Cannot even begin.
  public static final class Broken {
    public static void main(String[] args) {
      System.err.println("a jar is missing");
      Runtime.getRuntime().halt(1);
    }
  }

  private void run() throws Exception {
    FrameInput in = new FrameInput(new FileInputStream(FileDescriptor.in));
    in.next();
    out.write(
        Frame.json(
            Frame.Kind.HELLO,
            new Hello(Hello.PROTOCOL, List.of(RECIPE, NONE), Set.of("fake")).json()));
    out.flush();
    for (Optional<Frame> frame = in.next(); frame.isPresent(); frame = in.next()) {
      Request request = Request.of(frame.get().json());
      long size = 0;
      for (Frame data = in.next().orElseThrow();
          data.kind() == Frame.Kind.DATA;
          data = in.next().orElseThrow()) {
        size += data.body().length;
      }
      behave(request, size);
      out.flush();
      served++;
    }
  }

  private void behave(Request request, long size) throws Exception {
    Files.writeString(Path.of(System.getProperty("java.io.tmpdir"), "left"), "behind");
    switch (request.name()) {
      case "chosen, then hang" -> {
        out.write(Frame.json(Frame.Kind.CHOSEN, ReadingJson.recipe(RECIPE)));
        out.flush();
        Thread.sleep(60_000);
      }
      case "hang" -> Thread.sleep(60_000);
      case "dribble" -> dribble();
      case "memory" -> eat();
      case "die" -> {
        System.err.println("a secret of the parser");
        Runtime.getRuntime().halt(42);
      }
      case "die when used" -> {
        if (served > 0) {
          Runtime.getRuntime().halt(42);
        }
        answer(request, "fresh", 0);
      }
      case "garbage" -> raw().write("hello?".getBytes(StandardCharsets.US_ASCII));
      case "huge" -> raw().write(new byte[] {127, 0, 0, 0, 'A'});
      case "half a frame" -> {
        raw().write(new byte[] {0, 0, 1, 0, 'A', '{'});
        Runtime.getRuntime().halt(0);
      }
      case "no json" ->
          out.write(new Frame(Frame.Kind.ANSWER, "nonsense".getBytes(StandardCharsets.UTF_8)));
      case "unknown recipe" ->
          out.write(Frame.json(Frame.Kind.CHOSEN, ReadingJson.recipe(new Recipe("x", 1, ""))));
      case "foreign problem" -> problem(request, Problem.Code.V001);
      case "long text" -> answer(request, "x".repeat(2_000), 0);
      case "controls" -> answer(request, "a\u0000b", 0);
      case "wrong ledger" -> answer(request, "", 2);
      case "failure" ->
          out.write(
              Frame.json(Frame.Kind.FAILURE, Json.object().with("detail", "no space").build()));
      case "parts" -> {
        part("a.txt", "one", true);
        part("b.txt", "two", true);
        answer(request, "", 2);
      }
      case "die inside a part" -> {
        part("a.txt", "one", true);
        part("b.txt", "half", false);
        out.flush();
        Runtime.getRuntime().halt(1);
      }
      case "too many parts" -> {
        for (int i = 0; i < 50; i++) {
          part("p" + i, "x", true);
        }
        answer(request, "", 50);
      }
      case "too much" -> {
        out.write(Frame.json(Frame.Kind.PART, Json.object().with("path", "bomb").build()));
        while (true) {
          out.write(new Frame(Frame.Kind.PART_DATA, new byte[1 << 16]));
        }
      }
      case "chatter" -> {
        System.err.println("x".repeat(1_000_000));
        answer(request, "said", 0);
      }
      case "environment" -> answer(request, new ArrayList<>(System.getenv().keySet()) + "", 0);
      default -> answer(request, request.name() + " " + size + " " + served, 0);
    }
  }

  private void dribble() throws Exception {
    while (true) {
      part("p", "x", true);
      out.flush();
      Thread.sleep(50);
    }
  }

  private static void eat() {
    List<byte[]> all = new ArrayList<>();
    do {
      all.add(new byte[1 << 20]);
    } while (!all.isEmpty());
  }

  private void part(String path, String bytes, boolean ended) throws IOException {
    out.write(Frame.json(Frame.Kind.PART, Json.object().with("path", path).build()));
    out.write(new Frame(Frame.Kind.PART_DATA, bytes.getBytes(StandardCharsets.UTF_8)));
    if (ended) {
      out.write(Frame.empty(Frame.Kind.PART_END));
    }
  }

  private void answer(Request request, String text, int parts) throws IOException {
    write(request, text, List.of(), new Ledger(parts, parts, 0, 0));
  }

  private void problem(Request request, Problem.Code code) throws IOException {
    write(request, "", List.of(new Problem(code, "x", "y")), Ledger.NONE);
  }

  private void write(Request request, String text, List<Problem> problems, Ledger ledger)
      throws IOException {
    Reading reading =
        new Reading(request.content(), RECIPE, "text/plain", text, List.of(), problems, ledger);
    out.write(Frame.json(Frame.Kind.ANSWER, ReadingJson.write(reading)));
  }

  private static OutputStream raw() {
    return new FileOutputStream(FileDescriptor.out);
  }
}
