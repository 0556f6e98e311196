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

/// Hashes every original that entries name.
final class OriginalsCheck {
  private static final int BUFFER = 1 << 17;

  private final Originals originals;
  private final Contents contents;
  private final AtomicLong done = new AtomicLong();

  /// An original that is not as it should be.
  record Bad(Sha256 content, Problem.Code code, String detail) {}

  /// @param contents that the entries name
  OriginalsCheck(Originals originals, Contents contents) {
    this.originals = originals;
    this.contents = contents;
  }

  List<Bad> run(Crew crew, Progress progress) throws IOException {
    long total = 0;
    for (int i = 0; i < contents.size(); i++) {
      total += size(contents.get(i));
    }
    long bytes = total;
    var bad = new ArrayList<Bad>();
    Crew.Line<Integer, Optional<Bad>> line =
        crew.line(
            index -> check(contents.get(index)),
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

  private long size(Sha256 content) throws IOException {
    try {
      return originals.size(content);
    } catch (NoSuchFileException e) {
      return 0;
    }
  }

  private Optional<Bad> check(Sha256 content) {
    try (InputStream in = originals.open(content)) {
      Sha256 found = hash(in);
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

  private Sha256 hash(InputStream in) throws IOException {
    MessageDigest digest = Sha256.digest();
    byte[] buffer = new byte[BUFFER];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      digest.update(buffer, 0, read);
      done.addAndGet(read);
    }
    return Sha256.of(digest.digest());
  }
}
