import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes the basemaps that `org.guwah.maps` draws, from the TopoJSON of the npm package
/// `world-atlas` 2.0.2 (Natural Earth 4.1.0, public domain).
///
/// `java MakeBasemap.java countries-50m.json basemap-50m.bin`; the same with `110m`.
///
/// Out goes: how many rings of land there are; each as the number of its points
/// and the points; then the same of the lines between countries. A point is longitude and latitude
/// in hundredths of a degree, each as the difference from the one before, in zigzag varints.
public class MakeBasemap {
  private static final int HUNDREDTHS = 100;
  private static final int HALF = 180 * HUNDREDTHS;

  private final String json;
  private int at;

  MakeBasemap(String json) {
    this.json = json;
  }

  public static void main(String[] args) throws IOException {
    Object map = new MakeBasemap(Files.readString(Path.of(args[0]))).value();
    List<int[][]> arcs = arcs(map);
    var out = new ByteArrayOutputStream();
    lines(out, rings(map, arcs));
    lines(out, borders(map, arcs));
    Files.write(Path.of(args[1]), out.toByteArray());
  }

  private static List<int[][]> arcs(Object map) {
    List<Double> scale = numbers(get(map, "transform", "scale"));
    List<Double> from = numbers(get(map, "transform", "translate"));
    var arcs = new ArrayList<int[][]>();
    for (Object arc : (List<?>) get(map, "arcs")) {
      var points = new ArrayList<int[]>();
      double x = 0;
      double y = 0;
      for (Object point : (List<?>) arc) {
        List<Double> step = numbers(point);
        x += step.get(0);
        y += step.get(1);
        add(points, x * scale.get(0) + from.get(0), y * scale.get(1) + from.get(1));
      }
      arcs.add(points.toArray(int[][]::new));
    }
    return arcs;
  }

  private static void add(List<int[]> points, double longitude, double latitude) {
    int x = (int) Math.round(longitude * HUNDREDTHS);
    int y = (int) Math.round(latitude * HUNDREDTHS);
    if (points.isEmpty() || points.getLast()[0] != x || points.getLast()[1] != y) {
      points.add(new int[] {x, y});
    }
  }

  private static List<int[][]> rings(Object map, List<int[][]> arcs) {
    var rings = new ArrayList<int[][]>();
    for (Object geometry : (List<?>) get(map, "objects", "land", "geometries")) {
      for (Object polygon : (List<?>) get(geometry, "arcs")) {
        for (Object ring : (List<?>) polygon) {
          var points = new ArrayList<int[]>();
          for (double number : numbers(ring)) {
            int arc = (int) number;
            int[][] its = arcs.get(arc < 0 ? ~arc : arc);
            for (int i = 0; i < its.length; i++) {
              int[] point = its[arc < 0 ? its.length - 1 - i : i];
              add(points, point[0] / 100.0, point[1] / 100.0);
            }
          }
          if (points.size() > 3) {
            rings.addAll(unrolled(points));
          }
        }
      }
    }
    return rings;
  }

  /// A ring that goes over the far side of the world, where longitudes jump, as one that goes on
  /// beyond it, and once more on the other side. One around a pole is closed beyond the pole.
  private static List<int[][]> unrolled(List<int[]> ring) {
    var points = new ArrayList<int[]>();
    int turn = 0;
    for (int i = 0; i < ring.size(); i++) {
      int jump = i == 0 ? 0 : ring.get(i)[0] - ring.get(i - 1)[0];
      turn += jump > HALF ? -2 * HALF : jump < -HALF ? 2 * HALF : 0;
      points.add(new int[] {ring.get(i)[0] + turn, ring.get(i)[1]});
    }
    int first = points.getFirst()[0];
    int last = points.getLast()[0];
    if (Math.abs(last - first) > HALF) {
      points.add(new int[] {last, -90 * HUNDREDTHS});
      points.add(new int[] {first, -90 * HUNDREDTHS});
    }
    var all = new ArrayList<int[][]>();
    for (int shift : new int[] {0, -2 * HALF, 2 * HALF}) {
      boolean seen = points.stream().anyMatch(point -> Math.abs(point[0] + shift) < HALF);
      if (shift == 0 || seen) {
        all.add(
            points.stream()
                .map(point -> new int[] {point[0] + shift, point[1]})
                .toArray(int[][]::new));
      }
    }
    return all;
  }

  /// The arcs that two countries share.
  private static List<int[][]> borders(Object map, List<int[][]> arcs) {
    Map<Integer, Integer> uses = new HashMap<>();
    for (Object geometry : (List<?>) get(map, "objects", "countries", "geometries")) {
      count(((Map<?, ?>) geometry).get("arcs"), uses);
    }
    var borders = new ArrayList<int[][]>();
    for (int arc = 0; arc < arcs.size(); arc++) {
      if (uses.getOrDefault(arc, 0) > 1 && arcs.get(arc).length > 1) {
        borders.add(arcs.get(arc));
      }
    }
    return borders;
  }

  private static void count(Object arcs, Map<Integer, Integer> uses) {
    if (arcs instanceof List<?> list) {
      list.forEach(each -> count(each, uses));
    } else if (arcs instanceof Double number) {
      int arc = number.intValue();
      uses.merge(arc < 0 ? ~arc : arc, 1, Integer::sum);
    }
  }

  private static void lines(ByteArrayOutputStream out, List<int[][]> lines) {
    varint(out, lines.size());
    for (int[][] line : lines) {
      varint(out, line.length);
      int x = 0;
      int y = 0;
      for (int[] point : line) {
        varint(out, zigzag(point[0] - x));
        varint(out, zigzag(point[1] - y));
        x = point[0];
        y = point[1];
      }
    }
  }

  private static int zigzag(int number) {
    return number << 1 ^ number >> 31;
  }

  private static void varint(ByteArrayOutputStream out, int number) {
    for (; (number & ~0x7f) != 0; number >>>= 7) {
      out.write(number & 0x7f | 0x80);
    }
    out.write(number);
  }

  private static Object get(Object map, String... path) {
    for (String name : path) {
      map = ((Map<?, ?>) map).get(name);
    }
    return map;
  }

  private static List<Double> numbers(Object list) {
    return ((List<?>) list).stream().map(each -> (Double) each).toList();
  }

  /// Reads JSON that is right.
  private Object value() {
    char c = next();
    if (c == '{') {
      Map<String, Object> map = new LinkedHashMap<>();
      for (at++; next() != '}'; skip(',')) {
        String name = (String) value();
        skip(':');
        map.put(name, value());
      }
      at++;
      return map;
    }
    if (c == '[') {
      var list = new ArrayList<Object>();
      for (at++; next() != ']'; skip(',')) {
        list.add(value());
      }
      at++;
      return list;
    }
    if (c == '"') {
      int end = json.indexOf('"', at + 1);
      String words = json.substring(at + 1, end);
      at = end + 1;
      return words;
    }
    int start = at;
    while ("+-.0123456789eE".indexOf(json.charAt(at)) >= 0) {
      at++;
    }
    return Double.valueOf(json.substring(start, at));
  }

  private char next() {
    while (Character.isWhitespace(json.charAt(at))) {
      at++;
    }
    return json.charAt(at);
  }

  private void skip(char sign) {
    if (next() == sign) {
      at++;
    }
  }
}
