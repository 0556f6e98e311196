package org.guwah.catalog;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// The names of the tables and columns that lists are made from, as the migrations make them.
final class Tables {
  private Tables() {}

  private static <T> Field<T> column(String table, String column, Class<T> type) {
    return field(name(table, column), type);
  }

  static final class Content {
    static final Table<Record> TABLE = table(name("content"));
    static final Field<Long> NUMBER = column("content", "number", Long.class);
    static final Field<String> SHA256 = column("content", "sha256", String.class);
    static final Field<Long> SIZE = column("content", "size", Long.class);
    static final Field<String> ITEM = column("content", "item", String.class);
    static final Field<Integer> RESTRICTION = column("content", "restriction", Integer.class);
    static final Field<Integer> HELD = column("content", "held", Integer.class);
    static final Field<Long> RECIPE = column("content", "recipe", Long.class);

    private Content() {}
  }

  static final class Item {
    static final Table<Record> TABLE = table(name("item"));
    static final Field<Long> ENTRY = column("item", "entry", Long.class);
    static final Field<String> ID = column("item", "id", String.class);
    static final Field<Long> CONTENT = column("item", "content", Long.class);
    static final Field<String> NAME = column("item", "name", String.class);
    static final Field<String> MEDIA_TYPE = column("item", "media_type", String.class);
    static final Field<String> PATH = column("item", "path", String.class);
    static final Field<String> CONTAINER = column("item", "container", String.class);
    static final Field<String> GIVEN_BY = column("item", "given_by", String.class);
    static final Field<String> CHANNEL = column("item", "channel", String.class);
    static final Field<String> NOTE = column("item", "note", String.class);
    static final Field<String> TOLD = column("item", "told", String.class);
    static final Field<String> RECEIVED_AT = column("item", "received_at", String.class);
    static final Field<String> RECEIVED_BY = column("item", "received_by", String.class);
    static final Field<Integer> RESTRICTION = column("item", "restriction", Integer.class);
    static final Field<Integer> SHOWN = column("item", "shown", Integer.class);

    private Item() {}
  }

  static final class Reading {
    static final Table<Record> TABLE = table(name("reading"));
    static final Field<Long> CONTENT = column("reading", "content", Long.class);
    static final Field<String> TEXT = column("reading", "text", String.class);

    private Reading() {}
  }

  static final class Document {
    static final Table<Record> TABLE = table(name("document"));
    static final Field<Long> CONTENT = column("document", "content", Long.class);
    static final Field<Integer> PART = column("document", "part", Integer.class);
    static final Field<String> ID = column("document", "id", String.class);
    static final Field<String> BODY = column("document", "body", String.class);
    static final Field<Integer> WORDS = column("document", "words", Integer.class);
    static final Field<String> POSTED = column("document", "posted", String.class);
    static final Field<Long> EXTRACTOR = column("document", "extractor", Long.class);
    static final Field<Integer> RESTRICTION = column("document", "restriction", Integer.class);

    private Document() {}
  }

  static final class Judgment {
    static final Table<Record> TABLE = table(name("judgment"));
    static final Field<String> ITEM = column("judgment", "item", String.class);
    static final Field<Integer> STANDS = column("judgment", "stands", Integer.class);
    static final Field<String> KIND = column("judgment", "kind", String.class);

    private Judgment() {}
  }

  static final class Mark {
    static final Table<Record> TABLE = table(name("mark"));
    static final Field<Long> CONTENT = column("mark", "content", Long.class);
    static final Field<Integer> PART = column("mark", "part", Integer.class);
    static final Field<String> KIND = column("mark", "kind", String.class);
    static final Field<String> TAG = column("mark", "tag", String.class);
    static final Field<String> CASEFILE = column("mark", "casefile", String.class);
    static final Field<Integer> RESTRICTION = column("mark", "restriction", Integer.class);

    private Mark() {}
  }

  static final class Finding {
    static final Table<Record> TABLE = table(name("finding"));
    static final Field<Long> CONTENT = column("finding", "content", Long.class);
    static final Field<Integer> PART = column("finding", "part", Integer.class);
    static final Field<Integer> ORDINAL = column("finding", "ordinal", Integer.class);
    static final Field<String> SORT = column("finding", "sort", String.class);
    static final Field<String> KIND = column("finding", "kind", String.class);
    static final Field<Integer> START_AT = column("finding", "start_at", Integer.class);
    static final Field<String> VERDICT = column("finding", "verdict", String.class);
    static final Field<Integer> PROPOSED = column("finding", "proposed", Integer.class);
    static final Field<String> PERSON = column("finding", "person", String.class);
    static final Field<String> PERSON_LABEL = column("finding", "person_label", String.class);
    static final Field<String> PLACE = column("finding", "place", String.class);
    static final Field<String> PLACE_LABEL = column("finding", "place_label", String.class);
    static final Field<String> DAY = column("finding", "day", String.class);
    static final Field<Integer> RESTRICTION = column("finding", "restriction", Integer.class);
    static final Field<String> BODY = column("finding", "body", String.class);
    static final Field<String> JUDGMENTS = column("finding", "judgments", String.class);
    static final Field<String> DECIDERS = column("finding", "deciders", String.class);

    private Finding() {}
  }

  static final class Problem {
    static final Table<Record> TABLE = table(name("problem"));
    static final Field<Long> ENTRY = column("problem", "entry", Long.class);
    static final Field<Integer> SOURCE = column("problem", "source", Integer.class);
    static final Field<Integer> ORDINAL = column("problem", "ordinal", Integer.class);
    static final Field<String> CODE = column("problem", "code", String.class);
    static final Field<String> PLACE = column("problem", "place", String.class);
    static final Field<String> DETAIL = column("problem", "detail", String.class);
    static final Field<Long> CONTENT = column("problem", "content", Long.class);
    static final Field<Integer> RESTRICTION = column("problem", "restriction", Integer.class);
    static final Field<String> ITEM = column("problem", "item", String.class);

    private Problem() {}
  }
}
