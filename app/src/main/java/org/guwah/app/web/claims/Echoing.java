package org.guwah.app.web.claims;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.guwah.app.web.library.Documents;
import org.guwah.app.web.page.Pages;
import org.guwah.archive.Derivations.Library;
import org.guwah.corroboration.CommonOrigins;
import org.guwah.pipeline.SharedPassages;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Documents that share sentences, put together: copies of one report are one source.
public final class Echoing {
  /// Above so many documents it takes longer than a page should.
  private static final long MOST = 5_000;

  private final Pages pages;

  public Echoing(Pages pages) {
    this.pages = pages;
  }

  /// @param sentences how many pairs of sentences they share
  public record Group(List<Documents.Line> lines, int sentences) {}

  /// @param looked at how many documents
  /// @param tooMany whether there are more than a page looks at
  public record EchoesPage(List<Group> groups, long looked, boolean tooMany) {}

  public ServerResponse show(ServerRequest request) throws IOException {
    Library library = pages.library(request);
    long documents = library.counts().documents();
    List<Group> groups = documents > MOST ? List.of() : groups(library);
    return pages.show(
        request, "claims/echoes", new EchoesPage(groups, documents, documents > MOST));
  }

  private static List<Group> groups(Library library) throws IOException {
    var groups = new ArrayList<Group>();
    for (var each : CommonOrigins.of(library, SharedPassages.of(library))) {
      groups.add(new Group(Documents.lines(library, each.documents()), each.sentences()));
    }
    return groups;
  }
}
