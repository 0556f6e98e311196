package org.guwah.app.web.casework;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guwah.app.web.library.Documents;
import org.guwah.app.web.log.Insight;
import org.guwah.app.web.page.Pages;
import org.guwah.archive.Derivations.ItemRow;
import org.guwah.archive.Derivations.MarkRow;
import org.guwah.archive.Derivations.Page;
import org.guwah.model.Act;
import org.guwah.model.Entry;
import org.guwah.model.Judgment;
import org.guwah.model.Sha256;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// What was received, and what others did, since a person last said that they had seen all.
public final class News {
  /// The most entries of the record that are looked at, the newest.
  public static final int LOOKED_AT = 5_000;

  /// The most that are shown of each kind.
  public static final int SHOWN = 50;

  private static final int AT_ONCE = 500;

  private final Pages pages;

  public News(Pages pages) {
    this.pages = pages;
  }

  /// @param first whether this person never said that they had seen all
  /// @param upto how many entries the record has on this page
  /// @param whole whether every entry since then was looked at
  /// @param items how many were received
  /// @param newest of them, at most a few
  /// @param documents how many were found in them
  /// @param lines of the documents, at most a few
  /// @param deeds by others, the newest first, at most a few
  /// @param more how many deeds by others are not shown
  public record NewPage(
      boolean first,
      long upto,
      boolean whole,
      int items,
      List<ItemRow> newest,
      long documents,
      List<Documents.Line> lines,
      List<Deed> deeds,
      int more) {}

  /// What somebody else did.
  ///
  /// @param entry that holds it
  /// @param judgment as its viewer may see it
  public record Deed(Entry entry, Judgment judgment) {}

  public ServerResponse show(ServerRequest request) throws IOException {
    return pages.show(request, "casework/new", page(Asked.of(pages, request)));
  }

  /// Keeps that all entries of the page were seen.
  public ServerResponse seen(ServerRequest request) throws IOException {
    String upto = request.param("upto").orElse("");
    if (upto.matches("[0-9]{1,15}")) {
      long size = pages.archive().journal().size();
      long kept = Math.min(size, Long.parseLong(upto));
      pages.archive().settings().put(key(pages.viewer(request).name()), Long.toString(kept));
    }
    return Pages.seeOther("/new");
  }

  private static String key(String name) {
    return "seen." + name;
  }

  private NewPage page(Asked asked) throws IOException {
    Optional<String> kept = pages.archive().settings().get(key(asked.viewer().name()));
    long seen = kept.map(Long::parseLong).orElse(0L);
    long upto = pages.archive().derivations().followed();
    long from = Math.max(seen, upto - LOOKED_AT);
    int count = Math.toIntExact(Math.max(0, upto - from));
    List<Entry> entries =
        count == 0 ? List.of() : pages.archive().journal().entries(from, count).reversed();
    List<ItemRow> items = items(asked, from);
    List<ItemRow> first = firstOfTheirContent(asked, items, from);
    List<Deed> deeds = deeds(asked, entries);
    return new NewPage(
        kept.isEmpty(),
        upto,
        from == seen,
        items.size(),
        items.stream().limit(SHOWN).toList(),
        first.stream().mapToLong(ItemRow::documents).sum(),
        lines(asked, first),
        deeds.stream().limit(SHOWN).toList(),
        Math.max(0, deeds.size() - SHOWN));
  }

  /// Those that came with entry `from` or later, the newest first.
  private static List<ItemRow> items(Asked asked, long from) throws IOException {
    var items = new ArrayList<ItemRow>();
    boolean older = false;
    for (long at = 0; !older; at += AT_ONCE) {
      List<ItemRow> some = asked.library().items(new Page(at, AT_ONCE));
      some.stream().filter(row -> row.entry() >= from).forEach(items::add);
      older = some.size() < AT_ONCE || some.getLast().entry() < from;
    }
    return items;
  }

  /// Another copy of what was held already brings no new documents.
  ///
  /// @param items all since entry `from`, the newest first
  private static List<ItemRow> firstOfTheirContent(Asked asked, List<ItemRow> items, long from)
      throws IOException {
    Map<Sha256, ItemRow> oldest = new HashMap<>();
    items.forEach(row -> oldest.put(row.item().content(), row));
    var first = new ArrayList<ItemRow>();
    for (ItemRow row : items) {
      Sha256 content = row.item().content();
      if (row.equals(oldest.get(content))
          && (from == 0 || row.equals(asked.library().itemsOf(content).getFirst()))) {
        first.add(row);
      }
    }
    return first;
  }

  private static List<Documents.Line> lines(Asked asked, List<ItemRow> items) throws IOException {
    var lines = new ArrayList<Documents.Line>();
    for (ItemRow row : items) {
      if (lines.size() >= SHOWN) {
        break;
      }
      var documents = asked.library().documentsOf(row.item().content());
      int room = Math.min(SHOWN - lines.size(), documents.size());
      lines.addAll(Documents.lines(asked.library(), documents.subList(0, room)));
    }
    return lines;
  }

  private static List<Deed> deeds(Asked asked, List<Entry> entries) throws IOException {
    var insight = new Insight(asked.library(), asked.viewer());
    var standing = new Marks(asked);
    Set<Long> known =
        asked.library().casework().stream().map(Entry::number).collect(Collectors.toSet());
    var deeds = new ArrayList<Deed>();
    for (Entry entry : entries) {
      if (!entry.by().equals(asked.viewer().name())
          && entry.act() instanceof Act.Judged(var _, Judgment judgment, var _)) {
        switch (judgment) {
          case Judgment.Mark mark ->
              standing.of(entry, mark).ifPresent(seen -> deeds.add(new Deed(entry, seen)));
          case Judgment.Casework _ -> {
            if (known.contains(entry.number()) && !insight.line(entry).hidden()) {
              deeds.add(new Deed(entry, judgment));
            }
          }
          case Judgment.Correction _,
              Judgment.Assessment _,
              Judgment.Identification _,
              Judgment.Restricted _,
              Judgment.Consented _,
              Judgment.Withdrawn _ -> {}
        }
      }
    }
    return deeds;
  }

  /// The marks that stand, by content and entry, each content asked for once.
  private static final class Marks {
    private final Asked asked;
    private final Map<Sha256, Map<Long, Judgment.Mark>> byContent = new HashMap<>();

    Marks(Asked asked) {
      this.asked = asked;
    }

    /// As its viewer may see it; nothing where they may not, or where it was withdrawn.
    Optional<Judgment.Mark> of(Entry entry, Judgment.Mark mark) throws IOException {
      Sha256 content = mark.at().content();
      Map<Long, Judgment.Mark> marks = byContent.get(content);
      if (marks == null) {
        marks = new HashMap<>();
        for (MarkRow row : asked.library().marks(content)) {
          marks.put(row.entry(), row.mark());
        }
        byContent.put(content, marks);
      }
      return Optional.ofNullable(marks.get(entry.number())).filter(this::told);
    }

    private boolean told(Judgment.Mark mark) {
      return switch (mark) {
        case Judgment.Gathered(var of, var _) -> asked.desk().find(of).isPresent();
        case Judgment.HeldBack _ -> false;
        case Judgment.Tagged _, Judgment.Noted _, Judgment.Translated _ -> true;
      };
    }
  }
}
