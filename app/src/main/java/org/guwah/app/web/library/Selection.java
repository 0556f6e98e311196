package org.guwah.app.web.library;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.guwah.app.web.page.Pages;
import org.guwah.app.web.page.Saved;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.TagRow;
import org.guwah.casework.Case;
import org.guwah.casework.Desk;
import org.springframework.web.servlet.function.ServerRequest;

/// What can be done at once with documents of a list.
///
/// @param page path and query of the page, without what is only said once
/// @param checked whether each document on it is checked at first
/// @param total of the whole list
/// @param tags to choose from
/// @param cases that are open
/// @param slip why nothing was recorded the last time
/// @param left how many documents were left out the last time, as no judgment can hang on them
/// @param saved what was just recorded
public record Selection(
    Listing listing,
    String page,
    boolean checked,
    long total,
    List<String> tags,
    List<Case> cases,
    Optional<Slip> slip,
    int left,
    Optional<Saved> saved) {
  /// The most documents that one form may be about.
  public static final int MOST = 10_000;

  /// Why nothing was recorded.
  public enum Slip {
    /// No document was checked.
    NOTHING,
    NO_TAG,
    NO_CASE,
    /// The documents were as asked for already.
    THE_SAME,
    /// More judgments than can be undone at once.
    TOO_MANY
  }

  public static Selection of(
      Pages pages, ServerRequest request, Library library, Listing listing, long total)
      throws IOException {
    return new Selection(
        listing,
        Saved.page(request),
        request.param("checked").isPresent(),
        total,
        library.tags().stream().map(TagRow::tag).toList(),
        Desk.of(library.casework(), pages.viewer(request)).open(),
        slip(request),
        left(request),
        Saved.of(request));
  }

  private static Optional<Slip> slip(ServerRequest request) {
    String name = request.param("slip").orElse("");
    return Arrays.stream(Slip.values()).filter(slip -> slip.name().equals(name)).findFirst();
  }

  private static int left(ServerRequest request) {
    String left = request.param("left").orElse("");
    return left.matches("[0-9]{1,6}") ? Integer.parseInt(left) : 0;
  }

  /// The same page with every document on it checked, or none.
  public String other() {
    return checked ? page : page + (page.contains("?") ? "&" : "?") + "checked";
  }

  /// How many of the whole list a form can be about.
  public long most() {
    return Math.min(total, MOST);
  }
}
