package org.guwah.app.web.access;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.guwah.app.web.judging.Recorder;
import org.guwah.app.web.page.Links;
import org.guwah.app.web.page.NotFound;
import org.guwah.app.web.page.Pages;
import org.guwah.model.Restriction;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The page where the owner lets others in, and shuts the door again. For anybody else it is not
/// there.
public final class People {
  private final Pages pages;
  private final Accounts accounts;

  public People(Pages pages, Accounts accounts) {
    this.pages = pages;
    this.accounts = accounts;
  }

  /// @param owner whose archive it is
  /// @param clearances that can be given
  /// @param made the one-time link that was just made; it is shown once
  /// @param taken a name that could not be given again
  public record PeoplePage(
      String owner,
      List<Account> accounts,
      List<Restriction> clearances,
      Optional<Link> made,
      Optional<String> taken) {}

  /// @param address path and query
  public record Link(String name, String address) {}

  public ServerResponse show(ServerRequest request) throws IOException, NotFound {
    ownerOnly(request);
    return page(request, HttpStatus.OK, Optional.empty(), Optional.empty());
  }

  private void ownerOnly(ServerRequest request) throws NotFound {
    if (!pages.viewer(request).name().equals(pages.archive().owner())) {
      throw new NotFound(request.path());
    }
  }

  private ServerResponse page(
      ServerRequest request, HttpStatus status, Optional<Link> made, Optional<String> taken)
      throws IOException {
    var page =
        new PeoplePage(
            pages.archive().owner(),
            accounts.all(),
            List.of(Restriction.OPEN, Restriction.RESTRICTED),
            made,
            taken);
    return pages.show(request, status, "people", page);
  }

  public ServerResponse add(ServerRequest request) throws IOException, NotFound {
    ownerOnly(request);
    String name = name(request);
    Optional<String> word = accounts.add(name, clearance(request));
    return word.isPresent()
        ? page(request, HttpStatus.OK, link(name, word.get()), Optional.empty())
        : page(request, HttpStatus.UNPROCESSABLE_CONTENT, Optional.empty(), Optional.of(name));
  }

  public ServerResponse renew(ServerRequest request) throws IOException, NotFound {
    ownerOnly(request);
    String name = name(request);
    String word = accounts.renew(name).orElseThrow(() -> new NotFound(name));
    return page(request, HttpStatus.OK, link(name, word), Optional.empty());
  }

  public ServerResponse clear(ServerRequest request) throws IOException, NotFound {
    ownerOnly(request);
    return changed(accounts.clear(name(request), clearance(request)), name(request));
  }

  public ServerResponse close(ServerRequest request) throws IOException, NotFound {
    ownerOnly(request);
    return changed(accounts.close(name(request)), name(request));
  }

  private static ServerResponse changed(boolean found, String name) throws NotFound {
    if (!found) {
      throw new NotFound(name);
    }
    return Pages.seeOther("/people");
  }

  private static Optional<Link> link(String name, String word) {
    return Optional.of(new Link(name, "/sign-in?name=" + Links.encoded(name) + "&word=" + word));
  }

  private static String name(ServerRequest request) {
    return Recorder.line(request, "name", Accounts.LONGEST_NAME);
  }

  private static Restriction clearance(ServerRequest request) {
    String word = request.param("clearance").orElse("");
    return word.equals(Restriction.RESTRICTED.name()) ? Restriction.RESTRICTED : Restriction.OPEN;
  }
}
