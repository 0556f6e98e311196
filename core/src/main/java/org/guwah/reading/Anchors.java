package org.guwah.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import org.guwah.model.Anchor;
import org.guwah.model.Block;
import org.guwah.model.Document;
import org.guwah.model.Role;
import org.guwah.model.Sha256;

/// Makes anchors and finds them again in a text that was made anew.
///
/// White space counts as one space on both sides. An anchor is found, in this order: where its
/// occurrence stands with both contexts; in the only place that has both contexts; in the only
/// place that has the greater part of them; in the only place at all, if its words are long enough
/// not to stand there by chance. Otherwise it is lost, and a person must settle it: a wrong place
/// would put a judgment on words nobody judged.
public final class Anchors {
  /// Words of this many characters, or that much context beside them, tell a place by themselves,
  /// if they stand only there.
  private static final int TELLING = 12;

  /// An anchor need not hold a whole page: this many UTF-16 code units name a place well enough.
  public static final int LONGEST = 160;

  private Anchors() {}

  /// Names a document by its title as it stands in the text, or else by its first block.
  public static Anchor ofDocument(Sha256 content, String text, Document document) {
    return ofBlock(content, text, document, naming(document));
  }

  /// The block that names a document: its title, or else its first one.
  ///
  /// @throws IllegalArgumentException where it has no block
  public static Block naming(Document document) {
    for (Block block : document.blocks()) {
      if (block.role() == Role.TITLE) {
        return block;
      }
    }
    if (document.blocks().isEmpty()) {
      throw new IllegalArgumentException("part " + document.part() + " is empty");
    }
    return document.blocks().getFirst();
  }

  /// Names a block by its words.
  public static Anchor ofBlock(Sha256 content, String text, Document document, Block block) {
    int start = document.start() + block.start();
    int end = Math.min(document.start() + block.end(), start + LONGEST);
    if (Character.isHighSurrogate(text.charAt(end - 1)) && end < text.length()) {
      end++;
    }
    return Anchor.at(content, text, start, end);
  }

  /// The offset in `text` where the anchor's words begin; empty where they are lost.
  public static OptionalInt find(Anchor anchor, String text) {
    return find(anchor, new Squeezed(text));
  }

  static OptionalInt find(Anchor anchor, Squeezed squeezed) {
    String words = Squeezed.of(anchor.words()).strip();
    if (words.isEmpty()) {
      return OptionalInt.empty(); // white space names no place
    }
    String before = Squeezed.of(anchor.before());
    String after = Squeezed.of(anchor.after());
    int context = before.length() + after.length();
    int[] all = squeezed.places(words);
    IntUnaryOperator agreed =
        at -> squeezed.agreesBefore(at, before) + squeezed.agreesAfter(at + words.length(), after);
    // As a rule nothing has changed.
    if (anchor.occurrence() < all.length
        && agreed.applyAsInt(all[anchor.occurrence()]) == context) {
      return OptionalInt.of(squeezed.original(all[anchor.occurrence()]));
    }
    var places = new ArrayList<Place>(all.length);
    for (int at : all) {
      places.add(new Place(squeezed.original(at), agreed.applyAsInt(at)));
    }
    return choose(places, context, words.length());
  }

  /// Where the words of an anchor end that begin at `start`.
  public static int end(Anchor anchor, String text, int start) {
    String words = Squeezed.of(anchor.words()).strip();
    int at = start;
    for (int i = 0; i < words.length() && at < text.length(); i++, at++) {
      if (words.charAt(i) == ' ') {
        while (at + 1 < text.length() && Squeezed.isSpace(text.charAt(at + 1))) {
          at++;
        }
      }
    }
    return at;
  }

  private static OptionalInt choose(List<Place> places, int context, int length) {
    OptionalInt whole = only(places, context);
    if (whole.isPresent()) {
      return whole;
    }
    OptionalInt most = only(places, context / 2 + 1);
    if (most.isPresent() || places.size() != 1) {
      return most;
    }
    Place single = places.getFirst();
    boolean telling = length >= TELLING || single.agreed() >= TELLING;
    return telling ? OptionalInt.of(single.at()) : OptionalInt.empty();
  }

  private static OptionalInt only(List<Place> places, int atLeast) {
    List<Place> agreeing = places.stream().filter(place -> place.agreed() >= atLeast).toList();
    return agreeing.size() == 1 ? OptionalInt.of(agreeing.getFirst().at()) : OptionalInt.empty();
  }

  private record Place(int at, int agreed) {}
}
