package org.guwah.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guwah.csv.CsvWriter;
import org.guwah.linkage.Scores;

/// Linking persons: how the time grows with the list, and beside Duke on the same lists. The public
/// lists are taken where `GUWAH_REAL_MATERIAL` names a folder that has them.
final class LinkingFigures {
  private static final double FASTER = 5;
  private static final double GROWTH = 1.2;
  private static final int LAST = 5;

  /// What Duke is told that a pair must reach.
  private static final String DUKE_THRESHOLD = "0.8";

  /// @param map what our command is given
  /// @param duke a column of the list for each column that Duke gets
  private record Compared(String name, String file, String map, List<String> duke) {}

  private static final List<Compared> LISTS =
      List.of(
          new Compared(
              "febrl_dataset3",
              "febrl_dataset3.csv",
              """
              [columns]
              given_name = "given-name"
              surname = "family-name"
              street_number = "number"
              address_1 = "address"
              address_2 = "address"
              suburb = "place"
              postcode = "code"
              state = "category"
              date_of_birth = "date"
              soc_sec_id = "code"
              """,
              List.of(
                  "given=given_name",
                  "family=surname",
                  "number=street_number",
                  "street_1=address_1",
                  "street_2=address_2",
                  "town=suburb",
                  "zip=postcode",
                  "word=state",
                  "born=date_of_birth",
                  "code=soc_sec_id")),
          new Compared(
              "fake_1000",
              "fake_1000.csv",
              """
              [columns]
              first_name = "given-name"
              surname = "family-name"
              dob = "date"
              city = "place"
              email = "email"
              """,
              List.of("given=first_name", "family=surname", "born=dob", "town=city", "mail=email")),
          new Compared(
              "restaurants",
              "jedai_restaurant.csv",
              """
              [columns]
              name = "full-name"
              addr = "address"
              city = "place"
              phone = "phone"
              type = "text"
              """,
              List.of("title=name", "street=addr", "town=city", "phone=phone", "word=type")));

  private static final String OURS = System.getProperty("java.class.path");

  private final Place place;
  private final Table table;

  private LinkingFigures(Place place, Table table) {
    this.place = place;
    this.table = table;
  }

  static void take(Place place, List<Integer> sizes, Table table) throws Exception {
    var figures = new LinkingFigures(place, table);
    Optional<Path> lists =
        Optional.ofNullable(System.getenv("GUWAH_REAL_MATERIAL"))
            .map(folder -> Path.of(folder, "data", "linkage"));
    for (Compared compared : LISTS) {
      if (lists.isPresent()) {
        figures.compare(compared, lists.get());
      } else {
        System.out.println(
            compared.name() + " is left out: GUWAH_REAL_MATERIAL names no folder that has it");
      }
    }
    figures.grow(sizes);
  }

  private void compare(Compared compared, Path folder) throws Exception {
    Path map = place.work().resolve(compared.name() + ".toml");
    Files.writeString(map, compared.map());
    Path file = folder.resolve(compared.file());
    PersonList list = PersonList.read(file, map);
    List<List<String>> columns = new ArrayList<>();
    for (String column : compared.duke()) {
      columns.add(list.column(column.split("=")[1]));
    }
    List<Integer> truth =
        switch (compared.name()) {
          case "febrl_dataset3" -> list.truthByColumn("rec_id");
          case "fake_1000" -> list.truthByColumn("cluster");
          default -> list.truthByPairs(folder.resolve("jedai_restaurant_truth.csv"), "idx");
        };
    List<String> names = compared.duke().stream().map(column -> column.split("=")[0]).toList();
    beside(compared.name(), file, map, forDuke(compared.name(), names, columns), truth);
  }

  private Path forDuke(String name, List<String> names, List<List<String>> columns)
      throws IOException {
    var text = new StringBuilder("row," + String.join(",", names) + "\n");
    for (int row = 0; row < columns.getFirst().size(); row++) {
      var line = new ArrayList<String>(List.of(Integer.toString(row + 1)));
      for (List<String> column : columns) {
        line.add(column.get(row));
      }
      text.append(CsvWriter.line(line));
    }
    Path file = place.work().resolve(name + ".csv");
    Files.writeString(file, text);
    return file;
  }

  private void beside(String name, Path file, Path map, Path duke, List<Integer> truth)
      throws Exception {
    List<String> ours =
        output(OURS, Linking.class.getName(), "list", file.toString(), map.toString());
    List<String> theirs =
        output(
            dukeClassPath(), "org.guwah.bench.duke.DukeLinking", duke.toString(), DUKE_THRESHOLD);
    double[] mine = seconds(ours);
    double[] rival = seconds(theirs);
    Scores scores = Scores.of(numbers(ours), truth);
    Scores rivals = Scores.of(joined(theirs, truth.size()), truth);
    table.atLeast(name + ", pairwise F1", scores.pairs().f1(), rivals.pairs().f1(), 1);
    table.beside(name + ", cluster F1", scores.clusters().f1(), rivals.clusters().f1());
    table.beside(name + ", s, the first time", mine[0], rival[0]);
    table.atMost(name + ", s, warm", warm(mine), warm(rival), 1 / FASTER);
  }

  private void grow(List<Integer> sizes) throws Exception {
    // The first of them twice: once to warm up.
    var command = new ArrayList<String>(List.of("grow", Integer.toString(sizes.getFirst())));
    sizes.forEach(size -> command.add(Integer.toString(size)));
    List<String> lines = output(OURS, Linking.class.getName(), command.toArray(String[]::new));
    List<String[]> grown =
        lines.stream().filter(l -> l.startsWith("grown")).skip(1).map(l -> l.split(" ")).toList();
    for (String[] each : grown) {
      String what =
          String.format(
              java.util.Locale.ROOT, "linking %,d made-up persons", Integer.parseInt(each[1]));
      table.alone(what + ", s", Double.parseDouble(each[2]));
      table.alone(what + ", pairwise F1", Double.parseDouble(each[3]));
    }
    double times = Double.parseDouble(grown.getLast()[2]) / Double.parseDouble(grown.getFirst()[2]);
    double more = (double) sizes.getLast() / sizes.getFirst();
    table.atMost("time grows with n to the power of", Math.log(times) / Math.log(more), GROWTH);
  }

  private List<String> output(String classPath, String main, String... args) throws Exception {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx4g", "-cp", classPath, main));
    command.addAll(Arrays.asList(args));
    Path log = place.work().resolve("linking.log");
    Process process =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .toList();
    if (process.waitFor() != 0) {
      throw new IOException(main + " ended with an error; it is in " + log);
    }
    return lines;
  }

  private String dukeClassPath() {
    Path built = place.root().resolve("benchmark/duke/target");
    return built.resolve("classes") + java.io.File.pathSeparator + built.resolve("lib") + "/*";
  }

  private static double[] seconds(List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith("seconds"))
        .mapToDouble(line -> Double.parseDouble(line.split(" ")[1]))
        .toArray();
  }

  /// The median of the last runs: by then both sides are compiled.
  private static double warm(double[] seconds) {
    double[] last = Arrays.copyOfRange(seconds, seconds.length - LAST, seconds.length);
    Arrays.sort(last);
    return last[LAST / 2];
  }

  private static List<Integer> numbers(List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith("row"))
        .map(line -> Integer.valueOf(line.split(" ")[2]))
        .collect(Collectors.toList());
  }

  private static List<Integer> joined(List<String> lines, int rows) {
    int[] parents = new int[rows];
    Arrays.setAll(parents, i -> i);
    for (String line : lines) {
      if (line.startsWith("pair")) {
        String[] pair = line.split(" ");
        int a = PersonList.root(parents, Integer.parseInt(pair[1]) - 1);
        int b = PersonList.root(parents, Integer.parseInt(pair[2]) - 1);
        parents[Math.max(a, b)] = Math.min(a, b);
      }
    }
    return Arrays.stream(parents).mapToObj(i -> PersonList.root(parents, i)).toList();
  }
}
