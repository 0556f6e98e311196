package org.guwah.app.web.log;

import java.io.IOException;
import java.util.Optional;
import org.guwah.archive.Derivations.ItemRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.casework.Desk;
import org.guwah.model.Act;
import org.guwah.model.Entry;
import org.guwah.model.ItemId;
import org.guwah.model.Judgment;
import org.guwah.model.Restriction;
import org.guwah.model.Sha256;
import org.guwah.model.Viewer;
import org.guwah.redaction.Masked;
import org.guwah.redaction.Redaction;

/// What one viewer may see of the entries of the record. That there is an entry, who made it and
/// when is seen by all: it is what the log proves.
public final class Insight {
  private final Library library;
  private final Viewer viewer;
  private final Desk desk;

  public Insight(Library library, Viewer viewer) throws IOException {
    this.library = library;
    this.viewer = viewer;
    this.desk = Desk.of(library.casework(), viewer);
  }

  /// Whether nothing is held back, so that the very bytes of an entry may be shown.
  boolean whole() {
    return viewer.clearance() == Restriction.SEALED;
  }

  /// What they may see of it.
  public LogPages.Line line(Entry entry) throws IOException {
    return switch (entry.act()) {
      case Act.Began _, Act.Succeeded _ -> seen(entry, Optional.empty());
      case Act.Noticed _ -> whole() ? seen(entry, Optional.empty()) : hidden(entry);
      case Act.Preserved(var item) -> ofItem(entry, item.id());
      case Act.Judged judged -> judged(entry, judged);
    };
  }

  private static LogPages.Line seen(Entry entry, Optional<ItemRow> item) {
    return new LogPages.Line(entry, item, false);
  }

  private static LogPages.Line hidden(Entry entry) {
    return new LogPages.Line(entry, Optional.empty(), true);
  }

  private LogPages.Line ofItem(Entry entry, ItemId id) throws IOException {
    Optional<ItemRow> row = library.item(id);
    return row.isPresent() ? seen(entry, row) : hidden(entry);
  }

  private LogPages.Line judged(Entry entry, Act.Judged judged) throws IOException {
    return switch (judged.judgment()) {
      case Judgment.Compared compared when !maySeeAll(compared.other().content()) -> hidden(entry);
      case Judgment.Anchored anchored -> anchored(entry, judged, anchored);
      case Judgment.Restricted(var item, var _) -> ofItem(unexplained(entry, judged), item);
      case Judgment.Consented(var item, var _) -> ofItem(unexplained(entry, judged), item);
      case Judgment.Casework casework ->
          knows(entry, casework) ? seen(entry, Optional.empty()) : hidden(entry);
      case Judgment.Withdrawn _ -> seen(unexplained(entry, judged), Optional.empty());
    };
  }

  private LogPages.Line anchored(Entry entry, Act.Judged judged, Judgment.Anchored anchored)
      throws IOException {
    var items = library.itemsOf(anchored.at().content());
    Redaction redaction = library.redaction(anchored.at().content());
    if (items.isEmpty() || !mayRead(anchored) || (redaction.hides() && tells(anchored))) {
      return hidden(entry);
    }
    if (!redaction.hides()) {
      return seen(entry, Optional.of(items.getFirst()));
    }
    var masked = new Act.Judged(judged.id(), Masked.judgment(anchored, redaction), "");
    return seen(with(entry, masked), Optional.of(items.getFirst()));
  }

  private boolean maySeeAll(Sha256 content) throws IOException {
    return !library.itemsOf(content).isEmpty() && !library.redaction(content).hides();
  }

  private boolean mayRead(Judgment.Anchored judgment) {
    return switch (judgment) {
      case Judgment.Noted noted -> viewer.maySee(noted.restriction());
      case Judgment.Translated translated -> viewer.maySee(translated.restriction());
      case Judgment.Gathered(var of, var _) -> whole() || desk.find(of).isPresent();
      case Judgment.Correction _,
          Judgment.Assessment _,
          Judgment.Identification _,
          Judgment.HeldBack _,
          Judgment.Tagged _ ->
          true;
    };
  }

  private static boolean tells(Judgment.Anchored judgment) {
    return judgment instanceof Judgment.Noted
        || judgment instanceof Judgment.Translated
        || judgment instanceof Judgment.Identification
        || judgment instanceof Judgment.Assessment;
  }

  /// A reason may tell what is held back.
  private Entry unexplained(Entry entry, Act.Judged judged) {
    return whole() ? entry : with(entry, new Act.Judged(judged.id(), judged.judgment(), ""));
  }

  private static Entry with(Entry entry, Act act) {
    return new Entry(entry.number(), entry.at(), entry.by(), act);
  }

  private boolean knows(Entry entry, Judgment.Casework casework) {
    if (whole()) {
      return true;
    }
    return switch (casework) {
      case Judgment.CaseOpened opened ->
          viewer.maySee(opened.restriction()) && desk.find(opened.id()).isPresent();
      case Judgment.CaseClosed(var id) -> desk.find(id).isPresent();
      case Judgment.Involved(var of, var _, var _) -> desk.find(of).isPresent();
      case Judgment.Remarked(var of, var _) -> desk.find(of).isPresent();
      case Judgment.TaskSet set ->
          desk.tasks().stream().anyMatch(task -> task.id().equals(set.id()))
              || desk.done().stream().anyMatch(task -> task.id().equals(set.id()));
      case Judgment.TaskDone(var id) -> desk.done().stream().anyMatch(task -> task.id().equals(id));
      case Judgment.SecondAsked(var of, var _) -> desk.find(of).isPresent();
      case Judgment.BulkAllowed _ -> true;
      // A name, or why something was given out, may tell what is held back.
      case Judgment.Listed _, Judgment.GivenOut _ -> false;
      case Judgment.SearchSaved _ ->
          desk.searches().stream().anyMatch(search -> search.entry() == entry.number());
    };
  }
}
