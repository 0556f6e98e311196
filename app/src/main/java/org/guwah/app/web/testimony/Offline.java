package org.guwah.app.web.testimony;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// What the form needs that is kept as a file and filled in where there is no archive.
///
/// @param style our own
/// @param script our own; it puts the answers into a file
public record Offline(String style, String script) {
  static Offline load() throws IOException {
    return new Offline(read("offline-form.css"), read("offline-form.js"));
  }

  private static String read(String name) throws IOException {
    try (InputStream in = Offline.class.getResourceAsStream("/org/guwah/app/web/" + name)) {
      if (in == null) {
        throw new IOException("the program lacks its own file " + name + "; build it again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
