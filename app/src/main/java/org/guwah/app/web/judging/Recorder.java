package org.guwah.app.web.judging;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import org.guwah.archive.Archive;
import org.guwah.model.Act;
import org.guwah.model.Entry;
import org.guwah.model.Judgment;
import org.guwah.model.JudgmentId;
import org.springframework.web.servlet.function.ServerRequest;

/// Adds judgments to the record. Safe for use by several threads.
public final class Recorder {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int LONGEST_REASON = 4_000;

  private final Archive archive;
  private final Follow follow;
  private final SecureRandom random = new SecureRandom();

  public Recorder(Archive archive, Follow follow) {
    this.archive = archive;
    this.follow = follow;
  }

  /// What became of a judgment.
  ///
  /// @param entry its number
  /// @param seen whether pages already show it
  public record Recorded(long entry, boolean seen) {
    /// For the page that comes next, which says so.
    public String parameters() {
      return "saved=" + entry + (seen ? "" : "&waiting");
    }
  }

  /// Records a judgment durably, publishes it in the log, and waits for the pages to follow.
  public Recorded record(String by, Judgment judgment, String why) throws IOException {
    var act = new Act.Judged(JudgmentId.mint(random), judgment, why);
    Entry entry = archive.journal().append(by, List.of(act)).getLast();
    archive.journal().publish();
    return new Recorded(entry.number(), follow.until(entry.number() + 1, PATIENCE));
  }

  /// The reason a person gave with a form, on one line.
  public static String why(ServerRequest request) {
    return line(request, "why", LONGEST_REASON);
  }

  /// The value of a form's field: white space as single spaces, cut after `longest` code units.
  public static String line(ServerRequest request, String name, int longest) {
    String line = request.param(name).orElse("").strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    if (line.length() <= longest) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(longest - 1)) ? longest - 1 : longest;
    return line.substring(0, end);
  }
}
