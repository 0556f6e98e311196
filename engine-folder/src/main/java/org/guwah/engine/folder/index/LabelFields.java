package org.guwah.engine.folder.index;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.guwah.archive.Face.Labels;
import org.guwah.archive.TextIndex.Facet;
import org.guwah.model.Document;
import org.guwah.model.Edtf;
import org.guwah.model.Tag;

/// Makes the fields of what was said about a document, and those by which documents are counted.
final class LabelFields {
  /// Between what makes a value one and the value as written.
  static final char WRITTEN = '\u0000';

  /// In UTF-16 code units.
  private static final int LONGEST = 1_000;

  private static final FieldType PLACED = new FieldType();

  static {
    PLACED.setTokenized(false);
    PLACED.setOmitNorms(true);
    PLACED.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    PLACED.freeze();
  }

  private final List<IndexableField> fields;

  LabelFields(List<IndexableField> fields) {
    this.fields = fields;
  }

  void add(Document document, Labels labels) {
    tags(labels.tags());
    labels.cases().forEach(each -> label(Fields.CASE, Facet.CASE, each.value()));
    labels.problems().forEach(each -> label(Fields.PROBLEM, Facet.PROBLEM, each));
    label(Fields.KIND, Facet.KIND, labels.kind().name());
    label(Fields.RESTRICTION, Facet.RESTRICTION, labels.restriction().name());
    counted(Facet.LANGUAGE, document.value(org.guwah.model.Field.LANGUAGE));
    counted(Facet.PUBLISHER, document.value(org.guwah.model.Field.PUBLISHER).strip());
    year(document).ifPresent(year -> counted(Facet.YEAR, year));
  }

  /// With positions, so that the places of a question tell that a tag answers it.
  private void tags(Set<String> tags) {
    var known = new HashSet<String>();
    for (String tag : new TreeSet<>(tags)) {
      String folded = folded(tag);
      if (!folded.isEmpty() && known.add(folded)) {
        fields.add(new Field(Fields.TAG, folded, PLACED));
        counted(Facet.TAG, folded + WRITTEN + tag.strip());
      }
    }
  }

  /// The term of a tag.
  static String folded(String tag) {
    return cut(Tag.folded(tag));
  }

  private void label(String field, Facet facet, String value) {
    fields.add(new StringField(field, value.toLowerCase(Locale.ROOT), Field.Store.NO));
    counted(facet, value);
  }

  private void counted(Facet facet, String value) {
    if (!value.isEmpty()) {
      fields.add(new SortedSetDocValuesField(facet.name(), new BytesRef(cut(value))));
    }
  }

  private static String cut(String value) {
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
  }

  /// Of the day it was posted, or else published; nothing where that may be in several years.
  private static Optional<String> year(Document document) {
    String posted = document.value(org.guwah.model.Field.POSTED);
    String date = posted.isEmpty() ? document.value(org.guwah.model.Field.PUBLISHED) : posted;
    Optional<Edtf> read = Edtf.parse(date);
    Optional<Integer> first = read.flatMap(Edtf::earliest).map(day -> day.getYear());
    Optional<Integer> last = read.flatMap(Edtf::latest).map(day -> day.getYear());
    return first.equals(last)
        ? first.filter(year -> year > 0).map(year -> String.format(Locale.ROOT, "%04d", year))
        : Optional.empty();
  }
}
