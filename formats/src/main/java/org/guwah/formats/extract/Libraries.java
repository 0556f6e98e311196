package org.guwah.formats.extract;

import org.guwah.worker.LibraryVersions;

/// The versions of the libraries that readings hang on.
public final class Libraries {
  private static final LibraryVersions VERSIONS = LibraryVersions.of(Libraries.class);

  private Libraries() {}

  /// @param library such as `jsoup`
  /// @throws IllegalArgumentException where the build did not write this one down
  public static String version(String library) {
    return VERSIONS.version(library);
  }
}
