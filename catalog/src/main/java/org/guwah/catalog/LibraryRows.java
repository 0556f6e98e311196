package org.guwah.catalog;

import java.time.Instant;
import java.util.List;
import org.guwah.archive.ActJson;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.ItemRow;
import org.guwah.archive.Derivations.ProblemRow;
import org.guwah.json.Json;
import org.guwah.model.Document;
import org.guwah.model.DocumentId;
import org.guwah.model.Item;
import org.guwah.model.ItemId;
import org.guwah.model.Origin;
import org.guwah.model.Problem;
import org.guwah.model.Sha256;
import org.guwah.reading.ReadingJson;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;

/// Makes values of the rows that [CatalogLibrary] fetched.
final class LibraryRows {
  static final String DOCUMENTS = "documents";
  static final String PROBLEMS = "problems";

  static final List<SelectField<?>> ITEM =
      List.of(
          Tables.Item.ID,
          Tables.Content.SHA256,
          Tables.Content.SIZE,
          Tables.Item.NAME,
          Tables.Item.MEDIA_TYPE,
          Tables.Item.PATH,
          Tables.Item.CONTAINER,
          Tables.Item.GIVEN_BY,
          Tables.Item.CHANNEL,
          Tables.Item.NOTE,
          Tables.Item.TOLD,
          Tables.Content.HELD,
          Tables.Item.RECEIVED_AT,
          Tables.Item.RECEIVED_BY,
          Tables.Item.RESTRICTION,
          Tables.Item.ENTRY);

  static final List<SelectField<?>> DOCUMENT =
      List.of(
          Tables.Content.SHA256,
          Tables.Content.ITEM,
          Tables.Document.BODY,
          Tables.Document.RESTRICTION,
          Tables.Document.WORDS,
          Tables.Content.HELD);

  static final List<SelectField<?>> PROBLEM =
      List.of(
          Tables.Problem.CODE,
          Tables.Problem.PLACE,
          Tables.Problem.DETAIL,
          Tables.Problem.ITEM,
          Tables.Content.SHA256,
          Tables.Content.HELD);

  private LibraryRows() {}

  static ItemRow item(Record row) {
    var item =
        new Item(
            new ItemId(row.get(Tables.Item.ID)),
            new Sha256(row.get(Tables.Content.SHA256)),
            row.get(Tables.Content.SIZE),
            row.get(Tables.Item.NAME),
            row.get(Tables.Item.MEDIA_TYPE),
            origin(row),
            Instant.parse(row.get(Tables.Item.RECEIVED_AT)),
            row.get(Tables.Item.RECEIVED_BY),
            Strictness.restriction(row.get(Tables.Item.RESTRICTION)));
    return new ItemRow(
        item,
        row.get(Tables.Item.ENTRY),
        row.get(DOCUMENTS, int.class),
        row.get(PROBLEMS, int.class));
  }

  private static Origin origin(Record row) {
    String path = row.get(Tables.Item.PATH);
    @Nullable String container = row.get(Tables.Item.CONTAINER);
    @Nullable String told = row.get(Tables.Item.TOLD);
    if (told != null) {
      return ActJson.origin(Json.parseObject(told));
    }
    return container == null
        ? new Origin.Deposit(
            path,
            row.get(Tables.Item.GIVEN_BY),
            row.get(Tables.Item.CHANNEL),
            row.get(Tables.Item.NOTE))
        : new Origin.Part(new ItemId(container), path);
  }

  static DocumentRow document(Record row) {
    Document document = ReadingJson.document(Json.parse(row.get(Tables.Document.BODY)));
    return new DocumentRow(
        new DocumentId(new Sha256(row.get(Tables.Content.SHA256)), document.part()),
        new ItemId(row.get(Tables.Content.ITEM)),
        document,
        Strictness.restriction(row.get(Tables.Document.RESTRICTION)),
        row.get(Tables.Document.WORDS));
  }

  static ProblemRow problem(Record row) {
    @Nullable String item = row.get(Tables.Problem.ITEM);
    @Nullable String content = row.get(Tables.Content.SHA256);
    return new ProblemRow(
        new Problem(
            Problem.Code.valueOf(row.get(Tables.Problem.CODE)),
            row.get(Tables.Problem.PLACE),
            row.get(Tables.Problem.DETAIL)),
        item == null ? null : new ItemId(item),
        content == null ? null : new Sha256(content));
  }
}
