package org.guwah.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.guwah.model.Ledger;
import org.guwah.model.Problem;
import org.guwah.model.Reading;
import org.guwah.reading.Source;
import org.guwah.reading.Unpacker;
import org.guwah.reading.Unreadable;
import org.guwah.reading.worker.Limits;

/// Unpacks one container, unless it lies too deep.
record Unpacking(Limits limits, Unpacker unpacker) {
  private static final String TYPE = "application/octet-stream";

  Reading unpack(Source source, int depth, Unpacker.Parts parts) throws IOException {
    try {
      return depth >= limits.depth() ? tooDeep(source) : taken(source, parts);
    } catch (Unreadable e) {
      return reading(source, Ledger.NONE, List.of(e.problem()));
    } catch (RuntimeException e) {
      Problem damaged = new Problem(Problem.Code.R002, source.name(), e.toString());
      return reading(source, Ledger.NONE, List.of(damaged));
    }
  }

  private Reading taken(Source source, Unpacker.Parts parts) throws IOException, Unreadable {
    Unpacker.Unpacked unpacked = unpacker.unpack(source, parts);
    return reading(source, unpacked.ledger(), unpacked.problems());
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
    return reading(
        source, new Ledger(all.expected(), 0, all.failed(), all.read() + all.skipped()), problems);
  }

  private Reading reading(Source source, Ledger ledger, List<Problem> problems) {
    return new Reading(
        source.content(), unpacker.recipe(), TYPE, "", List.of(), Tidy.problems(problems), ledger);
  }
}
