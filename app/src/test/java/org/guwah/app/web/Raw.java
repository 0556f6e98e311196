package org.guwah.app.web;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// An answer of a server to exactly the lines that were sent.
record Raw(int status, List<String> headers, String body) {
  /// Sends lines to a server, an empty one and a body after them.
  static Raw send(URI server, List<String> lines, String body) throws IOException {
    try (var socket = new Socket(server.getHost(), server.getPort())) {
      String head = String.join("\r\n", lines) + "\r\nConnection: close\r\n";
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      String length = bytes.length == 0 ? "" : "Content-Length: " + bytes.length + "\r\n";
      socket.getOutputStream().write((head + length + "\r\n").getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().write(bytes);
      return read(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  static Raw get(URI server, String path, String... headers) throws IOException {
    var lines = new java.util.ArrayList<String>();
    lines.add("GET " + path + " HTTP/1.1");
    lines.add("Host: 127.0.0.1:" + server.getPort());
    lines.addAll(List.of(headers));
    return send(server, lines, "");
  }

  private static Raw read(String answer) {
    int end = answer.indexOf("\r\n\r\n");
    List<String> lines = answer.substring(0, end).lines().toList();
    int status = Integer.parseInt(lines.getFirst().split(" ", 3)[1]);
    return new Raw(status, lines.subList(1, lines.size()), answer.substring(end + 4));
  }

  Optional<String> header(String name) {
    String prefix = name.toLowerCase(Locale.ROOT) + ": ";
    return headers.stream()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(prefix))
        .map(line -> line.substring(prefix.length()))
        .findFirst();
  }
}
