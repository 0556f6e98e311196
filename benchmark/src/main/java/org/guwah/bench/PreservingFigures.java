package org.guwah.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.guwah.app.parts.Parts;
import org.guwah.archive.Archive;

/// Preserving files against copying, syncing and hashing them, on as many threads as an add uses.
///
/// A copy that is synced may still lose its name in a power cut, which an original may not. So the
/// copy is measured a second time with its folder synced, too; the target is that of the first.
final class PreservingFigures {
  private static final int THREADS = 4;
  private static final int ROUNDS = 3;
  private static final double TARGET = 0.8;

  private PreservingFigures() {}

  static void take(Place place, Path mix, Table table) throws Exception {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(mix)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    double[] ours = new double[ROUNDS];
    double[] rivals = new double[ROUNDS];
    double[] named = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      Path copies = Files.createDirectories(place.work().resolve("copies-" + i));
      rivals[i] = files.size() / seconds(files, file -> copy(file, copies));
      Path kept = Files.createDirectories(place.work().resolve("kept-" + i));
      named[i] = files.size() / seconds(files, file -> copyWithName(file, kept));
      String location = place.work().resolve("preserved-" + i).toString();
      try (Archive archive = Parts.engine(location).create(location, "bench", "bench")) {
        ours[i] = files.size() / seconds(files, file -> preserve(file, archive));
      }
    }
    table.atLeast("preserve the mix, files per second", median(ours), median(rivals), TARGET);
    table.beside("the same, the copy's name synced too", median(ours), median(named));
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private interface Work {
    void on(Path file) throws IOException, NoSuchAlgorithmException;
  }

  private static double seconds(List<Path> files, Work work)
      throws InterruptedException, ExecutionException {
    List<Callable<Boolean>> tasks = new ArrayList<>();
    for (Path file : files) {
      tasks.add(() -> {
        work.on(file);
        return true;
      });
    }
    long begun = System.nanoTime();
    try (var pool = Executors.newFixedThreadPool(THREADS)) {
      for (Future<Boolean> done : pool.invokeAll(tasks)) {
        done.get();
      }
    }
    return (System.nanoTime() - begun) / 1e9;
  }

  private static void preserve(Path file, Archive archive) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      archive.originals().put(in);
    }
  }

  private static void copyWithName(Path file, Path folder)
      throws IOException, NoSuchAlgorithmException {
    copy(file, folder);
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static void copy(Path file, Path folder) throws IOException, NoSuchAlgorithmException {
    Path copy = Files.copy(file, folder.resolve(file.getFileName()));
    try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    try (var in =
        new DigestInputStream(Files.newInputStream(copy), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    }
  }
}
