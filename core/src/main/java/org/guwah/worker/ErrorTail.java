package org.guwah.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// The last bytes a worker wrote to its error output, so that its end can be explained. Never
/// logged: a parser's message may hold words of the document.
final class ErrorTail {
  private static final int KEPT = 4096;
  private static final int SHOWN = 300;

  private final byte[] ring = new byte[KEPT];
  private long written;
  private final Thread drain;

  ErrorTail(InputStream errors) {
    drain = Thread.ofPlatform().daemon().name("guwah-worker-errors").unstarted(() -> drain(errors));
    drain.start();
  }

  /// The last line that is no frame of a stack trace, without control characters, at most 300
  /// characters of it. Waits a moment for what is still on its way, so it is to be asked after the
  /// worker's end.
  String lastLine() {
    try {
      drain.join(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    String last = "";
    for (String line : text().split("\n", -1)) {
      boolean frameOfTrace = line.startsWith("\t");
      String plain = line.replaceAll("\\p{Cntrl}", " ").strip();
      last = plain.isEmpty() || frameOfTrace ? last : plain;
    }
    return last.length() <= SHOWN ? last : last.substring(0, SHOWN) + "…";
  }

  private void drain(InputStream errors) {
    byte[] some = new byte[1024];
    try (errors) {
      for (int count = errors.read(some); count >= 0; count = errors.read(some)) {
        keep(some, count);
      }
    } catch (IOException e) {
      // The worker was stopped while it spoke; what was kept is enough.
    }
  }

  private synchronized void keep(byte[] some, int count) {
    for (int i = 0; i < count; i++) {
      ring[(int) (written++ % KEPT)] = some[i];
    }
  }

  private synchronized String text() {
    int length = (int) Math.min(written, KEPT);
    byte[] ordered = new byte[length];
    for (int i = 0; i < length; i++) {
      ordered[i] = ring[(int) ((written - length + i) % KEPT)];
    }
    return new String(ordered, StandardCharsets.UTF_8);
  }
}
