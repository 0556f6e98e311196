package org.guwah.app;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A browser just good enough for a [Rehearsal]: sets the passphrase and follows links. It brings
/// in next to nothing that serving pages does not need.
final class Visitor {
  private static final Pattern FIELD =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");
  private static final Pattern COOKIE = Pattern.compile("(?mi)^Set-Cookie: ([^;]+)");
  private static final int PAGES = 40;
  private static final String PASSPHRASE = "only for a rehearsal";

  private final URI once;
  private String cookie = "";

  /// @param once where the passphrase is set
  Visitor(URI once) {
    this.once = once;
  }

  /// @param first the pages to begin with, after the one that the sign-in leads to
  /// @throws IOException where a page does not come
  void walk(List<String> first) throws IOException {
    signIn();
    Deque<String> open = new ArrayDeque<>(first);
    open.addFirst("/");
    Set<String> seen = new HashSet<>(open);
    for (int pages = 0; !open.isEmpty() && pages < PAGES; pages++) {
      String page = send("GET", open.removeFirst(), "", "200");
      for (Matcher link = LINK.matcher(page); link.find(); ) {
        String next = link.group(1).replace("&amp;", "&");
        if (seen.add(next)) {
          open.addLast(next);
        }
      }
    }
  }

  private void signIn() throws IOException {
    var form = new StringBuilder();
    String page = send("GET", once.getRawPath() + "?" + once.getRawQuery(), "", "200");
    for (Matcher field = FIELD.matcher(page); field.find(); ) {
      form.append(field.group(1)).append('=').append(encoded(field.group(2))).append('&');
    }
    String phrase = encoded(PASSPHRASE);
    form.append("passphrase=").append(phrase).append("&repeated=").append(phrase);
    send("POST", "/passphrase", form.toString(), "303");
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private String send(String method, String path, String form, String status) throws IOException {
    var address = new InetSocketAddress(once.getHost(), once.getPort());
    try (var server = SocketChannel.open(address)) {
      var request =
          ByteBuffer.wrap(request(method, path, form).getBytes(StandardCharsets.US_ASCII));
      while (request.hasRemaining()) {
        server.write(request);
      }
      byte[] bytes = Channels.newInputStream(server).readAllBytes();
      String answer = new String(bytes, StandardCharsets.UTF_8);
      if (!answer.startsWith("HTTP/1.1 " + status)) {
        throw new IOException(path + " was answered " + answer.lines().findFirst().orElse(""));
      }
      for (Matcher set = COOKIE.matcher(answer); set.find(); ) {
        cookie = set.group(1);
      }
      return answer;
    }
  }

  private String request(String method, String path, String form) {
    return String.join(
        "\r\n",
        method + " " + path + " HTTP/1.1",
        "Host: " + once.getAuthority(),
        "Connection: close",
        "Cookie: " + cookie,
        "Content-Type: application/x-www-form-urlencoded",
        "Content-Length: " + form.length(),
        "",
        form);
  }
}
