package org.guwah.app.web.records;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.app.rows.ActRows;
import org.guwah.app.web.page.NotFound;
import org.guwah.app.web.page.Pages;
import org.guwah.app.web.review.Card;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Proposals.Row;
import org.guwah.corroboration.Corroboration;
import org.guwah.corroboration.Sayings;
import org.guwah.model.Claim;
import org.guwah.model.DocumentId;
import org.guwah.model.Mention;
import org.guwah.model.Verdict;
import org.guwah.records.Entity;
import org.guwah.records.Involvement;
import org.guwah.records.Moment;
import org.guwah.records.Records;
import org.guwah.records.Stories;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The page of one act: what happened to somebody, with every passage that tells so.
public final class ActPage {
  private static final int MOST_OTHERS = 30;

  private final Pages pages;
  private final Shelf shelf;

  ActPage(Pages pages, Shelf shelf) {
    this.pages = pages;
    this.shelf = shelf;
  }

  /// Somebody or something that has a part in it.
  ///
  /// @param slot what part
  /// @param record the key of its record
  public record Part(Claim.Slot slot, String name, String record) {}

  /// @param reviewed whether a person accepted a passage that tells so
  /// @param passages that tell so, in the order of the texts
  /// @param parts that have records
  /// @param with what the same words tell of others
  /// @param before what happened to the same before, as far as days are known
  /// @param after what happened to them then
  public record OneAct(
      ActRows.Line act,
      boolean reviewed,
      List<RecordPages.Event> passages,
      List<Part> parts,
      List<RecordPages.Eyes> eyes,
      List<ActRows.Line> with,
      Optional<ActRows.Line> before,
      Optional<ActRows.Line> after,
      List<RecordPages.Pair> contradictions,
      Corroboration origins,
      Optional<RecordMap> map,
      List<DocumentRow> documents) {}

  public ServerResponse show(ServerRequest request) throws IOException, NotFound {
    String key = request.pathVariable("key");
    List<ActRows.Line> all = shelf.acts(request);
    ActRows.Line act =
        all.stream()
            .filter(each -> each.isCalled(key))
            .findFirst()
            .orElseThrow(() -> new NotFound(key));
    return pages.show(request, "records/act", page(request, act, all));
  }

  private OneAct page(ServerRequest request, ActRows.Line act, List<ActRows.Line> all)
      throws IOException {
    Library library = pages.library(request);
    Records records = shelf.records(request);
    var opened = new Card.Opened(pages.archive(), library);
    List<ActRows.Line> own = own(act, all);
    var sayings = new Sayings(library);
    List<DocumentRow> documents = documents(library, act);
    List<RecordPages.Event> passages = passages(library, records, opened, act);
    return new OneAct(
        act,
        act.claims().stream().anyMatch(each -> each.proposal().verdict() == Verdict.ACCEPTED),
        passages,
        parts(records, act),
        RecordPages.eyes(documents),
        with(act, all),
        neighbour(act, own, -1),
        neighbour(act, own, 1),
        contradictions(sayings, opened, act, own),
        sayings.origins(act.claims()),
        RecordMap.of(act.person(), passages, pages.frame(request).language().tag()),
        documents);
  }

  /// All that is told of the same person.
  private static List<ActRows.Line> own(ActRows.Line act, List<ActRows.Line> all) {
    return act.record().isEmpty()
        ? List.of(act)
        : all.stream().filter(each -> each.record().equals(act.record())).toList();
  }

  private static Optional<ActRows.Line> neighbour(
      ActRows.Line act, List<ActRows.Line> own, int step) {
    List<ActRows.Line> dated =
        own.stream()
            .filter(each -> !each.when().isEmpty())
            .sorted(Comparator.comparing(ActRows.Line::when))
            .toList();
    int at = dated.indexOf(act) + step;
    return dated.contains(act) && at >= 0 && at < dated.size()
        ? Optional.of(dated.get(at))
        : Optional.empty();
  }

  /// What the same words tell: they were taken together.
  private static List<ActRows.Line> with(ActRows.Line act, List<ActRows.Line> all) {
    return all.stream()
        .filter(each -> !each.equals(act))
        .filter(each ->
            each.claims().stream()
                .anyMatch(one -> act.claims().stream().anyMatch(two -> isOne(one, two))))
        .limit(MOST_OTHERS)
        .toList();
  }

  private static boolean isOne(Row a, Row b) {
    return a.document().equals(b.document())
        && a.proposal().finding().at().equals(b.proposal().finding().at());
  }

  private static List<RecordPages.Event> passages(
      Library library, Records records, Card.Opened opened, ActRows.Line act) throws IOException {
    Map<Row, Moment> moments = new LinkedHashMap<>();
    Optional<Entity> person =
        act.record().isEmpty() ? Optional.empty() : records.find(act.record());
    if (person.isPresent()) {
      var stories = new Stories(library);
      for (Entity each : records.group(person.get()).entities()) {
        stories.of(each).acts().forEach(moment -> moments.put(moment.of().row(), moment));
      }
    }
    var passages = new ArrayList<RecordPages.Event>();
    for (Row row : act.claims()) {
      Moment moment = moments.get(row);
      passages.add(
          new RecordPages.Event(moment == null ? plain(row) : moment, opened.card(row), false));
    }
    return passages;
  }

  /// Of nobody with a record only the words tell.
  private static Moment plain(Row row) {
    var claim = (Claim) row.proposal().finding();
    var of = new Involvement(row, claim, Claim.Slot.PERSON, false);
    return Moment.said(of);
  }

  private static List<RecordPages.Pair> contradictions(
      Sayings sayings, Card.Opened opened, ActRows.Line act, List<ActRows.Line> own)
      throws IOException {
    List<Row> claims = own.stream().flatMap(each -> each.claims().stream()).toList();
    var pairs = new ArrayList<RecordPages.Pair>();
    for (Sayings.Contradiction each : sayings.contradictionsOfOne(claims)) {
      Row a = each.a().row();
      Row b = each.b().row();
      if (act.claims().contains(a) || act.claims().contains(b)) {
        pairs.add(new RecordPages.Pair(opened.card(a), opened.card(b), each.bearing()));
      }
    }
    return pairs;
  }

  private static List<Part> parts(Records records, ActRows.Line act) {
    Map<String, Part> parts = new LinkedHashMap<>();
    for (Row row : act.claims()) {
      ((Claim) row.proposal().finding())
          .slots()
          .forEach((slot, filler) ->
              entity(records, slot, row.document(), filler)
                  .ifPresent(each ->
                      parts.putIfAbsent(
                          slot + each.key(), new Part(slot, each.name(), each.key()))));
    }
    return List.copyOf(parts.values());
  }

  private static Optional<Entity> entity(
      Records records, Claim.Slot slot, DocumentId document, Claim.Filler filler) {
    List<Mention.Type> types =
        switch (slot) {
          case PERSON, SPEAKER, ADDRESSEE -> List.of(Mention.Type.PERSON);
          case PLACE -> List.of(Mention.Type.PLACE);
          case ACTOR -> List.of(Mention.Type.ORGANISATION, Mention.Type.PERSON);
          case WHEN, REASON, STATUS, MATTER -> List.of();
        };
    return types.stream()
        .flatMap(type -> records.entities(type).stream())
        .filter(each ->
            each.appearances().stream()
                .anyMatch(name -> name.document().equals(document) && name.stands(filler.at())))
        .findFirst();
  }

  private static List<DocumentRow> documents(Library library, ActRows.Line act) throws IOException {
    var rows = new ArrayList<DocumentRow>();
    for (DocumentId id : act.claims().stream().map(Row::document).distinct().toList()) {
      rows.add(library.document(id).orElseThrow());
    }
    return rows;
  }
}
