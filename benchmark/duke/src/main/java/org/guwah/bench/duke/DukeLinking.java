package org.guwah.bench.duke;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.priv.garshol.duke.Comparator;
import no.priv.garshol.duke.ConfigurationImpl;
import no.priv.garshol.duke.Processor;
import no.priv.garshol.duke.Property;
import no.priv.garshol.duke.PropertyImpl;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.cleaners.DigitsOnlyCleaner;
import no.priv.garshol.duke.cleaners.LowerCaseNormalizeCleaner;
import no.priv.garshol.duke.comparators.ExactComparator;
import no.priv.garshol.duke.comparators.JaroWinkler;
import no.priv.garshol.duke.comparators.Levenshtein;
import no.priv.garshol.duke.comparators.PersonNameComparator;
import no.priv.garshol.duke.comparators.QGramComparator;
import no.priv.garshol.duke.datasources.CSVDataSource;
import no.priv.garshol.duke.datasources.Column;
import no.priv.garshol.duke.matchers.AbstractMatchListener;

/// Links a list with Duke, at least twenty times and for fifteen seconds, and prints the seconds of
/// each run and then the pairs found.
///
/// Arguments: the list, with a first column `row` and columns of the names below; and the folder
/// for its index, or `-` for the index in memory. A column is compared as its name says, with
/// probabilities chosen by hand and not tuned.
public final class DukeLinking {
  private static final int RUNS = 20;
  private static final long WARM = 15_000_000_000L;

  private DukeLinking() {}

  public static void main(String[] args) throws Exception {
    Path list = Path.of(args[0]);
    double threshold = Double.parseDouble(args[1]);
    List<String> names =
        List.of(Files.readAllLines(list, StandardCharsets.UTF_8).getFirst().split(","));
    List<String> pairs = new ArrayList<>();
    long start = System.nanoTime();
    for (int run = 0; run < RUNS || System.nanoTime() - start < WARM; run++) {
      long begun = System.nanoTime();
      pairs = link(list, names, threshold);
      System.out.printf(Locale.ROOT, "seconds %.4f%n", (System.nanoTime() - begun) / 1e9);
    }
    pairs.forEach(System.out::println);
  }

  private static List<String> link(Path list, List<String> names, double threshold) {
    var source = new CSVDataSource();
    source.setInputFile(list.toString());
    source.setEncoding("utf-8");
    var properties = new ArrayList<Property>();
    for (String name : names) {
      properties.add(property(name));
      var cleaner =
          name.startsWith("phone") ? new DigitsOnlyCleaner() : new LowerCaseNormalizeCleaner();
      source.addColumn(new Column(name, null, null, name.equals("row") ? null : cleaner));
    }
    var configuration = new ConfigurationImpl();
    configuration.addDataSource(0, source);
    configuration.setProperties(properties);
    configuration.setThreshold(threshold);
    configuration.validate();
    var processor = new Processor(configuration);
    processor.setThreads(Runtime.getRuntime().availableProcessors());
    var found = new ArrayList<String>();
    processor.addMatchListener(
        new AbstractMatchListener() {
          @Override
          public void matches(Record a, Record b, double confidence) {
            synchronized (found) {
              found.add("pair " + a.getValue("row") + " " + b.getValue("row"));
            }
          }
        });
    processor.deduplicate();
    processor.close();
    return found;
  }

  private static Property property(String name) {
    if (name.equals("row")) {
      return new PropertyImpl(name);
    }
    String kind = name.replaceFirst("_\\d+$", "");
    return switch (kind) {
      case "given" -> of(name, new JaroWinkler(), 0.3, 0.80);
      case "family" -> of(name, new JaroWinkler(), 0.25, 0.88);
      case "name" -> of(name, new PersonNameComparator(), 0.3, 0.90);
      case "title" -> of(name, new QGramComparator(), 0.1, 0.90);
      case "street" -> of(name, new QGramComparator(), 0.35, 0.80);
      case "town" -> of(name, new JaroWinkler(), 0.4, 0.65);
      case "born" -> of(name, new Levenshtein(), 0.1, 0.95);
      case "code" -> of(name, new Levenshtein(), 0.15, 0.95);
      case "zip" -> of(name, new Levenshtein(), 0.4, 0.65);
      case "phone" -> of(name, new Levenshtein(), 0.2, 0.92);
      case "mail" -> of(name, new QGramComparator(), 0.2, 0.95);
      case "number" -> of(name, new ExactComparator(), 0.45, 0.60);
      case "word" -> of(name, new ExactComparator(), 0.45, 0.55);
      default -> throw new IllegalArgumentException("no column is known as " + name);
    };
  }

  private static Property of(String name, Comparator comparator, double low, double high) {
    return new PropertyImpl(name, comparator, low, high);
  }
}
