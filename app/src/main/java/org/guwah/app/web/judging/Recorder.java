package org.guwah.app.web.judging;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
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

  /// What became of judgments that were made together.
  ///
  /// @param first number of the first entry
  /// @param last of the last
  /// @param seen whether pages already show them
  public record Recorded(long first, long last, boolean seen) {
    /// For the page that comes next, which says so and offers to undo it.
    public String parameters() {
      return "saved="
          + last
          + (first == last ? "" : "&savedFrom=" + first)
          + (seen ? "" : "&waiting");
    }

    /// The page to come back to, with these parameters.
    ///
    /// @param page path and query of one of ours
    public String after(String page) {
      return page + (page.contains("?") ? "&" : "?") + parameters();
    }
  }

  /// Records a judgment durably, publishes it in the log, and waits for the pages to follow.
  public Recorded record(String by, Judgment judgment, String why) throws IOException {
    return record(by, List.of(judgment), why);
  }

  /// The same for several: all of them stand, or none.
  ///
  /// @param judgments at least one
  public Recorded record(String by, List<? extends Judgment> judgments, String why)
      throws IOException {
    var acts = new ArrayList<Act>();
    for (Judgment judgment : judgments) {
      acts.add(new Act.Judged(JudgmentId.mint(random), judgment, why));
    }
    return append(by, acts);
  }

  /// The same for acts of any kind, such as an item with the judgments on it.
  ///
  /// @param acts at least one
  public Recorded append(String by, List<Act> acts) throws IOException {
    List<Entry> entries = archive.journal().append(by, acts);
    archive.journal().publish();
    long last = entries.getLast().number();
    return new Recorded(entries.getFirst().number(), last, follow.until(last + 1, PATIENCE));
  }

  /// The reason a person gave with a form, on one line.
  public static String why(ServerRequest request) {
    return line(request, "why", LONGEST_REASON);
  }

  /// Longer words of a form's field: line ends as LF, other control characters left out, nothing
  /// but blanks before and after them.
  ///
  /// @param longest in UTF-16 code units
  /// @throws TooLong where there are more
  public static String text(ServerRequest request, String name, int longest) {
    return checked(name, typed(request, name).strip(), longest);
  }

  /// What was typed into a field of several lines, as it is, but for line ends, which are LF, and
  /// other control characters, which are left out.
  public static String typed(ServerRequest request, String name) {
    return request
        .param(name)
        .orElse("")
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
  }

  /// The value of a form's field: white space as single spaces.
  ///
  /// @param longest in UTF-16 code units
  /// @throws TooLong where there are more
  public static String line(ServerRequest request, String name, int longest) {
    return checked(name, line(request, name), longest);
  }

  /// The same, however long it is.
  public static String line(ServerRequest request, String name) {
    return request.param(name).orElse("").strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
  }

  private static String checked(String name, String words, int longest) {
    if (words.length() > longest) {
      throw new TooLong(name, words.length(), longest);
    }
    return words;
  }
}
