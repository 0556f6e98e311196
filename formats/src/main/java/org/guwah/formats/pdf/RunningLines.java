package org.guwah.formats.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Heads and feet: lines at the top or bottom of a page that, numbers aside, stand on at least half
/// of the pages, and on three.
final class RunningLines {
  private static final int AT_EDGE = 2;
  private static final int LEAST = 3;

  private final Set<String> running = new HashSet<>();

  RunningLines(List<List<Line>> pages) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<Line> page : pages) {
      Set<String> edges = new HashSet<>();
      for (int i = 0; i < page.size(); i++) {
        if (atEdge(i, page)) {
          edges.add(key(page.get(i)));
        }
      }
      edges.forEach(edge -> counts.merge(edge, 1, Integer::sum));
    }
    int least = Math.max(LEAST, (pages.size() + 1) / 2);
    counts.forEach((key, count) -> {
      if (count >= least) {
        running.add(key);
      }
    });
  }

  /// @param index of the line in its page, from 0
  boolean isRunning(int index, List<Line> page) {
    return atEdge(index, page) && running.contains(key(page.get(index)));
  }

  private static boolean atEdge(int index, List<Line> page) {
    return index < AT_EDGE || index >= page.size() - AT_EDGE;
  }

  private static String key(Line line) {
    var key = new StringBuilder(line.text());
    for (int i = 0; i < key.length(); i++) {
      if (Character.isDigit(key.charAt(i))) {
        key.setCharAt(i, '0');
      }
    }
    return key.toString().replace("00", "0").replace("00", "0");
  }
}
