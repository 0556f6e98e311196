package org.guwah.app.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/// Gives memory back to the machine once nobody has looked at a page for a while. A heap that grew
/// for one large page, or for the passphrase's Argon2, is else kept for as long as the pages run:
/// the collector only shrinks it when it is full. It takes some hundredths of a second, while
/// nobody waits.
final class Rest extends ValveBase {
  private static final Duration QUIET = Duration.ofSeconds(20);

  private final AtomicInteger open = new AtomicInteger();
  private final AtomicLong last = new AtomicLong(System.nanoTime());
  private final AtomicLong rested = new AtomicLong(last.get());

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    open.incrementAndGet();
    try {
      getNext().invoke(request, response);
    } finally {
      last.set(System.nanoTime());
      open.decrementAndGet();
    }
  }

  /// Tomcat calls it every ten seconds.
  @Override
  public void backgroundProcess() {
    long latest = last.get();
    boolean quiet = open.get() == 0 && System.nanoTime() - latest > QUIET.toNanos();
    if (quiet && rested.getAndSet(latest) != latest) {
      System.gc();
    }
  }
}
