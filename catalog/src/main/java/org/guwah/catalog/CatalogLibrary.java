package org.guwah.catalog;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.guwah.archive.Derivations.Counts;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.ItemRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.Page;
import org.guwah.archive.Derivations.ProblemRow;
import org.guwah.model.DocumentId;
import org.guwah.model.ItemId;
import org.guwah.model.Sha256;
import org.guwah.model.Viewer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// The lists of the pages. Each query asks for what its viewer may see, so that nothing else is
/// ever fetched, sorted or counted.
final class CatalogLibrary implements Library {
  private final Database database;
  private final int clearance;

  CatalogLibrary(Database database, Viewer viewer) {
    this.database = database;
    this.clearance = Strictness.of(viewer.clearance());
  }

  private interface Ask<T> {
    T ask(DSLContext dsl);
  }

  private <T> T ask(Ask<T> ask) throws IOException {
    return database.read(sql -> ask.ask(Dsl.on(sql, database.dialect())));
  }

  private Condition maySee(Field<Integer> restriction) {
    return restriction.le(clearance);
  }

  @Override
  public List<ItemRow> items(Page page) throws IOException {
    return ask(dsl ->
        items(dsl)
            .orderBy(Tables.Item.ENTRY.desc())
            .limit(page.limit())
            .offset(page.from())
            .fetch(LibraryRows::item));
  }

  @Override
  public Optional<ItemRow> item(ItemId id) throws IOException {
    return ask(dsl ->
        items(dsl)
            .and(Tables.Item.ID.eq(id.value()))
            .orderBy(Tables.Item.ENTRY)
            .limit(1)
            .fetchOptional(LibraryRows::item));
  }

  @Override
  public List<ItemRow> itemsOf(Sha256 content) throws IOException {
    return ask(dsl ->
        items(dsl)
            .and(Tables.Content.SHA256.eq(content.hex()))
            .orderBy(Tables.Item.ENTRY)
            .fetch(LibraryRows::item));
  }

  private SelectConditionStep<? extends Record> items(DSLContext dsl) {
    return dsl.select(LibraryRows.ITEM)
        .select(
            field(
                    selectCount()
                        .from(Tables.Document.TABLE)
                        .where(Tables.Document.CONTENT.eq(Tables.Item.CONTENT)))
                .as(LibraryRows.DOCUMENTS),
            field(
                    selectCount()
                        .from(Tables.Problem.TABLE)
                        .where(Tables.Problem.CONTENT.eq(Tables.Item.CONTENT)))
                .as(LibraryRows.PROBLEMS))
        .from(Tables.Item.TABLE)
        .join(Tables.Content.TABLE)
        .on(Tables.Content.NUMBER.eq(Tables.Item.CONTENT))
        .where(maySee(Tables.Item.SHOWN));
  }

  @Override
  public List<DocumentRow> documents(Page page) throws IOException {
    return ask(dsl ->
        documents(dsl)
            .orderBy(
                Tables.Document.POSTED.desc(), Tables.Document.CONTENT.desc(), Tables.Document.PART)
            .limit(page.limit())
            .offset(page.from())
            .fetch(LibraryRows::document));
  }

  @Override
  public Optional<DocumentRow> document(DocumentId id) throws IOException {
    return ask(dsl ->
        documents(dsl)
            .and(Tables.Content.SHA256.eq(id.content().hex()))
            .and(Tables.Document.PART.eq(id.part()))
            .fetchOptional(LibraryRows::document));
  }

  @Override
  public Optional<DocumentRow> document(String prefix) throws IOException {
    List<DocumentRow> whole = documents(Tables.Document.ID.eq(prefix));
    List<DocumentRow> found =
        whole.isEmpty() && !prefix.isEmpty()
            ? documents(Tables.Document.ID.ge(prefix).and(Tables.Document.ID.lt(prefix + '\uffff')))
            : whole;
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /// Two are enough to tell that there is not just one.
  private List<DocumentRow> documents(Condition condition) throws IOException {
    return ask(dsl -> documents(dsl).and(condition).limit(2).fetch(LibraryRows::document));
  }

  @Override
  public List<DocumentRow> documentsOf(Sha256 content) throws IOException {
    return ask(dsl ->
        documents(dsl)
            .and(Tables.Content.SHA256.eq(content.hex()))
            .orderBy(Tables.Document.PART)
            .fetch(LibraryRows::document));
  }

  private SelectConditionStep<? extends Record> documents(DSLContext dsl) {
    return dsl.select(LibraryRows.DOCUMENT)
        .from(Tables.Document.TABLE)
        .join(Tables.Content.TABLE)
        .on(Tables.Content.NUMBER.eq(Tables.Document.CONTENT))
        .where(maySee(Tables.Document.RESTRICTION));
  }

  @Override
  public String text(Sha256 content) throws IOException {
    return ask(dsl ->
            dsl.select(Tables.Reading.TEXT)
                .from(Tables.Reading.TABLE)
                .join(Tables.Content.TABLE)
                .on(Tables.Content.NUMBER.eq(Tables.Reading.CONTENT))
                .where(maySee(Tables.Content.RESTRICTION))
                .and(Tables.Content.SHA256.eq(content.hex()))
                .fetchOptional(Tables.Reading.TEXT))
        .orElse("");
  }

  @Override
  public List<ProblemRow> problems(Page page) throws IOException {
    return ask(dsl ->
        dsl.select(LibraryRows.PROBLEM)
            .from(Tables.Problem.TABLE)
            .leftJoin(Tables.Content.TABLE)
            .on(Tables.Content.NUMBER.eq(Tables.Problem.CONTENT))
            .where(maySee(Tables.Problem.RESTRICTION))
            .orderBy(Tables.Problem.ENTRY.desc(), Tables.Problem.SOURCE, Tables.Problem.ORDINAL)
            .limit(page.limit())
            .offset(page.from())
            .fetch(LibraryRows::problem));
  }

  @Override
  public Counts counts() throws IOException {
    return ask(dsl ->
        new Counts(
            count(dsl, Tables.Item.TABLE, maySee(Tables.Item.SHOWN)),
            count(dsl, Tables.Content.TABLE, maySee(Tables.Content.RESTRICTION)),
            count(dsl, Tables.Document.TABLE, maySee(Tables.Document.RESTRICTION)),
            count(dsl, Tables.Problem.TABLE, maySee(Tables.Problem.RESTRICTION)),
            count(
                dsl,
                Tables.Content.TABLE,
                maySee(Tables.Content.RESTRICTION).and(Tables.Content.RECIPE.eq(Recipes.NONE)))));
  }

  private static long count(DSLContext dsl, Table<?> table, Condition condition) {
    return dsl.select(DSL.count()).from(table).where(condition).fetchSingle().value1();
  }
}
