package org.guwah.app.web.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.guwah.app.web.page.Pages;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.Page;
import org.guwah.archive.Proposals.Asking;
import org.guwah.archive.Proposals.Order;
import org.guwah.archive.Proposals.Row;
import org.guwah.archive.TextIndex.Hit;
import org.guwah.extraction.Echo;
import org.guwah.extraction.Runs;
import org.guwah.model.Claim;
import org.guwah.model.DocumentId;
import org.guwah.model.Passage;
import org.guwah.model.Tag;
import org.guwah.model.Viewer;
import org.guwah.pipeline.SharedPassages;
import org.guwah.search.Query;
import org.guwah.search.Query.Where;
import org.guwah.search.TooBroad;

/// Finds the like of a finding in sentences of other documents that echo its own: copies of one
/// report. The index is asked for documents with runs of words of that one sentence, so it takes as
/// long in a large archive as in a small one; a copy that shares none of them is not found.
final class Copies {
  private static final int DOCUMENTS = 30;
  private static final int MOST = 20;

  private final Pages pages;
  private final Viewer viewer;
  private final Library library;

  Copies(Pages pages, Viewer viewer, Library library) {
    this.pages = pages;
    this.viewer = viewer;
    this.library = library;
  }

  /// Those that this viewer may still decide, at most a few.
  List<Card> of(Card card) throws IOException {
    var rows = new ArrayList<DocumentRow>();
    for (DocumentId id : others(card)) {
      library.document(id).ifPresent(rows::add);
    }
    if (rows.isEmpty()) {
      return List.of();
    }
    rows.addFirst(card.document());
    var opened = new Card.Opened(pages.archive(), library);
    var copies = new ArrayList<Card>();
    for (Passage passage : echoes(card, rows)) {
      for (Row row : alike(card, passage)) {
        Card copy = opened.card(row);
        if (copies.size() < MOST && saysTheSame(card, copy)) {
          copies.add(copy);
        }
      }
    }
    return copies;
  }

  private Set<DocumentId> others(Card card) throws IOException {
    List<Query> runs = new ArrayList<>();
    for (String run : Runs.around(card.document().document(), card.text(), card.finding().at())) {
      runs.add(new Query.Phrase(Where.ANYWHERE, run));
    }
    var others = new LinkedHashSet<DocumentId>();
    if (!runs.isEmpty()) {
      try {
        var index = pages.archive().index();
        for (Hit hit : index.search(new Query.Or(runs), viewer, 0, DOCUMENTS).hits()) {
          others.add(hit.document());
        }
      } catch (TooBroad _) {
        return Set.of();
      }
    }
    others.remove(card.row().document());
    return others;
  }

  /// The sentences of the other documents that echo the one of the finding.
  private List<Passage> echoes(Card card, List<DocumentRow> rows) throws IOException {
    var passages = new ArrayList<Passage>();
    SharedPassages.of(library, rows)
        .each((Echo echo) -> {
          if (holds(echo.a(), card.row())) {
            passages.add(echo.b());
          }
        });
    return passages;
  }

  private List<Row> alike(Card card, Passage passage) throws IOException {
    Asking asking =
        Asking.ALL
            .withSorts(card.finding().sort())
            .withKind(card.finding().kind())
            .inside(passage.document())
            .openTo(viewer.name());
    return library.proposals().find(asking, Order.TEXT, Page.ALL).stream()
        .filter(row -> holds(passage, row))
        .toList();
  }

  private static boolean holds(Passage passage, Row row) {
    var at = row.proposal().finding().at();
    return passage.document().equals(row.document())
        && passage.start() <= at.start()
        && at.end() <= passage.end();
  }

  /// Of the same person, with the same number: a copy may have changed either.
  private static boolean saysTheSame(Card card, Card copy) {
    return card.value().equals(copy.value()) && person(card).equals(person(copy));
  }

  private static String person(Card card) {
    Card.Line line = card.line(Claim.Slot.PERSON);
    return Tag.folded(line.value().isEmpty() ? line.words() : line.value());
  }
}
