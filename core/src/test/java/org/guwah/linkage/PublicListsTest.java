package org.guwah.linkage;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.guwah.csv.CsvReader;
import org.guwah.csv.CsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/// How well public lists are linked, with nothing but a mapping for each.
@EnabledIfEnvironmentVariable(
    named = "GUWAH_REAL_MATERIAL",
    matches = ".+",
    disabledReason = "GUWAH_REAL_MATERIAL names no folder with the public lists of persons")
class PublicListsTest {
  private final List<List<String>> cells = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  private Linker linker(String file, String columns) throws Exception {
    List<CsvRecord> records = CsvReader.read(Files.readAllBytes(folder().resolve(file)));
    List<String> heading = records.getFirst().values().stream().map(String::strip).toList();
    Mapping mapping = Mapping.read("[columns]\n" + columns);
    for (CsvRecord each : records.subList(1, records.size())) {
      cells.add(each.values());
      rows.add(mapping.row(Integer.toString(cells.size()), heading, each.values()));
    }
    return Linker.learning(mapping.schema(), rows);
  }

  private static Path folder() {
    return Path.of(System.getenv("GUWAH_REAL_MATERIAL"), "data", "linkage");
  }

  @Test
  void febrl_dataset3_is_linked_nearly_without_fault() throws Exception {
    Linker linker =
        linker(
            "febrl_dataset3.csv",
            """
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
            """);
    List<Integer> truth =
        cells.stream().map(line -> Integer.valueOf(line.getFirst().split("-")[1])).toList();
    Scores scores = Scores.of(linker.link().numbers(), truth);

    assertTrue(scores.clusters().f1() >= 0.99, scores.toString());
    assertTrue(Scores.blockingRecall(linker.candidates(), truth) >= 0.985);
  }

  @Test
  void fake_1000_is_linked_well() throws Exception {
    Linker linker =
        linker(
            "fake_1000.csv",
            """
            first_name = "given-name"
            surname = "family-name"
            dob = "date"
            city = "place"
            email = "email"
            """);
    List<Integer> truth = cells.stream().map(line -> Integer.valueOf(line.getLast())).toList();
    Scores scores = Scores.of(linker.link().numbers(), truth);

    assertTrue(scores.clusters().f1() >= 0.87, scores.toString());
  }

  @Test
  void restaurants_are_linked_by_the_same_engine() throws Exception {
    Linker linker =
        linker(
            "jedai_restaurant.csv",
            """
            name = "full-name"
            addr = "address"
            city = "place"
            phone = "phone"
            type = "text"
            """);
    var truth = new ArrayList<Integer>();
    for (int i = 0; i < rows.size(); i++) {
      truth.add(i);
    }
    for (CsvRecord pair :
        CsvReader.read(Files.readAllBytes(folder().resolve("jedai_restaurant_truth.csv")))
            .subList(1, 113)) {
      truth.set(
          Integer.parseInt(pair.values().get(1)),
          truth.get(Integer.parseInt(pair.values().get(0))));
    }
    Scores scores = Scores.of(linker.link().numbers(), truth);

    assertTrue(scores.pairs().f1() >= 0.90, scores.toString());
  }
}
