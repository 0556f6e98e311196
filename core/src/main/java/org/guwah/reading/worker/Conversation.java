package org.guwah.reading.worker;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.guwah.json.Json;
import org.guwah.json.JsonException;
import org.guwah.model.Ledger;
import org.guwah.model.Problem;
import org.guwah.model.Reading;
import org.guwah.model.Recipe;
import org.guwah.reading.ReadingJson;
import org.guwah.reading.Unpacker;
import org.guwah.reading.Workshop;
import org.guwah.worker.Exchange;
import org.guwah.worker.Frame;
import org.guwah.worker.FrameException;
import org.guwah.worker.FrameOutput;
import org.guwah.worker.Hello;
import org.guwah.worker.Limits;
import org.guwah.worker.WorkerProcess;
import org.jspecify.annotations.Nullable;

/// The exchange with one worker about one content: the original goes out, parts and the answer come
/// back. Used once, by one thread.
final class Conversation implements Exchange<Reading> {
  private static final String UNKNOWN = "application/octet-stream";

  private final WorkerProcess worker;
  private final Hello hello;
  private final Limits limits;
  private final Workshop.Job job;
  private final Unpacker.Parts sink;
  private Recipe recipe;
  private int begun;
  private int parts;
  private long unpacked;
  private Problem problem = new Problem(Problem.Code.R005, "", "");

  /// Set when the pipe fails, as whoever takes a part may hide the exception.
  private @Nullable Lost broken;

  Conversation(
      WorkerProcess worker, Hello hello, Limits limits, Workshop.Job job, Unpacker.Parts sink) {
    this.worker = worker;
    this.hello = hello;
    this.limits = limits;
    this.job = job;
    this.sink = sink;
    this.recipe = hello.recipes().getLast();
  }

  /// The answer; empty where the worker was lost. Then it has ended, and [#lost()] says why.
  ///
  /// @throws IOException where the original cannot be read or a part cannot be kept
  @Override
  public Optional<Reading> hold() throws IOException {
    try (InputStream original = job.bytes().open()) {
      ask(original);
      return Optional.of(answer());
    } catch (IOException | RuntimeException | Error e) {
      Lost reason = e instanceof Lost lost ? lost : broken;
      if (reason == null) {
        worker.kill();
        throw e;
      }
      lose(reason);
      return Optional.empty();
    }
  }

  /// Whether nothing of this conversation has left a trace outside it.
  @Override
  public boolean untouched() {
    return begun == 0;
  }

  /// The reading of a content whose worker was lost. Of a container, what was not cut out whole
  /// counts as one part that failed.
  @Override
  public Reading lost() {
    Ledger ledger = begun == 0 ? Ledger.NONE : new Ledger(parts + 1, parts, 1, 0);
    String type = job.mediaType().isEmpty() ? UNKNOWN : job.mediaType();
    return new Reading(job.content(), recipe, type, "", List.of(), List.of(problem), ledger);
  }

  private void lose(Lost reason) {
    if (reason instanceof Closed) {
      worker.endWithin(WorkerProcess.PATIENCE);
    } else {
      worker.kill();
    }
    problem = problem(String.valueOf(reason.getMessage()));
  }

  private Problem problem(String detail) {
    return switch (worker.end()) {
      case LATE -> new Problem(Problem.Code.R003, job.name(), "stopped while reading");
      case MEMORY -> new Problem(Problem.Code.R004, job.name(), "");
      case LOST -> new Problem(Problem.Code.R005, job.name(), detail + "; " + worker.ending());
    };
  }

  private void ask(InputStream original) throws IOException {
    FrameOutput out = worker.out();
    send(() -> out.write(Frame.json(Frame.Kind.REQUEST, Request.of(job).json())));
    byte[] some = new byte[Frame.Kind.DATA.cap()];
    for (int count = original.read(some); count >= 0; count = original.read(some)) {
      int length = count;
      send(() -> out.write(Frame.Kind.DATA, some, length));
    }
    send(() -> {
      out.write(Frame.empty(Frame.Kind.END));
      out.flush();
    });
  }

  private Reading answer() throws IOException {
    for (Frame frame = next(); ; frame = next()) {
      switch (frame.kind()) {
        case CHOSEN -> recipe = chosen(frame);
        case PART -> part(frame);
        case ANSWER -> {
          return Answers.check(frame, job.content(), hello, limits, parts);
        }
        case FAILURE -> throw new Lost("it failed: " + Answers.shortText(failure(frame)));
        case START, REQUEST, DATA, END, HELLO, PART_DATA, PART_END, PART_LOST ->
            throw new Lost("it sent " + frame.kind() + " where that makes no sense");
      }
    }
  }

  private Recipe chosen(Frame frame) throws Lost {
    try {
      Recipe chosen = ReadingJson.recipe((Json) frame.json());
      if (hello.recipes().contains(chosen)) {
        return chosen;
      }
      throw new Lost("it chose a recipe it had not named");
    } catch (JsonException e) {
      throw new Lost("it chose no recipe: " + e.getMessage());
    }
  }

  private static String failure(Frame frame) throws Lost {
    try {
      return frame.json().text("detail");
    } catch (JsonException e) {
      throw new Lost("it failed and did not say how");
    }
  }

  private void part(Frame frame) throws IOException {
    if (parts >= limits.parts()) {
      throw new Lost("it sent more parts than the " + limits.parts() + " allowed");
    }
    String path;
    try {
      path = frame.json().text("path");
    } catch (JsonException e) {
      throw new Lost("it named no path for a part");
    }
    begun++;
    var bytes = new PartBytes();
    try {
      sink.part(path, bytes);
      bytes.finish();
      parts++;
    } catch (IOException | RuntimeException e) {
      if (!bytes.lost) {
        throw e;
      }
    }
  }

  private Frame next() throws IOException {
    try {
      Optional<Frame> frame = worker.in().next();
      if (frame.isPresent()) {
        return frame.get();
      }
    } catch (FrameException e) {
      throw broken(new Lost(String.valueOf(e.getMessage())));
    } catch (IOException e) {
      throw broken(new Closed("its pipe broke: " + e.getMessage()));
    }
    throw broken(new Closed("it ended without an answer"));
  }

  private void send(PipeWrite write) throws IOException {
    try {
      write.run();
    } catch (IOException e) {
      throw broken(new Closed("its pipe broke: " + e.getMessage()));
    }
  }

  private Lost broken(Lost lost) {
    broken = lost;
    return lost;
  }

  private interface PipeWrite {
    void run() throws IOException;
  }

  /// The worker gave no answer, or a wrong one.
  static class Lost extends IOException {
    private static final long serialVersionUID = 1;

    Lost(String message) {
      super(message);
    }
  }

  private static final class Closed extends Lost {
    private static final long serialVersionUID = 1;

    Closed(String message) {
      super(message);
    }
  }

  /// The bytes of one part, taken from the pipe as they are read.
  private final class PartBytes extends InputStream {
    private byte[] bytes = {};
    private int at;
    private boolean ended;
    private boolean lost;

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      while (at == bytes.length && !ended) {
        fill();
      }
      if (ended) {
        return -1;
      }
      int count = Math.min(length, bytes.length - at);
      System.arraycopy(bytes, at, into, offset, count);
      at += count;
      return count;
    }

    private void fill() throws IOException {
      Frame frame = next();
      switch (frame.kind()) {
        case PART_DATA -> take(frame.body());
        case PART_END -> ended = true;
        case PART_LOST -> {
          lost = true;
          throw new IOException("the part is damaged, or larger than allowed");
        }
        case START, REQUEST, DATA, END, HELLO, CHOSEN, PART, ANSWER, FAILURE ->
            throw broken(new Lost("it sent " + frame.kind() + " inside a part"));
      }
    }

    private void take(byte[] body) throws IOException {
      unpacked += body.length;
      if (unpacked > limits.unpackedFrom(job.size())) {
        throw broken(new Lost("it unpacked more than the " + unpacked + " bytes allowed"));
      }
      bytes = body;
      at = 0;
    }

    void finish() throws IOException {
      while (!ended) {
        fill();
      }
    }
  }
}
