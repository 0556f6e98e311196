package org.guwah.formats.zip;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.guwah.model.Ledger;
import org.guwah.model.Problem;
import org.guwah.reading.Source;
import org.guwah.reading.Unpacker;
import org.guwah.worker.Limits;

/// One run through the parts of a zip file, in the order of its list.
final class Unzipping {
  private static final long MAX_PROMISED = 10_000_000;

  private final ZipDirectory zip;
  private final Limits limits;
  private final String where;
  private final Unpacker.Parts parts;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> paths = new HashSet<>();
  private long room;
  private int read;
  private int failed;
  private int skipped;
  private int left;
  private boolean bomb;

  Unzipping(ZipDirectory zip, Limits limits, Source source, Unpacker.Parts parts) {
    this.zip = zip;
    this.limits = limits;
    this.where = source.name();
    this.parts = parts;
    this.room = limits.unpackedFrom(source.size());
  }

  List<Problem> problems() {
    return problems;
  }

  /// @throws IOException where the source cannot be read or the parts cannot be taken
  Ledger run() throws IOException {
    Set<ZipPart> overlapping = overlapping();
    for (ZipPart part : zip.parts()) {
      if (part.isFolder() || bomb || overlapping.contains(part)) {
        skipped++;
      } else if (read + failed >= limits.parts()) {
        skipped++;
        left++;
      } else {
        take(part);
      }
    }
    if (left > 0) {
      problem(Problem.Code.U002, where, left + " parts were left out");
    }
    if (!overlapping.isEmpty()) {
      problem(Problem.Code.U001, where, overlapping.size() + " parts lie over other parts");
    }
    missing();
    return new Ledger(read + failed + skipped, read, failed, skipped);
  }

  private void take(ZipPart part) throws IOException {
    if (part.isLocked()) {
      fail(Problem.Code.U005, part, "");
    } else if (part.size() > room) {
      // Its size is a claim; the parts after it may still be taken.
      fail(Problem.Code.U001, part, part.packed() + " bytes would become " + part.size());
    } else {
      try (PartStream bytes = zip.open(part, room)) {
        give(part, bytes);
      } catch (ZipDamage e) {
        fail(Problem.Code.U006, part, e.words());
      }
    }
  }

  private void give(ZipPart part, PartStream bytes) throws IOException, ZipDamage {
    try {
      parts.part(part.path(), bytes);
      bytes.transferTo(java.io.OutputStream.nullOutputStream());
    } catch (IOException e) {
      room -= bytes.given();
      if (bytes.overLimit()) {
        bomb = true;
        fail(Problem.Code.U001, part, part.packed() + " bytes become more than is allowed");
        return;
      }
      if (bytes.broken()) {
        fail(Problem.Code.U006, part, String.valueOf(e.getMessage()));
        return;
      }
      throw e;
    }
    room -= bytes.given();
    read++;
    remark(part);
  }

  /// What is odd about a part that was taken all the same.
  private void remark(ZipPart part) throws IOException, ZipDamage {
    if (part.escapes()) {
      problem(Problem.Code.U004, part.path(), "");
    }
    if (!paths.add(part.path())) {
      problem(Problem.Code.U007, part.path(), "");
    }
    if (!zip.nameAt(part).equals(part.name())) {
      problem(Problem.Code.R002, part.path(), "its own header has another name than the list");
    }
  }

  private void fail(Problem.Code code, ZipPart part, String detail) {
    failed++;
    problem(code, part.path(), detail);
  }

  private void problem(Problem.Code code, String place, String detail) {
    problems.add(new Problem(code, place, detail));
  }

  /// Parts that share bytes with one before them: the way a small file is made to unpack to a huge
  /// one without being packed twice.
  private Set<ZipPart> overlapping() throws IOException {
    List<ZipPart> byPlace = new ArrayList<>(zip.parts());
    byPlace.sort(Comparator.comparingLong(ZipPart::at));
    Set<ZipPart> overlapping = Collections.newSetFromMap(new IdentityHashMap<>());
    long end = 0;
    for (ZipPart part : byPlace) {
      if (part.at() < end) {
        overlapping.add(part);
      } else {
        end = endOf(part);
      }
    }
    return overlapping;
  }

  private long endOf(ZipPart part) throws IOException {
    try {
      return zip.dataOf(part) + part.packed();
    } catch (ZipDamage e) {
      return part.at();
    }
  }

  private void missing() {
    long missing = zip.promised() - zip.parts().size();
    if (missing > 0 && missing < MAX_PROMISED) {
      failed += (int) missing;
      problem(Problem.Code.U006, where, missing + " parts are missing from its list");
    }
  }
}
