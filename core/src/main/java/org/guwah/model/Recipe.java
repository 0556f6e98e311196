package org.guwah.model;

/// What made a derivation: change any part of it, and the derivation is made again.
///
/// @param tool such as `html`
/// @param version of our own code for it, raised when its results change
/// @param settings whatever else the result depends on, such as a library's version; may be empty
public record Recipe(String tool, int version, String settings) {
  @Override
  public String toString() {
    return tool + "/" + version + (settings.isEmpty() ? "" : " " + settings);
  }
}
