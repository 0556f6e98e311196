package org.guwah.verify;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.guwah.archive.Evidence;
import org.guwah.archive.Originals;
import org.guwah.log.Ed25519;
import org.guwah.log.NoteVerifier;
import org.guwah.log.VerifierKey;
import org.guwah.model.Problem;

/// Proves an archive, or names what is wrong with it.
///
/// Reads everything and changes nothing. Every original is hashed, every row compared with its
/// leaf, every tree built anew, every signature of a head checked, every published file compared.
/// One change gives one code; the rules stand in the documentation of this package.
public final class Verifier {
  private final Originals originals;
  private final Evidence evidence;
  private final Function<VerifierKey, NoteVerifier> signatures;
  private final List<String> given = new ArrayList<>();
  private Duration patience = Duration.ofSeconds(2);

  /// Checks signatures with the JDK's own Ed25519, about a thousand a second.
  public Verifier(Originals originals, Evidence evidence) {
    this(originals, evidence, Ed25519::verifier);
  }

  /// @param signatures makes the verifier of a key; may throw [org.guwah.log.ProofException] for a
  ///   key of a type it does not know
  public Verifier(
      Originals originals, Evidence evidence, Function<VerifierKey, NoteVerifier> signatures) {
    this.originals = originals;
    this.evidence = evidence;
    this.signatures = signatures;
  }

  /// Measures the archive by a head that somebody else kept, too.
  ///
  /// @param note a signed checkpoint
  /// @return this
  public Verifier head(String note) {
    given.add(note);
    return this;
  }

  /// How long to wait before an original that no entry names is believed to be one, because another
  /// process may be about to write its entry; two seconds unless told.
  ///
  /// @return this
  public Verifier patience(Duration newPatience) {
    patience = newPatience;
    return this;
  }

  /// Verifies the archive. Others may add to it meanwhile: what they add is not a problem, and is
  /// verified the next time.
  ///
  /// @param found is given each problem; where it is never called the archive is sound
  /// @throws IOException where the archive cannot be read at all
  public void verify(Consumer<Problem> found, Progress progress) throws IOException {
    try (var crew = new Crew()) {
      var soundness = new Soundness(crew, evidence, found);
      var verification = new Verification(originals, evidence, crew, progress, soundness);
      try {
        verification.run(signatures, given, patience, found);
      } catch (IOException e) {
        soundness.tell();
        if (!soundness.damaged()) {
          throw e;
        }
        verification.withoutRecord(found);
      }
    }
  }
}
