package org.guwah.language.english;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guwah.extraction.Matter;
import org.guwah.model.Block;
import org.guwah.model.Role;
import org.guwah.model.Span;

/// A document as the models took it apart: sentences with tokens, parts of speech, names, dates and
/// dependencies.
///
/// @param matter the document itself; all offsets are those of its text
/// @param plain the text that the models saw, of the same length
/// @param document of CoreNLP
/// @param sentences by place
public record Parsed(Matter matter, String plain, CoreDocument document, List<Sentence> sentences) {

  /// A sentence and the block that holds it.
  ///
  /// @param index from 0
  public record Sentence(int index, Block block, CoreSentence core) {
    public Span at() {
      var offsets = core.charOffsets();
      return new Span(offsets.first(), offsets.second());
    }

    public Role role() {
      return block.role();
    }
  }

  static Parsed of(Matter matter, String plain, CoreDocument document, Dependencies dependencies) {
    var sentences = new ArrayList<Sentence>();
    for (CoreSentence core : document.sentences()) {
      CoreSentence sentence = dependencies.in(document, core);
      int start = core.charOffsets().first();
      block(matter, start)
          .ifPresent(block -> sentences.add(new Sentence(sentences.size(), block, sentence)));
    }
    return new Parsed(matter, plain, document, List.copyOf(sentences));
  }

  private static Optional<Block> block(Matter matter, int at) {
    for (Block block : matter.blocks()) {
      if (block.start() <= at && at < block.end()) {
        return Optional.of(block);
      }
    }
    return Optional.empty();
  }

  /// The words of the document as written.
  public String words(Span at) {
    return at.of(matter.text());
  }
}
