package org.guwah.formats;

import java.io.IOException;
import java.io.InputStream;
import org.guwah.json.Json;
import org.guwah.model.Reading;
import org.guwah.model.Recipe;
import org.guwah.reading.ReadingJson;
import org.guwah.reading.Unpacker;
import org.guwah.worker.Frame;
import org.guwah.worker.FrameOutput;
import org.guwah.worker.Wellformed;

/// The worker's half of a conversation: reads one original and writes what came of it.
final class Answering implements Unpacker.Parts {
  private static final int MAX_DETAIL = 1_000;

  private final Formats formats;
  private final FrameOutput out;

  Answering(Formats formats, FrameOutput out) {
    this.formats = formats;
    this.out = out;
  }

  /// @throws IOException where the pipe is broken, or this worker failed by itself; then the parent
  ///   has been told
  void answer(Received original) throws IOException {
    try (original) {
      if (original.failure() != null) {
        throw original.failure();
      }
      Reading reading = formats.read(original, original.depth(), this::chosen, this);
      out.write(Frame.json(Frame.Kind.ANSWER, ReadingJson.write(reading)));
      out.flush();
    } catch (IOException | RuntimeException | Error e) {
      out.write(Frame.json(Frame.Kind.FAILURE, Json.object().with("detail", words(e)).build()));
      out.flush();
      throw e;
    }
  }

  @Override
  public void part(String path, InputStream bytes) throws IOException {
    out.write(Frame.json(Frame.Kind.PART, Json.object().with("path", Wellformed.of(path)).build()));
    try {
      out.stream(bytes, Frame.Kind.PART_DATA, Frame.Kind.PART_END);
    } catch (IOException e) {
      // Where it is the pipe that broke, this fails as well.
      out.write(Frame.empty(Frame.Kind.PART_LOST));
      throw e;
    }
  }

  /// Told at once: if the bytes kill this process, the parent must know who was reading them.
  private void chosen(Recipe recipe) throws IOException {
    out.write(Frame.json(Frame.Kind.CHOSEN, ReadingJson.recipe(recipe)));
    out.flush();
  }

  private static String words(Throwable e) {
    String words = Wellformed.of(e.toString());
    return words.substring(0, Math.min(words.length(), MAX_DETAIL));
  }
}
