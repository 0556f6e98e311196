package org.guwah.language.english.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.model.Mention;
import org.guwah.model.Span;

/// Names where news always has them: who wrote it and where, and who made a picture for whom.
final class Credits {
  private static final String PERSON =
      Organisations.CAPITAL + "(?: (?:" + Organisations.CAPITAL + "|\\p{Lu}\\.)){1,3}";
  private static final String AGENCY =
      Organisations.CAPITAL + "(?: " + Organisations.CAPITAL + "){0,3}";

  /// "ORDAVEL (AFP) -", "ORDAVEL, June 22 (Lantern Wire) -".
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?m)^\\s*(?<place>\\p{Lu}{3,}(?:[ -]\\p{Lu}{2,})*)(?:, [^()\\n]{2,30}?)?"
              + " ?\\((?<agency>"
              + AGENCY
              + ")\\) ?-");

  /// "By Oyra Belmet and Lidmira Vastan in Ordavel".
  private static final Pattern PLAIN_DATELINE =
      Pattern.compile(
          "(?m)^\\s*(?!(?:FILE|WATCH|UPDATE[SD]?|VIDEOS?|PHOTOS?|BREAKING|OPINION|ANALYSIS|EXCLUSIVE"
              + "|INTERVIEW|NOTE|EDITORIAL|LIVE|MORE|READ)\\b)"
              + "(?<place>\\p{Lu}{4,}(?:[ -]\\p{Lu}{2,})*)(?:, [\\p{L}. ]{2,30}?)? - (?=[\"\\p{Lu}]\\p{Ll}|A )");

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?m)(?:^\\s*(?:By|BY)|\\b(?:[Rr]eporting|[Ee]diting|[Ww]riting|[Pp]hotos?|[Pp]hotographs?)"
              + " by:?) (?<persons>"
              + PERSON
              + "(?:(?:,| and|, and) "
              + PERSON
              + ")*)"
              + "(?: in (?<place>"
              + AGENCY
              + "))?");

  /// "Oyra Belmet/Lantern Wire", "AFP/Oyra Belmet".
  private static final Pattern PICTURE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:Credit:? |Photo:? |Image:? |Picture:? )?(?<person>"
              + PERSON
              + ") ?/ ?(?<agency>"
              + AGENCY
              + ")(?:/(?<second>"
              + AGENCY
              + "))?(?![\\p{L}])");

  private static final Pattern TURNED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/])(?<agency>\\p{Lu}{2,8}|Getty Images|Reuters)(?: Photo)? ?/ ?(?<person>"
              + PERSON
              + ")");
  private static final Pattern ONE_PERSON = Pattern.compile(PERSON);

  private Credits() {}

  static List<Name> in(Text text) {
    var found = new ArrayList<Name>();
    Matcher dateline = DATELINE.matcher(text.plain());
    while (dateline.find()) {
      add(dateline, "place", Mention.Type.PLACE, found);
      add(dateline, "agency", Mention.Type.ORGANISATION, found);
    }
    Matcher plainDateline = PLAIN_DATELINE.matcher(text.plain());
    while (plainDateline.find()) {
      add(plainDateline, "place", Mention.Type.PLACE, found);
    }
    for (Pattern pattern : List.of(TURNED, PICTURE)) {
      Matcher picture = pattern.matcher(text.plain());
      while (picture.find()) {
        if (Gazetteer.type(picture.group("person")).isEmpty()) {
          picture(picture, pattern == PICTURE, found);
        }
      }
    }
    Matcher byline = BYLINE.matcher(text.plain());
    while (byline.find()) {
      byline(byline, text, found);
    }
    return found;
  }

  private static void picture(Matcher picture, boolean second, List<Name> found) {
    add(picture, "person", Mention.Type.PERSON, found);
    add(picture, "agency", Mention.Type.ORGANISATION, found);
    if (second && picture.group("second") != null) {
      add(picture, "second", Mention.Type.ORGANISATION, found);
    }
  }

  private static void byline(Matcher byline, Text text, List<Name> found) {
    Matcher one =
        ONE_PERSON.matcher(text.plain()).region(byline.start("persons"), byline.end("persons"));
    while (one.find()) {
      if (Gazetteer.type(one.group()).isEmpty() && !Organisations.endsLikeOne(one.group())) {
        found.add(new Name(Mention.Type.PERSON, new Span(one.start(), one.end())));
      }
    }
    if (byline.group("place") != null) {
      add(byline, "place", Mention.Type.PLACE, found);
    }
  }

  private static void add(Matcher matcher, String group, Mention.Type type, List<Name> found) {
    found.add(new Name(type, new Span(matcher.start(group), matcher.end(group))));
  }
}
