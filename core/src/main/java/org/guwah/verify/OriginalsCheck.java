package org.guwah.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.guwah.archive.Originals;
import org.guwah.model.Problem;
import org.guwah.model.Sha256;

/// Hashes every original anew and compares what lies there with what the entries name.
final class OriginalsCheck {
  private static final int BUFFER = 1 << 17;

  private final Originals originals;
  private final Contents contents;
  private final List<Sha256> extra = new ArrayList<>();
  private final List<String> strange = new ArrayList<>();
  private long bytes;

  /// An original that is not as it should be.
  record Bad(Sha256 content, Problem.Code code, String detail) {}

  /// @param contents that the entries name
  OriginalsCheck(Originals originals, Contents contents) {
    this.originals = originals;
    this.contents = contents;
  }

  /// Looks what lies there, without reading it.
  ///
  /// @param doubts changed rows; what they once named belongs to them and is not extra
  void list(List<Doubt> doubts) throws IOException {
    originals.list(
        content -> {
          if (!contents.meet(content)) {
            extra.add(content);
          }
        },
        strange::add);
    extra.removeIf(content -> wasNamed(content, doubts));
    for (int i = 0; i < contents.size(); i++) {
      bytes += contents.wasMet(i) ? size(contents.get(i)) : 0;
    }
  }

  private boolean wasNamed(Sha256 content, List<Doubt> doubts) {
    boolean named = doubts.stream().anyMatch(doubt -> doubt.mayHold(content));
    if (named) {
      contents.add(content);
      contents.meet(content);
    }
    return named;
  }

  private long size(Sha256 content) throws IOException {
    try {
      return originals.size(content);
    } catch (NoSuchFileException e) {
      return 0;
    }
  }

  /// Originals that no entry names.
  List<Sha256> extra() {
    return extra;
  }

  /// What lies there and is no original at all.
  List<String> strange() {
    return strange;
  }

  /// Hashes everything that entries name.
  List<Bad> hash(Crew crew, Progress progress) throws IOException {
    var done = new AtomicLong();
    var bad = new ArrayList<Bad>();
    Crew.Line<Integer, Optional<Bad>> line =
        crew.line(
            index -> check(index, done),
            result -> {
              result.ifPresent(bad::add);
              progress.at(Progress.Step.ORIGINALS, Math.min(done.get(), bytes), bytes);
            });
    for (int index : (Iterable<Integer>) IntStream.range(0, contents.size())::iterator) {
      line.put(index);
    }
    line.end();
    return bad;
  }

  private Optional<Bad> check(int index, AtomicLong done) {
    Sha256 content = contents.get(index);
    if (!contents.wasMet(index)) {
      return Optional.of(new Bad(content, Problem.Code.V002, "the original " + content));
    }
    try (InputStream in = originals.open(content)) {
      Sha256 found = hash(in, done);
      return found.equals(content)
          ? Optional.empty()
          : Optional.of(
              new Bad(
                  content,
                  Problem.Code.V001,
                  "the original " + content + " has the SHA-256 " + found));
    } catch (NoSuchFileException e) {
      return Optional.of(new Bad(content, Problem.Code.V002, "the original " + content));
    } catch (IOException e) {
      return Optional.of(
          new Bad(
              content,
              Problem.Code.V001,
              "the original " + content + " cannot be read: " + e.getMessage()));
    }
  }

  private static Sha256 hash(InputStream in, AtomicLong done) throws IOException {
    MessageDigest digest = Sha256.digest();
    byte[] buffer = new byte[BUFFER];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      digest.update(buffer, 0, read);
      done.addAndGet(read);
    }
    return Sha256.of(digest.digest());
  }
}
