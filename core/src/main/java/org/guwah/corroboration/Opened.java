package org.guwah.corroboration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.Page;
import org.guwah.archive.Proposals.Asking;
import org.guwah.archive.Proposals.Order;
import org.guwah.archive.Proposals.Row;
import org.guwah.extraction.Sentence;
import org.guwah.model.Block;
import org.guwah.model.Claim;
import org.guwah.model.DocumentId;
import org.guwah.model.Field;
import org.guwah.model.Mention;
import org.guwah.model.Span;
import org.guwah.model.Verdict;

/// A document of which sayings are taken.
///
/// @param text as its viewer sees it
record Opened(DocumentRow row, String text, FirstSpeakers speakers) {
  static Opened of(Library library, DocumentId id) throws IOException {
    DocumentRow row = library.document(id).orElseThrow();
    String text = row.document().text(library.text(id.content()));
    var item = library.item(row.item()).orElseThrow().item();
    String origin = row.document().value(Field.ORIGIN);
    return new Opened(row, text, new FirstSpeakers(text, mentions(library, id), origin, item));
  }

  private static List<Mention> mentions(Library library, DocumentId id) throws IOException {
    var asking = Asking.ALL.inside(id).withSorts("mention").withoutVerdict(Verdict.REJECTED);
    var mentions = new ArrayList<Mention>();
    for (Row row : library.proposals().find(asking, Order.TEXT, Page.ALL)) {
      if (row.proposal().finding() instanceof Mention mention) {
        mentions.add(mention);
      }
    }
    return mentions;
  }

  Saying saying(Row found, Claim claim) {
    return new Saying(found, row, claim, text, sentence(claim.at()), speakers.of(found, claim));
  }

  private String sentence(Span at) {
    for (Block block : row.document().blocks()) {
      if (block.start() <= at.start() && at.start() < block.end()) {
        for (Sentence sentence : Sentence.of(block, text)) {
          if (sentence.start() <= at.start() && at.start() < sentence.end()) {
            return text.substring(sentence.start(), sentence.end());
          }
        }
      }
    }
    return at.of(text);
  }
}
