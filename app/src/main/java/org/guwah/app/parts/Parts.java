package org.guwah.app.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.guwah.archive.Archive;
import org.guwah.archive.Engine;
import org.guwah.archive.Refused;
import org.guwah.engine.folder.FolderEngine;
import org.guwah.engine.folder.record.BouncyVerifier;
import org.guwah.extraction.Linguists;
import org.guwah.extraction.worker.LanguagePool;
import org.guwah.reading.worker.WorkerPool;
import org.guwah.verify.Verifier;
import org.guwah.worker.WorkerSettings;

/// Joins the parts of the program: which engines there are, how an archive is verified, and how
/// workers are started.
public final class Parts {
  /// Asked in this order; the first that accepts a location keeps it.
  private static final List<Engine> ENGINES = List.of(new FolderEngine());

  private Parts() {}

  /// The engine that keeps archives at `location`.
  ///
  /// @throws Refused where none does
  public static Engine engine(String location) throws Refused {
    for (Engine engine : ENGINES) {
      if (engine.accepts(location)) {
        return engine;
      }
    }
    throw new Refused(
        Refused.Reason.S001,
        "no engine keeps archives at \"" + location + "\"; give the path of a folder");
  }

  /// Verifies this archive.
  public static Verifier verifier(Archive archive) {
    return new Verifier(archive.originals(), archive.evidence(), BouncyVerifier::of);
  }

  /// Workers for this archive. None is started before it is needed.
  public static WorkerPool workshop(Archive archive) throws IOException {
    var settings =
        WorkerSettings.standard(
            Path.of(System.getProperty("java.home"), "bin", "java"),
            classPath("guwah.formats"),
            archive.temporary(),
            workers());
    String aotCache = System.getProperty("guwah.formats.aot", "");
    return new WorkerPool(aotCache.isEmpty() ? settings : settings.withAotCache(Path.of(aotCache)));
  }

  /// One worker for each processor but at most four: each may take half a gigabyte.
  public static int workers() {
    return Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);
  }

  /// Whether this program was put together with its models for language.
  public static boolean hasLinguists() {
    return !System.getProperty("guwah.language", "").isEmpty();
  }

  /// Workers that look through documents. None is started before it is needed, and none is there
  /// where the program was put together without them.
  public static Linguists linguists(Archive archive) throws IOException {
    if (!hasLinguists()) {
      return Linguists.NONE;
    }
    return new LanguagePool(
        WorkerSettings.language(
            Path.of(System.getProperty("java.home"), "bin", "java"),
            classPath("guwah.language"),
            archive.temporary(),
            linguistWorkers()));
  }

  /// One for each two processors but at most two: each may take a gigabyte.
  public static int linguistWorkers() {
    return Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, 2);
  }

  /// @param property that names the folder of the jars
  private static String classPath(String property) throws IOException {
    String folder = System.getProperty(property, "");
    if (folder.isEmpty()) {
      throw new IOException(
          "the folder of the workers' jars is not known ("
              + property
              + "); start Guwah by its launcher, ./guwah");
    }
    try (Stream<Path> jars = Files.list(Path.of(folder))) {
      return String.join(
          java.io.File.pathSeparator,
          jars.map(Path::toString).filter(jar -> jar.endsWith(".jar")).sorted().toList());
    }
  }
}
