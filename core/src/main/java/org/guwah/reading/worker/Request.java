package org.guwah.reading.worker;

import org.guwah.json.Json;
import org.guwah.model.Sha256;
import org.guwah.reading.Workshop;
import org.guwah.worker.Wellformed;

/// What a worker is asked to read. The bytes follow it.
///
/// @param name a hint; cut to [#MAX_HINT]
/// @param mediaType a hint; cut to [#MAX_HINT]
/// @param size in bytes
/// @param depth how many containers it lies in, from 0
public record Request(Sha256 content, String name, String mediaType, long size, int depth) {
  /// In UTF-16 code units.
  public static final int MAX_HINT = 1024;

  public Request {
    name = hint(name);
    mediaType = hint(mediaType);
  }

  static Request of(Workshop.Job job) {
    return new Request(job.content(), job.name(), job.mediaType(), job.size(), job.depth());
  }

  public Json.Obj json() {
    return Json.object()
        .with("content", content.hex())
        .with("name", name)
        .with("mediaType", mediaType)
        .with("size", size)
        .with("depth", depth)
        .build();
  }

  /// @throws org.guwah.json.JsonException where a member is missing
  public static Request of(Json.Obj json) {
    return new Request(
        new Sha256(json.text("content")),
        json.text("name"),
        json.text("mediaType"),
        json.whole("size"),
        json.count("depth"));
  }

  /// The end of a name tells more than its beginning.
  private static String hint(String hint) {
    String end = hint.length() <= MAX_HINT ? hint : hint.substring(hint.length() - MAX_HINT);
    return Wellformed.of(end);
  }
}
