package org.guwah.engine.folder.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.guwah.archive.Face;
import org.guwah.model.Document;
import org.guwah.model.DocumentId;
import org.guwah.model.Edtf;
import org.guwah.model.Restriction;
import org.guwah.model.Role;
import org.guwah.model.Sha256;
import org.guwah.search.Query.Where;
import org.jspecify.annotations.Nullable;

/// Makes the Lucene document of a document. The package's page lists the fields.
final class Fields {
  static final String WORDS = "words";
  static final String TITLE = "title";
  static final String BODY = "body";
  static final String CAPTION = "caption";
  static final String BYLINE = "byline";
  static final String PUBLISHER = "publisher";
  static final String LANGUAGE = "language";
  static final String SCRIPT = "script";
  static final String POSTED = "posted";
  static final String PUBLISHED = "published";
  static final String CONTENT = "content";
  static final String HIDDEN = "hidden";
  static final String DOCUMENT = "document";
  static final String PARTS = "parts";
  static final String TELLING = "telling";
  static final String TAG = "tag";
  static final String CASE = "case";
  static final String KIND = "kind";
  static final String PROBLEM = "problem";
  static final String RESTRICTION = "restriction";
  static final String TRANSLATION = "translation";
  static final String NOTE = "note";

  /// The fields whose offsets are places in the document's text.
  static final List<String> PLACED = List.of(WORDS, TITLE, CAPTION, BYLINE);

  private static final Set<Role> CAPTIONS = Set.of(Role.CAPTION, Role.CREDIT);

  private static final FieldType WITH_OFFSETS = new FieldType();

  static {
    WITH_OFFSETS.setTokenized(true);
    WITH_OFFSETS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    WITH_OFFSETS.freeze();
  }

  private final Document document;
  private final String text;
  private final Stretches blocks;
  private final List<IndexableField> fields = new ArrayList<>();
  private final Parts parts = new Parts();

  private Fields(Document document, String text) {
    this.document = document;
    this.text = text;
    blocks = new Stretches(document, text);
  }

  static List<IndexableField> of(Sha256 content, Face face, int index) {
    Document document = face.documents().get(index);
    var fields = new Fields(document, document.text(face.text()));
    fields.keys(content, face);
    Face.Labels labels = face.labels().get(index);
    fields.words(labels);
    fields.part(TITLE, EnumSet.of(Role.TITLE), org.guwah.model.Field.TITLE);
    fields.body();
    fields.blocks(CAPTION, CAPTIONS);
    fields.part(BYLINE, EnumSet.of(Role.BYLINE), org.guwah.model.Field.BYLINE);
    fields.part(PUBLISHER, EnumSet.noneOf(Role.class), org.guwah.model.Field.PUBLISHER);
    fields.code(LANGUAGE, org.guwah.model.Field.LANGUAGE);
    fields.code(SCRIPT, org.guwah.model.Field.SCRIPT);
    fields.date(POSTED, org.guwah.model.Field.POSTED);
    fields.date(PUBLISHED, org.guwah.model.Field.PUBLISHED);
    fields.add(TRANSLATION, Stretches.apart(labels.translations(), 0));
    fields.add(NOTE, Stretches.apart(labels.notes(), 0));
    fields.parts();
    new LabelFields(fields.fields).add(document, labels);
    return fields.fields;
  }

  private void keys(Sha256 content, Face face) {
    fields.add(new StringField(CONTENT, content.hex(), Field.Store.NO));
    for (Restriction each : Restriction.values()) {
      if (each.compareTo(face.from()) < 0 || each.compareTo(face.to()) > 0) {
        fields.add(new StringField(HIDDEN, each.name(), Field.Store.NO));
      }
    }
    var id = new DocumentId(content, document.part());
    fields.add(new BinaryDocValuesField(DOCUMENT, new Key(id, text.length()).bytes()));
  }

  /// The whole text. Behind it, where nothing is shown, the title where it does not stand in the
  /// text because a person or the file's own data gave it; then translations and notes.
  private void words(Face.Labels labels) {
    var stretches = new ArrayList<Stretch>();
    stretches.add(new Stretch(text, 0, 0));
    String title = document.value(org.guwah.model.Field.TITLE);
    if (!text.contains(title) && !blocks.stands(title, EnumSet.of(Role.TITLE))) {
      behind(stretches, Where.TITLE, List.of(title));
    }
    behind(stretches, Where.TRANSLATION, labels.translations());
    behind(stretches, Where.NOTE, labels.notes());
    var telling = new Telling();
    fields.add(new Words(WORDS, stretches, telling));
    fields.add(telling.field());
  }

  private void behind(List<Stretch> stretches, Where kind, List<String> words) {
    List<Stretch> more = Stretches.apart(words, stretches.getLast().end() + 1);
    parts.add(kind, more);
    stretches.addAll(more);
  }

  private void parts() {
    parts.add(Where.TITLE, blocks.of(EnumSet.of(Role.TITLE)));
    parts.add(Where.CAPTION, blocks.of(CAPTIONS));
    parts.add(Where.BYLINE, blocks.of(EnumSet.of(Role.BYLINE)));
    if (!parts.isEmpty()) {
      fields.add(parts.field());
    }
  }

  /// Blocks of these roles, and what is stated of the document where they do not say so.
  private void part(String name, Set<Role> roles, org.guwah.model.Field field) {
    List<Stretch> stretches = blocks.of(roles);
    String value = document.value(field);
    if (!value.isEmpty() && !blocks.stands(value, roles)) {
      stretches.addAll(Stretches.apart(List.of(value), text.length() + 1));
    }
    add(name, stretches);
  }

  private void body() {
    List<Stretch> body = blocks.of(EnumSet.of(Role.BODY, Role.QUOTE));
    if (!body.isEmpty()) {
      fields.add(InBody.field(body));
    }
  }

  private void blocks(String name, Set<Role> roles) {
    add(name, blocks.of(roles));
  }

  private void add(String name, List<Stretch> stretches) {
    if (!stretches.isEmpty()) {
      fields.add(new Words(name, stretches, null));
    }
  }

  /// The code, and each that it narrows: of `zh-hant-tw` also `zh-hant` and `zh`.
  private void code(String name, org.guwah.model.Field field) {
    String code = document.value(field).toLowerCase(Locale.ROOT);
    while (!code.isEmpty()) {
      fields.add(new StringField(name, code, Field.Store.NO));
      code = code.substring(0, Math.max(0, code.lastIndexOf('-')));
    }
  }

  private void date(String name, org.guwah.model.Field field) {
    Edtf.parse(document.value(field))
        .map(date -> range(name, date.earliest(), date.latest()))
        .ifPresent(fields::add);
  }

  private static Field range(String name, Optional<LocalDate> from, Optional<LocalDate> to) {
    return new LongRange(name, new long[] {first(from)}, new long[] {last(to)});
  }

  /// @return days from 1970-01-01; the least there is for no bound
  static long first(Optional<LocalDate> from) {
    return from.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
  }

  /// @return days from 1970-01-01; the most there is for no bound
  static long last(Optional<LocalDate> to) {
    return to.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
  }

  /// A field of words, which takes the stream of the document before again.
  private static final class Words extends Field {
    private final List<Stretch> stretches;
    private final @Nullable Telling telling;

    Words(String name, List<Stretch> stretches, @Nullable Telling telling) {
      super(name, WITH_OFFSETS);
      this.stretches = stretches;
      this.telling = telling;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, TokenStream before) {
      WordStream stream =
          before instanceof WordStream words ? words.of(stretches) : new WordStream(stretches);
      stream.tell(telling);
      return stream;
    }
  }
}
