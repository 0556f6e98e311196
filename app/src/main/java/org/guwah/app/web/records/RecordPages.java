package org.guwah.app.web.records;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.guwah.app.web.page.NotFound;
import org.guwah.app.web.page.Pages;
import org.guwah.app.web.page.Saved;
import org.guwah.app.web.review.Card;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Proposals.Row;
import org.guwah.corroboration.Bearing;
import org.guwah.corroboration.Corroboration;
import org.guwah.corroboration.Sayings;
import org.guwah.gazetteer.Gazetteer;
import org.guwah.gazetteer.Place;
import org.guwah.model.Claim;
import org.guwah.model.DocumentId;
import org.guwah.model.Field;
import org.guwah.model.Mention;
import org.guwah.model.Restriction;
import org.guwah.model.Tag;
import org.guwah.model.Verdict;
import org.guwah.records.Appearance;
import org.guwah.records.Entity;
import org.guwah.records.Group;
import org.guwah.records.Involvement;
import org.guwah.records.Moment;
import org.guwah.records.Records;
import org.guwah.records.Records.Apart;
import org.guwah.records.Relative;
import org.guwah.records.Relatives;
import org.guwah.records.Stories;
import org.guwah.records.Story;
import org.guwah.records.Story.Spelling;
import org.guwah.records.Texts;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The page of one record.
public final class RecordPages {
  private static final int MOST_OTHERS = 200;
  private static final int MOST_PLACES = 12;

  private final Pages pages;
  private final Shelf shelf;

  RecordPages(Pages pages, Shelf shelf) {
    this.pages = pages;
    this.shelf = shelf;
  }

  /// Something that happened, or is said to have.
  ///
  /// @param linked whether it is told of another record, which a program holds for the same
  public record Event(Moment moment, Card card, boolean linked) {
    public boolean isReviewed() {
      return card.row().proposal().verdict() == Verdict.ACCEPTED;
    }
  }

  /// Two claims that cannot both hold.
  public record Pair(Card a, Card b, Bearing bearing) {}

  /// A name with the documents that have it.
  ///
  /// @param linked whether it is that of another record, which a program holds for the same
  public record Seen(Spelling spelling, List<DocumentRow> documents, boolean linked) {}

  /// How many documents are under a restriction.
  public record Eyes(Restriction restriction, long documents) {}

  /// A relative.
  ///
  /// @param words that say so
  /// @param speaks whether they say of the person what happened to them
  /// @param linked whether it is told of another record, which a program holds for the same
  public record Kinsman(Relative relative, String words, boolean speaks, boolean linked) {}

  /// Something that is not known yet.
  ///
  /// @param key of its sentence
  /// @param count that it names; below 0 for none
  public record Question(String key, long count) {}

  /// @param asked the key that led here; another than that of the record where two became one
  /// @param last known state
  /// @param group the record among those that a program holds for one
  /// @param apart what people said of it and others
  /// @param meant of a place, what the gazetteer knows by its names
  public record OnePage(
      Entity entity,
      String asked,
      Optional<Event> last,
      List<Eyes> eyes,
      List<Seen> names,
      List<Event> dated,
      List<Event> undated,
      Optional<Timeline> timeline,
      List<Pair> contradictions,
      Corroboration origins,
      Group group,
      List<Apart> apart,
      List<Question> questions,
      List<DocumentRow> documents,
      List<Card> others,
      boolean more,
      List<Place> meant,
      Optional<RecordMap> map,
      Map<DocumentId, String> titles,
      List<Kinsman> relatives,
      Optional<Saved> saved) {
    /// Of a document of the group; empty where it has none.
    public String title(DocumentId id) {
      return titles.getOrDefault(id, "");
    }

    /// The other end of what was said of two.
    public Entity other(Apart each) {
      return each.a().equals(entity) ? each.b() : each.a();
    }
  }

  public ServerResponse show(ServerRequest request) throws IOException, NotFound {
    String key = request.pathVariable("key");
    Records records = shelf.records(request);
    Entity entity = records.find(key).orElseThrow(() -> new NotFound(key));
    return pages.show(request, "records/one", page(request, key, records, entity));
  }

  private OnePage page(ServerRequest request, String key, Records records, Entity entity)
      throws IOException {
    Library library = pages.library(request);
    var stories = new Stories(library);
    Story story = stories.of(entity);
    var opened = new Card.Opened(pages.archive(), library);
    Group group = records.group(entity);
    List<Event> own = events(story, opened, false);
    List<Event> events = new ArrayList<>(own);
    List<Seen> names = new ArrayList<>(names(library, story, false));
    for (Entity other : group.entities()) {
      if (!other.equals(entity)) {
        Story linked = stories.of(other);
        events.addAll(events(linked, opened, true));
        names.addAll(names(library, linked, true));
      }
    }
    events.sort(Comparator.comparing(RecordPages::day));
    List<Event> dated = events.stream().filter(each -> each.moment().when().isPresent()).toList();
    List<Event> undated = events.stream().filter(each -> each.moment().when().isEmpty()).toList();
    var sayings = new Sayings(library);
    var acts = story.acts().stream().map(each -> each.of().row()).toList();
    List<Pair> pairs = new ArrayList<>();
    for (Sayings.Contradiction each : sayings.contradictionsOfOne(told(story))) {
      pairs.add(new Pair(opened.card(each.a().row()), opened.card(each.b().row()), each.bearing()));
    }
    Corroboration origins = sayings.origins(acts);
    List<Apart> apart =
        records.apart(entity.type()).stream()
            .filter(each -> each.a().equals(entity) || each.b().equals(entity))
            .toList();
    List<DocumentRow> documents = documents(library, entity);
    List<Place> meant = meant(entity);
    String language = pages.frame(request).language().tag();
    Optional<RecordMap> map =
        entity.type() == Mention.Type.PLACE
            ? RecordMap.of(entity.name(), meant, language)
            : RecordMap.of(entity.name(), events, language);
    return new OnePage(
        entity,
        key,
        last(story, own),
        eyes(documents),
        together(names),
        dated,
        undated,
        Timeline.of(dated),
        pairs,
        origins,
        group,
        apart,
        Questions.of(story, origins, pairs.size(), group.entities().size() - 1),
        documents,
        others(story, opened),
        story.others().size() > MOST_OTHERS,
        meant,
        map,
        titles(library, group),
        relatives(library, records, entity, group, story),
        Saved.of(request));
  }

  /// What is told of it and what it is said to be, as far as it may contradict itself.
  private static List<Row> told(Story story) {
    return Stream.concat(
            story.acts().stream().map(Moment::of),
            story.others().stream().filter(each -> each.claim().type() == Claim.Type.TRAIT))
        .map(Involvement::row)
        .toList();
  }

  private static List<Kinsman> relatives(
      Library library, Records records, Entity entity, Group group, Story story)
      throws IOException {
    if (entity.type() != Mention.Type.PERSON) {
      return List.of();
    }
    var relatives = new ArrayList<Kinsman>();
    var texts = new Texts(library);
    Relatives all = records.relatives(library);
    for (Entity one : group.entities()) {
      for (Relative each : all.of(one)) {
        if (!group.entities().contains(each.other())) {
          String words = each.at().of(texts.of(each.document()));
          boolean linked = !one.equals(entity);
          relatives.add(new Kinsman(each, words, speaks(each.other(), story), linked));
        }
      }
    }
    return relatives;
  }

  private static boolean speaks(Entity other, Story story) {
    return story.acts().stream()
        .anyMatch(act ->
            act.of().claim().slot(Claim.Slot.SPEAKER).stream()
                .anyMatch(speaker ->
                    other.appearances().stream()
                        .anyMatch(name ->
                            name.document().equals(act.of().row().document())
                                && name.stands(speaker.at()))));
  }

  private static Map<DocumentId, String> titles(Library library, Group group) throws IOException {
    Map<DocumentId, String> titles = new LinkedHashMap<>();
    for (Entity each : group.entities()) {
      for (Appearance name : each.appearances()) {
        if (!titles.containsKey(name.document())) {
          DocumentRow row = library.document(name.document()).orElseThrow();
          titles.put(name.document(), row.document().value(Field.TITLE));
        }
      }
    }
    return titles;
  }

  /// The places that the gazetteer knows by the names of a place.
  private static List<Place> meant(Entity entity) {
    return entity.type() == Mention.Type.PLACE
        ? entity.appearances().stream()
            .map(Appearance::name)
            .distinct()
            .flatMap(name -> Gazetteer.shipped().places(name).stream())
            .distinct()
            .limit(MOST_PLACES)
            .toList()
        : List.of();
  }

  private static List<Event> events(Story story, Card.Opened opened, boolean linked)
      throws IOException {
    var events = new ArrayList<Event>();
    for (Moment moment : story.acts()) {
      events.add(new Event(moment, opened.card(moment.of().row()), linked));
    }
    return events;
  }

  private static String day(Event event) {
    return event
        .moment()
        .when()
        .flatMap(when -> when.earliest().or(when::latest))
        .map(Object::toString)
        .orElse("9999");
  }

  private static Optional<Event> last(Story story, List<Event> events) {
    return story
        .last()
        .flatMap(last -> events.stream().filter(each -> each.moment().equals(last)).findFirst());
  }

  private static List<Card> others(Story story, Card.Opened opened) throws IOException {
    var cards = new ArrayList<Card>();
    List<Involvement> all = story.others();
    for (Involvement each : all.subList(0, Math.min(MOST_OTHERS, all.size()))) {
      cards.add(opened.card(each.row()));
    }
    return cards;
  }

  private static List<DocumentRow> documents(Library library, Entity entity) throws IOException {
    var rows = new ArrayList<DocumentRow>();
    for (DocumentId id :
        entity.appearances().stream().map(each -> each.document()).distinct().toList()) {
      rows.add(library.document(id).orElseThrow());
    }
    return rows;
  }

  static List<Eyes> eyes(List<DocumentRow> documents) {
    var eyes = new ArrayList<Eyes>();
    for (Restriction each : Restriction.values()) {
      long count = documents.stream().filter(row -> row.restriction() == each).count();
      if (count > 0) {
        eyes.add(new Eyes(each, count));
      }
    }
    return eyes;
  }

  /// Each spelling once, and once more for those that only a program holds for the same.
  private static List<Seen> together(List<Seen> all) {
    Map<String, Seen> names = new LinkedHashMap<>();
    for (Seen each : all) {
      names.merge(
          each.linked() + Tag.folded(each.spelling().words()),
          each,
          (a, b) -> {
            var documents = new ArrayList<>(a.documents());
            documents.addAll(b.documents());
            return new Seen(a.spelling(), documents, a.linked());
          });
    }
    return List.copyOf(names.values());
  }

  private static List<Seen> names(Library library, Story story, boolean linked) throws IOException {
    var names = new ArrayList<Seen>();
    for (Spelling spelling : story.names()) {
      var documents = new ArrayList<DocumentRow>();
      for (DocumentId id : spelling.documents()) {
        documents.add(library.document(id).orElseThrow());
      }
      names.add(new Seen(spelling, documents, linked));
    }
    return names;
  }
}
