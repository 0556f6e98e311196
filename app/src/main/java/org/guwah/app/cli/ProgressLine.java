package org.guwah.app.cli;

import java.io.PrintWriter;
import java.time.Duration;
import org.guwah.intake.Intake;
import org.guwah.pipeline.Extraction;
import org.guwah.pipeline.Progress;

/// Tells a waiting person how far the work is: one line that changes on a terminal, and elsewhere a
/// plain line every few seconds.
final class ProgressLine implements Intake.Progress, Progress, Extraction.Progress {
  private static final Duration ON_TERMINAL = Duration.ofMillis(200);
  private static final Duration ELSEWHERE = Duration.ofSeconds(5);

  /// A rate measured over less than this says nothing about the rest.
  private static final Duration TELLING = Duration.ofSeconds(3);

  private final PrintWriter err;
  private final boolean terminal;
  private final long began = System.nanoTime();
  private long shown = began;
  private int width;

  ProgressLine(PrintWriter err) {
    this.err = err;
    this.terminal = onTerminal();
  }

  @SuppressWarnings("SystemConsoleNull") // since JDK 25 it is null again where there is no terminal
  private static boolean onTerminal() {
    var console = System.console();
    return console != null && console.isTerminal();
  }

  @Override
  public void taken(int done, int files, long doneBytes, long bytes) {
    show("progress.preserving", done, files, doneBytes, bytes - doneBytes);
  }

  @Override
  public void read(long done, long waiting, long doneBytes, long waitingBytes) {
    show("progress.reading", done, done + waiting, doneBytes, waitingBytes);
  }

  @Override
  public void looked(long done, long waiting) {
    show("progress.looking", done, done + waiting, done, waiting);
  }

  /// Another process looks through documents.
  void waitingToLook(long untouched) {
    if (due()) {
      print(Words.say("progress.lookingElsewhere", untouched));
    }
  }

  /// Another process does the work.
  void waiting(long unread) {
    if (due()) {
      print(Words.say("progress.elsewhere", unread));
    }
  }

  /// Leaves the terminal on a fresh line.
  void end() {
    if (width > 0) {
      err.print("\r" + " ".repeat(width) + "\r");
      err.flush();
      width = 0;
    }
  }

  private void show(String key, long done, long all, long doneBytes, long leftBytes) {
    if (due()) {
      print(Words.say(key, done, all) + remaining(doneBytes, leftBytes));
    }
  }

  private boolean due() {
    long now = System.nanoTime();
    boolean due = now - shown >= (terminal ? ON_TERMINAL : ELSEWHERE).toNanos();
    if (due) {
      shown = now;
    }
    return due;
  }

  private String remaining(long doneBytes, long leftBytes) {
    long elapsed = System.nanoTime() - began;
    if (elapsed < TELLING.toNanos() || doneBytes == 0 || leftBytes == 0) {
      return "";
    }
    long seconds = Math.round(elapsed / 1e9 * leftBytes / doneBytes);
    return " "
        + (seconds < 90
            ? Words.say("progress.seconds", Math.max(1, seconds))
            : Words.say("progress.minutes", Math.round(seconds / 60.0)));
  }

  private void print(String line) {
    if (terminal) {
      err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
      err.flush();
      width = Math.max(width, line.length());
    } else {
      err.println(line);
    }
  }
}
