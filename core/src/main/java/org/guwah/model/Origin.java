package org.guwah.model;

/// Where an item came from: a claim of whoever gave or took it, kept as it was made.
public sealed interface Origin {
  /// Where it lay: a path of a file system, or inside a container.
  String path();

  /// Somebody handed a file over.
  ///
  /// @param path the file's path as given on the command line or by the upload; may hold any
  ///   character a file system allows
  /// @param from who gave it; empty where not said
  /// @param channel how it came (a stick, a mailbox, a download); empty where not said
  /// @param note what the person adding it wrote; empty where nothing
  record Deposit(String path, String from, String channel, String note) implements Origin {}

  /// Cut out of another item, byte for byte.
  ///
  /// @param of the container
  /// @param path the name inside the container, as it stands there
  record Part(ItemId of, String path) implements Origin {}
}
