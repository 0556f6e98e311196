package org.guwah.catalog;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.guwah.archive.Derivations.Judged;
import org.guwah.archive.Derivations.Page;
import org.guwah.archive.Proposal;
import org.guwah.archive.Proposals;
import org.guwah.extraction.FindingsJson;
import org.guwah.json.Json;
import org.guwah.model.CaseId;
import org.guwah.model.DocumentId;
import org.guwah.model.Finding;
import org.guwah.model.Judgment;
import org.guwah.model.Sha256;
import org.guwah.model.Tag;
import org.guwah.model.Verdict;
import org.guwah.reading.ReadingJson;
import org.guwah.redaction.Masked;
import org.guwah.redaction.Redaction;
import org.guwah.redaction.Shown;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SortField;
import org.jooq.impl.DSL;

/// Findings as one viewer may see them.
final class CatalogProposals implements Proposals {
  private final Database database;
  private final Sight sight;
  private final int clearance;

  CatalogProposals(Database database, Sight sight, int clearance) {
    this.database = database;
    this.sight = sight;
    this.clearance = clearance;
  }

  /// @param start of the document in the text of its content
  private record Found(DocumentId id, int start, int ordinal, Proposal proposal) {}

  @Override
  public List<Row> of(DocumentId id) throws IOException {
    return find(Asking.ALL.inside(id), Order.TEXT, Page.ALL);
  }

  @Override
  public List<Row> find(Asking asking, Order order, Page page) throws IOException {
    List<Found> found =
        database.read(sql -> {
          var rows =
              asked(Dsl.on(sql, database.dialect()), asking)
                  .orderBy(order(order))
                  .limit(page.limit())
                  .offset(page.from())
                  .fetch();
          var all = new ArrayList<Found>(rows.size());
          Map<DocumentId, Integer> starts = new HashMap<>();
          for (Record row : rows) {
            all.add(found(sql, row, starts));
          }
          return all;
        });
    var seen = new ArrayList<Row>(found.size());
    for (Found each : found) {
      seen.add(seen(each));
    }
    return seen;
  }

  private static List<SortField<?>> order(Order order) {
    List<SortField<?>> place =
        List.of(
            Tables.Finding.CONTENT.asc(),
            Tables.Finding.PART.asc(),
            Tables.Finding.START_AT.asc(),
            Tables.Finding.ORDINAL.asc());
    if (order == Order.TEXT) {
      return place;
    }
    var all = new ArrayList<SortField<?>>();
    all.add(DSL.when(Tables.Finding.DAY.eq(""), 1).otherwise(0).asc());
    all.add(Tables.Finding.DAY.asc());
    all.addAll(place);
    return all;
  }

  private SelectConditionStep<? extends Record> asked(DSLContext dsl, Asking asking) {
    return dsl.select(
            Tables.Content.SHA256,
            Tables.Finding.PART,
            Tables.Finding.ORDINAL,
            Tables.Finding.BODY,
            Tables.Finding.VERDICT,
            Tables.Finding.PROPOSED,
            Tables.Finding.JUDGMENTS)
        .from(Tables.Finding.TABLE)
        .join(Tables.Content.TABLE)
        .on(Tables.Content.NUMBER.eq(Tables.Finding.CONTENT))
        .where(condition(asking));
  }

  private Condition condition(Asking asking) {
    Condition all = Tables.Finding.RESTRICTION.le(clearance);
    if (!asking.sorts().isEmpty()) {
      all = all.and(Tables.Finding.SORT.in(asking.sorts()));
    }
    if (!asking.kind().isEmpty()) {
      all = all.and(Tables.Finding.KIND.eq(asking.kind()));
    }
    if (!asking.verdicts().isEmpty()) {
      all =
          all.and(
              Tables.Finding.VERDICT.in(asking.verdicts().stream().map(Verdict::name).toList()));
    }
    if (!asking.person().isEmpty()) {
      all = all.and(Tables.Finding.PERSON.eq(Tag.folded(asking.person())));
    }
    if (!asking.place().isEmpty()) {
      all = all.and(Tables.Finding.PLACE.eq(Tag.folded(asking.place())));
    }
    if (asking.of().isPresent()) {
      all = all.and(gathered(asking.of().get()));
    }
    if (asking.document().isPresent()) {
      DocumentId id = asking.document().get();
      all = all.and(content(id.content())).and(Tables.Finding.PART.eq(id.part()));
    }
    if (asking.among().isPresent()) {
      all = all.and(among(asking.among().get()));
    }
    if (!asking.openTo().isEmpty()) {
      all = all.and(open(asking.openTo()));
    }
    return all;
  }

  /// What nobody has looked at, and what waits for another person than this one.
  private static Condition open(String name) {
    Condition undecided = DSL.position(Tables.Finding.DECIDERS, FindingRows.decider(name)).eq(0);
    return Tables.Finding.VERDICT
        .eq(Verdict.PROPOSED.name())
        .or(Tables.Finding.VERDICT.eq(Verdict.AWAITING.name()).and(undecided));
  }

  /// The contents narrow it down by their index, the whole ids say which documents of them.
  private static Condition among(Set<DocumentId> documents) {
    if (documents.isEmpty()) {
      return DSL.falseCondition();
    }
    Set<String> contents = new TreeSet<>();
    Set<String> whole = new TreeSet<>();
    for (DocumentId id : documents) {
      contents.add(id.content().hex());
      whole.add(id.content().hex() + "-" + id.part());
    }
    var sha256 =
        DSL.field(
            DSL.select(Tables.Content.SHA256)
                .from(Tables.Content.TABLE)
                .where(Tables.Content.NUMBER.eq(Tables.Finding.CONTENT)));
    return Tables.Finding.CONTENT
        .in(
            DSL.select(Tables.Content.NUMBER)
                .from(Tables.Content.TABLE)
                .where(Tables.Content.SHA256.in(contents)))
        .and(DSL.concat(sha256, DSL.inline("-"), Tables.Finding.PART).in(whole));
  }

  private static Condition content(Sha256 content) {
    return Tables.Finding.CONTENT.eq(
        DSL.select(Tables.Content.NUMBER)
            .from(Tables.Content.TABLE)
            .where(Tables.Content.SHA256.eq(content.hex())));
  }

  private static Condition gathered(CaseId of) {
    return exists(
        selectOne()
            .from(Tables.Mark.TABLE)
            .where(Tables.Mark.CASEFILE.eq(of.value()))
            .and(Tables.Mark.CONTENT.eq(Tables.Finding.CONTENT))
            .and(Tables.Mark.PART.eq(Tables.Finding.PART)));
  }

  /// @param starts of the documents that were opened already: one may have thousands of findings
  private static Found found(Sql sql, Record row, Map<DocumentId, Integer> starts)
      throws SQLException {
    var id =
        new DocumentId(new Sha256(row.get(Tables.Content.SHA256)), row.get(Tables.Finding.PART));
    Integer start = starts.get(id);
    if (start == null) {
      start = start(sql, id);
      starts.put(id, start);
    }
    Finding finding = FindingsJson.read(Json.parse(row.get(Tables.Finding.BODY)));
    var judgments = new ArrayList<Judged>();
    for (String entry : row.get(Tables.Finding.JUDGMENTS).split(" ")) {
      if (!entry.isEmpty()) {
        sql.one(
                "select entry, body from judgment where entry = ?",
                each -> JudgmentRows.judged(each.getLong(1), each.getString(2)),
                Long.parseLong(entry))
            .ifPresent(judgments::add);
      }
    }
    return new Found(
        id,
        start,
        row.get(Tables.Finding.ORDINAL),
        new Proposal(
            id.part(),
            finding,
            row.get(Tables.Finding.PROPOSED) == 1,
            Verdict.valueOf(row.get(Tables.Finding.VERDICT)),
            judgments));
  }

  private static int start(Sql sql, DocumentId id) throws SQLException {
    return sql.one(
            "select d.body from document d join content c on c.number = d.content"
                + " where c.sha256 = ? and d.part = ?",
            each -> ReadingJson.document(Json.parse(each.getString(1))).start(),
            id.content().hex(),
            id.part())
        .orElseThrow();
  }

  private Row seen(Found found) throws IOException {
    Redaction redaction = sight.redaction(found.id().content());
    Proposal proposal = found.proposal();
    Finding shown = Shown.finding(proposal.finding(), found.start(), redaction);
    return new Row(
        found.id(),
        found.ordinal(),
        new Proposal(
            proposal.part(),
            shown,
            proposal.proposed(),
            proposal.verdict(),
            proposal.judgments().stream().map(each -> masked(each, redaction)).toList()));
  }

  /// What a person wrote of a finding may hold words that its own do not.
  private static Judged masked(Judged judged, Redaction redaction) {
    return redaction.hides() && judged.judgment() instanceof Judgment.Anchored anchored
        ? new Judged(judged.entry(), judged.id(), Masked.judgment(anchored, redaction), judged.by())
        : judged;
  }

  @Override
  public long count(Asking asking) throws IOException {
    return database.read(sql ->
        Dsl.on(sql, database.dialect())
            .select(DSL.count())
            .from(Tables.Finding.TABLE)
            .where(condition(asking))
            .fetchSingle()
            .value1()
            .longValue());
  }

  @Override
  public List<Tally> tally(Asking asking, By by, int limit) throws IOException {
    Field<String> group = group(by);
    Field<String> label = label(by);
    return database.read(sql ->
        Dsl.on(sql, database.dialect())
            .select(DSL.min(label), DSL.count())
            .from(Tables.Finding.TABLE)
            .where(condition(asking))
            .and(group.ne(""))
            .groupBy(group)
            .orderBy(DSL.count().desc(), group)
            .limit(limit)
            .fetch(row -> new Tally(row.value1(), row.value2().longValue())));
  }

  private static Field<String> group(By by) {
    return switch (by) {
      case SORT -> Tables.Finding.SORT;
      case KIND -> Tables.Finding.KIND;
      case PERSON -> Tables.Finding.PERSON;
      case PLACE -> Tables.Finding.PLACE;
      case VERDICT -> Tables.Finding.VERDICT;
    };
  }

  private static Field<String> label(By by) {
    return switch (by) {
      case PERSON -> Tables.Finding.PERSON_LABEL;
      case PLACE -> Tables.Finding.PLACE_LABEL;
      case SORT, KIND, VERDICT -> group(by);
    };
  }

  @Override
  public Progress progress() throws IOException {
    Condition seen = Tables.Document.RESTRICTION.le(clearance);
    return database.read(sql -> {
      DSLContext dsl = Dsl.on(sql, database.dialect());
      return new Progress(
          documents(dsl, seen),
          documents(dsl, seen.and(Tables.Document.EXTRACTOR.eq(ExtractorRows.NONE))));
    });
  }

  private static long documents(DSLContext dsl, Condition condition) {
    return dsl.select(DSL.count())
        .from(Tables.Document.TABLE)
        .where(condition)
        .fetchSingle()
        .value1()
        .longValue();
  }
}
