package org.guwah.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds room for words on a map, so that none lies over another or leaves the map. What finds none
/// is left out.
final class Labels {
  private static final double LETTER = 6.6;
  private static final double WIDE_LETTER = 12.5;
  private static final double HIGH = 15;
  private static final double GAP = 6;

  private final double width;
  private final double height;
  private final List<Box> taken = new ArrayList<>();

  Labels(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /// Where something stands, in units of the drawing.
  record Box(double left, double top, double right, double bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    double middle() {
      return (left + right) / 2;
    }
  }

  /// Keeps room for a sign.
  void keep(double x, double y, double around) {
    taken.add(new Box(x - around, y - around, x + around, y + around));
  }

  /// Beside a point: right, left, above or below.
  Optional<Box> beside(double x, double y, String words) {
    double wide = width(words);
    return first(
        new Box(x + GAP, y - HIGH / 2, x + GAP + wide, y + HIGH / 2),
        new Box(x - GAP - wide, y - HIGH / 2, x - GAP, y + HIGH / 2),
        new Box(x - wide / 2, y - GAP - HIGH, x + wide / 2, y - GAP),
        new Box(x - wide / 2, y + GAP, x + wide / 2, y + GAP + HIGH));
  }

  /// Over a point.
  Optional<Box> over(double x, double y, String words) {
    double wide = width(words);
    return first(new Box(x - wide / 2, y - HIGH / 2, x + wide / 2, y + HIGH / 2));
  }

  private Optional<Box> first(Box... ways) {
    for (Box way : ways) {
      boolean inside =
          way.left() >= 2
              && way.top() >= 2
              && way.right() <= width - 2
              && way.bottom() <= height - 2;
      if (inside && taken.stream().noneMatch(way::meets)) {
        taken.add(way);
        return Optional.of(way);
      }
    }
    return Optional.empty();
  }

  private static double width(String words) {
    return words
        .codePoints()
        .mapToDouble(c -> Character.isIdeographic(c) ? WIDE_LETTER : LETTER)
        .sum();
  }
}
