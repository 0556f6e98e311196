package org.guwah.reading.split;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guwah.model.Block;
import org.guwah.model.Document;
import org.guwah.model.Field;
import org.guwah.model.Standing;
import org.guwah.model.Stated;
import org.guwah.reading.Extract;
import org.guwah.reading.Extract.Division;
import org.guwah.reading.split.Roles.Given;

/// Splits what a reader saw into documents with fields and blocks.
///
/// A pure function of its input, safe for use by several threads; its time is linear in the length
/// of the text, whatever the text is. What it guessed has [org.guwah.model.Standing#UNSURE] and can
/// be corrected by a judgment. What stands before the first document and after the last, such as a
/// page's heading and footer, belongs to no document.
public final class Splitter {
  /// Changes whenever results may.
  public static final int VERSION = 6;

  private static final Set<Field> OF_ONE =
      EnumSet.of(Field.TITLE, Field.POSTED, Field.PUBLISHED, Field.PUBLISHER, Field.BYLINE);
  private static final Set<Field> OF_SEVERAL = EnumSet.of(Field.PUBLISHER);

  private final Extract extract;
  private final Page page;
  private final Likeness likeness;
  private final List<Document> documents = new ArrayList<>();

  private Splitter(Extract extract) {
    this.extract = extract;
    this.page = PageReader.read(extract);
    this.likeness = new Likeness(page);
  }

  /// The documents of `extract`, in order, numbered from 1; none where it has no words.
  public static List<Document> split(Extract extract) {
    return Tables.isTable(extract) ? Tables.documents(extract) : new Splitter(extract).split();
  }

  private List<Document> split() {
    if (page.size() == 0) {
      return List.of();
    }
    List<Division> divisions = extract.divisions();
    if (divisions.isEmpty()) {
      add(Borders.of(page), Map.of());
    }
    for (Division division : divisions) {
      add(Borders.of(page, division, divisions.size() == 1), division.fields());
    }
    return documents.stream().map(this::completed).toList();
  }

  /// Fills what the text itself does not say from what the format says of the whole file: of a page
  /// that is one document all of it, of several only who put them up.
  private Document completed(Document document) {
    Document completed = document;
    for (Field field : documents.size() == 1 ? OF_ONE : OF_SEVERAL) {
      Stated stated = extract.fields().get(field);
      if (stated != null && completed.field(field).isEmpty() && tells(field, stated)) {
        completed = completed.withField(field, stated);
      }
    }
    return completed;
  }

  /// The day on which somebody's program made a file is not the day on which it was put up.
  private static boolean tells(Field field, Stated stated) {
    boolean date = field == Field.POSTED || field == Field.PUBLISHED;
    return !date || stated.standing() == Standing.READ;
  }

  /// @param known what the format says of the first of `spans`
  private void add(List<Span> spans, Map<Field, Stated> known) {
    boolean single = spans.size() == 1 && extract.divisions().size() <= 1;
    for (int i = 0; i < spans.size(); i++) {
      documents.add(document(spans.get(i), i == 0 ? known : Map.of(), single));
    }
  }

  private Document document(Span span, Map<Field, Stated> known, boolean single) {
    var roles = new Roles(page, span, likeness, single);
    List<Given> given = roles.given();
    List<Block> blocks = roles.blocks(given);
    Map<Field, Stated> fields = new Fields(page, span, given, single).read(known);
    int start = page.line(span.from()).start();
    int end = page.line(span.to() - 1).end();
    return new Document(documents.size() + 1, start, end, fields, blocks);
  }
}
