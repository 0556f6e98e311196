package org.guwah.language.english.names;

import edu.stanford.nlp.pipeline.CoreEntityMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guwah.language.english.Parsed;
import org.guwah.language.english.PersonNouns;
import org.guwah.language.words.WordList;
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

  private static final Pattern CONTINUED =
      Pattern.compile(
          WordList.lines(Model.class, "particles.txt").stream()
              .filter(line -> line.startsWith("+"))
              .map(line -> line.substring(1))
              .collect(Collectors.joining("|", " (?iu:", ")(?!\\p{L})")));
  private static final Pattern OFFICE = Pattern.compile(" (?:Minister|Secretary)\\b");

  private Model() {}

  static List<Name> in(Parsed parsed, Text text, List<Name> known) {
    var found = new ArrayList<Name>();
    for (CoreEntityMention mention : parsed.document().entityMentions()) {
      Optional.ofNullable(TYPES.get(mention.entityType()))
          .filter(_ -> !isPronoun(mention))
          .flatMap(type -> clean(type, mention, text))
          .ifPresent(name -> addAll(name, known, found));
    }
    // The model gives pronouns of a sentence after its names.
    found.sort((a, b) -> a.at().compareTo(b.at()));
    return joined(found, text);
  }

  /// A name such as "Liu He" that the model takes for two, the last a pronoun.
  private static List<Name> joined(List<Name> found, Text text) {
    var joined = new ArrayList<Name>();
    for (Name name : found) {
      Name last = joined.isEmpty() ? name : joined.getLast();
      if (isContinued(last, name, text)) {
        joined.removeLast();
        joined.add(new Name(name.type(), new Span(last.at().start(), name.at().end())));
      } else {
        joined.add(name);
      }
    }
    return joined;
  }

  private static boolean isContinued(Name a, Name b, Text text) {
    return a.type() == Mention.Type.PERSON
        && b.type() == Mention.Type.PERSON
        && a.at().end() + 1 == b.at().start()
        && text.plain().charAt(a.at().end()) == ' '
        && !a.words(text.plain()).contains(" ")
        && !b.words(text.plain()).contains(" ");
  }

  private static boolean isPronoun(CoreEntityMention mention) {
    return mention.tokens().size() == 1 && mention.tokens().getFirst().tag().startsWith("PRP");
  }

  private static Optional<Name> clean(Mention.Type type, CoreEntityMention mention, Text text) {
    var offsets = mention.charOffsets();
    return Edges.trim(type, new Span(offsets.first(), offsets.second()), text)
        .filter(at -> !Gazetteer.isNoName(at.of(text.plain())))
        .filter(at -> !isOffice(type, at, text))
        .filter(at -> type != Mention.Type.PERSON || !PersonNouns.hasSeveral(at.of(text.plain())))
        .map(at -> type == Mention.Type.PERSON ? continued(at, text) : at)
        .map(at -> new Name(corrected(type, at.of(text.plain())), at));
  }

  /// With a last part such as "Uulu" that the model left out.
  static Span continued(Span at, Text text) {
    Matcher rest = CONTINUED.matcher(text.plain()).region(at.end(), text.plain().length());
    return rest.lookingAt() ? new Span(at.start(), rest.end()) : at;
  }

  private static Mention.Type corrected(Mention.Type type, String words) {
    if (Communes.isPlace(words)) {
      return Mention.Type.PLACE;
    }
    return Given.isPerson(words) ? Mention.Type.PERSON : type;
  }

  /// "Interior" in "Interior Minister" names no organisation.
  private static boolean isOffice(Mention.Type type, Span at, Text text) {
    return type == Mention.Type.ORGANISATION
        && !at.of(text.plain()).contains(" ")
        && OFFICE.matcher(text.plain()).region(at.end(), text.plain().length()).lookingAt();
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
