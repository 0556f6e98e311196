package org.guwah.app.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.app.web.page.Links;
import org.guwah.app.web.page.Saved;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.model.Block;

/// The form for what no program proposed, beside the words of a document.
///
/// @param back of which form came from the queue, sent along to come back there
/// @param near where in the text of the document it was looked at, from 0
/// @param stretches of the text around that place, in order
/// @param end where the last of them ends
/// @param length of the text
/// @param typed what stands in the form, by the names of its fields
/// @param slip the key of what was wrong with it; empty where nothing was
public record AddPage(
    DocumentRow document,
    Map<String, String> back,
    int near,
    List<Stretch> stretches,
    int end,
    int length,
    Map<String, String> typed,
    Optional<Saved> saved,
    String slip) {
  private static final int BEFORE = 4_000;
  private static final int AROUND = 24_000;

  /// Words of one block.
  ///
  /// @param at where they begin in the text of the document, from 0
  public record Stretch(int at, String words) {}

  /// @param text of the document
  static List<Stretch> stretches(DocumentRow row, String text, int near) {
    var stretches = new ArrayList<Stretch>();
    int from = Math.max(0, near - BEFORE);
    int to = from + AROUND;
    for (Block block : row.document().blocks()) {
      int start = whole(text, Math.max(from, block.start()));
      int end = whole(text, Math.min(to, block.end()));
      if (start < end) {
        stretches.add(new Stretch(start, text.substring(start, end)));
      }
    }
    return stretches;
  }

  private static int whole(String text, int at) {
    boolean cuts = 0 < at && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    return cuts ? at + 1 : at;
  }

  public String typed(String name) {
    return typed.getOrDefault(name, "");
  }

  /// The whole id, as pages write it.
  public String id() {
    return document.id().content().hex() + "-" + document.id().part();
  }

  /// The same form beside an earlier stretch.
  public Optional<String> earlier() {
    boolean begins = stretches.isEmpty() || stretches.getFirst().at() == 0;
    return begins
        ? Optional.empty()
        : Optional.of(link(Math.max(0, stretches.getFirst().at() - AROUND + BEFORE)));
  }

  public Optional<String> later() {
    return end < length ? Optional.of(link(end + BEFORE)) : Optional.empty();
  }

  private String link(int place) {
    var link = new StringBuilder("/review/add?of=" + id() + "&near=" + place);
    back.forEach(
        (name, value) -> link.append('&').append(name).append('=').append(Links.encoded(value)));
    return link.toString();
  }
}
