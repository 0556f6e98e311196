package org.guwah.worker;

import org.guwah.json.Json;

/// How much a worker takes from one content. Told to the worker when it starts, since recipes name
/// them; the parent holds every answer against them again.
///
/// @param text of one content, in UTF-16 code units
/// @param pieces of one text
/// @param parts of one container
/// @param unpacked of one container, in bytes
/// @param ratio how many times its own size a container may unpack to
/// @param floor below which the ratio does not matter, in bytes
/// @param depth how many containers may lie inside each other
public record Limits(
    int text, int pieces, int parts, long unpacked, int ratio, long floor, int depth) {
  /// What the program uses.
  public static final Limits STANDARD =
      new Limits(1 << 24, 500_000, 100_000, 1L << 36, 100, 1L << 26, 8);

  public Limits withText(int newText) {
    return new Limits(newText, pieces, parts, unpacked, ratio, floor, depth);
  }

  public Limits withParts(int newParts) {
    return new Limits(text, pieces, newParts, unpacked, ratio, floor, depth);
  }

  public Limits withFloor(long newFloor) {
    return new Limits(text, pieces, parts, unpacked, ratio, newFloor, depth);
  }

  public Limits withUnpacked(long newUnpacked) {
    return new Limits(text, pieces, parts, newUnpacked, ratio, floor, depth);
  }

  /// The most bytes that may come out of a container.
  ///
  /// @param size of the container, in bytes
  public long unpackedFrom(long size) {
    long byRatio = size > unpacked / ratio ? unpacked : size * ratio;
    return Math.min(unpacked, Math.max(floor, byRatio));
  }

  public Json.Obj json() {
    return Json.object()
        .with("text", text)
        .with("pieces", pieces)
        .with("parts", parts)
        .with("unpacked", unpacked)
        .with("ratio", ratio)
        .with("floor", floor)
        .with("depth", depth)
        .build();
  }

  /// @throws org.guwah.json.JsonException where a member is missing
  public static Limits of(Json.Obj json) {
    return new Limits(
        json.count("text"),
        json.count("pieces"),
        json.count("parts"),
        json.whole("unpacked"),
        json.count("ratio"),
        json.whole("floor"),
        json.count("depth"));
  }
}
