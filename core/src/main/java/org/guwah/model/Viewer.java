package org.guwah.model;

/// The person on whose behalf something is read. Every read of the archive takes one.
///
/// @param name as it stands in the record
/// @param clearance the strictest restriction this person may see
public record Viewer(String name, Restriction clearance) {
  public boolean maySee(Restriction restriction) {
    return restriction.compareTo(clearance) <= 0;
  }

  /// The owner of the archive, who sees everything.
  public static Viewer owner(String name) {
    return new Viewer(name, Restriction.SEALED);
  }
}
