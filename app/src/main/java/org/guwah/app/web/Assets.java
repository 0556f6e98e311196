package org.guwah.app.web;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The stylesheet, the script that only adds comfort, and the sign in the browser's tab; there is
/// nothing else.
final class Assets {
  private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");
  private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

  private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");

  private final byte[] style;
  private final byte[] comfort;
  private final byte[] icon;

  Assets() throws IOException {
    style = read("style.css");
    comfort = read("comfort.js");
    icon = read("icon.svg");
  }

  ServerResponse style(ServerRequest request) {
    return bytes(CSS, style);
  }

  ServerResponse comfort(ServerRequest request) {
    return bytes(SCRIPT, comfort);
  }

  ServerResponse icon(ServerRequest request) {
    return bytes(SVG, icon);
  }

  private static byte[] read(String name) throws IOException {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("the program lacks its own file " + name + "; build it again");
      }
      return in.readAllBytes();
    }
  }

  private static ServerResponse bytes(MediaType type, byte[] bytes) {
    return ServerResponse.ok()
        .contentType(type)
        .contentLength(bytes.length)
        .build((_, response) -> {
          response.getOutputStream().write(bytes);
          return null;
        });
  }
}
