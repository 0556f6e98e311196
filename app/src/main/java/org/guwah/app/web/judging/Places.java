package org.guwah.app.web.judging;

import java.io.IOException;
import java.util.Optional;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.model.Anchor;
import org.guwah.model.Block;
import org.guwah.model.Document;
import org.guwah.reading.Anchors;
import org.guwah.redaction.Redaction;

/// Makes the anchors of judgments from what a person saw. Where something is held back from them,
/// the anchor names the whole words, which only the record keeps.
public final class Places {
  private Places() {}

  /// Names a document.
  ///
  /// @param row as its viewer sees it
  /// @return nothing where it has no words to hang a judgment on
  public static Optional<Anchor> ofDocument(Library library, DocumentRow row) throws IOException {
    Document document = row.document();
    if (document.blocks().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(ofBlock(library, row, Anchors.naming(document)));
  }

  /// Names a block of a document.
  public static Anchor ofBlock(Library library, DocumentRow row, Block block) throws IOException {
    Document document = row.document();
    Redaction redaction = library.redaction(row.id().content());
    int start = document.start() + block.start();
    int end = document.start() + Math.min(block.end(), block.start() + Anchors.LONGEST);
    return redaction.anchor(row.id().content(), start, whole(redaction.text(), end));
  }

  /// Names words of a document.
  ///
  /// @param start from 0, in UTF-16 code units of the document's text as its viewer sees it
  /// @param words that they saw there
  /// @return nothing where other words stand there, or none
  public static Optional<Anchor> ofWords(Library library, DocumentRow row, int start, String words)
      throws IOException {
    Redaction redaction = library.redaction(row.id().content());
    int from = row.document().start() + start;
    boolean there =
        start >= 0
            && !words.isBlank()
            && from + words.length() <= row.document().end()
            && redaction.text().startsWith(words, from);
    return there
        ? Optional.of(redaction.anchor(row.id().content(), from, from + words.length()))
        : Optional.empty();
  }

  private static int whole(String text, int end) {
    boolean cuts =
        end < text.length()
            && Character.isHighSurrogate(text.charAt(end - 1))
            && Character.isLowSurrogate(text.charAt(end));
    return cuts ? end + 1 : end;
  }
}
