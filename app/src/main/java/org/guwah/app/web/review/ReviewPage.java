package org.guwah.app.web.review;

import java.util.List;
import java.util.Optional;
import org.guwah.app.web.page.Saved;
import org.guwah.archive.Proposals.Progress;
import org.guwah.archive.Proposals.Tally;
import org.guwah.casework.BulkKinds;
import org.guwah.corroboration.About;

/// What the review page shows.
///
/// @param n which of the queue, from 0
/// @param total how many there are in it
/// @param open how many of them nobody has looked at
/// @param card empty where the queue is
/// @param sorts how many there are of each sort, in the queue as it would be with all sorts
/// @param progress of looking through documents
/// @param slip the key of what was wrong with a form; empty where nothing was
/// @param title of the queue: a document's, a case's, a search's, a person; empty for everything
/// @param cut how many documents of a search are gone through, where it finds more; else 0
/// @param copies the like of the card in sentences of other documents that echo its own
/// @param kinds how many there are of each kind, where the queue is of one sort
/// @param bulk who allowed many of its kind to be accepted at once, where the queue is of one kind
/// @param bearing of acts, what else is said of them; empty for others
public record ReviewPage(
    Queue queue,
    long n,
    long total,
    long open,
    Optional<Card> card,
    List<Tally> sorts,
    Progress progress,
    Optional<Saved> saved,
    String slip,
    String title,
    int cut,
    List<Card> copies,
    List<Tally> kinds,
    Optional<BulkKinds.Allowed> bulk,
    Optional<About> bearing) {
  public long looked() {
    return total - open;
  }

  /// In whole hundredths, rounded down.
  public long share() {
    return total == 0 ? 0 : looked() * 100 / total;
  }
}
