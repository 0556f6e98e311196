package org.guwah.app.web.records;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guwah.app.web.page.Pager;
import org.guwah.app.web.page.Pages;
import org.guwah.archive.Proposals.Progress;
import org.guwah.model.Mention;
import org.guwah.model.Tag;
import org.guwah.names.Name;
import org.guwah.names.NameLikeness;
import org.guwah.records.Group;
import org.guwah.records.Records;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Everybody and everything that documents name, those named by the most documents first.
public final class RecordList {
  private static final int PAGE = 50;
  public static final List<Mention.Type> TYPES =
      List.of(Mention.Type.PERSON, Mention.Type.PLACE, Mention.Type.ORGANISATION);

  private final Pages pages;
  private final Shelf shelf;

  RecordList(Pages pages, Shelf shelf) {
    this.pages = pages;
    this.shelf = shelf;
  }

  /// @param query that names are to hold; empty for all
  /// @param asked how many pairs may be one and wait for a person
  /// @param total how many groups there are; of what was found here, and not of people in the world
  public record ListPage(
      Mention.Type type,
      List<Mention.Type> types,
      String query,
      List<Group> groups,
      long total,
      long asked,
      Pager pager,
      Progress progress) {}

  public ServerResponse show(ServerRequest request) throws IOException {
    Records records = shelf.records(request);
    Mention.Type type = type(request);
    String query = request.param("q").orElse("").strip();
    List<Group> groups =
        records.groups(type).stream()
            .filter(group -> isAsked(group, query))
            .sorted(Comparator.comparingLong(Group::documents).reversed())
            .toList();
    Map<String, String> kept = new LinkedHashMap<>();
    kept.put("type", type.name());
    kept.put("q", query);
    int from = Math.toIntExact(Math.min(groups.size(), Pager.from(request)));
    return pages.show(
        request,
        "records/list",
        new ListPage(
            type,
            TYPES,
            query,
            groups.subList(from, Math.min(groups.size(), from + PAGE)),
            groups.size(),
            records.pairs(type).size(),
            Pager.of(request, PAGE, groups.size(), kept),
            pages.library(request).proposals().progress()));
  }

  static Mention.Type type(ServerRequest request) {
    String asked = request.param("type").orElse("");
    return TYPES.stream()
        .filter(each -> each.name().equals(asked))
        .findFirst()
        .orElse(Mention.Type.PERSON);
  }

  /// By a piece of any spelling, or by a name that sounds like one, in whatever script.
  private static boolean isAsked(Group group, String query) {
    String folded = Tag.folded(query);
    return folded.isEmpty()
        || group.names().stream().anyMatch(name -> Tag.folded(name).contains(folded))
        || group.names().stream().anyMatch(name -> soundsLike(query, name));
  }

  private static boolean soundsLike(String query, String name) {
    return switch (NameLikeness.of(Name.of(query), Name.of(name)).level()) {
      case EXACT, SOUND, SPELLING, OMITTED -> true;
      case INITIALS, CLOSE, PARTLY, OTHER, MISSING -> false;
    };
  }
}
