package org.guwah.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// One thing received: a custody record for some bytes. The same bytes received twice from
/// different hands are two items with one content.
///
/// @param id minted in the record
/// @param content the bytes, by their SHA-256
/// @param size in bytes
/// @param name the file's own name, without folders
/// @param mediaType as declared by the name or the container, never detected; a hint only
/// @param origin where it came from
/// @param receivedAt by our own clock, which is a claim; cut to the millisecond
/// @param receivedBy the person who added it
/// @param restriction as given when it was added; judgments may change it later
public record Item(
    ItemId id,
    Sha256 content,
    long size,
    String name,
    String mediaType,
    Origin origin,
    Instant receivedAt,
    String receivedBy,
    Restriction restriction) {
  public Item {
    receivedAt = receivedAt.truncatedTo(ChronoUnit.MILLIS);
    if (size < 0) {
      throw new IllegalArgumentException("size " + size + " of " + name + " is below 0");
    }
  }
}
