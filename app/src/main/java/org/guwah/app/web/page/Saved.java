package org.guwah.app.web.page;

import java.util.Optional;
import org.springframework.web.servlet.function.ServerRequest;

/// What was just recorded, as the page that comes next says it.
///
/// @param first number of the first entry
/// @param last of the last
/// @param waiting whether pages do not show it yet
/// @param preserved whether an item was preserved with it, so that it cannot be undone
/// @param back where to go once it was undone: this page, without what was said of it
public record Saved(long first, long last, boolean waiting, boolean preserved, String back) {
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
              back(request)));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  private static String back(ServerRequest request) {
    String query = request.uri().getRawQuery();
    String kept =
        query == null
            ? ""
            : query
                .replaceAll("(^|&)(saved|savedFrom|waiting|preserved)(=[^&]*)?(?=&|$)", "")
                .replaceAll("^&", "");
    return request.uri().getRawPath() + (kept.isEmpty() ? "" : "?" + kept);
  }

  public boolean several() {
    return first < last;
  }
}
