package org.guwah.reading.split;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.reading.dates.DateLine;
import org.guwah.reading.dates.DateLine.Labelled;

/// Changes to the source of a [GoldPage] after which its documents are the same.
final class Changes {
  private static final Pattern POSTED = Pattern.compile("posted=([0-9]{4}-[0-9]{2}-[0-9]{2})");

  private static final String SIDE =
      """
      > frame
      X Latest
      X Bread price falls again
      X 14 June 2021
      X The ferry is late
      X 12 June 2021
      X A clock for the station
      X 11 June 2021

      """;

  private Changes() {}

  /// All lines as plain text, without what a format said of them.
  static String plain(String source) {
    return eachLine(
        source, line -> line.isBlank() ? line : line.charAt(0) + line.substring(line.indexOf(' ')));
  }

  static String withoutEmptyLines(String source) {
    return source.replaceAll("\n{2,}", "\n");
  }

  /// An empty line more under each line.
  static String spacedOut(String source) {
    return eachLine(source, line -> line.isBlank() ? line : line + "\n");
  }

  static String withoutBylines(String source) {
    return source.replaceAll("(?m)^Y.*\n", "");
  }

  static String withoutPictures(String source) {
    return source.replaceAll("(?m)^[CRQ].*\n", "");
  }

  static String withAdvertisements(String source) {
    return eachLine(
        source,
        line ->
            line.startsWith("B") && line.length() > 160 ? line + "\n\nX Advertisement\n" : line);
  }

  /// A column of dated titles before the posts.
  static String withSideColumn(String source) {
    return isSingle(source) ? source : SIDE + source;
  }

  /// The posts in another order; what was put under a post stays where it is.
  static String shuffled(String source) {
    var sections = new ArrayList<>(List.of(source.split("(?m)^(?=> )")));
    var places = new ArrayList<Integer>();
    for (int i = 0; i < sections.size(); i++) {
      boolean hasSecond = i + 1 < sections.size() && isUnder(sections.get(i + 1));
      if (sections.get(i).startsWith("> document") && !isUnder(sections.get(i)) && !hasSecond) {
        places.add(i);
      }
    }
    var posts = new ArrayList<String>();
    places.forEach(place -> posts.add(sections.get(place)));
    Collections.shuffle(posts, new Random(7));
    for (int i = 0; i < posts.size(); i++) {
      sections.set(places.get(i), posts.get(i));
    }
    return isSingle(source) ? source : String.join("", sections);
  }

  private static boolean isUnder(String section) {
    return section.startsWith("> document") && !POSTED.matcher(section).find();
  }

  /// The day of each post written as `style` says.
  static String dated(String source, Function<LocalDate, String> style) {
    var lines = new ArrayList<String>();
    Optional<String> day = Optional.empty();
    for (String line : source.split("\n", -1)) {
      if (line.startsWith("> ")) {
        Matcher posted = POSTED.matcher(line);
        day = posted.find() ? Optional.of(posted.group(1)) : Optional.empty();
      }
      boolean isDate = line.startsWith("D") && !line.startsWith("D:time") && day.isPresent();
      lines.add(isDate ? dated(line, day.get(), style) : line);
    }
    return String.join("\n", lines);
  }

  private static String dated(String line, String day, Function<LocalDate, String> style) {
    int words = line.indexOf(' ') + 1;
    return DateLine.of(line.substring(words))
        .flatMap(DateLine::main)
        .map(Labelled::date)
        .filter(date -> date.edtf().equals(day) || date.other().equals(day))
        .map(date ->
            line.substring(0, words + date.start())
                + style.apply(LocalDate.parse(day))
                + line.substring(words + date.end()))
        .orElse(line);
  }

  private static boolean isSingle(String source) {
    return source.split("(?m)^> (document|division)", -1).length < 3;
  }

  private static String eachLine(String source, UnaryOperator<String> change) {
    var lines = new ArrayList<String>();
    for (String line : source.split("\n", -1)) {
      boolean isMark = line.startsWith(">") || line.startsWith("#");
      lines.add(isMark ? line : change.apply(line));
    }
    return String.join("\n", lines);
  }
}
