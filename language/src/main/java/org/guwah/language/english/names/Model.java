package org.guwah.language.english.names;

import edu.stanford.nlp.pipeline.CoreEntityMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.language.english.Parsed;
import org.guwah.model.Mention;
import org.guwah.model.Span;

/// What the model takes for names, put right where it is known to err: pronouns, peoples and
/// religions are none; places that a headline sets side by side are several.
final class Model {
  private static final Map<String, Mention.Type> TYPES =
      Map.of(
          "PERSON", Mention.Type.PERSON,
          "LOCATION", Mention.Type.PLACE,
          "ORGANIZATION", Mention.Type.ORGANISATION);

  private Model() {}

  static List<Name> in(Parsed parsed, Text text, List<Name> known) {
    var found = new ArrayList<Name>();
    for (CoreEntityMention mention : parsed.document().entityMentions()) {
      Optional.ofNullable(TYPES.get(mention.entityType()))
          .filter(_ -> !isPronoun(mention))
          .flatMap(type -> clean(type, mention, text))
          .ifPresent(name -> addAll(name, known, found));
    }
    return found;
  }

  private static boolean isPronoun(CoreEntityMention mention) {
    return mention.tokens().size() == 1 && mention.tokens().getFirst().tag().startsWith("PRP");
  }

  private static Optional<Name> clean(Mention.Type type, CoreEntityMention mention, Text text) {
    var offsets = mention.charOffsets();
    return Edges.trim(type, new Span(offsets.first(), offsets.second()), text)
        .filter(at -> !Gazetteer.isNoName(at.of(text.plain())))
        .map(at -> new Name(type, at));
  }

  /// A place that holds several known ones stands for these.
  private static void addAll(Name name, List<Name> known, List<Name> found) {
    List<Name> within =
        known.stream()
            .filter(each -> name.at().holds(each.at()))
            .filter(each -> each.type() == Mention.Type.PLACE)
            .toList();
    if (name.type() == Mention.Type.PLACE && within.size() > 1) {
      found.addAll(within);
    } else {
      found.add(name);
    }
  }
}
