package org.guwah.records;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.Page;
import org.guwah.archive.Proposals.Asking;
import org.guwah.archive.Proposals.Order;
import org.guwah.archive.Proposals.Row;
import org.guwah.model.Claim;
import org.guwah.model.Document;
import org.guwah.model.DocumentId;
import org.guwah.model.Edtf;
import org.guwah.model.Mention;
import org.guwah.model.Role;
import org.guwah.model.Span;
import org.guwah.model.Verdict;
import org.guwah.records.Moment.Basis;

/// Puts what is claimed in the order of time.
final class Moments {
  /// How far before the telling words a day may be named that may be meant, in UTF-16 code units:
  /// some three paragraphs of a news text.
  private static final int NEAR = 700;

  private static final Comparator<Moment> BY_TIME =
      Comparator.comparing(
          (Moment moment) ->
              moment.when().flatMap(Edtf::earliest).or(() -> moment.when().flatMap(Edtf::latest)),
          Comparator.comparing(
              day -> day.map(Object::toString).orElse("9999"), Comparator.naturalOrder()));

  private final Library library;
  private final Map<DocumentId, Opened> opened = new HashMap<>();

  Moments(Library library) {
    this.library = library;
  }

  /// Those whose time is not known last; those of one time in the order of the texts.
  List<Moment> inOrder(List<Involvement> all) throws IOException {
    var moments = new ArrayList<Moment>();
    for (Involvement each : all) {
      moments.add(moment(each));
    }
    moments.sort(BY_TIME);
    return moments;
  }

  /// @param dates named in the text itself, not in its headlines and credits
  private record Opened(String text, List<Row> dates) {}

  private Moment moment(Involvement of) throws IOException {
    Opened document = opened(of.row().document());
    Optional<Claim.Filler> when = of.claim().slot(Claim.Slot.WHEN);
    if (when.isEmpty()) {
      return nearby(of, document);
    }
    String words = when.get().at().of(document.text());
    Optional<Edtf> said = Edtf.parse(when.get().value());
    if (said.isPresent()) {
      return new Moment(of, said, Basis.SAID, words);
    }
    Optional<Edtf> counted =
        before(when.get().at().start(), document, date -> day(date).isPresent())
            .flatMap(Moments::day)
            .flatMap(Edtf::earliest)
            .flatMap(day -> Later.than(day, words));
    return new Moment(of, counted, Basis.RELATIVE, words);
  }

  /// The last such date that the text names before a place, if it is near.
  private static Optional<Row> before(int place, Opened document, Predicate<Row> such) {
    return document.dates().stream()
        .filter(such)
        .filter(each -> at(each).end() <= place && place - at(each).end() <= NEAR)
        .max(Comparator.comparingInt(each -> at(each).start()));
  }

  private static Moment nearby(Involvement of, Opened document) {
    Optional<Row> last = before(of.claim().at().start(), document, _ -> true);
    Optional<Edtf> day = last.flatMap(Moments::day);
    return last.isPresent() && day.isPresent()
        ? new Moment(of, day, Basis.NEARBY, at(last.get()).of(document.text()))
        : new Moment(of, Optional.empty(), Basis.UNKNOWN, "");
  }

  /// Only what is at least as exact as a day tells when something nearby was.
  private static Optional<Edtf> day(Row date) {
    return Edtf.parse(((Mention) date.proposal().finding()).value())
        .filter(each -> each.earliest().isPresent() && each.earliest().equals(each.latest()));
  }

  private static Span at(Row row) {
    return row.proposal().finding().at();
  }

  private static boolean isInBody(Row date, Document document) {
    return document.blocks().stream()
        .anyMatch(block ->
            block.role() == Role.BODY
                && block.start() <= at(date).start()
                && at(date).end() <= block.end());
  }

  private Opened opened(DocumentId id) throws IOException {
    Opened known = opened.get(id);
    if (known == null) {
      DocumentRow row = library.document(id).orElseThrow();
      String text = row.document().text(library.text(id.content()));
      var dates =
          Asking.ALL
              .inside(id)
              .withSorts("mention")
              .withKind(Mention.Type.DATE.name())
              .withoutVerdict(Verdict.REJECTED);
      List<Row> named =
          library.proposals().find(dates, Order.TEXT, Page.ALL).stream()
              .filter(date -> isInBody(date, row.document()))
              .toList();
      known = new Opened(text, named);
      opened.put(id, known);
    }
    return known;
  }
}
