package org.guwah.app.web.review;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guwah.app.web.page.Pages;
import org.guwah.archive.Archive;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.Judged;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.Page;
import org.guwah.archive.Proposals;
import org.guwah.archive.Proposals.Asking;
import org.guwah.archive.Proposals.Order;
import org.guwah.archive.Proposals.Row;
import org.guwah.archive.TextIndex.Hit;
import org.guwah.casework.Desk;
import org.guwah.casework.SavedSearch;
import org.guwah.model.DocumentId;
import org.guwah.model.Field;
import org.guwah.model.Viewer;
import org.guwah.search.Query;
import org.guwah.search.QueryError;
import org.guwah.search.QueryParser;
import org.guwah.search.TooBroad;
import org.springframework.web.servlet.function.ServerRequest;

/// One person going through one queue: what is in it for them, and what comes next. Of a case or a
/// saved search that they may not know of, nothing is.
///
/// @param asking what the queue asks for
/// @param title a document's, a case's, a search's, or a person's name; empty for everything
/// @param cut whether the search finds more documents than are gone through
record Going(
    Queue queue, Viewer viewer, Proposals proposals, Asking asking, String title, boolean cut) {
  /// How many documents of a saved search are gone through, the best hits.
  static final int MOST = 2_000;

  private static final int AHEAD = 200;
  private static final int LONGEST_DOCUMENT = 5_000;

  static Going of(Pages pages, ServerRequest request) throws IOException {
    Queue queue = Queue.of(request);
    Library library = pages.library(request);
    Viewer viewer = pages.viewer(request);
    Desk desk = Desk.of(library.casework(), viewer);
    Asking asking = queue.asking();
    boolean cut = false;
    if (!queue.search().isEmpty()) {
      Set<DocumentId> found = found(pages.archive(), library, viewer, search(desk, queue));
      cut = found.size() >= MOST;
      asking = asking.among(found);
    }
    if (queue.caseOf().isPresent() && desk.find(queue.caseOf().get()).isEmpty()) {
      asking = asking.among(Set.of());
    }
    String title = title(queue, library, desk);
    return new Going(queue, viewer, library.proposals(), asking, title, cut);
  }

  private static Optional<SavedSearch> search(Desk desk, Queue queue) {
    return desk.searches().stream()
        .filter(search -> search.judgment().equals(queue.search()))
        .findFirst();
  }

  /// Nothing where the search cannot be understood; the page of searches says so.
  private static Set<DocumentId> found(
      Archive archive, Library library, Viewer viewer, Optional<SavedSearch> search)
      throws IOException {
    var found = new HashSet<DocumentId>();
    if (search.isPresent()) {
      try {
        Query query = QueryParser.parse(search.get().query()).withContents(library::contentOf);
        for (Hit hit : archive.index().search(query, viewer, 0, MOST).hits()) {
          found.add(hit.document());
        }
      } catch (QueryError | TooBroad _) {
        return Set.of();
      }
    }
    return found;
  }

  private static String title(Queue queue, Library library, Desk desk) throws IOException {
    if (queue.documentId().isPresent()) {
      Optional<DocumentRow> row = library.document(queue.documentId().get());
      return row.map(each -> each.document().value(Field.TITLE)).orElse("");
    }
    if (queue.caseOf().isPresent()) {
      return desk.find(queue.caseOf().get()).map(file -> file.name()).orElse("");
    }
    return search(desk, queue).map(SavedSearch::name).orElse(queue.person());
  }

  long total() throws IOException {
    return proposals.count(asking);
  }

  /// How many of them this person may still decide.
  long open() throws IOException {
    return proposals.count(asking.openTo(viewer.name()));
  }

  /// @param n which one, from 0
  Optional<Row> at(long n) throws IOException {
    return proposals.find(asking, Order.TEXT, new Page(n, 1)).stream().findFirst();
  }

  /// The number of the finding with this number in the one document of the queue.
  Optional<Long> numberOf(long ordinal) throws IOException {
    List<Row> rows = proposals.find(asking, Order.TEXT, new Page(0, LONGEST_DOCUMENT));
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).ordinal() == ordinal) {
        return Optional.of((long) i);
      }
    }
    return Optional.empty();
  }

  /// The next that this person may still decide; the one after `n` where there is none.
  long next(long n) throws IOException {
    long total = total();
    for (long from = n + 1; from < total; from += AHEAD) {
      List<Row> rows = proposals.find(asking, Order.TEXT, new Page(from, AHEAD));
      for (int i = 0; i < rows.size(); i++) {
        if (isOpen(rows.get(i))) {
          return from + i;
        }
      }
    }
    return Math.max(0, Math.min(n + 1, total - 1));
  }

  /// As [Asking#openTo()] has it.
  private boolean isOpen(Row row) {
    return switch (row.proposal().verdict()) {
      case PROPOSED -> true;
      case AWAITING -> row.proposal().judgments().stream().noneMatch(this::isOwnVerdict);
      case ACCEPTED, REJECTED, UNDECIDED, DISPUTED -> false;
    };
  }

  private boolean isOwnVerdict(Judged judged) {
    return judged.by().equals(viewer.name()) && judged.decides().isPresent();
  }
}
