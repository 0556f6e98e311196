package org.guwah.app.web.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.app.web.judging.Recorder;
import org.guwah.app.web.page.Links;
import org.guwah.app.web.page.NotFound;
import org.guwah.app.web.page.Pages;
import org.guwah.app.web.page.Saved;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Proposals.Row;
import org.guwah.model.Claim;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The form by which people say what a passage says that no program proposed. It is there for every
/// document, whatever was found in it, and leads back to where it was opened.
public final class Asserting {
  private final Pages pages;
  private final Recorder recorder;

  public Asserting(Pages pages, Recorder recorder) {
    this.pages = pages;
    this.recorder = recorder;
  }

  public ServerResponse show(ServerRequest request) throws IOException, NotFound {
    return pages.show(request, "review/add", page(request, ""));
  }

  public ServerResponse add(ServerRequest request) throws IOException, NotFound {
    Library library = pages.library(request);
    DocumentRow row = row(request, library);
    String text = row.document().text(library.text(row.id().content()));
    try {
      var own = new Forms(request, text, Forms.anchors(library, row), near(request)).added();
      String by = pages.viewer(request).name();
      var recorded = recorder.record(by, own, Recorder.why(request));
      return Pages.seeOther(recorded.after(back(request, library)));
    } catch (Forms.Slip slip) {
      AddPage page = page(request, String.valueOf(slip.getMessage()));
      return pages.show(request, HttpStatus.UNPROCESSABLE_CONTENT, "review/add", page);
    }
  }

  private AddPage page(ServerRequest request, String slip) throws IOException, NotFound {
    Library library = pages.library(request);
    DocumentRow row = row(request, library);
    String text = row.document().text(library.text(row.id().content()));
    int near = Math.min(near(request), text.length());
    List<AddPage.Stretch> stretches = AddPage.stretches(row, text, near);
    int end =
        stretches.isEmpty()
            ? text.length()
            : stretches.getLast().at() + stretches.getLast().words().length();
    return new AddPage(
        row,
        kept(request),
        near,
        stretches,
        end,
        text.length(),
        typed(request),
        Saved.of(request),
        slip);
  }

  private static DocumentRow row(ServerRequest request, Library library)
      throws IOException, NotFound {
    String id = request.param("of").orElse("");
    var whole = Links.wholeId(id);
    Optional<DocumentRow> row =
        whole.isPresent() ? library.document(whole.get()) : Optional.empty();
    return row.orElseThrow(() -> new NotFound(id));
  }

  private static int near(ServerRequest request) {
    String near = request.param("near").orElse("");
    return near.matches("[0-9]{1,9}") ? Integer.parseInt(near) : 0;
  }

  /// What says which queue it was opened from, and where in it.
  private static Map<String, String> kept(ServerRequest request) {
    var kept = new LinkedHashMap<>(Queue.of(request).parameters());
    for (String name : List.of("n", "seen")) {
      request.param(name).ifPresent(value -> kept.put(name, value));
    }
    return kept;
  }

  private static Map<String, String> typed(ServerRequest request) {
    var names = new ArrayList<>(List.of("what", "words", "modality", "value", "why"));
    for (Claim.Slot slot : Claim.Slot.values()) {
      names.add("slot." + slot);
      names.add("value." + slot);
    }
    var typed = new LinkedHashMap<String, String>();
    for (String name : names) {
      typed.put(name, Recorder.line(request, name));
    }
    return typed;
  }

  /// What was added may have moved the finding on whose page the form was opened.
  private String back(ServerRequest request, Library library) throws IOException {
    String n = request.param("n").orElse("");
    if (!n.matches("[0-9]{1,9}")) {
      return "/review/add?of=" + request.param("of").orElse("") + "&near=" + near(request);
    }
    long at = Long.parseLong(n);
    Going going = Going.of(pages, request);
    String seen = request.param("seen").orElse("");
    for (long each = at; each <= at + 1; each++) {
      Optional<Row> row = going.at(each);
      if (row.isPresent() && Card.of(pages.archive(), library, row.get()).seen().equals(seen)) {
        return going.queue().link(each);
      }
    }
    return going.queue().link(at);
  }
}
