package org.guwah.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.guwah.model.Problem;

/// Lists what lies under the given paths, each folder in the order of its names.
///
/// A path that was asked for may itself be a link. A link met inside a folder is not followed: it
/// could lead out of the folder, to files nobody meant to give, or round in a circle.
final class Walk {
  private final List<Candidate> met = new ArrayList<>();

  /// @throws NoSuchFileException where one of `paths` does not exist, before anything is taken
  static List<Candidate> of(List<Path> paths) throws IOException {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new NoSuchFileException(path.toString());
      }
    }
    var walk = new Walk();
    for (Path path : paths) {
      walk.add(path);
    }
    return walk.met;
  }

  private void add(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      int before = met.size();
      Files.walkFileTree(path.toRealPath(), new Visitor(path));
      met.subList(before, met.size()).sort(Comparator.comparing(Walk::place));
    } else {
      met.add(candidate(path, Files.readAttributes(path, BasicFileAttributes.class)));
    }
  }

  private static String place(Candidate candidate) {
    return switch (candidate) {
      case Candidate.File file -> file.path().toString();
      case Candidate.Passed passed -> passed.problem().where();
    };
  }

  private static Candidate candidate(Path path, BasicFileAttributes attributes) {
    if (attributes.isRegularFile()) {
      return new Candidate.File(path, attributes.size());
    }
    return attributes.isSymbolicLink()
        ? passed(Problem.Code.I004, path, target(path))
        : passed(Problem.Code.I005, path, "");
  }

  private static String target(Path link) {
    try {
      return "leads to " + Names.visible(Files.readSymbolicLink(link).toString());
    } catch (IOException e) {
      return "";
    }
  }

  static Candidate.Passed passed(Problem.Code code, Path path, String detail) {
    return new Candidate.Passed(new Problem(code, Names.visible(path.toString()), detail));
  }

  /// What an exception says about the file, as a problem.
  static Problem problem(Path path, IOException e) {
    Problem.Code code =
        switch (e) {
          case NoSuchFileException _ -> Problem.Code.I003;
          case AccessDeniedException _ -> Problem.Code.I002;
          default -> lockedByAnother(e) ? Problem.Code.I008 : Problem.Code.I002;
        };
    String detail = code == Problem.Code.I002 ? String.valueOf(e.getMessage()) : "";
    return new Problem(
        code, Names.visible(path.toString()), detail.equals(path.toString()) ? "" : detail);
  }

  /// Windows tells a locked file only by this sentence.
  private static boolean lockedByAnother(IOException e) {
    return String.valueOf(e.getMessage()).contains("being used by another process");
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path asked;
    private final Path real;

    Visitor(Path asked) throws IOException {
      this.asked = asked;
      this.real = asked.toRealPath();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      met.add(candidate(asked.resolve(real.relativize(file)), attributes));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      met.add(new Candidate.Passed(problem(asked.resolve(real.relativize(file)), e)));
      return FileVisitResult.CONTINUE;
    }
  }
}
