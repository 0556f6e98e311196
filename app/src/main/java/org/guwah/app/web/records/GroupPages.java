package org.guwah.app.web.records;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guwah.app.web.page.Pages;
import org.guwah.app.web.review.Card;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Proposals.Row;
import org.guwah.model.DocumentId;
import org.guwah.model.Field;
import org.guwah.records.Groups;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The page of peoples and other groups.
public final class GroupPages {
  private static final int MOST = 100;

  private final Pages pages;
  private final Shelf shelf;

  GroupPages(Pages pages, Shelf shelf) {
    this.pages = pages;
    this.shelf = shelf;
  }

  /// @param figure that counts them
  /// @param acts told of them
  public record Line(String words, Card figure, List<Card> acts) {}

  /// @param id of the people; empty for groups of which none is named
  /// @param more whether there are more lines than are shown
  public record Section(
      String id, List<Groups.Spelling> names, long documents, List<Line> lines, boolean more) {}

  /// @param titles of documents that are named; empty where one has none
  public record GroupsPage(List<Section> sections, Map<DocumentId, String> titles) {}

  public ServerResponse show(ServerRequest request) throws IOException {
    Library library = pages.library(request);
    Groups groups = shelf.groups(request);
    var opened = new Card.Opened(pages.archive(), library);
    var sections = new ArrayList<Section>();
    for (Groups.People people : groups.peoples()) {
      sections.add(
          new Section(
              people.id(),
              people.names(),
              people.documents(),
              lines(people.counted(), opened),
              people.counted().size() > MOST));
    }
    if (!groups.others().isEmpty()) {
      sections.add(
          new Section(
              "", List.of(), 0, lines(groups.others(), opened), groups.others().size() > MOST));
    }
    return pages.show(request, "records/groups", new GroupsPage(sections, titles(library, groups)));
  }

  private static List<Line> lines(List<Groups.Counted> all, Card.Opened opened) throws IOException {
    var lines = new ArrayList<Line>();
    for (Groups.Counted each : all.subList(0, Math.min(MOST, all.size()))) {
      var acts = new ArrayList<Card>();
      for (Row act : each.acts()) {
        acts.add(opened.card(act));
      }
      lines.add(new Line(each.words(), opened.card(each.figure()), acts));
    }
    return lines;
  }

  private static Map<DocumentId, String> titles(Library library, Groups groups) throws IOException {
    Map<DocumentId, String> titles = new LinkedHashMap<>();
    for (Groups.People people : groups.peoples()) {
      for (Groups.Spelling name : people.names()) {
        for (DocumentId id : name.documents()) {
          if (!titles.containsKey(id)) {
            titles.put(id, library.document(id).orElseThrow().document().value(Field.TITLE));
          }
        }
      }
    }
    return titles;
  }
}
