package org.guwah.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A person's visit to the pages. It fails where a page is not answered with 200, or is the sign-in
/// page in the place of another.
final class Visit implements AutoCloseable {
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");
  private static final String PASSPHRASE = "measured on a quiet day";

  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final URI once;

  /// @param once where the passphrase is set
  Visit(URI once) {
    this.once = once;
  }

  /// Sets the passphrase, with which the visit goes on signed in.
  void signIn() throws IOException, InterruptedException {
    var form = new StringBuilder();
    String page = send(HttpRequest.newBuilder(once), "/sign-in");
    for (Matcher field = HIDDEN.matcher(page); field.find(); ) {
      form.append(field.group(1)).append('=').append(encoded(field.group(2))).append('&');
    }
    String phrase = encoded(PASSPHRASE);
    form.append("passphrase=").append(phrase).append("&repeated=").append(phrase);
    send(
        HttpRequest.newBuilder(once.resolve("/passphrase"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form.toString())),
        "/");
  }

  /// Looks at `places`, and then at pages that they lead to.
  ///
  /// @param most how many pages it looks at
  void walk(List<String> places, int most) throws IOException, InterruptedException {
    Deque<String> open = new ArrayDeque<>(places);
    Set<String> seen = new HashSet<>(places);
    for (int pages = 0; pages < most; pages++) {
      if (open.isEmpty()) {
        throw new IOException("the walk saw only " + pages + " pages: " + seen);
      }
      String page = look(open.pop());
      for (Matcher link = LINK.matcher(page); link.find(); ) {
        String next = link.group(1).replace("&amp;", "&");
        if (seen.add(next)) {
          open.add(next);
        }
      }
    }
  }

  /// The page at this path.
  String look(String path) throws IOException, InterruptedException {
    URI at = once.resolve(path);
    return send(HttpRequest.newBuilder(at), at.getPath());
  }

  private String send(HttpRequest.Builder request, String expected)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = browser.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() != 200 || !answer.uri().getPath().equals(expected)) {
      throw new IOException(
          expected + " was answered " + answer.statusCode() + " by " + answer.uri().getPath());
    }
    return answer.body();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    browser.close();
  }
}
