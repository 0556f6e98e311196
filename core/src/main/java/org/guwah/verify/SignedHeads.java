package org.guwah.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.guwah.archive.Evidence;
import org.guwah.archive.Journal;
import org.guwah.log.Checkpoint;
import org.guwah.log.NoteVerifier;
import org.guwah.log.ProofException;
import org.guwah.log.SignedNote;
import org.guwah.log.VerifierKey;
import org.guwah.model.Problem;
import org.jspecify.annotations.Nullable;

/// The heads of one log in the record, each with its signature checked.
final class SignedHeads {
  private final Evidence.Log log;
  private final List<Head> good = new ArrayList<>();
  private final List<Long> bad = new ArrayList<>();
  private @Nullable NoteVerifier verifier;
  private String reason = "";
  private long claimed;

  private SignedHeads(Evidence.Log log) {
    this.log = log;
  }

  /// @param signatures gives a verifier for a key
  static SignedHeads check(
      Evidence.Log log,
      List<Journal.SignedHead> heads,
      Function<VerifierKey, NoteVerifier> signatures,
      Crew crew,
      Progress progress)
      throws IOException {
    var checked = new SignedHeads(log);
    checked.openKey(signatures);
    List<Optional<String>> wrong =
        crew.map(
            heads, checked::wrong, done -> progress.at(Progress.Step.HEADS, done, heads.size()));
    for (int i = 0; i < heads.size(); i++) {
      checked.sort(heads.get(i), wrong.get(i));
    }
    return checked;
  }

  private void openKey(Function<VerifierKey, NoteVerifier> signatures) {
    try {
      VerifierKey key = VerifierKey.parse(log.verifier());
      if (!key.name().equals(log.origin())) {
        throw new ProofException("the key of the log is for " + key.name());
      }
      verifier = signatures.apply(key);
    } catch (ProofException e) {
      reason = String.valueOf(e.getMessage());
    }
  }

  private Optional<String> wrong(Journal.SignedHead head) {
    try {
      Head signed = open(head.note(), Head.Source.RECORD);
      return signed.size() == head.size() && signed.root().equals(head.root())
          ? Optional.empty()
          : Optional.of("the row says something else than the signed text");
    } catch (ProofException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private void sort(Journal.SignedHead head, Optional<String> wrong) {
    claimed = Math.max(claimed, head.size());
    if (wrong.isPresent()) {
      bad.add(head.size());
      reason = wrong.get();
    } else {
      good.add(new Head(head.size(), head.root(), Head.Source.RECORD));
    }
  }

  /// Takes up the head that was signed for exactly `size` entries after the others were read, if
  /// one was: others may add entries at any time.
  Optional<Head> later(List<Journal.SignedHead> heads, long size) {
    for (Journal.SignedHead head : heads) {
      if (head.size() == size) {
        Optional<String> wrong = wrong(head);
        sort(head, wrong);
        return wrong.isPresent() ? Optional.empty() : Optional.of(good.getLast());
      }
    }
    return Optional.empty();
  }

  List<Head> good() {
    return good;
  }

  /// Whether there are heads and none of them holds, so that nothing can be measured by them.
  boolean worthless() {
    return good.isEmpty() && !bad.isEmpty();
  }

  /// Whether a head whose signature does not hold is said to be of this size.
  boolean doubts(long size) {
    return bad.contains(size);
  }

  /// The largest size that any head names, whether its signature holds or not.
  long claimed() {
    return claimed;
  }

  /// The head that a note signs.
  ///
  /// @throws ProofException where it is not signed with this log's key
  Head open(String note, Head.Source source) {
    if (verifier == null) {
      throw new ProofException(reason);
    }
    Checkpoint signed = Checkpoint.open(SignedNote.parse(note), verifier);
    if (signed.size() < 0) {
      throw new ProofException("no log has " + Long.toUnsignedString(signed.size()) + " entries");
    }
    return new Head(signed.size(), signed.root(), source);
  }

  /// One problem for all heads whose signature does not hold.
  Optional<Problem> problem() {
    if (bad.isEmpty()) {
      return Optional.empty();
    }
    List<Long> sizes = bad.stream().sorted().distinct().toList();
    String which =
        good.isEmpty() ? "all of its heads" : "heads of " + Numbers.text(sizes) + " entries";
    return Optional.of(
        new Problem(Problem.Code.V011, "log " + log.origin(), which + ": " + reason));
  }
}
