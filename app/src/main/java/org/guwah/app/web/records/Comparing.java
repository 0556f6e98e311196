package org.guwah.app.web.records;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guwah.app.web.judging.Places;
import org.guwah.app.web.judging.Recorder;
import org.guwah.app.web.page.NotFound;
import org.guwah.app.web.page.Pages;
import org.guwah.app.web.page.Saved;
import org.guwah.app.web.review.Card;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.TieRow;
import org.guwah.archive.Proposals.Row;
import org.guwah.model.Anchor;
import org.guwah.model.Identity;
import org.guwah.model.Judgment;
import org.guwah.model.RecordId;
import org.guwah.model.Span;
import org.guwah.records.Appearance;
import org.guwah.records.Entity;
import org.guwah.records.Evidence;
import org.guwah.records.Moment;
import org.guwah.records.Records;
import org.guwah.records.Records.Apart;
import org.guwah.records.Stories;
import org.guwah.records.Story;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Two records side by side, and what a person says of them: one, not one, or that it cannot be
/// told. Each answer is a judgment of its own, and is undone alone.
public final class Comparing {
  private static final int MOST_PASSAGES = 4;
  private static final Pattern KEY = Pattern.compile("[nr]-[0-9a-z]+");

  private final Pages pages;
  private final Recorder recorder;
  private final Shelf shelf;
  private final SecureRandom random = new SecureRandom();

  Comparing(Pages pages, Recorder recorder, Shelf shelf) {
    this.pages = pages;
    this.recorder = recorder;
    this.shelf = shelf;
  }

  /// One of the two.
  ///
  /// @param passages that name it, of different documents first
  /// @param last of what happened to it
  public record Side(Entity entity, List<Card> passages, Story story, Optional<Moment> last) {}

  /// @param same whether they are one record already
  /// @param said what people said of the two before
  /// @param queue whether they were come to from those that wait, so that the next follow
  public record ComparePage(
      Side a,
      Side b,
      boolean same,
      List<Apart> said,
      Evidence evidence,
      boolean queue,
      Optional<Saved> saved) {
    /// How many documents would name the record that both make.
    public long documentsTogether() {
      return java.util.stream.Stream.of(a, b)
          .flatMap(side -> side.entity().appearances().stream())
          .map(Appearance::document)
          .distinct()
          .count();
    }
  }

  public ServerResponse show(ServerRequest request) throws IOException, NotFound {
    Records records = shelf.records(request);
    Entity a = entity(request, records, "a");
    Entity b = entity(request, records, "b");
    if (a.type() != b.type()) {
      throw new NotFound(b.key());
    }
    Library library = pages.library(request);
    var opened = new Card.Opened(pages.archive(), library);
    List<Apart> said =
        records.apart(a.type()).stream()
            .filter(each ->
                (each.a().equals(a) && each.b().equals(b))
                    || (each.a().equals(b) && each.b().equals(a)))
            .toList();
    return pages.show(
        request,
        "records/compare",
        new ComparePage(
            side(library, opened, a),
            side(library, opened, b),
            a.equals(b),
            said,
            a.equals(b) ? new Evidence(List.of()) : records.evidence(a, b),
            request.param("queue").isPresent(),
            Saved.of(request)));
  }

  private static Entity entity(ServerRequest request, Records records, String name)
      throws NotFound {
    String key = request.param(name).orElse("");
    return records.find(key).orElseThrow(() -> new NotFound(key));
  }

  private static Side side(Library library, Card.Opened opened, Entity entity) throws IOException {
    var passages = new ArrayList<Card>();
    for (Appearance each : entity.appearances()) {
      if (passages.size() < MOST_PASSAGES && !each.mentions().isEmpty()) {
        passages.add(opened.card(each.mentions().getFirst()));
      }
    }
    if (entity.appearances().size() == 1) {
      List<Row> mentions = entity.appearances().getFirst().mentions();
      for (Row row : mentions.stream().skip(1).limit(MOST_PASSAGES - 1L).toList()) {
        passages.add(opened.card(row));
      }
    }
    Story story = new Stories(library).of(entity);
    return new Side(entity, passages, story, story.last());
  }

  /// Records an answer.
  public ServerResponse judge(ServerRequest request) throws IOException, NotFound {
    Records records = shelf.records(request);
    Entity a = entity(request, records, "a");
    Entity b = entity(request, records, "b");
    String word = request.param("identity").orElse("");
    Identity identity =
        List.of(Identity.values()).stream()
            .filter(each -> each.name().equals(word))
            .findFirst()
            .orElseThrow(() -> new NotFound(word));
    if (a.equals(b) || a.type() != b.type()) {
      throw new NotFound(b.key());
    }
    Library library = pages.library(request);
    Anchor at = anchor(library, a);
    List<Judgment> judgments = new ArrayList<>();
    judgments.add(new Judgment.Compared(a.type(), at, anchor(library, b), identity));
    if (identity == Identity.SAME && a.ids().isEmpty() && b.ids().isEmpty()) {
      judgments.add(new Judgment.Recorded(RecordId.mint(random), a.type(), at));
    }
    var recorded = recorder.record(pages.viewer(request).name(), judgments, Recorder.why(request));
    if (request.param("queue").isPresent()) {
      return Pages.seeOther(recorded.after("/records/next?type=" + a.type().name()));
    }
    return Pages.seeOther(
        recorded.after(
            identity == Identity.SAME
                ? "/records/" + a.key()
                : "/records/compare?a=" + a.key() + "&b=" + b.key()));
  }

  /// Records that several others are one with this, each by a judgment of its own.
  public ServerResponse gather(ServerRequest request) throws IOException, NotFound {
    String key = request.pathVariable("key");
    Records records = shelf.records(request);
    Entity entity = records.find(key).orElseThrow(() -> new NotFound(key));
    Library library = pages.library(request);
    Anchor at = anchor(library, entity);
    List<Judgment> judgments = new ArrayList<>();
    boolean cited = entity.id().isPresent();
    for (String each : request.params().getOrDefault("other", List.of())) {
      Entity other = records.find(each).orElseThrow(() -> new NotFound(each));
      if (!other.equals(entity) && other.type() == entity.type()) {
        judgments.add(
            new Judgment.Compared(entity.type(), at, anchor(library, other), Identity.SAME));
        cited |= other.id().isPresent();
      }
    }
    if (judgments.isEmpty()) {
      return Pages.seeOther("/records/" + key + "#same");
    }
    if (!cited) {
      judgments.add(new Judgment.Recorded(RecordId.mint(random), entity.type(), at));
    }
    var recorded = recorder.record(pages.viewer(request).name(), judgments, Recorder.why(request));
    return Pages.seeOther(recorded.after("/records/" + key));
  }

  /// Gives a record an id that people can cite.
  public ServerResponse mint(ServerRequest request) throws IOException, NotFound {
    String key = request.pathVariable("key");
    Entity entity = shelf.records(request).find(key).orElseThrow(() -> new NotFound(key));
    if (entity.id().isPresent()) {
      return Pages.seeOther("/records/" + entity.key());
    }
    var id = RecordId.mint(random);
    var judgment = new Judgment.Recorded(id, entity.type(), anchor(pages.library(request), entity));
    var recorded = recorder.record(pages.viewer(request).name(), judgment, Recorder.why(request));
    return Pages.seeOther(recorded.after("/records/" + key));
  }

  /// Undoes one judgment on whom names mean.
  public ServerResponse undo(ServerRequest request) throws IOException, NotFound {
    String id = request.param("judgment").orElse("");
    List<TieRow> ties = pages.library(request).ties();
    if (ties.stream().noneMatch(each -> each.id().equals(id))) {
      throw new NotFound(id);
    }
    var recorded =
        recorder.record(
            pages.viewer(request).name(), new Judgment.Withdrawn(id), Recorder.why(request));
    String back = request.param("back").filter(KEY.asMatchPredicate()).orElse("");
    return Pages.seeOther(recorded.after(back.isEmpty() ? "/records" : "/records/" + back));
  }

  /// The first place that has its first name.
  private static Anchor anchor(Library library, Entity entity) throws IOException, NotFound {
    Appearance name = entity.appearances().getFirst();
    DocumentRow row = library.document(name.document()).orElseThrow();
    String text = row.document().text(library.text(row.id().content()));
    Span at = name.first();
    return Places.ofWords(library, row, at.start(), at.of(text))
        .orElseThrow(() -> new NotFound(entity.key()));
  }
}
