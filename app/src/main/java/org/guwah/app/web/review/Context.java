package org.guwah.app.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.guwah.model.Block;
import org.guwah.model.Claim;
import org.guwah.model.Document;
import org.guwah.model.Finding;
import org.guwah.model.Mention;
import org.guwah.model.Span;

/// The passage of a finding: the paragraph that holds its telling words with the one before and the
/// one after, and what each stretch of it is in the finding.
///
/// @param paragraphs in order
public record Context(List<Paragraph> paragraphs) {
  private static final int LONGEST = 1_500;
  private static final int AROUND = 150;

  /// @param pieces one after the other, all of the paragraph
  public record Paragraph(List<Piece> pieces) {}

  /// @param what `telling`, the name of a [Claim.Slot], `suggested`, or empty
  public record Piece(String text, String what) {}

  private record Part(Span at, String what) {}

  /// @param text of the document
  static Context of(Document document, String text, Finding finding) {
    List<Part> parts = parts(finding);
    List<Block> blocks = document.blocks();
    int here = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).start() <= finding.at().start()) {
        here = i;
      }
    }
    var paragraphs = new ArrayList<Paragraph>();
    for (int i = Math.max(0, here - 1); i <= Math.min(blocks.size() - 1, here + 1); i++) {
      paragraphs.add(paragraph(blocks.get(i), text, parts, finding.at()));
    }
    return new Context(paragraphs);
  }

  /// A stretch around the telling words alone.
  ///
  /// @param text of the document
  public static Paragraph excerpt(Document document, String text, Finding finding) {
    Block here = document.blocks().getFirst();
    for (Block block : document.blocks()) {
      here = block.start() <= finding.at().start() ? block : here;
    }
    int start = Math.max(here.start(), finding.at().start() - AROUND);
    int end = Math.min(here.end(), Math.max(finding.at().end(), start) + AROUND);
    start = whole(text, here.start(), start, -1);
    end = whole(text, here.end(), Math.max(end, finding.at().end()), 1);
    var stretch = new Block(here.role(), start, end, here.standing());
    return paragraph(stretch, text, parts(finding), finding.at());
  }

  /// Goes on to the end of a word.
  private static int whole(String text, int border, int from, int step) {
    int at = from;
    for (int i = 0; i < 20 && at != border; i++) {
      char c = text.charAt(step > 0 ? at : at - 1);
      if (Character.isWhitespace(c)) {
        break;
      }
      at += step;
    }
    return at;
  }

  /// The telling words come first, as they must be seen whole.
  private static List<Part> parts(Finding finding) {
    var parts = new ArrayList<Part>();
    parts.add(new Part(finding.at(), "telling"));
    switch (finding) {
      case Mention mention ->
          mention.suggested().ifPresent(at -> parts.add(new Part(at, "suggested")));
      case Claim claim -> {
        for (Map.Entry<Claim.Slot, Claim.Filler> slot : claim.slots().entrySet()) {
          parts.add(new Part(slot.getValue().at(), slot.getKey().name()));
        }
        for (Claim.Filler filler : claim.slots().values()) {
          filler.suggested().ifPresent(at -> parts.add(new Part(at, "suggested")));
        }
      }
    }
    return parts;
  }

  private static Paragraph paragraph(Block block, String text, List<Part> parts, Span telling) {
    int start = block.start();
    int end = block.end();
    if (end - start > LONGEST) {
      start = Math.max(start, Math.min(telling.start() - LONGEST / 2, end - LONGEST));
      end = Math.min(end, start + LONGEST);
    }
    var cuts = new TreeSet<Integer>(List.of(start, end));
    for (Part part : parts) {
      cut(cuts, part.at().start());
      cut(cuts, part.at().end());
    }
    var pieces = new ArrayList<Piece>();
    int from = start;
    for (int cut : cuts.tailSet(start, false)) {
      pieces.add(new Piece(text.substring(from, cut), what(from, parts)));
      from = cut;
    }
    return new Paragraph(pieces);
  }

  private static void cut(TreeSet<Integer> cuts, int at) {
    if (cuts.first() < at && at < cuts.last()) {
      cuts.add(at);
    }
  }

  private static String what(int at, List<Part> parts) {
    for (Part part : parts) {
      if (part.at().start() <= at && at < part.at().end()) {
        return part.what();
      }
    }
    return "";
  }
}
