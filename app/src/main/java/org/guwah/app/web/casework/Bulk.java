package org.guwah.app.web.casework;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guwah.app.web.judging.Places;
import org.guwah.app.web.judging.Recorder;
import org.guwah.app.web.library.Listing;
import org.guwah.app.web.library.Selection;
import org.guwah.app.web.library.Selection.Slip;
import org.guwah.app.web.page.Links;
import org.guwah.app.web.page.NotFound;
import org.guwah.app.web.page.Pages;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.MarkRow;
import org.guwah.archive.Derivations.Page;
import org.guwah.model.Anchor;
import org.guwah.model.CaseId;
import org.guwah.model.DocumentId;
import org.guwah.model.Judgment;
import org.guwah.model.Tag;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Tags many documents, or puts them in a case, or takes that back: in one append, which one press
/// undoes.
public final class Bulk {
  private final Pages pages;
  private final Recorder recorder;

  public Bulk(Pages pages, Recorder recorder) {
    this.pages = pages;
    this.recorder = recorder;
  }

  /// Something to be done with each of several documents.
  private sealed interface Deed {
    record Tagging(String tag) implements Deed {}

    record Untagging(String tag) implements Deed {}

    record Gathering(CaseId of) implements Deed {}

    record Releasing(CaseId of) implements Deed {}
  }

  public ServerResponse act(ServerRequest request) throws IOException, NotFound {
    Asked asked = Asked.of(pages, request);
    Listing listing = listing(asked);
    String back = asked.back("/documents");
    String what = request.param("do").orElse("");
    Optional<Slip> slip = slip(asked, what);
    if (slip.isPresent()) {
      return again(back, slip.get());
    }
    List<DocumentRow> rows = rows(asked, listing);
    if (rows.isEmpty()) {
      return again(back, Slip.NOTHING);
    }
    return record(asked, deed(asked, listing, what), rows, back);
  }

  private static Listing listing(Asked asked) throws NotFound {
    String list = asked.request().param("list").orElse("");
    Listing listing = Listing.read(list).orElseThrow(() -> new NotFound(list));
    if (listing instanceof Listing.Gathered(CaseId of)) {
      asked.file(of.value());
    }
    return listing;
  }

  private static ServerResponse again(String back, Slip slip) {
    return Pages.seeOther(back + (back.contains("?") ? "&" : "?") + "slip=" + slip.name());
  }

  private static Optional<Slip> slip(Asked asked, String what) throws NotFound {
    return switch (what) {
      case "tag", "untag" -> tag(asked).isEmpty() ? Optional.of(Slip.NO_TAG) : Optional.empty();
      case "gather", "release" ->
          asked.chosenCase().isEmpty() ? Optional.of(Slip.NO_CASE) : Optional.empty();
      case "leave" -> Optional.empty();
      default -> throw new NotFound(what);
    };
  }

  private static String tag(Asked asked) {
    return Recorder.line(asked.request(), "tag", Tag.LONGEST);
  }

  private static Deed deed(Asked asked, Listing listing, String what) throws NotFound {
    return switch (what) {
      case "tag" -> new Deed.Tagging(tag(asked));
      case "untag" -> new Deed.Untagging(tag(asked));
      case "gather" -> new Deed.Gathering(chosen(asked));
      case "release" -> new Deed.Releasing(chosen(asked));
      default -> leaving(listing);
    };
  }

  private static CaseId chosen(Asked asked) throws NotFound {
    return asked.chosenCase().orElseThrow(() -> new NotFound("case"));
  }

  private static Deed leaving(Listing listing) throws NotFound {
    return switch (listing) {
      case Listing.Everything() -> throw new NotFound("leave");
      case Listing.Tagged(String tag) -> new Deed.Untagging(tag);
      case Listing.Gathered(CaseId of) -> new Deed.Releasing(of);
    };
  }

  /// Those checked, or those of the whole list.
  private static List<DocumentRow> rows(Asked asked, Listing listing) throws IOException {
    if (asked.request().param("whole").isPresent()) {
      return listing.documents(asked.library(), new Page(0, Selection.MOST));
    }
    var rows = new ArrayList<DocumentRow>();
    for (String id : asked.request().params().getOrDefault("d", List.of())) {
      Optional<DocumentId> whole = Links.wholeId(id);
      if (whole.isPresent() && rows.size() < Selection.MOST) {
        asked.library().document(whole.get()).ifPresent(rows::add);
      }
    }
    return rows;
  }

  private ServerResponse record(Asked asked, Deed deed, List<DocumentRow> rows, String back)
      throws IOException {
    var judgments = new ArrayList<Judgment>();
    int left = 0;
    for (DocumentRow row : rows) {
      left += add(judgments, asked, deed, row) ? 0 : 1;
    }
    if (judgments.isEmpty()) {
      return again(back, Slip.THE_SAME);
    }
    if (judgments.size() > Selection.MOST) {
      return again(back, Slip.TOO_MANY);
    }
    var recorded = recorder.record(asked.viewer().name(), judgments, Recorder.why(asked.request()));
    return Pages.seeOther(recorded.after(back) + (left == 0 ? "" : "&left=" + left));
  }

  /// @return false where the document has no words to hang a judgment on
  private static boolean add(List<Judgment> judgments, Asked asked, Deed deed, DocumentRow row)
      throws IOException {
    List<MarkRow> marks = asked.library().marks(row.id());
    switch (deed) {
      case Deed.Untagging(String tag) -> judgments.addAll(Standing.tags(marks, tag));
      case Deed.Releasing(CaseId of) -> judgments.addAll(Standing.gathered(marks, of));
      case Deed.Tagging(String tag) -> {
        Optional<Anchor> at = Places.ofDocument(asked.library(), row);
        if (Standing.tags(marks, tag).isEmpty()) {
          at.ifPresent(anchor -> judgments.add(new Judgment.Tagged(anchor, tag)));
        }
        return at.isPresent();
      }
      case Deed.Gathering(CaseId of) -> {
        Optional<Anchor> at = Places.ofDocument(asked.library(), row);
        if (Standing.gathered(marks, of).isEmpty()) {
          at.ifPresent(anchor -> judgments.add(new Judgment.Gathered(of, anchor)));
        }
        return at.isPresent();
      }
    }
    return true;
  }
}
