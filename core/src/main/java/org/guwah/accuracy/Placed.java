package org.guwah.accuracy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.guwah.model.Span;

/// A label with its place in the text of its document.
record Placed(Label label, Span at) {

  /// The labels of one document at their places, in the order of the text. No two of one type are
  /// at one place: rows that are alike are successive occurrences.
  ///
  /// @param lost takes those that stand nowhere
  static List<Placed> in(Folded text, List<Label> labels, List<Label> lost) {
    var placed = new ArrayList<Placed>();
    // "Korvan" must not take the place of "Ilyas Korvan".
    var longestFirst = new ArrayList<>(labels);
    longestFirst.sort(Comparator.comparingInt((Label label) -> -label.text().length()));
    for (Label label : longestFirst) {
      List<Span> places = text.find(Folded.fold(label.text()), Folded.fold(label.sentence()));
      List<Placed> others = placed.stream().filter(one -> one.isLike(label)).toList();
      places.stream()
          .filter(place -> others.stream().noneMatch(other -> other.at().overlaps(place)))
          .findFirst()
          .ifPresentOrElse(place -> placed.add(new Placed(label, place)), () -> lost.add(label));
    }
    placed.sort(Comparator.comparing(Placed::at));
    return placed;
  }

  private boolean isLike(Label other) {
    return label.type() == other.type();
  }
}
