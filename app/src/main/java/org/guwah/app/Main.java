package org.guwah.app;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.guwah.app.cli.Guwah;

/// Where the program starts.
public final class Main {
  /// Held, since the logging system forgets the level of a logger that nobody holds.
  private static final Logger LIBRARIES = Logger.getLogger("");

  private Main() {}

  /// @param args see `guwah --help`
  public static void main(String[] args) {
    quiet();
    System.exit(Guwah.run(args, System.out, System.err));
  }

  /// What libraries log may name people and files. What a person must know, Guwah says itself.
  static void quiet() {
    LIBRARIES.setLevel(Level.OFF);
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
  }
}
