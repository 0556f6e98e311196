package org.guwah.casework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.guwah.model.Act;
import org.guwah.model.Entry;
import org.guwah.model.Judgment;
import org.guwah.model.Judgment.Listed;
import org.guwah.model.Mention;
import org.guwah.model.Span;

/// The names that an archive knows by itself, whatever the programs know that look through its
/// documents.
///
/// @param all the longest first, each once
public record OwnNames(List<Listed> all) {
  public OwnNames {
    all =
        all.stream()
            .distinct()
            .sorted(Comparator.comparingInt((Listed each) -> each.words().length()).reversed())
            .toList();
  }

  /// @param entries with judgments that stand; others are passed over
  public static OwnNames of(Collection<Entry> entries) {
    var all = new ArrayList<Listed>();
    for (Entry entry : entries) {
      if (entry.act() instanceof Act.Judged(_, Judgment judgment, _)
          && judgment instanceof Listed listed) {
        all.add(listed);
      }
    }
    return new OwnNames(all);
  }

  /// What a program found, with these names put in: each stands in place of what was found within
  /// it or across its end, and gives way to a longer name that holds it.
  ///
  /// @param text of the document
  /// @return by place, not overlapping
  public List<Mention> in(String text, List<Mention> found) {
    if (all.isEmpty()) {
      return found;
    }
    var mentions = new ArrayList<>(found);
    for (Listed name : all) {
      for (Span at : places(name.words(), text)) {
        put(mentions, new Mention(name.type(), at, name.words()));
      }
    }
    mentions.sort(Comparator.comparing(Mention::at));
    return mentions;
  }

  private static void put(List<Mention> mentions, Mention own) {
    boolean held =
        mentions.stream()
            .anyMatch(each -> each.at().holds(own.at()) && !each.at().equals(own.at()));
    if (!held) {
      mentions.removeIf(each -> each.at().overlaps(own.at()));
      mentions.add(own);
    }
  }

  private static List<Span> places(String words, String text) {
    var places = new ArrayList<Span>();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      int end = at + words.length();
      if (isEdge(text, at) && isEdge(text, end)) {
        places.add(new Span(at, end));
      }
    }
    return places;
  }

  /// Whether a word may begin or end here. Chinese is written without spaces.
  private static boolean isEdge(String text, int at) {
    if (at == 0 || at == text.length()) {
      return true;
    }
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at);
    return !Character.isLetterOrDigit(before)
        || !Character.isLetterOrDigit(after)
        || Character.isIdeographic(before)
        || Character.isIdeographic(after);
  }
}
