package org.guwah.app.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.guwah.archive.Derivations.Page;
import org.springframework.web.servlet.function.ServerRequest;

/// Which stretch of a list a page shows, and the way to the others.
///
/// @param path of the page
/// @param parameters what the links keep, besides `from`
/// @param from 0
/// @param limit at least 1
/// @param total of the whole list
public record Pager(String path, Map<String, String> parameters, long from, int limit, long total) {
  public Pager {
    parameters = Map.copyOf(parameters);
  }

  /// Where the list begins that was asked for; 0 where nothing sensible was.
  public static long from(ServerRequest request) {
    try {
      return Math.max(0, Long.parseLong(request.param("from").orElse("0")));
    } catch (NumberFormatException _) {
      return 0;
    }
  }

  /// The stretch that was asked for.
  public static Page stretch(ServerRequest request, int limit) {
    return new Page(from(request), limit);
  }

  /// @param parameters what the links keep, besides `from`
  public static Pager of(
      ServerRequest request, int limit, long total, Map<String, String> parameters) {
    return new Pager(request.path(), parameters, from(request), limit, total);
  }

  /// From 1.
  public long first() {
    return Math.min(from + 1, total);
  }

  /// From 1, included.
  public long last() {
    return Math.min(from + limit, total);
  }

  public boolean hasPrevious() {
    return from > 0;
  }

  public boolean hasNext() {
    return from + limit < total;
  }

  public boolean needed() {
    return hasPrevious() || hasNext();
  }

  public String previous() {
    return at(Math.max(0, from - limit));
  }

  public String next() {
    return at(from + limit);
  }

  private String at(long start) {
    var link = new StringBuilder(path).append("?from=").append(start);
    parameters.forEach((name, value) ->
        link.append('&')
            .append(name)
            .append('=')
            .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return link.toString();
  }
}
