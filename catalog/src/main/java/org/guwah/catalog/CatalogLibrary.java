package org.guwah.catalog;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.archive.Derivations.Counts;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.ItemRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.MarkRow;
import org.guwah.archive.Derivations.Page;
import org.guwah.archive.Derivations.ProblemRow;
import org.guwah.archive.Derivations.TagRow;
import org.guwah.archive.Derivations.TieRow;
import org.guwah.archive.Derivations.Told;
import org.guwah.archive.Proposals;
import org.guwah.model.CaseId;
import org.guwah.model.Consent;
import org.guwah.model.DocumentId;
import org.guwah.model.Entry;
import org.guwah.model.ItemId;
import org.guwah.model.Sha256;
import org.guwah.model.Tag;
import org.guwah.model.Viewer;
import org.guwah.redaction.Redaction;
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
  private final Viewer viewer;
  private final int clearance;

  CatalogLibrary(Database database, Viewer viewer) {
    this.database = database;
    this.viewer = viewer;
    this.clearance = Strictness.of(viewer.clearance());
  }

  private Sight sight() {
    return new Sight(database, viewer.clearance());
  }

  private CatalogMarks marked() {
    return new CatalogMarks(database, sight(), clearance);
  }

  private List<ItemRow> seenItems(List<Held<ItemRow>> rows) throws IOException {
    Sight sight = sight();
    var seen = new ArrayList<ItemRow>(rows.size());
    for (Held<ItemRow> each : rows) {
      seen.add(sight.item(each.row(), each.held()));
    }
    return seen;
  }

  private List<DocumentRow> seenDocuments(List<Held<DocumentRow>> rows) throws IOException {
    Sight sight = sight();
    var seen = new ArrayList<DocumentRow>(rows.size());
    for (Held<DocumentRow> each : rows) {
      seen.add(sight.document(each.row(), each.held()));
    }
    return seen;
  }

  /// A row with the strictest restriction of what is held back in its content.
  private record Held<T>(T row, int held) {
    static Held<ItemRow> item(Record row) {
      return new Held<>(LibraryRows.item(row), row.get(Tables.Content.HELD));
    }

    static Held<DocumentRow> document(Record row) {
      return new Held<>(LibraryRows.document(row), row.get(Tables.Content.HELD));
    }

    static Held<ProblemRow> problem(Record row) {
      Integer held = row.get(Tables.Content.HELD);
      return new Held<>(LibraryRows.problem(row), held == null ? 0 : held);
    }
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
    return seenItems(
        ask(dsl ->
            items(dsl)
                .orderBy(Tables.Item.ENTRY.desc())
                .limit(page.limit())
                .offset(page.from())
                .fetch(Held::item)));
  }

  @Override
  public List<ItemRow> told(Page page) throws IOException {
    return seenItems(
        ask(dsl ->
            items(dsl)
                .and(Tables.Item.TOLD.isNotNull())
                .orderBy(Tables.Item.ENTRY.desc())
                .limit(page.limit())
                .offset(page.from())
                .fetch(Held::item)));
  }

  @Override
  public Told told() throws IOException {
    Condition told = maySee(Tables.Item.SHOWN).and(Tables.Item.TOLD.isNotNull());
    Condition asked =
        exists(
            selectOne()
                .from(Tables.Judgment.TABLE)
                .where(Tables.Judgment.ITEM.eq(Tables.Item.ID))
                .and(Tables.Judgment.STANDS.eq(1))
                .and(Tables.Judgment.KIND.eq(JudgmentRows.CONSENTED)));
    return ask(dsl ->
        new Told(
            count(dsl, Tables.Item.TABLE, told),
            count(dsl, Tables.Item.TABLE, told.andNot(asked))));
  }

  @Override
  public Optional<ItemRow> item(ItemId id) throws IOException {
    return seenItems(
            ask(dsl ->
                items(dsl)
                    .and(Tables.Item.ID.eq(id.value()))
                    .orderBy(Tables.Item.ENTRY)
                    .limit(1)
                    .fetch(Held::item)))
        .stream()
        .findFirst();
  }

  @Override
  public List<ItemRow> itemsOf(Sha256 content) throws IOException {
    return seenItems(
        ask(dsl ->
            items(dsl)
                .and(Tables.Content.SHA256.eq(content.hex()))
                .orderBy(Tables.Item.ENTRY)
                .fetch(Held::item)));
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
    return newest(DSL.noCondition(), page);
  }

  /// The newest posted first, those without a date last.
  private List<DocumentRow> newest(Condition condition, Page page) throws IOException {
    return seenDocuments(
        ask(dsl ->
            documents(dsl)
                .and(condition)
                .orderBy(
                    Tables.Document.POSTED.desc(),
                    Tables.Document.CONTENT.desc(),
                    Tables.Document.PART)
                .limit(page.limit())
                .offset(page.from())
                .fetch(Held::document)));
  }

  @Override
  public List<TagRow> beside(String tag) throws IOException {
    return marked().beside(tag);
  }

  @Override
  public List<DocumentRow> tagged(String tag, Page page) throws IOException {
    Condition marked = Tables.Mark.TAG.eq(Tag.folded(tag)).and(maySee(Tables.Mark.RESTRICTION));
    return newest(hasMark(marked), page);
  }

  @Override
  public List<DocumentRow> gathered(CaseId of, Page page) throws IOException {
    return newest(hasMark(Tables.Mark.CASEFILE.eq(of.value())), page);
  }

  private static Condition hasMark(Condition mark) {
    return exists(
        selectOne()
            .from(Tables.Mark.TABLE)
            .where(Tables.Mark.CONTENT.eq(Tables.Document.CONTENT))
            .and(Tables.Mark.PART.eq(Tables.Document.PART))
            .and(mark));
  }

  @Override
  public Optional<DocumentRow> document(DocumentId id) throws IOException {
    return documents(
            Tables.Content.SHA256.eq(id.content().hex()).and(Tables.Document.PART.eq(id.part())))
        .stream()
        .findFirst();
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
    return seenDocuments(ask(dsl -> documents(dsl).and(condition).limit(2).fetch(Held::document)));
  }

  @Override
  public List<DocumentRow> documentsOf(Sha256 content) throws IOException {
    return seenDocuments(
        ask(dsl ->
            documents(dsl)
                .and(Tables.Content.SHA256.eq(content.hex()))
                .orderBy(Tables.Document.PART)
                .fetch(Held::document)));
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
    return redaction(content).text();
  }

  @Override
  public Redaction redaction(Sha256 content) throws IOException {
    return sight().redaction(content);
  }

  @Override
  public List<MarkRow> marks(DocumentId document) throws IOException {
    return marks(document.content()).stream()
        .filter(row -> row.document().equals(document))
        .toList();
  }

  @Override
  public List<MarkRow> marks(Sha256 content) throws IOException {
    return marked().of(content);
  }

  @Override
  public List<TagRow> tags() throws IOException {
    return marked().tags();
  }

  @Override
  public Map<CaseId, Long> gathered() throws IOException {
    return marked().gathered();
  }

  @Override
  public List<Entry> casework() throws IOException {
    return marked().casework();
  }

  @Override
  public List<TieRow> ties() throws IOException {
    return new CatalogTies(database, this, clearance).all();
  }

  @Override
  public Optional<Consent> consent(ItemId item) throws IOException {
    return item(item).isPresent() ? sight().consent(item) : Optional.empty();
  }

  @Override
  public List<ProblemRow> problems(Page page) throws IOException {
    List<Held<ProblemRow>> rows =
        ask(dsl ->
            dsl.select(LibraryRows.PROBLEM)
                .from(Tables.Problem.TABLE)
                .leftJoin(Tables.Content.TABLE)
                .on(Tables.Content.NUMBER.eq(Tables.Problem.CONTENT))
                .where(maySee(Tables.Problem.RESTRICTION))
                .orderBy(Tables.Problem.ENTRY.desc(), Tables.Problem.SOURCE, Tables.Problem.ORDINAL)
                .limit(page.limit())
                .offset(page.from())
                .fetch(Held::problem));
    Sight sight = sight();
    var seen = new ArrayList<ProblemRow>(rows.size());
    for (Held<ProblemRow> each : rows) {
      seen.add(sight.problem(each.row(), each.held()));
    }
    return seen;
  }

  @Override
  public Proposals proposals() {
    return new CatalogProposals(database, sight(), clearance);
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
