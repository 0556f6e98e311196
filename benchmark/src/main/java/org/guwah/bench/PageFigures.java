package org.guwah.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How long each kind of page of the sample takes, from the request to the last byte of the answer,
/// over the loopback of this machine: somewhat more than the server's own time.
final class PageFigures {
  private static final int WARM = 5;
  private static final int ROUNDS = 25;
  private static final double MOST_MS = 150;

  private static final List<String> PAGES =
      List.of(
          "/",
          "/documents",
          "/tags",
          "/testimonies",
          "/testimonies/new",
          "/items",
          "/new",
          "/add",
          "/cases",
          "/tasks",
          "/searches",
          "/search?q=bridge",
          "/search?q=the+OR+%D0%B8+OR+%E7%9A%84",
          "/search/help",
          "/problems",
          "/problems/codes",
          "/review",
          "/claims",
          "/numbers",
          "/positions",
          "/records",
          "/records/groups",
          "/records/acts",
          "/records/pairs",
          "/lists",
          "/echoes",
          "/log",
          "/about",
          "/keys");

  /// Pages of which one stands for its kind: the first that a page before it leads to.
  private static final Map<String, Pattern> ONE_OF =
      Map.of(
          "a record", Pattern.compile("href=\"(/records/[nr]-[0-9a-z]+)\""),
          "an act", Pattern.compile("href=\"(/records/acts/a-[0-9a-f]+)\""),
          "a document", Pattern.compile("href=\"(/documents/[0-9a-f]{64}-[0-9]+)\""),
          "an item", Pattern.compile("href=\"(/items/i-[0-9a-z]{10})\""),
          "an entry", Pattern.compile("href=\"(/log/entries/[0-9]+)\""),
          "a tag", Pattern.compile("href=\"(/tags/[^\"?.]+)\""),
          "a case", Pattern.compile("href=\"(/cases/c-[0-9a-z]{10})\""));

  private PageFigures() {}

  /// @param visit signed in
  static void take(Visit visit, Table table) throws IOException, InterruptedException {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (String path : PAGES) {
      kinds.put(path, path);
      String page = visit.look(path);
      for (var kind : ONE_OF.entrySet()) {
        Matcher link = kind.getValue().matcher(page);
        if (link.find()) {
          kinds.putIfAbsent(kind.getKey(), link.group(1));
        }
      }
    }
    for (var kind : kinds.entrySet()) {
      double ms = median(visit, kind.getValue());
      table.atMost("page, median, ms: " + kind.getKey(), ms, MOST_MS);
    }
  }

  static double median(Visit visit, String path) throws IOException, InterruptedException {
    for (int i = 0; i < WARM; i++) {
      visit.look(path);
    }
    var all = new ArrayList<Double>();
    for (int i = 0; i < ROUNDS; i++) {
      long begun = System.nanoTime();
      visit.look(path);
      all.add((System.nanoTime() - begun) / 1e6);
    }
    return PreservingFigures.median(all.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
