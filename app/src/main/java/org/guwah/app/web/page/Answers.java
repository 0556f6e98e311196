package org.guwah.app.web.page;

import java.nio.charset.StandardCharsets;
import org.guwah.json.Json;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/// Answers for other programs.
public final class Answers {
  private static final MediaType JSON =
      new MediaType(MediaType.APPLICATION_JSON, StandardCharsets.UTF_8);
  private static final MediaType ATOM =
      new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);

  private Answers() {}

  public static ServerResponse json(Json json) {
    return ServerResponse.ok().contentType(JSON).body(json + "\n");
  }

  public static ServerResponse atom(String feed) {
    return ServerResponse.ok().contentType(ATOM).body(feed);
  }
}
