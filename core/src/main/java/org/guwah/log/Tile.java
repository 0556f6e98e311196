package org.guwah.log;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One file of a published log, C2SP tlog-tiles: up to 256 hashes of one level of the tree, or the
/// leaves themselves.
///
/// @param level [#ENTRIES], or 0 to 7: a hash of level L is the root of 256^L leaves
/// @param index from 0, counted in full tiles of this level
/// @param width how many hashes or leaves it has, 1 to [#FULL]
public record Tile(int level, long index, int width) {
  /// The hashes or leaves of a full tile.
  public static final int FULL = 256;

  /// The level of tiles that hold leaves instead of hashes.
  public static final int ENTRIES = -1;

  /// The highest level that a tree of 2^63 − 1 leaves has.
  static final int TOP = 7;

  private static final Pattern PATH =
      Pattern.compile(
          "tile/(entries|0|[1-9][0-9]?)/((?:x[0-9]{3}/){0,6}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

  public Tile {
    if (level < ENTRIES || level > TOP || index < 0 || width < 1 || width > FULL) {
      throw new ProofException("there is no tile " + level + "/" + index + " of width " + width);
    }
  }

  /// The last tile of `level` of a log of `size` leaves, full or partial.
  ///
  /// @throws ProofException where a log of this size has no tile of this level
  public static Tile last(int level, long size) {
    return holding(level, hashes(level, size) - 1, size);
  }

  /// The tile of a log of `size` leaves that holds the hash (or leaf) number `number` of `level`.
  static Tile holding(int level, long number, long size) {
    long first = number & -FULL;
    long width = Math.min(FULL, hashes(level, size) - first);
    return new Tile(level, Math.floorDiv(number, FULL), (int) width);
  }

  /// How many hashes of `level` a tree of `size` leaves has.
  private static long hashes(int level, long size) {
    return size >> (8 * Math.max(0, level));
  }

  /// Its place in the published log, such as `tile/0/x001/234.p/17`.
  public String path() {
    var path = new StringBuilder(String.format(Locale.ROOT, "%03d", index % 1000));
    for (long rest = index / 1000; rest > 0; rest /= 1000) {
      path.insert(0, String.format(Locale.ROOT, "x%03d/", rest % 1000));
    }
    path.insert(0, "tile/" + (level == ENTRIES ? "entries" : level) + "/");
    return width == FULL ? path.toString() : path + ".p/" + width;
  }

  /// Reads what [#path()] wrote.
  ///
  /// @throws ProofException where `path` is no tile's
  public static Tile parse(String path) {
    Matcher matcher = PATH.matcher(path);
    if (!matcher.matches()) {
      throw new ProofException("\"" + path + "\" is no path of a tile");
    }
    try {
      String level = matcher.group(1);
      String width = matcher.group(3);
      var tile =
          new Tile(
              level.equals("entries") ? ENTRIES : Integer.parseInt(level),
              Long.parseLong(matcher.group(2).replaceAll("[x/]", "")),
              width == null ? FULL : Integer.parseInt(width));
      if (tile.path().equals(path)) {
        return tile;
      }
    } catch (NumberFormatException e) {
      throw new ProofException("\"" + path + "\" is too large for a tile", e);
    }
    throw new ProofException("\"" + path + "\" is not the path of a tile as it must be written");
  }

  @Override
  public String toString() {
    return path();
  }
}
