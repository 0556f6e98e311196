package org.guwah.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/// The versions of the libraries that the results of a worker hang on, as the build wrote them down
/// for its module.
public final class LibraryVersions {
  private static final String FILE = "libraries.properties";

  private final Properties versions;

  private LibraryVersions(Properties versions) {
    this.versions = versions;
  }

  /// Those of a module.
  ///
  /// @param beside a class of the package whose resources hold them
  public static LibraryVersions of(Class<?> beside) {
    var versions = new Properties();
    try (InputStream in = beside.getResourceAsStream(FILE)) {
      versions.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new LibraryVersions(versions);
  }

  /// @param library such as `jsoup`
  /// @throws IllegalArgumentException where the build did not write this one down
  public String version(String library) {
    String version = versions.getProperty(library);
    if (version == null) {
      throw new IllegalArgumentException(FILE + " has no line for " + library);
    }
    return version;
  }
}
