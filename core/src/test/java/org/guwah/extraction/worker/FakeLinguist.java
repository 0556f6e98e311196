package org.guwah.extraction.worker;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guwah.extraction.FindingsJson;
import org.guwah.extraction.MatterJson;
import org.guwah.json.Json;
import org.guwah.model.Findings;
import org.guwah.model.Mention;
import org.guwah.model.Problem;
import org.guwah.model.Recipe;
import org.guwah.model.Span;
import org.guwah.worker.Frame;
import org.guwah.worker.FrameInput;
import org.guwah.worker.FrameOutput;
import org.guwah.worker.Hello;

/// A worker that does what the text says: finds it, hangs, dies, or breaks the rules.
public final class FakeLinguist {
  static final Recipe RECIPE = new Recipe("fake", 1, "");

  private final FrameOutput out = new FrameOutput(raw());
  private int served;

  private FakeLinguist() {}

  public static void main(String[] args) throws Exception {
    new FakeLinguist().run();
  }

  private void run() throws Exception {
    FrameInput in = new FrameInput(new FileInputStream(FileDescriptor.in));
    in.next();
    var hello = new Hello(Hello.PROTOCOL, List.of(RECIPE), Set.of("fake"));
    out.write(Frame.json(Frame.Kind.HELLO, hello.json()));
    out.flush();
    for (Optional<Frame> request = in.next(); request.isPresent(); request = in.next()) {
      behave(text(in));
      out.flush();
      served++;
    }
  }

  private static String text(FrameInput in) throws IOException {
    var bytes = new ByteArrayOutputStream();
    for (Frame data = in.next().orElseThrow();
        data.kind() == Frame.Kind.DATA;
        data = in.next().orElseThrow()) {
      bytes.writeBytes(data.body());
    }
    return MatterJson.read(Json.parseObject(bytes.toString(StandardCharsets.UTF_8))).text();
  }

  private void behave(String text) throws Exception {
    switch (text) {
      case "hang" -> Thread.sleep(60_000);
      case "memory" -> eat();
      case "die" -> {
        System.err.println("a fault of the parser");
        Runtime.getRuntime().halt(42);
      }
      case "die when used" -> {
        if (served > 0) {
          Runtime.getRuntime().halt(42);
        }
        answer(RECIPE, new Span(0, 3), "fresh");
      }
      case "garbage" -> raw().write("hello?".getBytes(StandardCharsets.US_ASCII));
      case "half a frame" -> {
        raw().write(new byte[] {0, 0, 1, 0, 'A', '{'});
        Runtime.getRuntime().halt(0);
      }
      case "no json" ->
          out.write(new Frame(Frame.Kind.ANSWER, "nonsense".getBytes(StandardCharsets.UTF_8)));
      case "no findings" -> out.write(Frame.json(Frame.Kind.ANSWER, Json.object().build()));
      case "out of turn" -> out.write(Frame.empty(Frame.Kind.PART_END));
      case "unknown recipe" -> answer(new Recipe("x", 1, ""), new Span(0, 1), "");
      case "beyond the end" -> answer(RECIPE, new Span(0, 9_999), "");
      case "no date" -> answer(RECIPE, new Span(0, 1), "the day of the flood");
      case "a long value" -> answer(RECIPE, new Span(0, 1), "1".repeat(5_000));
      case "foreign problem" -> {
        var problem = new Problem(Problem.Code.V001, "", "");
        answer(new Findings(RECIPE, List.of(), List.of(), List.of(problem)));
      }
      case "failure" ->
          out.write(
              Frame.json(Frame.Kind.FAILURE, Json.object().with("detail", "no words").build()));
      default -> answer(RECIPE, new Span(0, text.length()), "");
    }
  }

  private static void eat() {
    List<byte[]> all = new ArrayList<>();
    do {
      all.add(new byte[1 << 20]);
    } while (!all.isEmpty());
  }

  private void answer(Recipe recipe, Span at, String value) throws IOException {
    Mention.Type type = value.equals("fresh") ? Mention.Type.PERSON : Mention.Type.DATE;
    answer(new Findings(recipe, List.of(new Mention(type, at, value)), List.of()));
  }

  private void answer(Findings findings) throws IOException {
    out.write(Frame.json(Frame.Kind.ANSWER, FindingsJson.writeAll(findings)));
  }

  private static OutputStream raw() {
    return new FileOutputStream(FileDescriptor.out);
  }
}
