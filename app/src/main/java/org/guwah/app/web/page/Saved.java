package org.guwah.app.web.page;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.servlet.function.ServerRequest;

/// What was just recorded, as the page that comes next says it.
///
/// @param first number of the first entry
/// @param last of the last
/// @param waiting whether pages do not show it yet
/// @param preserved whether an item was preserved with it, so that it cannot be undone
/// @param back where to go once it was undone: this page, without what was said of it
public record Saved(long first, long last, boolean waiting, boolean preserved, String back) {
  private static final Pattern PASSING =
      Pattern.compile("(^|&)(saved|savedFrom|waiting|preserved|checked|slip|left)(=[^&]*)?(?=&|$)");

  /// What the request tells of it; nothing where nothing was recorded.
  public static Optional<Saved> of(ServerRequest request) {
    try {
      Optional<String> saved = request.param("saved");
      if (saved.isEmpty()) {
        return Optional.empty();
      }
      long last = Long.parseLong(saved.get());
      long first = Long.parseLong(request.param("savedFrom").orElse(saved.get()));
      return Optional.of(
          new Saved(
              first,
              last,
              request.param("waiting").isPresent(),
              request.param("preserved").isPresent(),
              page(request)));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  /// Path and query of the page asked for, without what is only said once.
  public static String page(ServerRequest request) {
    String query = request.uri().getRawQuery();
    String kept = query == null ? "" : PASSING.matcher(query).replaceAll("").replaceAll("^&", "");
    return request.uri().getRawPath() + (kept.isEmpty() ? "" : "?" + kept);
  }

  public boolean several() {
    return first < last;
  }
}
