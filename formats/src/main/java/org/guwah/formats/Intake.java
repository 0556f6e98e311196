package org.guwah.formats;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.guwah.reading.worker.Request;
import org.guwah.worker.Frame;
import org.guwah.worker.FrameException;
import org.guwah.worker.FrameInput;

/// Takes originals off the pipe. It always waits for the next frame, also while a parser is busy:
/// so it sees at once when the parent is gone, removes what lies in the worker's folder, and ends
/// the process.
final class Intake implements Runnable {
  private static final int PARENT_BROKE_RULES = 5;

  private final FrameInput frames;
  private final Path own;
  private final BlockingQueue<Received> received = new ArrayBlockingQueue<>(1);

  Intake(FrameInput frames, Path own) {
    this.frames = frames;
    this.own = own;
  }

  /// Waits for the next original, whole.
  Received take() throws InterruptedException {
    return received.take();
  }

  @Override
  public void run() {
    try {
      for (Optional<Frame> frame = frames.next(); frame.isPresent(); frame = frames.next()) {
        received.put(receive(frame.get()));
      }
      end(0);
    } catch (IOException | RuntimeException e) {
      end(PARENT_BROKE_RULES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      end(PARENT_BROKE_RULES);
    }
  }

  private Received receive(Frame first) throws IOException {
    if (first.kind() != Frame.Kind.REQUEST) {
      throw new FrameException("a request was expected, not " + first.kind());
    }
    var original = new Received(Request.of(first.json()), own);
    while (true) {
      Frame frame = frames.next().orElseThrow(() -> new FrameException("an original is cut off"));
      switch (frame.kind()) {
        case DATA -> original.add(frame.body());
        case END -> {
          original.complete();
          return original;
        }
        default -> throw new FrameException(frame.kind() + " inside an original");
      }
    }
  }

  private void end(int code) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(own)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // The next program that opens the archive removes the rest.
    } finally {
      Runtime.getRuntime().halt(code);
    }
  }
}
