package org.guwah.maps;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Coasts, and the lines between countries, as Natural Earth has them. Its file is made by
/// `tools/basemap/MakeBasemap.java`, which tells its form.
///
/// @param land the rings around it; a lake in it is a ring, too
/// @param borders lines between countries
record Basemap(List<Line> land, List<Line> borders) {
  private static final float HUNDREDTHS = 100;

  /// At 1:110 million, for the world.
  static Basemap coarse() {
    return Coarse.MAP;
  }

  /// At 1:50 million, for all that is closer.
  static Basemap fine() {
    return Fine.MAP;
  }

  private static final class Coarse {
    static final Basemap MAP = read("basemap-110m.bin");
  }

  private static final class Fine {
    static final Basemap MAP = read("basemap-50m.bin");
  }

  private static Basemap read(String name) {
    try (InputStream in = Basemap.class.getResourceAsStream(name)) {
      var bytes = new ByteArrayInputStream(Objects.requireNonNull(in).readAllBytes());
      return new Basemap(lines(bytes), lines(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Line> lines(InputStream in) throws IOException {
    int count = varint(in);
    var lines = new ArrayList<Line>(count);
    for (int i = 0; i < count; i++) {
      lines.add(line(in, varint(in)));
    }
    return List.copyOf(lines);
  }

  private static Line line(InputStream in, int points) throws IOException {
    float[] x = new float[points];
    float[] y = new float[points];
    int atX = 0;
    int atY = 0;
    for (int i = 0; i < points; i++) {
      atX += step(in);
      atY += step(in);
      x[i] = atX / HUNDREDTHS;
      y[i] = atY / HUNDREDTHS;
    }
    return new Line(x, y);
  }

  private static int step(InputStream in) throws IOException {
    int zigzag = varint(in);
    return zigzag >>> 1 ^ -(zigzag & 1);
  }

  private static int varint(InputStream in) throws IOException {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      int octet = in.read();
      number |= (octet & 0x7f) << shift;
      if (octet < 0x80) {
        return number;
      }
    }
  }
}
