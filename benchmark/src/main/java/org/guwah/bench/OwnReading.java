package org.guwah.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.guwah.app.parts.Parts;
import org.guwah.archive.Archive;
import org.guwah.archive.Derivations.ItemRow;
import org.guwah.archive.Derivations.Page;
import org.guwah.intake.Deposition;
import org.guwah.intake.Intake;
import org.guwah.model.Restriction;
import org.guwah.model.Viewer;
import org.guwah.pipeline.Deriver;
import org.guwah.pipeline.Progress;
import org.guwah.reading.Workshop;

/// Reads and indexes a folder twice, as `guwah rebuild` does; the second pass is the one measured.
///
/// Arguments: the folder, a folder for the archive. Speaks as [Child] expects.
public final class OwnReading {
  private OwnReading() {}

  public static void main(String[] args) throws IOException {
    String location = args[1];
    try (Archive archive = Parts.engine(location).create(location, "bench", "bench");
        Workshop workshop = Parts.workshop(archive)) {
      var deposition = new Deposition("bench", "", "", "", Restriction.OPEN);
      new Intake(archive, Clock.systemUTC())
          .add(List.of(Path.of(args[0])), deposition, (_, _, _, _) -> {});
      try (Archive.Lease lease = archive.derive().orElseThrow()) {
        derive(archive, workshop);
        lease.clear();
        say("begin");
        derive(archive, workshop);
        say("end");
        System.out.println(read(archive));
      }
    }
  }

  private static void derive(Archive archive, Workshop workshop) throws IOException {
    new Deriver(archive, workshop, Parts.workers(), Clock.systemUTC(), Progress.SILENT).run();
  }

  /// How many files were read without a problem, and how many letters were in them.
  private static String read(Archive archive) throws IOException {
    var library = archive.derivations().library(Viewer.owner(archive.owner()));
    long files = 0;
    long letters = 0;
    for (ItemRow row : library.items(Page.ALL)) {
      files += row.problems() == 0 && row.documents() > 0 ? 1 : 0;
      letters += library.text(row.item().content()).length();
    }
    return files + " " + letters;
  }

  private static void say(String word) throws IOException {
    System.out.println(word);
    System.out.flush();
    if (System.in.read() < 0) {
      throw new IOException("nobody measures any more");
    }
  }
}
