package org.guwah.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.guwah.model.Sha256;
import org.guwah.reading.worker.Request;
import org.guwah.worker.Frame;
import org.guwah.worker.FrameInput;
import org.guwah.worker.FrameOutput;
import org.guwah.worker.Hello;
import org.guwah.worker.Limits;

/// Reads a few files as a worker does, so that the JDK, which watches, can have ready for every
/// later worker what it loaded and found worth compiling. It is run once after a build; see JEP
/// 514.
///
/// A worker itself cannot be watched: it may not start the process that writes the JDK's cache.
public final class Rehearsal {
  private Rehearsal() {}

  /// @param args a folder of files that we trust
  public static void main(String[] args) throws IOException {
    Path own = Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir"), "own"));
    Formats formats = Formats.standard(Limits.STANDARD);
    var out = new FrameOutput(OutputStream.nullOutputStream());
    out.write(
        Frame.json(
            Frame.Kind.HELLO, new Hello(Hello.PROTOCOL, formats.recipes(), Set.of()).json()));
    var answering = new Answering(formats, out);
    List<Path> files;
    try (Stream<Path> listed = Files.list(Path.of(args[0]))) {
      files = listed.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      answering.answer(received(file, own));
    }
  }

  private static Received received(Path file, Path own) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    var request =
        new Request(Sha256.hash(bytes), String.valueOf(file.getFileName()), "", bytes.length, 0);
    var pipe = new ByteArrayOutputStream();
    var sent = new FrameOutput(pipe);
    sent.write(Frame.json(Frame.Kind.REQUEST, request.json()));
    sent.stream(Files.newInputStream(file), Frame.Kind.DATA, Frame.Kind.END);
    sent.flush();
    var frames = new FrameInput(new ByteArrayInputStream(pipe.toByteArray()));
    var received = new Received(Request.of(frames.next().orElseThrow().json()), own);
    for (Frame frame = frames.next().orElseThrow();
        frame.kind() == Frame.Kind.DATA;
        frame = frames.next().orElseThrow()) {
      received.add(frame.body());
    }
    received.complete();
    return received;
  }
}
