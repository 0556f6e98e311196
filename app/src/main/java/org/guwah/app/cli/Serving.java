package org.guwah.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.guwah.app.Parts;
import org.guwah.app.web.Services;
import org.guwah.app.web.WebServer;
import org.guwah.app.web.log.Soundness;
import org.guwah.archive.Archive;
import org.guwah.model.Problem;
import org.guwah.pipeline.Watch;
import org.guwah.verify.Verifier;

/// Serves the pages of an open archive until the process is told to stop.
final class Serving {
  private Serving() {}

  /// @param place as a command names the archive
  /// @param port 0 for any that is free
  /// @param anew whether an earlier passphrase is forgotten
  static void serve(Archive archive, String place, int port, boolean anew, PrintWriter out)
      throws IOException {
    var stopped = new CountDownLatch(1);
    var ended = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stopped, ended)));
    try (var workshop = Parts.workshop(archive);
        var watch =
            new Watch(
                archive,
                workshop,
                Parts.workers(),
                Clock.systemUTC(),
                e -> out.println(Words.say("error.disk", String.valueOf(e.getMessage()))));
        var server = WebServer.start(archive, services(archive, place, watch), port, anew)) {
      tell(archive, server, out);
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

  private static Services services(Archive archive, String place, Watch watch) {
    return new Services(place, watch::until, progress -> verify(archive, progress));
  }

  private static List<Problem> verify(Archive archive, Soundness.Progress progress)
      throws IOException {
    var found = new ArrayList<Problem>();
    new Verifier(archive.originals(), archive.evidence())
        .verify(found::add, (_, done, total) -> progress.checked(done, total));
    return found;
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
