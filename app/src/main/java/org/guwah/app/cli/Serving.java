package org.guwah.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import org.guwah.app.parts.Parts;
import org.guwah.app.web.WebServer;
import org.guwah.archive.Archive;
import org.guwah.pipeline.Watch;

/// Serves the pages of an open archive until the process is told to stop.
final class Serving {
  private Serving() {}

  /// @param place where the archive is, as a command names it
  /// @param port 0 for any that is free
  /// @param anew whether an earlier passphrase is forgotten
  static void serve(Archive archive, String place, int port, boolean anew, PrintWriter out)
      throws IOException {
    var stopped = new CountDownLatch(1);
    var ended = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stopped, ended)));
    try (var workshop = Parts.workshop(archive);
        var linguists = Parts.linguists(archive);
        var watch =
            new Watch(
                archive,
                workshop,
                linguists,
                Parts.workers(),
                Clock.systemUTC(),
                e -> out.println(Words.say("error.disk", String.valueOf(e.getMessage()))));
        var server = WebServer.start(archive, place, watch::until, port, anew)) {
      // The first page comes first: the watch starts a worker, to ask what its readers are.
      tell(archive, server, out);
      watch.begin();
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      ended.countDown();
    }
  }

  /// The hook must wait, since the process ends with the last hook.
  private static void stop(CountDownLatch stopped, CountDownLatch ended) {
    stopped.countDown();
    try {
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void tell(Archive archive, WebServer server, PrintWriter out) {
    out.println(Words.say("serve.ready", archive.name(), server.address()));
    server
        .signInOnce()
        .ifPresentOrElse(
            link -> {
              out.println(Words.say("serve.signIn"));
              out.println("  " + link);
            },
            () -> out.println(Words.say("serve.known")));
    out.println(Words.say("serve.stop"));
    out.flush();
  }
}
