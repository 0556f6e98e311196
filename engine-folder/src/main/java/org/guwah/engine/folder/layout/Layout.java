package org.guwah.engine.folder.layout;

import java.nio.file.Path;

/// The places in an archive's folder. A backup has the same ones, but for [#derived()],
/// [#temporary()] and [#description()].
///
/// @param root the archive's folder
public record Layout(Path root) {
  /// Says what this folder is; written last, so that without it there is no archive here.
  public Path description() {
    return root.resolve("guwah.toml");
  }

  /// The same for a finished backup.
  public Path backupDescription() {
    return root.resolve("backup.toml");
  }

  public Path originals() {
    return root.resolve("originals");
  }

  public Path record() {
    return root.resolve("record.db");
  }

  /// The record as it was before it was brought to a newer version.
  public Path recordBefore(int version) {
    return root.resolve("record.v" + version + ".db");
  }

  public Path settings() {
    return root.resolve("settings.db");
  }

  public Path log() {
    return root.resolve("log");
  }

  public Path checkpoint() {
    return log().resolve("checkpoint");
  }

  public Path keys() {
    return root.resolve("keys");
  }

  public Path logKey() {
    return keys().resolve("log.key");
  }

  public Path temporary() {
    return root.resolve("tmp");
  }

  public Path derived() {
    return root.resolve("derived");
  }

  public Path derivedDatabase() {
    return derived().resolve("derived.db");
  }

  public Path index() {
    return derived().resolve("index");
  }

  /// Held by the deriver.
  public Path lease() {
    return derived().resolve("lock");
  }

  /// Held while the log is being published.
  public Path publishing() {
    return derived().resolve("publishing.lock");
  }

  /// Held while tables are being made.
  public Path migrating() {
    return derived().resolve("migrating.lock");
  }

  /// Where the deriver listens.
  public Path socket() {
    return derived().resolve("socket");
  }
}
