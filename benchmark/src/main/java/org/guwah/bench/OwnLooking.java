package org.guwah.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.guwah.extraction.Matter;
import org.guwah.extraction.MatterJson;
import org.guwah.json.Json;
import org.guwah.language.EnglishExtractor;

/// Looks through texts as our worker does, with its class path.
///
/// Arguments: the folder of the texts, `names` for names and dates alone, else all; how often to go
/// through them first, and how often then. Speaks as [Child] expects; of words in the place of
/// documents, and then of the heap, at most, in MiB.
public final class OwnLooking {
  private OwnLooking() {}

  public static void main(String[] args) throws IOException {
    List<Matter> texts = texts(Path.of(args[0]));
    boolean names = args[1].equals("names");
    var extractor = new EnglishExtractor();
    passes(extractor, texts, names, Integer.parseInt(args[2]));
    say("begin");
    String counted = passes(extractor, texts, names, Integer.parseInt(args[3]));
    say("end");
    System.out.println(counted + " " + heapMib());
  }

  private static List<Matter> texts(Path folder) throws IOException {
    List<Matter> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".json")).sorted().toList()) {
        texts.add(MatterJson.read(Json.parseObject(Files.readString(file))));
      }
    }
    return texts;
  }

  private static String passes(
      EnglishExtractor extractor, List<Matter> texts, boolean names, int passes) {
    long words = 0;
    long letters = 0;
    for (int pass = 0; pass < passes; pass++) {
      for (Matter each : texts) {
        if (names) {
          extractor.mentions(each);
        } else {
          extractor.extract(each);
        }
        words += each.text().split("\\s+").length;
        letters += each.text().length();
      }
    }
    return words + " " + letters;
  }

  private static long heapMib() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum()
        >> 20;
  }

  private static void say(String word) throws IOException {
    System.out.println(word);
    System.out.flush();
    if (System.in.read() < 0) {
      throw new IOException("nobody measures any more");
    }
  }
}
