package org.guwah.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.guwah.archive.Archive;
import org.guwah.archive.Originals.Stored;
import org.guwah.archive.Refused;
import org.guwah.model.Act;
import org.guwah.model.Item;
import org.guwah.model.ItemId;
import org.guwah.model.Origin;
import org.guwah.model.Problem;

/// Takes files into an archive.
///
/// What is wrong with one file is a [Problem] in the record, and the rest is taken. What is wrong
/// with the archive or its disk is an exception, and the add stops; what was acknowledged before it
/// stays. An add that was interrupted can be run again: what the record holds already is not taken
/// twice.
public final class Intake {
  /// Files are hashed and written on this many threads; the disk is the limit, not the processor.
  private static final int WRITERS = 4;

  private final Archive archive;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  public Intake(Archive archive, Clock clock) {
    this.archive = archive;
    this.clock = clock;
  }

  /// Told of each file as it is taken.
  public interface Progress {
    /// @param done files, of `files`
    /// @param doneBytes of `bytes`
    void taken(int done, int files, long doneBytes, long bytes);
  }

  /// @param items preserved now
  /// @param known already in the record, so not taken again
  /// @param problems each also an entry of the record
  /// @param entries how many the record has after this add
  public record Taken(int items, int known, List<Problem> problems, long entries) {
    public Taken {
      problems = List.copyOf(problems);
    }
  }

  /// Takes in every file under `paths`.
  ///
  /// @throws java.nio.file.NoSuchFileException where one of `paths` does not exist; nothing was
  ///   taken
  /// @throws Refused where the archive cannot be written; the message says what to do
  public Taken add(List<Path> paths, Deposition deposition, Progress progress) throws IOException {
    List<Candidate> met = Walk.of(paths);
    archive.journal().ready();
    var group = new Group(archive, deposition.by());
    try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
      take(met, new Tally(met, progress), deposition, group, writers);
    }
    group.commit();
    return new Taken(group.items(), group.known(), group.problems(), archive.journal().size());
  }

  /// Takes in files that are sent rather than found, one after the other.
  ///
  /// @throws Refused where the archive cannot be written; the message says what to do
  public Taken upload(List<Upload> uploads, Deposition deposition) throws IOException {
    archive.journal().ready();
    var group = new Group(archive, deposition.by());
    for (Upload upload : uploads) {
      group.add(preserve(upload, deposition));
    }
    group.commit();
    return new Taken(group.items(), group.known(), group.problems(), archive.journal().size());
  }

  private List<Act> preserve(Upload upload, Deposition deposition) throws IOException {
    var acts = new ArrayList<Act>();
    Stored stored;
    try (InputStream in = upload.bytes().open()) {
      stored = archive.originals().put(in);
    }
    acts.add(new Act.Preserved(item(upload.name(), upload.path(), stored, deposition)));
    String where = Names.visible(upload.path());
    tell(acts, where, deposition);
    if (stored.size() == 0) {
      acts.add(new Act.Noticed(new Problem(Problem.Code.I001, where, "")));
    }
    if (Names.deceptive(upload.name())) {
      acts.add(new Act.Noticed(new Problem(Problem.Code.I007, where, "")));
    }
    return acts;
  }

  /// Keeps the writers a little ahead of the record, and the record in the order of the walk.
  private void take(
      List<Candidate> met, Tally tally, Deposition deposition, Group group, ExecutorService writers)
      throws IOException {
    var ahead = new ArrayDeque<Future<List<Act>>>();
    for (Candidate candidate : met) {
      ahead.add(writers.submit(work(candidate, deposition)));
      if (ahead.size() > WRITERS * 4) {
        finish(ahead.remove(), group, tally);
      }
    }
    while (!ahead.isEmpty()) {
      finish(ahead.remove(), group, tally);
    }
  }

  private static void finish(Future<List<Act>> acts, Group group, Tally tally) throws IOException {
    try {
      group.add(acts.get());
      tally.next();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException disk) {
        throw disk;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted; run the same add again to go on", e);
    }
  }

  private Callable<List<Act>> work(Candidate candidate, Deposition deposition) {
    return switch (candidate) {
      case Candidate.File file -> () -> preserve(file, deposition);
      case Candidate.Passed passed -> () -> List.of(new Act.Noticed(passed.problem()));
    };
  }

  private List<Act> preserve(Candidate.File file, Deposition deposition) throws IOException {
    var acts = new ArrayList<Act>();
    Path path = file.path();
    InputStream in;
    BasicFileAttributes before;
    try {
      before = Files.readAttributes(path, BasicFileAttributes.class);
      in = Files.newInputStream(path);
    } catch (IOException e) {
      return List.of(new Act.Noticed(Walk.problem(path, e)));
    }
    try (var watched = new Watched(in)) {
      Stored stored = archive.originals().put(watched);
      String name = String.valueOf(path.getFileName());
      acts.add(new Act.Preserved(item(name, path.toString(), stored, deposition)));
    } catch (Watched.SourceFailed e) {
      return List.of(new Act.Noticed(Walk.problem(path, e.source())));
    }
    tell(acts, Names.visible(path.toString()), deposition);
    notice(acts, path, file, before);
    return acts;
  }

  private Item item(String called, String path, Stored stored, Deposition deposition) {
    String name = Names.keepable(called);
    var origin =
        new Origin.Deposit(
            Names.keepable(path), deposition.from(), deposition.channel(), deposition.note());
    return new Item(
        ItemId.mint(random),
        stored.content(),
        stored.size(),
        name,
        MediaTypes.byName(name),
        origin,
        clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MILLIS),
        deposition.by(),
        Answered.restriction(name, deposition.restriction()));
  }

  /// A file of answers brings a testimony with it.
  private void tell(List<Act> acts, String where, Deposition deposition) throws IOException {
    if (acts.getFirst() instanceof Act.Preserved(Item item) && Answered.isAnswers(item.name())) {
      acts.addAll(
          new Answered(archive, clock)
              .acts(item, where, deposition.by(), deposition.restriction()));
    }
  }

  private static void notice(
      List<Act> acts, Path path, Candidate.File file, BasicFileAttributes before) {
    String where = Names.visible(path.toString());
    if (acts.getFirst() instanceof Act.Preserved(Item item) && item.size() == 0) {
      acts.add(new Act.Noticed(new Problem(Problem.Code.I001, where, "")));
    }
    if (Names.deceptive(String.valueOf(path.getFileName()))) {
      acts.add(new Act.Noticed(new Problem(Problem.Code.I007, where, "")));
    }
    if (changed(path, file, before)) {
      acts.add(new Act.Noticed(new Problem(Problem.Code.I006, where, "")));
    }
  }

  private static boolean changed(Path path, Candidate.File file, BasicFileAttributes before) {
    try {
      var after = Files.readAttributes(path, BasicFileAttributes.class);
      return after.size() != file.size()
          || !after.lastModifiedTime().equals(before.lastModifiedTime());
    } catch (IOException e) {
      return true;
    }
  }
}
