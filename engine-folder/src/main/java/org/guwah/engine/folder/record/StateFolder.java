package org.guwah.engine.folder.record;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// The person's own folder where this program remembers what it has seen: outside every archive, so
/// that putting an archive back to an earlier state does not take the memory of the later one with
/// it.
public final class StateFolder {
  private StateFolder() {}

  /// `GUWAH_STATE`; else the folder for such things of this system: `guwah` under `XDG_STATE_HOME`,
  /// under `~/.local/state`, or under `LOCALAPPDATA`.
  ///
  /// @param environment as of [System#getenv()]
  public static Path of(Map<String, String> environment) {
    String own = environment.getOrDefault("GUWAH_STATE", "");
    if (!own.isEmpty()) {
      return Path.of(own);
    }
    String standard = environment.getOrDefault("XDG_STATE_HOME", "");
    if (!standard.isEmpty() && Path.of(standard).isAbsolute()) {
      return Path.of(standard, "guwah");
    }
    String local = environment.getOrDefault("LOCALAPPDATA", "");
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
    return windows && !local.isEmpty()
        ? Path.of(local, "guwah")
        : Path.of(System.getProperty("user.home"), ".local", "state", "guwah");
  }
}
