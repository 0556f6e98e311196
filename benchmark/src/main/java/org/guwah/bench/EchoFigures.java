package org.guwah.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.guwah.extraction.Echoes;
import org.guwah.model.Block;
import org.guwah.model.Document;
import org.guwah.model.DocumentId;
import org.guwah.model.Role;
import org.guwah.model.Sha256;
import org.guwah.model.Standing;

/// Finding the sentences that many made-up texts share. One text in ten reprints a paragraph of an
/// earlier one, with one word in twelve changed. The texts are in memory: reading them from an
/// archive is not counted.
final class EchoFigures {
  private static final int PARAGRAPHS = 3;
  private static final int REPRINTS = 10;
  private static final int CHANGED = 12;
  private static final double MOST_S = 300;

  private final Prose prose = new Prose(11);
  private final Random random = new Random(11);
  private final List<String> paragraphs = new ArrayList<>();
  private final Echoes echoes = new Echoes();
  private int documents;

  private EchoFigures() {}

  static void take(int documents, Table table) {
    new EchoFigures().measure(documents / 20);
    var figures = new EchoFigures();
    double seconds = figures.measure(documents);
    table.atMost("echoes among " + documents + " texts, s", seconds, MOST_S);
  }

  private double measure(int most) {
    var texts = new ArrayList<String>();
    for (int i = 0; i < most; i++) {
      texts.add(text(i));
    }
    var found = new AtomicLong();
    long begun = System.nanoTime();
    texts.forEach(this::add);
    echoes.each(_ -> found.incrementAndGet());
    double seconds = (System.nanoTime() - begun) / 1e9;
    if (found.get() < most / REPRINTS) {
      throw new IllegalStateException("only " + found + " echoes among " + most + " texts");
    }
    return seconds;
  }

  private String text(int number) {
    var text = new StringBuilder();
    for (int i = 0; i < PARAGRAPHS; i++) {
      boolean reprint = i == 1 && number % REPRINTS == REPRINTS - 1;
      String paragraph =
          reprint ? changed(paragraphs.get(random.nextInt(paragraphs.size()))) : prose.paragraph();
      if (i == 0) {
        paragraphs.add(paragraph);
      }
      text.append(paragraph).append('\n');
    }
    return text.toString();
  }

  private String changed(String paragraph) {
    String[] words = paragraph.split(" ");
    for (int i = 0; i < words.length; i++) {
      words[i] = random.nextInt(CHANGED) == 0 ? prose.word() : words[i];
    }
    return String.join(" ", words);
  }

  private void add(String text) {
    var id =
        new DocumentId(
            Sha256.hash(Integer.toString(documents++).getBytes(StandardCharsets.UTF_8)), 1);
    var block = new Block(Role.BODY, 0, text.length(), Standing.READ);
    echoes.add(id, new Document(1, 0, text.length(), Map.of(), List.of(block)), text);
  }
}
