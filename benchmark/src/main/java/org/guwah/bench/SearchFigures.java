package org.guwah.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.guwah.app.parts.Parts;
import org.guwah.archive.Archive;
import org.guwah.archive.Face;
import org.guwah.archive.TextIndex;
import org.guwah.model.Block;
import org.guwah.model.Document;
import org.guwah.model.Restriction;
import org.guwah.model.Role;
import org.guwah.model.Sha256;
import org.guwah.model.Standing;
import org.guwah.model.Viewer;
import org.guwah.search.Query;
import org.guwah.search.Query.Where;

/// Searching many documents, against Lucene by itself with the same words in the same JVM. Both
/// give the exact number of hits and, for the ten best, where they match.
final class SearchFigures {
  private static final int BEST = 10;
  private static final int WARM_UP = 1_000;
  private static final int QUESTIONS = 3_000;
  private static final double TARGET = 1.3;
  private static final long MILLISECOND = 1_000_000;

  private SearchFigures() {}

  enum Form {
    WORD,
    PHRASE,
    BOTH,
    EITHER
  }

  /// @param words two that stand side by side in some document; [Form#WORD] asks for the first
  record Question(Form form, List<String> words) {
    Query ours() {
      List<Query> each =
          words.stream().map(word -> (Query) new Query.Word(Where.ANYWHERE, word, false)).toList();
      return switch (form) {
        case WORD -> each.getFirst();
        case PHRASE -> new Query.Phrase(Where.ANYWHERE, String.join(" ", words));
        case BOTH -> new Query.And(each);
        case EITHER -> new Query.Or(each);
      };
    }
  }

  static void take(Place place, int documents, Table table) throws IOException {
    String location = place.work().resolve("search").toString();
    try (Archive archive = Parts.engine(location).create(location, "bench", "bench");
        Archive.Lease _ = archive.derive().orElseThrow();
        var raw = new RawLucene(place.work().resolve("raw"))) {
      List<Question> questions = fill(archive.index(), raw, documents);
      archive.index().commit(0);
      archive.index().refresh();
      compare(archive.index(), raw.commit(), questions, table);
    }
  }

  /// Puts the same documents into both, and draws questions from them.
  private static List<Question> fill(TextIndex index, RawLucene raw, int documents)
      throws IOException {
    var random = new Random(7);
    List<Question> questions = new ArrayList<>();
    int all = WARM_UP + QUESTIONS;
    for (int i = 0; i < documents; i++) {
      var prose = new Prose(1_000_000L + i);
      var text = new StringBuilder();
      for (int paragraphs = prose.between(3, 12); paragraphs > 0; paragraphs--) {
        text.append(prose.paragraph()).append('\n');
      }
      put(index, text.toString());
      raw.put(text.toString());
      while (questions.size() < (long) all * (i + 1) / documents) {
        questions.add(question(random, text.toString(), questions.size()));
      }
    }
    Collections.shuffle(questions, random);
    return questions;
  }

  private static Question question(Random random, String text, int number) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^a-z]+");
    int at = random.nextInt(words.length - 1);
    return new Question(
        Form.values()[number % Form.values().length], List.of(words[at], words[at + 1]));
  }

  private static void put(TextIndex index, String text) throws IOException {
    var block = new Block(Role.BODY, 0, text.length(), Standing.READ);
    var document = new Document(1, 0, text.length(), Map.of(), List.of(block));
    Sha256 content = Sha256.hash(text.getBytes(StandardCharsets.UTF_8));
    var labels =
        new Face.Labels(
            Set.of(), Set.of(), Face.Kind.TEXT, Set.of(), Restriction.OPEN, List.of(), List.of());
    var face =
        new Face(Restriction.OPEN, Restriction.SEALED, text, List.of(document), List.of(labels));
    index.put(content, List.of(face));
  }

  private static void compare(
      TextIndex index, RawLucene.Searching raw, List<Question> questions, Table table)
      throws IOException {
    double[] ours = new double[QUESTIONS];
    double[] rivals = new double[QUESTIONS];
    Viewer viewer = Viewer.owner("bench");
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      Query own = question.ours();
      var theirs = RawLucene.translate(question);
      long begun = System.nanoTime();
      TextIndex.Hits hits = index.search(own, viewer, 0, BEST);
      long between = System.nanoTime();
      RawLucene.Found found = raw.search(theirs, BEST);
      long ended = System.nanoTime();
      if (hits.total() != found.total()) {
        throw new IOException(
            question + " has " + hits.total() + " hits, in raw Lucene " + found.total());
      }
      if (i >= WARM_UP) {
        ours[i - WARM_UP] = (double) (between - begun) / MILLISECOND;
        rivals[i - WARM_UP] = (double) (ended - between) / MILLISECOND;
      }
    }
    table.atMost("search, p50, ms", share(ours, 0.5), share(rivals, 0.5), TARGET);
    table.atMost("search, p99, ms", share(ours, 0.99), share(rivals, 0.99), TARGET);
  }

  /// The time that this share of all took at most.
  ///
  /// @param share 0.0 to 1.0
  private static double share(double[] times, double share) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[(int) (share * (sorted.length - 1))];
  }
}
