package org.guwah.archive;

import java.util.List;
import org.guwah.archive.Derivations.Judged;
import org.guwah.model.Finding;
import org.guwah.model.Verdict;

/// A finding, and how it stands.
///
/// @param part of the document that holds it
/// @param finding its places are those of the text of that document
/// @param proposed whether a program found it; else a person alone says so
/// @param judgments on it that stand, in the order they were made
public record Proposal(
    int part, Finding finding, boolean proposed, Verdict verdict, List<Judged> judgments) {
  public Proposal {
    judgments = List.copyOf(judgments);
  }

  /// One that nobody has judged.
  public static Proposal of(int part, Finding finding) {
    return new Proposal(part, finding, true, Verdict.PROPOSED, List.of());
  }
}
