package org.guwah.reading.split;

import java.util.Optional;
import org.guwah.reading.dates.DateLine;
import org.guwah.reading.dates.DateLine.Label;

/// What can be seen of one line by itself.
///
/// @param dates the line's dates, where it is a date line or a row of small facts about a post
/// @param byline who wrote it or where it comes from
/// @param titled what stands behind a label such as "Headline:" or "Subject:"
/// @param isOutlet whether it is the name of a newspaper, agency or broadcaster and no more
/// @param isClock whether it tells the time of day and no day, and at most who wrote it
/// @param key the line's letters and digits in small letters, by which repeated lines are known
record Signs(
    Look look,
    Optional<DateLine> dates,
    Optional<Byline> byline,
    Optional<String> titled,
    Furniture furniture,
    Picture picture,
    boolean isOutlet,
    boolean isClock,
    String key) {
  /// What kind of page furniture a line is.
  enum Furniture {
    NONE,
    /// The heading of a page that lists posts.
    LISTING,
    /// A link to other pages of the list.
    TURN,
    /// A heading of what stands beside or under the posts.
    WIDGET,
    /// A heading after which links to other posts come.
    RELATED,
    /// Copyright, advertisements, subscriptions.
    NOTICE,
    /// A link to another post, in the midst of a text.
    LINK,
    /// Sharing, tags, comments, "read more".
    OTHER
  }

  /// What a line says of a picture.
  enum Picture {
    NONE,
    /// A search result or machine description, copied with the text.
    LEFTOVER,
    CAPTION,
    CREDIT
  }

  boolean isFurniture() {
    return furniture != Furniture.NONE;
  }

  /// Whether there are dates, and all say when somebody joined.
  boolean isJoining() {
    return dates.isPresent()
        && dates.get().dates().stream().allMatch(date -> date.label() == Label.JOINED);
  }

  /// Whether it is nothing but a month and a year, as archives list them.
  boolean isMonth() {
    return dates
        .filter(line -> line.isBare() && line.main().filter(d -> !d.date().isDay()).isPresent())
        .isPresent();
  }

  boolean isProse() {
    return look.isProse() && !isFurniture() && picture == Picture.NONE && byline.isEmpty();
  }

  /// Whether it could be a heading: short, words, and none of the other things.
  boolean isHeadingLike() {
    return isPlain()
        && look.units() <= 40
        && look.units() >= 1
        && !look.isProse()
        && !look.bullet()
        && !look.open()
        && !look.timed()
        && look.capital();
  }

  /// None of the things that a list of words can tell.
  boolean isPlain() {
    return dates.isEmpty()
        && byline.isEmpty()
        && !isFurniture()
        && picture == Picture.NONE
        && !isClock
        && !look.ruler();
  }
}
