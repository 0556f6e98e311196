package org.guwah.reading.split;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.guwah.model.Block;
import org.guwah.model.Document;
import org.guwah.model.Field;
import org.guwah.model.Role;
import org.guwah.reading.split.GoldPage.GoldDocument;

/// Scores splits against [GoldPage]s.
///
/// A document is found if one of the split shares nine tenths of its words with it, counted over
/// both. Titles and dates are right if they are the same, or absent in both. Roles are counted by
/// words; what stands outside all documents may be boilerplate or outside, as one likes.
final class SplitScore {
  private static final List<Field> FIELDS =
      List.of(
          Field.TITLE,
          Field.POSTED,
          Field.PUBLISHED,
          Field.PUBLISHER,
          Field.BYLINE,
          Field.LANGUAGE);

  private final Map<Field, Count> fields = new EnumMap<>(Field.class);
  private final Count documents = new Count();
  private final Count roles = new Count();
  private final List<String> table = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();

  SplitScore() {
    FIELDS.forEach(field -> fields.put(field, new Count()));
  }

  /// How many were right out of how many.
  static final class Count {
    private int right;
    private int all;

    void add(boolean isRight) {
      right += isRight ? 1 : 0;
      all++;
    }

    void add(Count other) {
      right += other.right;
      all += other.all;
    }

    /// From 0 to 1; 1 where there was nothing to count.
    double share() {
      return all == 0 ? 1 : (double) right / all;
    }

    @Override
    public String toString() {
      return "%d/%d".formatted(right, all);
    }
  }

  double documents() {
    return documents.share();
  }

  double roles() {
    return roles.share();
  }

  double field(Field field) {
    return fields.getOrDefault(field, new Count()).share();
  }

  /// What was wrong, a line each.
  List<String> wrong() {
    return wrong;
  }

  /// Adds the split of one page.
  void add(GoldPage gold, List<Document> split) {
    var page = new SplitScore();
    page.count(gold, split);
    documents.add(page.documents);
    roles.add(page.roles);
    page.fields.forEach((field, count) -> Objects.requireNonNull(fields.get(field)).add(count));
    wrong.addAll(page.wrong);
    table.add(page.row(gold.name()));
  }

  /// One row for each page, and one for all.
  @Override
  public String toString() {
    String head = "%-28s %-9s %-9s".formatted("page", "documents", "roles");
    for (Field field : FIELDS) {
      head += " %-9s".formatted(field.name().toLowerCase(Locale.ROOT));
    }
    return head + "\n" + String.join("\n", table) + "\n" + row("all");
  }

  private String row(String name) {
    String row = "%-28s %-9s %-9.3f".formatted(name, documents, roles.share());
    for (Field field : FIELDS) {
      row += " %-9s".formatted(fields.get(field));
    }
    return row;
  }

  private void count(GoldPage gold, List<Document> split) {
    String text = gold.extract().text();
    Set<Document> used = new HashSet<>();
    for (GoldDocument right : gold.documents()) {
      Optional<Document> found = split.stream().filter(one -> isSame(text, right, one)).findFirst();
      documents.add(found.isPresent());
      found.ifPresent(used::add);
      if (found.isEmpty()) {
        wrong.add(gold.name() + ": not found: " + right.fields().get(Field.TITLE));
      }
      FIELDS.forEach(field -> count(gold, right, found, field));
    }
    for (Document extra : split) {
      if (!used.contains(extra)) {
        documents.add(false);
        wrong.add(gold.name() + ": too many: " + extra.fields());
      }
    }
    countRoles(gold, split);
  }

  private static boolean isSame(String text, GoldDocument right, Document found) {
    int from = Math.max(right.start(), found.start());
    int to = Math.min(right.end(), found.end());
    double shared = words(text, from, to);
    double all =
        words(text, right.start(), right.end()) + words(text, found.start(), found.end()) - shared;
    return shared >= 0.9 * all;
  }

  private static int words(String text, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += Character.isWhitespace(text.charAt(i)) ? 0 : 1;
    }
    return count;
  }

  private void count(GoldPage gold, GoldDocument right, Optional<Document> found, Field field) {
    String wanted = right.fields().getOrDefault(field, "");
    String got = found.map(document -> document.value(field)).orElse("?");
    boolean isRight = wanted.equals(got);
    Objects.requireNonNull(fields.get(field)).add(isRight);
    if (!isRight) {
      wrong.add("%s: %s: wanted '%s', got '%s'".formatted(gold.name(), field, wanted, got));
    }
  }

  private void countRoles(GoldPage gold, List<Document> split) {
    String text = gold.extract().text();
    var got = new ArrayList<Role>(text.length());
    for (int i = 0; i < text.length(); i++) {
      got.add(Role.BOILERPLATE);
    }
    for (Document document : split) {
      for (Block block : document.blocks()) {
        for (int i = block.start(); i < block.end(); i++) {
          got.set(document.start() + i, block.role());
        }
      }
    }
    for (int i = 0; i < text.length(); i++) {
      boolean begins =
          !Character.isWhitespace(text.charAt(i))
              && (i == 0 || Character.isWhitespace(text.charAt(i - 1)));
      if (begins) {
        count(gold, text, i, got.get(i));
      }
    }
  }

  private void count(GoldPage gold, String text, int at, Role got) {
    Role wanted = gold.roles().get(at);
    int end = text.indexOf('\n', at);
    boolean isHan = Character.isIdeographic(text.codePointAt(at));
    int weight = isHan ? Math.max(1, (lineWord(text, at) - at) / 2) : 1;
    for (int i = 0; i < weight; i++) {
      roles.add(wanted == got);
    }
    if (wanted != got && (at == 0 || text.charAt(at - 1) == '\n')) {
      wrong.add("%s: %s, not %s: %s".formatted(gold.name(), wanted, got, text.substring(at, end)));
    }
  }

  /// The end of the run of signs that begins at `at`.
  private static int lineWord(String text, int at) {
    int end = at;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
