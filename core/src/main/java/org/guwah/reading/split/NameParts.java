package org.guwah.reading.split;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.guwah.reading.language.Phrases.Hit;

/// Reads a line that is nothing but the names of an outlet, of people and of places, between signs:
/// "The Kell Times | Jane Doe", `江灣日報 記者何景安／北灘報導`. One part must be an outlet or be called a
/// writer, and no part may be anything else.
final class NameParts {
  private static final int MOST = 5;
  private static final int LONGEST = 16;
  private static final String PARTING = "|/·•–—,／，、｜،";

  private String writer = "";
  private String outlet = "";
  private boolean called;

  private NameParts() {}

  static Optional<Byline> read(Words words, Look look) {
    String text = words.text();
    if (look.units() > LONGEST || look.units() < 2 || look.stop() || look.question()) {
      return Optional.empty();
    }
    List<String> parts = parts(text);
    if (parts.size() < 2 || parts.size() > MOST) {
      return Optional.empty();
    }
    var names = new NameParts();
    for (String part : parts) {
      if (!names.take(part)) {
        return Optional.empty();
      }
    }
    return names.outlet.isEmpty() && !names.called
        ? Optional.empty()
        : Optional.of(new Byline(names.writer, names.outlet, false, false));
  }

  private static List<String> parts(String text) {
    boolean isHan = Character.isIdeographic(text.codePointAt(0));
    var parts = new ArrayList<String>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean ends =
          i == text.length()
              || PARTING.indexOf(text.charAt(i)) >= 0
              || (isHan && text.charAt(i) == ' ')
              || (text.charAt(i) == '-' && i > 0 && text.charAt(i - 1) == ' ');
      if (ends) {
        String part = text.substring(from, i).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        from = i + 1;
      }
    }
    return parts;
  }

  /// @return false where the part is no name
  private boolean take(String part) {
    Words words = Words.of(part);
    if (words.size() == 0) {
      return false;
    }
    Optional<Hit<EnumSet<PageWord>>> author = words.lead(PageWord.AUTHOR);
    String called = author.map(hit -> words.textFrom(hit.to())).orElse("");
    if (author.isPresent() && Names.isPerson(called)) {
      this.called = true;
      writer = writer.isEmpty() ? called : writer;
      return true;
    }
    if (endsWithReport(words)) {
      return true;
    }
    if (Names.isOutlet(words) || Names.isOutlet(OutletName.unlabelled(part))) {
      outlet = outlet.isEmpty() ? part : outlet;
      return true;
    }
    boolean isPerson = arePersons(part);
    writer = isPerson && writer.isEmpty() ? part : writer;
    return isPerson;
  }

  /// One person, or two with a small word between: "Agnes Roe and Lew Sark".
  private static boolean arePersons(String part) {
    for (String and : List.of(" and ", " und ", " et ", " и ", " ve ", " y ", " және ", " e ")) {
      int at = part.indexOf(and);
      if (at > 0) {
        return Names.isPerson(part.substring(0, at))
            && Names.isPerson(part.substring(at + and.length()));
      }
    }
    return Names.isPerson(part);
  }

  private static boolean endsWithReport(Words words) {
    for (int at = 0; at < words.size(); at++) {
      if (words.at(at, PageWord.REPORT).filter(words::isAll).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
