package org.guwah.app.web.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.app.web.library.Documents;
import org.guwah.app.web.page.Links;
import org.guwah.app.web.page.NotFound;
import org.guwah.app.web.page.Pages;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.TextIndex;
import org.guwah.archive.TextIndex.Hit;
import org.guwah.extraction.Difference;
import org.guwah.extraction.Echo;
import org.guwah.extraction.Runs;
import org.guwah.extraction.Sentence;
import org.guwah.model.DocumentId;
import org.guwah.model.Passage;
import org.guwah.model.Viewer;
import org.guwah.pipeline.SharedPassages;
import org.guwah.search.Query;
import org.guwah.search.Query.Where;
import org.guwah.search.TooBroad;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The sentences that a document shares with others, side by side. Looks at the documents that are
/// most like it, and at those with runs of its words: what shares neither is not found.
public final class Sharing {
  private static final Pattern DIFFERING =
      Pattern.compile("([^\\p{L}\\p{N}]*)(.*[\\p{L}\\p{N}\\p{M}])(.*)", Pattern.DOTALL);

  private static final int ALIKE = 40;
  private static final int RUNS = 80;
  private static final int WITH_RUNS = 100;

  private final Pages pages;

  public Sharing(Pages pages) {
    this.pages = pages;
  }

  /// @param looked at how many other documents
  public record SharingPage(DocumentRow of, List<Shared> all, int looked) {}

  /// @param with the other document
  public record Shared(Documents.Line with, List<Pair> pairs) {}

  /// A sentence of this document, and what stands for it in the other.
  public record Pair(Side here, Side there) {}

  /// @param link to the sentence in its document
  public record Side(List<Stretch> stretches, String link) {}

  /// @param common whether the other sentence has these words too
  public record Stretch(String words, boolean common) {}

  public ServerResponse show(ServerRequest request) throws IOException, NotFound {
    Library library = pages.library(request);
    Opened opened = Opened.find(library, request.pathVariable("id"));
    List<DocumentRow> rows = new ArrayList<>(List.of(opened.row()));
    for (DocumentId id : others(opened, pages.viewer(request))) {
      library.document(id).ifPresent(rows::add);
    }
    var page = new SharingPage(opened.row(), shared(library, rows), rows.size() - 1);
    return pages.show(request, "sharing", page);
  }

  private Set<DocumentId> others(Opened opened, Viewer viewer) throws IOException {
    TextIndex index = pages.archive().index();
    var others = new LinkedHashSet<DocumentId>();
    for (Hit hit : index.similar(opened.row().id(), viewer, ALIKE)) {
      others.add(hit.document());
    }
    List<Query> runs = new ArrayList<>();
    for (String run : Runs.of(opened.document(), opened.text(), RUNS)) {
      runs.add(new Query.Phrase(Where.ANYWHERE, run));
    }
    try {
      for (Hit hit : index.search(new Query.Or(runs), viewer, 0, WITH_RUNS).hits()) {
        others.add(hit.document());
      }
    } catch (TooBroad _) {
      // Those that are most like it are looked at all the same.
    }
    others.remove(opened.row().id());
    return others;
  }

  private static List<Shared> shared(Library library, List<DocumentRow> rows) throws IOException {
    DocumentId here = rows.getFirst().id();
    Map<DocumentId, List<Echo>> echoes = new LinkedHashMap<>();
    SharedPassages.of(library, rows)
        .each(echo -> {
          if (echo.a().document().equals(here)) {
            echoes.computeIfAbsent(echo.b().document(), _ -> new ArrayList<>()).add(echo);
          }
        });
    var shared = new ArrayList<Shared>();
    for (Documents.Line line : Documents.lines(library, rows.subList(1, rows.size()))) {
      if (echoes.containsKey(line.row().id())) {
        shared.add(new Shared(line, pairs(library, rows.getFirst(), line.row(), echoes)));
      }
    }
    shared.sort((one, other) -> other.pairs().size() - one.pairs().size());
    return shared;
  }

  private static List<Pair> pairs(
      Library library, DocumentRow here, DocumentRow there, Map<DocumentId, List<Echo>> echoes)
      throws IOException {
    var pairs = new ArrayList<Pair>();
    for (Echo echo : echoes.getOrDefault(there.id(), List.of())) {
      String one = words(library, here, echo.a());
      String other = words(library, there, echo.b());
      var difference = Difference.of(one, other);
      pairs.add(
          new Pair(
              side(one, difference.a(), here, echo.a()),
              side(other, difference.b(), there, echo.b())));
    }
    return pairs;
  }

  private static String words(Library library, DocumentRow row, Passage passage)
      throws IOException {
    String text = row.document().text(library.text(row.id().content()));
    return text.substring(passage.start(), passage.end());
  }

  private static Side side(String words, List<Sentence> common, DocumentRow row, Passage passage) {
    var stretches = new ArrayList<Stretch>();
    int at = 0;
    for (Sentence stretch : common) {
      differing(stretches, words.substring(at, stretch.start()));
      stretches.add(new Stretch(words.substring(stretch.start(), stretch.end()), true));
      at = stretch.end();
    }
    differing(stretches, words.substring(at));
    int from = row.document().start();
    String link = Links.passage(row.id().content(), from + passage.start(), from + passage.end());
    return new Side(stretches, link);
  }

  /// Blanks and marks around the words that differ are no difference.
  private static void differing(List<Stretch> stretches, String words) {
    Matcher parts = DIFFERING.matcher(words);
    if (parts.matches()) {
      stretches.add(new Stretch(parts.group(1), true));
      stretches.add(new Stretch(parts.group(2), false));
      stretches.add(new Stretch(parts.group(3), true));
    } else {
      stretches.add(new Stretch(words, true));
    }
  }
}
