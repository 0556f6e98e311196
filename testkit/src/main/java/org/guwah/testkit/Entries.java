package org.guwah.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import org.guwah.model.Act;
import org.guwah.model.Item;
import org.guwah.model.ItemId;
import org.guwah.model.Origin;
import org.guwah.model.Restriction;
import org.guwah.model.Sha256;

/// Made-up acts. The same numbers give the same acts.
public final class Entries {
  /// When all of it happened.
  public static final Instant THEN = Instant.parse("2024-05-01T10:00:00.123Z");

  private Entries() {}

  /// The item of a file that holds its own path.
  public static Item item(String path) {
    return item(path, bytes(path), Restriction.OPEN);
  }

  public static Item item(String path, byte[] bytes, Restriction restriction) {
    return new Item(
        id(path),
        Sha256.hash(bytes),
        bytes.length,
        path.substring(path.lastIndexOf('/') + 1),
        "text/plain",
        new Origin.Deposit(path, "a neighbour", "a stick", "found in the yard"),
        THEN,
        "Mirigul",
        restriction);
  }

  /// The item of a part of a container.
  public static Item part(Item of, String path, byte[] bytes) {
    return new Item(
        id(of.id() + path),
        Sha256.hash(bytes),
        bytes.length,
        path,
        "text/plain",
        new Origin.Part(of.id(), path),
        THEN,
        "Mirigul",
        of.restriction());
  }

  public static Act preserved(String path) {
    return new Act.Preserved(item(path));
  }

  /// What the file at `path` holds.
  public static byte[] bytes(String path) {
    return path.getBytes(StandardCharsets.UTF_8);
  }

  private static ItemId id(String seed) {
    return ItemId.mint(new Random(seed.hashCode()));
  }
}
