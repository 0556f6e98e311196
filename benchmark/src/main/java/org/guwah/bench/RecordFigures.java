package org.guwah.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How long the page of a person takes of whom made-up reports tell some six hundred times: the
/// first time, when every record is put together for it, and from then on.
final class RecordFigures {
  private static final int REPORTS = 60;
  private static final int SENTENCES = 10;
  private static final int LEAST_CLAIMS = 500;
  private static final double MOST_MS = 1_000;
  private static final String NAME = "Ilyas Korvan";
  private static final List<String> PLACES =
      List.of("Urumqi", "Kashgar", "Hotan", "Aksu", "Turpan", "Yining");
  private static final List<String> MONTHS =
      List.of("January", "March", "May", "June", "July", "October", "November");
  private static final List<String> TELLING =
      List.of(
          "Police detained %s in %s on %s.",
          "%s was released from prison in %s on %s.",
          "%s was moved to %s on %s.",
          "%s was sentenced in %s on %s, his sister said.",
          "Officers took %s to a camp in %s on %s.");
  private static final Pattern RECORD = Pattern.compile("href=\"(/records/[nr]-[0-9a-z]+)\"");
  private static final Pattern CLAIM = Pattern.compile("<li class=\"claim ");

  private RecordFigures() {}

  static void take(Place place, Table table) throws IOException, InterruptedException {
    var program = Program.of(place, "person");
    String archive = program.archive().toString();
    Path reports = place.work().resolve("reports");
    write(reports);
    program.run("init", archive, "--name", "bench", "--owner", "Aman");
    program.run("add", "-a", archive, "--by", "Aman", reports.toString());
    program.run("claims", "-a", archive);
    try (var served = program.serve();
        var visit = new Visit(served.once())) {
      visit.signIn();
      long begun = System.nanoTime();
      String list = visit.look("/records");
      table.atMost("records put together for the first time, ms", ms(begun), MOST_MS * 10);
      Matcher link = RECORD.matcher(list);
      if (!link.find()) {
        throw new IOException("no record is listed");
      }
      begun = System.nanoTime();
      String page = visit.look(link.group(1));
      table.atMost("page of a person, the first time, ms", ms(begun), MOST_MS);
      int claims = Math.toIntExact(CLAIM.matcher(page).results().count());
      table.atLeast("claims on it", claims, LEAST_CLAIMS);
      table.atMost(
          "page of a person, median, ms", PageFigures.median(visit, link.group(1)), MOST_MS);
    }
  }

  private static double ms(long begun) {
    return (System.nanoTime() - begun) / 1e6;
  }

  private static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < REPORTS; i++) {
      var random = new Random(i);
      var text = new StringBuilder("Report number " + i + " on the case\n\n3 June 2022\n");
      for (int j = 0; j < SENTENCES; j++) {
        String day =
            1 + random.nextInt(28) + " " + drawn(MONTHS, random) + " " + (2014 + random.nextInt(8));
        text.append("\n")
            .append(drawn(TELLING, random).formatted(NAME, drawn(PLACES, random), day))
            .append("\n");
      }
      Files.writeString(folder.resolve("report-" + i + ".txt"), text);
    }
  }

  private static String drawn(List<String> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
