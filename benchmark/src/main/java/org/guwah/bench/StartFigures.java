package org.guwah.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How long the program takes to start, from the shell's call of `./guwah`, and how much memory
/// `serve` keeps when all is quiet again. The archive is that of the sample.
final class StartFigures {
  private static final int ROUNDS = 9;
  private static final double VERIFY_S = 0.6;
  private static final double FIRST_PAGE_S = 1.6;
  private static final double MEMORY_MIB = 250;
  private static final int PAGES = 60;
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+\\S*");
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");

  private final Place place;
  private final Path archive;

  private StartFigures(Place place) {
    this.place = place;
    this.archive = place.work().resolve("sample");
  }

  /// @param rest after the walk through the pages, before memory is taken
  static void take(Place place, Duration rest, Table table)
      throws IOException, InterruptedException {
    var taking = new StartFigures(place);
    taking.run("init", taking.archive.toString());
    taking.run(
        "add", "-a", taking.archive.toString(), place.root().resolve("sample/collection") + "");
    table.atMost("guwah verify, from start to end, s", taking.verify(), VERIFY_S);
    table.atMost("guwah serve, from start to first page, s", taking.serve(), FIRST_PAGE_S);
    table.atMost(
        "memory of serve " + rest.toSeconds() + " s after " + PAGES + " pages, MiB",
        taking.walk(rest),
        MEMORY_MIB);
  }

  private double verify() throws IOException, InterruptedException {
    double[] seconds = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long begun = System.nanoTime();
      run("verify", "-a", archive.toString());
      seconds[i] = (System.nanoTime() - begun) / 1e9;
    }
    return PreservingFigures.median(seconds);
  }

  private double serve() throws IOException, InterruptedException {
    double[] seconds = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long begun = System.nanoTime();
      try (var served = new Served();
          HttpClient browser = browser()) {
        served.page(browser, served.address());
        seconds[i] = (System.nanoTime() - begun) / 1e9;
      }
    }
    return PreservingFigures.median(seconds);
  }

  /// Signs in by the one-time address, follows links, rests.
  ///
  /// @return MiB
  private double walk(Duration rest) throws IOException, InterruptedException {
    try (var served = new Served();
        HttpClient browser = browser()) {
      Deque<URI> open = new ArrayDeque<>(List.of(served.address()));
      Set<URI> seen = new HashSet<>(open);
      int pages = 0;
      while (!open.isEmpty() && pages < PAGES) {
        URI address = open.pop();
        String page = served.page(browser, address);
        pages++;
        for (Matcher link = LINK.matcher(page); link.find(); ) {
          URI next = address.resolve(link.group(1).replace("&amp;", "&"));
          if (!next.getPath().contains("sign-out") && seen.add(next)) {
            open.add(next);
          }
        }
      }
      if (pages < 10) {
        throw new IOException("the walk saw only " + pages + " pages: " + seen);
      }
      Thread.sleep(rest);
      return new ProcessTree(served.process.toHandle()).residentMib();
    }
  }

  private static HttpClient browser() {
    return HttpClient.newBuilder()
        .cookieHandler(new CookieManager())
        .followRedirects(HttpClient.Redirect.NORMAL)
        .build();
  }

  private void run(String... words) throws IOException, InterruptedException {
    List<String> said = new ArrayList<>(List.of(launcher()));
    said.addAll(List.of(words));
    int code =
        new ProcessBuilder(said)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(place.log().toFile()))
            .start()
            .waitFor();
    if (code != 0 && code != 3) {
      throw new IOException(said + " ended with " + code + "; what it said is in " + place.log());
    }
  }

  private String launcher() {
    return place.root().resolve("guwah").toString();
  }

  /// The program while it serves.
  private final class Served implements AutoCloseable {
    private final Process process;
    private final URI address;

    Served() throws IOException {
      process =
          new ProcessBuilder(launcher(), "serve", "-a", archive.toString())
              .redirectError(ProcessBuilder.Redirect.appendTo(place.log().toFile()))
              .start();
      var out =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      String found = "";
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        Matcher named = ADDRESS.matcher(line);
        if (named.find()) {
          found = named.group();
          break;
        }
      }
      address = URI.create(found);
      Thread.ofPlatform().daemon().start(() -> swallow(out));
    }

    URI address() {
      return address;
    }

    String page(HttpClient browser, URI at) throws IOException, InterruptedException {
      var page = browser.send(HttpRequest.newBuilder(at).build(), BodyHandlers.ofString());
      if (page.statusCode() != 200) {
        throw new IOException(at + " answered " + page.statusCode());
      }
      return page.body();
    }

    @Override
    public void close() throws IOException {
      process.destroy();
      try {
        process.waitFor();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    private static void swallow(BufferedReader out) {
      try (Stream<String> lines = out.lines()) {
        lines.forEach(line -> {});
      }
    }
  }
}
