package org.guwah.app.docs;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.guwah.accuracy.Label;
import org.guwah.accuracy.Labels;
import org.guwah.accuracy.LabelsException;
import org.guwah.model.Edtf;
import org.junit.jupiter.api.Test;

/// Holds the labels of the sample to the words of its files, so that none rots.
class SampleLabelsTest {
  private static final Path LABELS = Repository.ROOT.resolve("sample/labels");
  private static final Set<String> ACTS =
      Set.of(
          "detained",
          "interrogated",
          "moved",
          "sentenced",
          "fined",
          "hurt",
          "released",
          "returned",
          "passport-taken",
          "contact-lost",
          "died",
          "seized",
          "confined",
          "sent-to-labour",
          "summoned");

  @Test
  void every_sentence_that_is_quoted_stands_in_its_file() throws Exception {
    var lost = new TreeSet<String>();
    Map<String, String> words = new TreeMap<>();
    for (Path file : files()) {
      for (Label label : labels(file)) {
        String article = label.article();
        String name = words.computeIfAbsent(article, SampleLabelsTest::file);
        if (!words
            .computeIfAbsent(name, SampleLabelsTest::words)
            .contains(bare(label.sentence()))) {
          lost.add(file.getFileName() + ":" + label.line() + " in " + name);
        }
      }
    }

    assertEquals(Set.of(), lost);
    assertTrue(words.size() > 20, "only " + words.keySet() + " were looked at");
  }

  @Test
  void every_text_stands_in_its_sentence() throws Exception {
    for (Label label : all()) {
      assertTrue(label.sentence().contains(label.text()), label.toString());
    }
  }

  @Test
  void no_document_is_held_out_and_developed_with() throws Exception {
    Set<String> developed = articles("-dev.tsv");
    Set<String> both = new TreeSet<>(developed);
    both.retainAll(articles("-heldout.tsv"));

    assertEquals(Set.of(), both);
    assertTrue(developed.size() > 30, "only " + developed + " were looked at");
  }

  @Test
  void each_language_has_documents_to_develop_with_and_others_held_out() {
    assertEquals(languages("-dev.tsv"), languages("-heldout.tsv"));
    assertEquals(files().size(), languages("-dev.tsv").size() + languages("-heldout.tsv").size());
  }

  @Test
  void values_have_the_form_of_their_type() throws Exception {
    for (Label label : all()) {
      String value = label.value();
      switch (label.type()) {
        case DATE -> {
          if (!value.equals("unresolved")) {
            assertDoesNotThrow(() -> Edtf.parse(value), label.toString());
          }
        }
        case FIGURE ->
            assertTrue(value.matches("\\d+|\\d+\\.\\.\\d*|\\.\\.\\d+"), label.toString());
        case ACT -> {
          assertTrue(ACTS.contains(label.kind()), label.toString());
          assertTrue(value.matches("who=[^;]*; where=[^;]*; when=[^;]*"), label.toString());
        }
        case QUOTE -> assertTrue(value.startsWith("speaker="), label.toString());
        case POSITION, INTERVENTION -> assertTrue(value.startsWith("who="), label.toString());
        case PERSON, PLACE, ORGANISATION -> assertTrue(!value.isEmpty(), label.toString());
      }
    }
  }

  private static List<Label> all() throws IOException, LabelsException {
    var all = new ArrayList<Label>();
    for (Path file : files()) {
      all.addAll(labels(file));
    }
    assertTrue(all.size() > 300, "only " + all.size());
    return all;
  }

  private static Set<String> articles(String ending) throws IOException, LabelsException {
    var articles = new TreeSet<String>();
    for (Path file : files()) {
      if (file.toString().endsWith(ending)) {
        labels(file).stream().map(Label::article).forEach(articles::add);
      }
    }
    return articles;
  }

  private static Set<String> languages(String ending) {
    return files().stream()
        .map(file -> file.getFileName().toString())
        .filter(file -> file.endsWith(ending))
        .map(file -> file.replace(ending, ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Path> files() {
    return Repository.files(".tsv").stream().filter(file -> file.startsWith(LABELS)).toList();
  }

  private static List<Label> labels(Path file) throws IOException, LabelsException {
    return Labels.read(new StringReader(Repository.read(file))).all();
  }

  /// The file that holds `tag-north-shore#3`: its third document, as the list of documents has it.
  private static String file(String article) {
    String[] parts = article.split("#", 2);
    String part = parts.length > 1 ? parts[1] : "1";
    return Repository.read("sample/expected.tsv")
        .lines()
        .map(line -> line.split("\t"))
        .filter(row -> row[0].replaceFirst("\\.[a-z]+$", "").equals(parts[0]))
        .filter(row -> row[1].equals(part))
        .map(row -> row[0])
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the sample has no document " + article));
  }

  /// Of what is no text in UTF-8, the source it was made of.
  private static String words(String file) {
    String source = "sample/make/" + file.replaceFirst("(?:pdf|docx)$", "txt");
    return bare(
        Repository.read(
            Files.exists(Repository.ROOT.resolve(source)) ? source : "sample/collection/" + file));
  }

  /// Without tags and blanks, which a file may set anywhere between words.
  private static String bare(String text) {
    return text.replaceAll("<[^>]*>", "").replace("&amp;", "&").replaceAll("\\s+", "");
  }
}
