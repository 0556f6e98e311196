package org.guwah.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/// How long the program takes to start, from the shell's call of `./guwah`, and how much memory
/// `serve` keeps when all is quiet again. The archive is that of the demo, with what was recorded
/// in it, and looked through. A first page is the sign-in page.
final class StartFigures {
  private static final int ROUNDS = 9;
  private static final double VERIFY_S = 0.6;
  private static final double FIRST_PAGE_S = 1.6;
  private static final double MEMORY_MIB = 250;

  /// Where the walk begins; from each it follows links.
  private static final List<String> PLACES =
      List.of(
          "/",
          "/documents",
          "/items",
          "/search?q=bridge",
          "/problems",
          "/review",
          "/claims",
          "/numbers",
          "/positions",
          "/echoes",
          "/log",
          "/about");

  private static final int PAGES = 60;

  private final Program program;

  private StartFigures(Place place, String archive) {
    this.program = Program.of(place, archive);
  }

  /// @param rest after the walk through the pages, before memory is taken
  static void take(Place place, Duration rest, Table table)
      throws IOException, InterruptedException {
    var taking = new StartFigures(place, "starts");
    taking.begin();
    table.atMost("guwah verify, from start to end, s", taking.verify(), VERIFY_S);
    table.atMost("guwah serve, from start to first page, s", taking.serve(), FIRST_PAGE_S);
    table.atMost(
        "memory of serve " + rest.toSeconds() + " s after " + PAGES + " pages, MiB",
        taking.walk(rest),
        MEMORY_MIB);
  }

  /// Takes the time of every kind of page.
  static void pages(Place place, Table table) throws IOException, InterruptedException {
    var taking = new StartFigures(place, "pages");
    taking.begin();
    try (var served = taking.program.serve();
        var visit = new Visit(served.once())) {
      visit.signIn();
      PageFigures.take(visit, table);
    }
    RecordFigures.take(place, table);
  }

  private void begin() throws IOException, InterruptedException {
    program.run("demo", "--no-serve", "--dir", program.archive().toString());
    program.run("claims", "-a", program.archive().toString());
  }

  private double verify() throws IOException, InterruptedException {
    double[] seconds = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long begun = System.nanoTime();
      program.run("verify", "-a", program.archive().toString());
      seconds[i] = (System.nanoTime() - begun) / 1e9;
    }
    return PreservingFigures.median(seconds);
  }

  private double serve() throws IOException, InterruptedException {
    double[] seconds = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long begun = System.nanoTime();
      try (var served = program.serve();
          var visit = new Visit(served.once())) {
        visit.look("/sign-in");
        seconds[i] = (System.nanoTime() - begun) / 1e9;
      }
    }
    return PreservingFigures.median(seconds);
  }

  /// Signs in, looks at pages of every kind, rests.
  ///
  /// @return MiB
  private double walk(Duration rest) throws IOException, InterruptedException {
    try (var served = program.serve();
        var visit = new Visit(served.once())) {
      visit.signIn();
      visit.walk(PLACES, PAGES);
      Thread.sleep(rest);
      return served.residentMib();
    }
  }
}
