package org.guwah.app.rows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.guwah.archive.Derivations.Library;
import org.guwah.json.Json;
import org.guwah.model.Claim;
import org.guwah.records.Entity;
import org.guwah.records.Group;
import org.guwah.records.Moment;
import org.guwah.records.Stories;
import org.guwah.records.Story;
import org.guwah.records.Texts;

/// Records as JSON objects.
public final class RecordRows {
  private final Texts texts;
  private final Stories stories;

  public RecordRows(Library library) {
    this.texts = new Texts(library);
    this.stories = new Stories(library);
  }

  /// What happened at one time and place, in however many documents.
  ///
  /// @param perhaps whether it may have happened to somebody else
  /// @param basis how the time is known
  private record Deed(
      String kind, String when, String place, boolean perhaps, Moment.Basis basis) {}

  /// @param group of those that are shown as one
  public Json of(Group group) throws IOException {
    Map<String, Story.Spelling> names = new LinkedHashMap<>();
    Map<Deed, Set<String>> deeds = new LinkedHashMap<>();
    for (Entity entity : group.entities()) {
      Story story = stories.of(entity);
      for (Story.Spelling each : story.names()) {
        names
            .computeIfAbsent(
                each.words(), words -> new Story.Spelling(words, each.script(), new TreeSet<>()))
            .documents()
            .addAll(each.documents());
      }
      for (Moment moment : story.acts()) {
        deeds
            .computeIfAbsent(deed(moment), _ -> new TreeSet<>())
            .add(moment.of().row().document().toString());
      }
    }
    return Json.object()
        .with("id", group.first().key())
        .with("kind", group.first().type().name().toLowerCase(Locale.ROOT))
        .with("records", group.entities().stream().map(each -> new Json.Text(each.key())).toList())
        .with("names", names.values().stream().map(RecordRows::name).toList())
        .with("acts", acts(deeds))
        .build();
  }

  private static Json name(Story.Spelling name) {
    return Json.object()
        .with("words", name.words())
        .with("script", name.script())
        .with(
            "documents",
            name.documents().stream().map(each -> new Json.Text(each.toString())).toList())
        .build();
  }

  private Deed deed(Moment moment) throws IOException {
    return new Deed(
        moment.of().claim().kind(),
        moment.when().map(Object::toString).orElse(""),
        place(moment),
        moment.of().perhaps(),
        moment.basis());
  }

  private static List<Json> acts(Map<Deed, Set<String>> deeds) {
    var acts = new ArrayList<Json>();
    deeds.forEach((deed, documents) ->
        acts.add(
            Json.object()
                .with("kind", deed.kind())
                .with("when", deed.when())
                .with("basis", deed.basis().name().toLowerCase(Locale.ROOT))
                .with("place", deed.place())
                .with("perhaps", deed.perhaps())
                .with("documents", documents.stream().map(Json.Text::new).toList())
                .build()));
    return acts;
  }

  private String place(Moment moment) throws IOException {
    Claim.Filler place = moment.of().claim().slots().get(Claim.Slot.PLACE);
    if (place == null) {
      return "";
    }
    return place.value().isBlank()
        ? place.at().of(texts.of(moment.of().row().document()))
        : place.value();
  }
}
