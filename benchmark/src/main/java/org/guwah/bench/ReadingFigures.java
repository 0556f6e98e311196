package org.guwah.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guwah.app.parts.Parts;

/// Reading and indexing each format of the mix, against extract-lib feeding Lucene: the same files,
/// warm, with as much heap in all, each in a process of its own.
final class ReadingFigures {
  /// What the worker processes may use each, in MiB; the program's own standard.
  private static final int WORKER_HEAP = 512;

  private static final int OWN_HEAP = 512;

  /// The collector that costs least processor time is given to both.
  private static final String SERIAL = "-XX:+UseSerialGC";

  /// We leave out the words of menus and the like; less than this share of the rival's letters
  /// would mean that text was lost.
  private static final double SAME = 0.8;

  /// How many times the rival's documents per processor second.
  private static final Map<String, Double> TARGETS =
      Map.of("text", 2.0, "html", 2.0, "rss", 2.0, "pdf", 1.0, "docx", 1.0);

  private ReadingFigures() {}

  static void take(Place place, Path mix, Table table) throws IOException {
    double ours = 0;
    double rivals = 0;
    for (String kind : Mix.FULL.keySet()) {
      Path files = mix.resolve(kind);
      Child.Cost rival = measure(rival(place, files, kind));
      Child.Cost own = measure(own(place, files, kind));
      if (own.count() < rival.count() || own.letters() < rival.letters() * SAME) {
        throw new IOException(
            "not the same work: of " + kind + " we read " + own + ", the rival " + rival);
      }
      table.atLeast(
          "read and index " + kind + ", files a CPU second",
          own.countPerCpuSecond(),
          rival.countPerCpuSecond(),
          TARGETS.getOrDefault(kind, 1.0));
      ours = Math.max(ours, own.peakMib());
      rivals = Math.max(rivals, rival.peakMib());
    }
    table.atMost("memory meanwhile, at most, MiB", ours, rivals, 1.0);
  }

  private static Child.Cost measure(Child child) throws IOException {
    try (child) {
      return child.measure();
    }
  }

  private static Child own(Place place, Path files, String kind) throws IOException {
    var options = new ArrayList<String>();
    options.add(SERIAL);
    options.add("-Xmx" + OWN_HEAP + "m");
    // As the launcher starts the program.
    options.addAll(List.of(System.getProperty("guwah.reading.flags", "").split(" ")));
    options.add("-Dguwah.formats=" + place.program("formats"));
    return new Child(
        options,
        System.getProperty("java.class.path"),
        OwnReading.class.getName(),
        List.of(files.toString(), place.work().resolve("own-" + kind).toString()),
        place.log());
  }

  private static Child rival(Place place, Path files, String kind) throws IOException {
    Path built = place.root().resolve("benchmark/rival/target");
    return new Child(
        List.of(SERIAL, "-Xmx" + (OWN_HEAP + WORKER_HEAP * Parts.workers()) + "m"),
        built.resolve("classes") + ":" + built.resolve("lib") + "/*",
        "Rival",
        List.of(
            files.toString(),
            place.work().resolve("rival-" + kind).toString(),
            Integer.toString(Parts.workers())),
        place.log());
  }
}
