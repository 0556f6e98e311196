package org.guwah.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.guwah.archive.Archive;
import org.guwah.model.Act;
import org.guwah.model.Item;
import org.guwah.model.Problem;
import org.guwah.model.Restriction;

/// Takes testimonies out of the files of answers that come with other material.
final class Answered {
  private final Archive archive;
  private final Clock clock;

  Answered(Archive archive, Clock clock) {
    this.archive = archive;
    this.clock = clock;
  }

  static boolean isAnswers(String name) {
    return name.endsWith(AnswersFile.ENDING);
  }

  /// Such a file holds all that its form asked to hold back, so it is for the owner alone.
  static Restriction restriction(String name, Restriction given) {
    return isAnswers(name) ? Restriction.SEALED : given;
  }

  /// The acts that make a testimony of it, or say why it is none; none where the file was taken in
  /// before.
  ///
  /// @param file as it is preserved
  /// @param where as a person would name it
  /// @param given under what the file was added: the testimony is under nothing less
  List<Act> acts(Item file, String where, String by, Restriction given) throws IOException {
    if (archive.journal().holds(file)) {
      return List.of();
    }
    try {
      AnswersFile answers = AnswersFile.read(bytes(file));
      Testimony told = answers.told().under(given);
      var mistakes = told.mistakes();
      return mistakes.isEmpty()
          ? new Testimonies(archive, clock).acts(told, answers.id(), by)
          : refused(where, mistakes.getFirst().fault().name());
    } catch (IllegalArgumentException _) {
      return refused(where, "");
    }
  }

  private byte[] bytes(Item file) throws IOException {
    if (file.size() > AnswersFile.LARGEST) {
      throw new IllegalArgumentException("it has " + file.size() + " bytes");
    }
    try (InputStream in = archive.originals().open(file.content())) {
      return in.readAllBytes();
    }
  }

  /// @param what is wrong, without words of the file: they may be a name
  private static List<Act> refused(String where, String what) {
    return List.of(new Act.Noticed(new Problem(Problem.Code.I009, where, what)));
  }
}
