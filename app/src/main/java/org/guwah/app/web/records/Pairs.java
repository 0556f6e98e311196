package org.guwah.app.web.records;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.app.web.page.Pager;
import org.guwah.app.web.page.Pages;
import org.guwah.app.web.page.Saved;
import org.guwah.model.Mention;
import org.guwah.records.Links.Pair;
import org.guwah.records.Records;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Records that may be one and that nobody has judged. Those are asked about first where an answer
/// teaches most: where little speaks for either, and many documents would be told of one.
public final class Pairs {
  private static final int PAGE = 50;

  /// So many bits halve what an answer is worth.
  private static final double HALF = 4;

  private final Pages pages;
  private final Shelf shelf;

  Pairs(Pages pages, Shelf shelf) {
    this.pages = pages;
    this.shelf = shelf;
  }

  /// @param wrong about how many of a thousand records a program puts with others that they do not
  ///   belong to, if its weights hold
  public record PairsPage(
      Mention.Type type,
      List<Mention.Type> types,
      List<Pair> pairs,
      long total,
      double wrong,
      Pager pager,
      Optional<Saved> saved) {}

  public ServerResponse show(ServerRequest request) throws IOException {
    Records records = shelf.records(request);
    Mention.Type type = RecordList.type(request);
    List<Pair> pairs = inOrder(records, type);
    int from = Math.toIntExact(Math.min(pairs.size(), Pager.from(request)));
    Map<String, String> kept = new LinkedHashMap<>();
    kept.put("type", type.name());
    return pages.show(
        request,
        "records/pairs",
        new PairsPage(
            type,
            RecordList.TYPES,
            pairs.subList(from, Math.min(pairs.size(), from + PAGE)),
            pairs.size(),
            records.wrong(type),
            Pager.of(request, PAGE, pairs.size(), kept),
            Saved.of(request)));
  }

  /// Leads to the next two.
  public ServerResponse next(ServerRequest request) throws IOException {
    Mention.Type type = RecordList.type(request);
    String query = request.uri().getRawQuery();
    String kept = query == null ? "" : query.replaceAll("(^|&)type=[A-Z]*", "");
    String more = kept.isEmpty() || kept.startsWith("&") ? kept : "&" + kept;
    return inOrder(shelf.records(request), type).stream()
        .findFirst()
        .map(pair -> Pages.seeOther(link(pair) + more))
        .orElseGet(() -> Pages.seeOther("/records/pairs?type=" + type.name() + more));
  }

  /// The page that asks about two of them.
  public static String link(Pair pair) {
    return "/records/compare?a=" + pair.a().key() + "&b=" + pair.b().key() + "&queue=1";
  }

  private static List<Pair> inOrder(Records records, Mention.Type type) {
    return records.pairs(type).stream()
        .sorted(Comparator.comparingDouble(each -> -worth(each)))
        .toList();
  }

  private static double worth(Pair pair) {
    double documents = Math.log(1.0 + Math.min(pair.a().documents(), pair.b().documents()));
    return documents / (1 + Math.abs(pair.evidence().bits()) / HALF);
  }
}
