package org.guwah.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.guwah.model.Ledger;
import org.guwah.model.Problem;
import org.guwah.model.Reading;
import org.guwah.reading.Source;
import org.guwah.reading.Unpacker;
import org.guwah.reading.Unreadable;
import org.guwah.worker.Limits;

/// Unpacks one container, unless it lies too deep.
final class Unpacking implements Unpacker.Parts {
  private static final String UNKNOWN = "application/octet-stream";

  private final Limits limits;
  private final Unpacker unpacker;
  private final Unpacker.Parts parts;
  private int given;

  Unpacking(Limits limits, Unpacker unpacker, Unpacker.Parts parts) {
    this.limits = limits;
    this.unpacker = unpacker;
    this.parts = parts;
  }

  Reading unpack(Source source, int depth) throws IOException {
    try {
      return depth >= limits.depth() ? tooDeep(source) : taken(source);
    } catch (Unreadable e) {
      return broken(source, e.problem());
    } catch (RuntimeException e) {
      return broken(source, new Problem(Problem.Code.R002, source.name(), e.toString()));
    }
  }

  @Override
  public void part(String path, InputStream bytes) throws IOException {
    parts.part(path, bytes);
    given++;
  }

  private Reading taken(Source source) throws IOException, Unreadable {
    Unpacker.Unpacked unpacked = unpacker.unpack(source, this);
    return reading(source, unpacked.mediaType(), unpacked.ledger(), unpacked.problems());
  }

  /// The parts are counted, and none is taken.
  private Reading tooDeep(Source source) throws IOException, Unreadable {
    Unpacker.Unpacked met = unpacker.unpack(source, (path, bytes) -> {});
    Ledger all = met.ledger();
    List<Problem> problems = new ArrayList<>();
    problems.add(
        new Problem(
            Problem.Code.U003, source.name(), "more than " + limits.depth() + " in each other"));
    problems.addAll(met.problems());
    Ledger none = new Ledger(all.expected(), 0, all.failed(), all.read() + all.skipped());
    return reading(source, met.mediaType(), none, problems);
  }

  /// Whatever was not given counts as one part that failed.
  private Reading broken(Source source, Problem problem) {
    Ledger ledger = given == 0 ? Ledger.NONE : new Ledger(given + 1, given, 1, 0);
    String type = Tidy.mediaType(source.mediaType());
    return reading(source, type.isEmpty() ? UNKNOWN : type, ledger, List.of(problem));
  }

  private Reading reading(Source source, String type, Ledger ledger, List<Problem> problems) {
    return new Reading(
        source.content(), unpacker.recipe(), type, "", List.of(), Tidy.problems(problems), ledger);
  }
}
