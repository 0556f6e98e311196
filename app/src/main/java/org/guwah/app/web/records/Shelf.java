package org.guwah.app.web.records;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.guwah.app.rows.ActRows;
import org.guwah.app.web.page.Pages;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Proposals.Asking;
import org.guwah.model.Restriction;
import org.guwah.records.Groups;
import org.guwah.records.LinkWeights;
import org.guwah.records.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.ServerRequest;

/// Keeps the records as those of one clearance see them, until something is judged or found anew.
/// Safe for use by several threads.
final class Shelf {
  private final Pages pages;
  private final Map<Restriction, Kept> kept = new EnumMap<>(Restriction.class);

  Shelf(Pages pages) {
    this.pages = pages;
  }

  /// What the records were made from, as far as it changes them.
  private record State(long followed, long waiting, long names, LinkWeights weights) {}

  private static final class Kept {
    private final State state;
    private final Records records;
    private @Nullable Groups groups;
    private @Nullable List<ActRows.Line> acts;

    Kept(State state, Records records) {
      this.state = state;
      this.records = records;
    }
  }

  /// What whoever asks may see.
  Records records(ServerRequest request) throws IOException {
    return kept(request).records;
  }

  /// The peoples and other groups that they may see.
  Groups groups(ServerRequest request) throws IOException {
    Kept known = kept(request);
    synchronized (known) {
      if (known.groups == null) {
        known.groups = Groups.of(pages.library(request));
      }
      return known.groups;
    }
  }

  /// What happened to whom, as far as they may see.
  List<ActRows.Line> acts(ServerRequest request) throws IOException {
    Kept known = kept(request);
    synchronized (known) {
      if (known.acts == null) {
        known.acts = ActRows.of(pages.library(request), known.records);
      }
      return known.acts;
    }
  }

  private Kept kept(ServerRequest request) throws IOException {
    Library library = pages.library(request);
    Restriction clearance = pages.viewer(request).clearance();
    var state =
        new State(
            pages.archive().derivations().followed(),
            library.proposals().progress().waiting(),
            library.proposals().count(Asking.ALL.withSorts("mention")),
            LinkWeights.of(pages.archive().settings()));
    synchronized (kept) {
      Kept known = kept.get(clearance);
      if (known == null || !known.state.equals(state)) {
        known = new Kept(state, Records.of(library, state.weights()));
        kept.put(clearance, known);
      }
      return known;
    }
  }
}
