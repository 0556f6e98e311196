package org.guwah.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.guwah.app.parts.Parts;
import org.guwah.archive.Archive;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.Page;
import org.guwah.extraction.Matter;
import org.guwah.extraction.MatterJson;
import org.guwah.model.Field;
import org.guwah.model.Viewer;

/// Looking through the English documents of the sample, against CoreNLP by itself: the same texts
/// and models, warm, one thread with the same heap and collector, each in a process of its own. And
/// what memory that takes, in the worker and in the process that serves.
final class LanguageFigures {
  private static final double SAME = 0.9;
  private static final int HEAP_MIB = 1024;

  /// Of a worker for language, but for its locks.
  private static final List<String> OPTIONS =
      List.of("-XX:+UseSerialGC", "-Xmx" + HEAP_MIB + "m", "-XX:SoftRefLRUPolicyMSPerMB=0");

  private final Place place;
  private final Path texts;
  private final int warm;
  private final int passes;

  private LanguageFigures(Place place, int warm, int passes) throws IOException {
    this.place = place;
    this.texts = Files.createDirectories(place.work().resolve("texts"));
    this.warm = warm;
    this.passes = passes;
  }

  /// @param warm how often all texts are gone through before it counts
  /// @param passes how often then
  static void take(Place place, int warm, int passes, Table table)
      throws IOException, InterruptedException {
    var taking = new LanguageFigures(place, warm, passes);
    var program = Program.of(place, "language");
    String archive = program.archive().toString();
    program.run("init", archive);
    String sample = place.root().resolve("sample/collection").toString();
    program.run("add", "-a", archive, "--later", sample);
    taking.write(archive);
    taking.compare("names and dates, words a CPU second", "names", "names", table);
    taking.compare("all of a text, words a CPU second", "all", "dependencies", table);
    LookingServer.take(program, table);
  }

  private void compare(String what, String ours, String rivals, Table table) throws IOException {
    Child.Cost rival = measure(rival(rivals));
    Child.Cost own = measure(own(ours));
    if (own.count() != rival.count() || own.letters() != rival.letters()) {
      throw new IOException("not the same text: we had " + own + ", CoreNLP " + rival);
    }
    table.atLeast(what, own.countPerCpuSecond(), rival.countPerCpuSecond(), SAME);
    table.beside("  memory meanwhile, at most, MiB", own.peakMib(), rival.peakMib());
    table.atMost("  heap of it, at most, MiB", own.heapMib(), HEAP_MIB);
  }

  private static Child.Cost measure(Child child) throws IOException {
    try (child) {
      return child.measure();
    }
  }

  private Child own(String what) throws IOException {
    return child(
        place.program("language") + "/*:" + place.root().resolve("benchmark/target/bench"),
        OwnLooking.class.getName(),
        what);
  }

  private Child rival(String what) throws IOException {
    Path built = place.root().resolve("benchmark/corenlp/target");
    return child(built.resolve("classes") + ":" + built.resolve("lib") + "/*", "CoreNlp", what);
  }

  private Child child(String classPath, String main, String what) throws IOException {
    return new Child(
        OPTIONS,
        classPath,
        main,
        List.of(texts.toString(), what, Integer.toString(warm), Integer.toString(passes)),
        place.log());
  }

  /// Writes every English document twice: as an extractor gets it, and as plain text whose name
  /// ends with its day.
  private void write(String archive) throws IOException {
    int written = 0;
    try (Archive opened = Parts.engine(archive).open(archive)) {
      var library = opened.derivations().library(Viewer.owner(opened.owner()));
      for (DocumentRow row : library.documents(Page.ALL)) {
        Matter matter = Matter.of(row.document(), library.text(row.id().content()));
        if (matter.value(Field.LANGUAGE).startsWith("en")) {
          String name = String.format(Locale.ROOT, "%04d_%s", written++, matter.dated());
          Files.writeString(texts.resolve(name + ".json"), MatterJson.write(matter).toString());
          Files.writeString(texts.resolve(name + ".txt"), matter.text());
        }
      }
    }
  }
}
