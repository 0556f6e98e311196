package org.guwah.language.english.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.model.Mention;
import org.guwah.model.Span;

/// Papers and stations that the words before them tell: "Published in ...".
final class Outlets {
  private static final String TIME =
      "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)";
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "\\b(?:[Pp]ublished|[Pp]rinted|[Ff]irst appeared|[Aa]ired) (?:in|by|on) (?:the |The )?(?!"
              + TIME
              + ")("
              + Organisations.CAPITAL
              + "(?: "
              + Organisations.CAPITAL
              + "){0,3})(?=[,.]|$)");

  private Outlets() {}

  static List<Name> in(Text text) {
    var found = new ArrayList<Name>();
    Matcher published = PUBLISHED.matcher(text.plain());
    while (published.find()) {
      boolean outlet =
          !text.kind(published.start(1)).equals("LOCATION")
              || Organisations.endsLikeOne(published.group(1));
      if (outlet) {
        found.add(
            new Name(Mention.Type.ORGANISATION, new Span(published.start(1), published.end(1))));
      }
    }
    return found;
  }
}
