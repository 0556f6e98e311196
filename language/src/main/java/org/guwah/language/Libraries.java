package org.guwah.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/// The versions of the libraries that results hang on, as the build wrote them down.
public final class Libraries {
  private static final Properties VERSIONS = load();

  private Libraries() {}

  /// @param library such as `jsoup`
  /// @throws IllegalArgumentException where the build did not write this one down
  public static String version(String library) {
    String version = VERSIONS.getProperty(library);
    if (version == null) {
      throw new IllegalArgumentException(
          "libraries.properties of the module language has no line for " + library);
    }
    return version;
  }

  private static Properties load() {
    var versions = new Properties();
    try (InputStream in = Libraries.class.getResourceAsStream("libraries.properties")) {
      versions.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return versions;
  }
}
