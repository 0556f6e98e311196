package org.guwah.language.english.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.model.Mention;
import org.guwah.model.Span;

/// An organisation by the word that makes it one: "the Directorate", after "Directorate of Waters",
/// and "the Gazette", after "Ordavel Gazette".
final class ShortForms {
  private static final Pattern OF =
      Pattern.compile("(\\p{Lu}[\\p{L}-]+) (?:of|for|to|on|against) .*");
  private static final Pattern LAST = Pattern.compile(".* (\\p{Lu}[\\p{L}-]+)");

  private ShortForms() {}

  /// @param known the names that were found in the text
  static List<Name> in(Text text, List<Name> known) {
    var found = new ArrayList<Name>();
    for (Name name : known) {
      if (name.type() == Mention.Type.ORGANISATION) {
        head(name.words(text.plain())).ifPresent(word -> after(name.at().end(), word, text, found));
      }
    }
    return found;
  }

  private static Optional<String> head(String name) {
    Matcher of = OF.matcher(name);
    Matcher last = LAST.matcher(name);
    if (of.matches()) {
      return Optional.of(of.group(1));
    }
    return last.matches() && Organisations.endsLikeOne(name)
        ? Optional.of(last.group(1))
        : Optional.empty();
  }

  private static void after(int from, String word, Text text, List<Name> found) {
    Matcher form =
        Pattern.compile(
                "\\b[Tt]he ("
                    + word
                    + ")(?![\\p{L}\\p{N}-])(?! (?:of|for|to|on|against) (?:the )?\\p{Lu})"
                    + "(?! \\p{Lu})")
            .matcher(text.plain())
            .region(from, text.plain().length());
    while (form.find()) {
      Span at = new Span(form.start(1), form.end(1));
      if (!text.inHeadline(at)) {
        found.add(new Name(Mention.Type.ORGANISATION, at));
      }
    }
  }
}
