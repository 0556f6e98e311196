package org.guwah.app.web;

import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.app.web.log.Verification;
import org.guwah.app.web.page.Pages;
import org.guwah.archive.Archive;
import org.guwah.archive.Derivations.Counts;
import org.guwah.archive.Derivations.ItemRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.Page;
import org.guwah.archive.Derivations.ProblemRow;
import org.guwah.casework.Case;
import org.guwah.casework.Desk;
import org.guwah.casework.Task;
import org.guwah.model.CaseId;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The first page: what is due, how to add and find, what one works on, what needs looking after,
/// and whether all of it is safe.
public final class Home {
  private static final Page RECENT = new Page(0, 6);
  private static final Page URGENT = new Page(0, 4);
  private static final int TASKS = 6;
  private static final int CASES = 6;
  private static final Duration OLD = Duration.ofDays(7);

  /// The keys that the pages answer to.
  public static final List<String> KEYS =
      List.of("h", "d", "r", "e", "c", "t", "s", "f", "p", "l", "m");

  /// What single keys do where the browser runs scripts, in the order of the help; `+` stands
  /// between keys pressed one after the other.
  public static final List<String> COMFORTS =
      List.of(
          "?", "/", "g+h", "g+d", "g+c", "g+t", "g+s", "j", "k", "n", "p", "]", "[", "t", "m",
          "Esc", "g+r", "a", "r", "u", "c", "o", "z", "n", "x", "v", "g", "e");

  private final Pages pages;
  private final Verification verification;
  private final String place;
  private final Clock clock = Clock.systemUTC();

  Home(Pages pages, Verification verification, String place) {
    this.pages = pages;
    this.verification = verification;
    this.place = place;
  }

  /// @param place where the archive is, as a command names it
  /// @param today by this machine's clock, in UTC
  /// @param tasks those due first, at most a few
  /// @param open how many tasks there are
  /// @param cases the open ones, at most a few
  /// @param gathered how many documents each case has
  /// @param entries how many the record has
  /// @param verified what the last check found
  /// @param backup when the last backup was begun
  public record HomePage(
      String place,
      LocalDate today,
      List<Task> tasks,
      int open,
      List<Case> cases,
      Map<CaseId, Long> gathered,
      Counts counts,
      long entries,
      List<ItemRow> items,
      List<ProblemRow> problems,
      Optional<Verification.Last> verified,
      Optional<Backup> backup) {}

  /// @param days since it was begun
  /// @param old whether another one is due
  public record Backup(Instant at, long days, boolean old) {}

  /// @param place where the archive is, as a command names it
  public record AboutPage(String place) {}

  public ServerResponse show(ServerRequest request) throws IOException {
    Library library = pages.library(request);
    Desk desk = Desk.of(library.casework(), pages.viewer(request));
    var page =
        new HomePage(
            place,
            LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
            desk.tasks().stream().limit(TASKS).toList(),
            desk.tasks().size(),
            desk.open().stream().limit(CASES).toList(),
            library.gathered(),
            library.counts(),
            pages.archive().journal().size(),
            library.items(RECENT),
            library.problems(URGENT),
            verification.last(),
            backup());
    return pages.show(request, "home", page);
  }

  private Optional<Backup> backup() throws IOException {
    try {
      return pages
          .archive()
          .settings()
          .get(Archive.LAST_BACKUP)
          .map(Instant::parse)
          .map(this::aged);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private Backup aged(Instant at) {
    Duration age = Duration.between(at, clock.instant());
    return new Backup(at, age.toDays(), age.compareTo(OLD) > 0);
  }

  /// Every key that the pages answer to.
  public ServerResponse keys(ServerRequest request) {
    return pages.show(request, "keys", new AboutPage(place));
  }

  public ServerResponse about(ServerRequest request) {
    return pages.show(request, "about", new AboutPage(place));
  }
}
