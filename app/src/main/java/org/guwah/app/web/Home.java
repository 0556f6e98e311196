package org.guwah.app.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.guwah.app.web.log.Verification;
import org.guwah.app.web.page.Pages;
import org.guwah.archive.Derivations.Counts;
import org.guwah.archive.Derivations.ItemRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.Page;
import org.guwah.archive.Derivations.ProblemRow;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The first page: what the archive holds, what is new, what needs looking after.
public final class Home {
  private static final Page RECENT = new Page(0, 8);
  private static final Page URGENT = new Page(0, 5);

  /// The keys that the pages answer to.
  public static final List<String> KEYS = List.of("h", "d", "i", "s", "f", "p", "l", "m");

  private final Pages pages;
  private final Verification verification;
  private final String place;

  Home(Pages pages, Verification verification, String place) {
    this.pages = pages;
    this.verification = verification;
    this.place = place;
  }

  /// @param place where the archive is, as a command names it
  /// @param entries how many the record has
  /// @param verified what the last check found
  public record HomePage(
      String place,
      Counts counts,
      long entries,
      List<ItemRow> items,
      List<ProblemRow> problems,
      Optional<Verification.Last> verified) {}

  /// @param place where the archive is, as a command names it
  public record AboutPage(String place) {}

  public ServerResponse show(ServerRequest request) throws IOException {
    Library library = pages.library();
    var page =
        new HomePage(
            place,
            library.counts(),
            pages.archive().journal().size(),
            library.items(RECENT),
            library.problems(URGENT),
            verification.last());
    return pages.show(request, "home", page);
  }

  public ServerResponse about(ServerRequest request) {
    return pages.show(request, "about", new AboutPage(place));
  }
}
