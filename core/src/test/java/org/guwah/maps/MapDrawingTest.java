package org.guwah.maps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class MapDrawingTest {
  private static final Mark HOTAN = new Mark(37.107, 79.93, 10, "Hotan", true);
  private static final Mark ALMATY = new Mark(43.25, 76.95, 20, "Almaty", false);

  private static Document parsed(String svg) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
  }

  private static List<Element> all(Document svg, String name, String style) {
    var found = new ArrayList<Element>();
    var all = svg.getElementsByTagName(name);
    for (int i = 0; i < all.getLength(); i++) {
      var each = (Element) all.item(i);
      if (List.of(each.getAttribute("class").split(" ")).contains(style)) {
        found.add(each);
      }
    }
    return found;
  }

  /// Whether a point lies on land, by how many sides of rings lie to the west of it.
  private static boolean isLand(Basemap map, double longitude, double latitude) {
    boolean inside = false;
    for (Line ring : map.land()) {
      for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        boolean spans = ring.y(i) > latitude != ring.y(j) > latitude;
        double share = (latitude - ring.y(i)) / (ring.y(j) - ring.y(i));
        if (spans && longitude < ring.x(i) + share * (ring.x(j) - ring.x(i))) {
          inside = !inside;
        }
      }
    }
    return inside;
  }

  @ParameterizedTest
  @CsvSource({
    "79.93, 37.1, true", "76.95, 43.25, true", "87.6, 43.8, true", "-30, 40, false",
    "32.85, 39.93, true", "145, 0, false", "51, 42, false", "-77, 38.9, true"
  })
  void places_lie_on_land_and_seas_do_not(double x, double y, boolean land) {
    assertEquals(land, isLand(Basemap.fine(), x, y));
    assertEquals(land, isLand(Basemap.coarse(), x, y));
  }

  @Test
  void a_mark_and_what_is_around_it_lies_in_the_frame() throws Exception {
    Document svg = parsed(MapDrawing.svg("Two places", List.of(HOTAN, ALMATY), "en"));
    double height =
        Double.parseDouble(svg.getDocumentElement().getAttribute("viewBox").split(" ")[3]);
    assertEquals(2, all(svg, "circle", "map-mark").size());
    assertEquals(1, all(svg, "circle", "map-suggested").size());
    for (Element range : all(svg, "ellipse", "map-range")) {
      double x = Double.parseDouble(range.getAttribute("cx"));
      double y = Double.parseDouble(range.getAttribute("cy"));
      double rx = Double.parseDouble(range.getAttribute("rx"));
      assertTrue(x - rx > 0 && x + rx < Frame.WIDTH && y > 0 && y < height, range.toString());
    }
    assertEquals("Two places", svg.getDocumentElement().getAttribute("aria-label"));
  }

  @Test
  void what_is_farther_north_is_higher_and_what_is_farther_east_is_to_the_right() throws Exception {
    Document svg = parsed(MapDrawing.svg("x", List.of(HOTAN, ALMATY), "en"));
    List<Element> ranges = all(svg, "ellipse", "map-range"); // the widest first
    double almaty = Double.parseDouble(ranges.get(0).getAttribute("cy"));
    double hotan = Double.parseDouble(ranges.get(1).getAttribute("cy"));
    assertTrue(almaty < hotan);
    assertTrue(
        Double.parseDouble(ranges.get(0).getAttribute("cx"))
            < Double.parseDouble(ranges.get(1).getAttribute("cx")));
  }

  @ParameterizedTest
  @CsvSource({"0", "37", "60", "75"})
  void the_range_is_as_wide_as_the_bar_says(double latitude) throws Exception {
    Mark mark = new Mark(latitude, 20, 100, "x", true);
    Document svg = parsed(MapDrawing.svg("x", List.of(mark), "en"));
    String bar = all(svg, "path", "map-bar").getFirst().getAttribute("d");
    double drawn = Double.parseDouble(bar.replaceAll(".*h([\\d.]+)v.*", "$1"));
    String km = all(svg, "text", "map-scale").getFirst().getTextContent().replace(" km", "");
    Element range = all(svg, "ellipse", "map-range").getFirst();
    for (String side : List.of("rx", "ry")) {
      double its = Double.parseDouble(range.getAttribute(side));
      assertEquals(100, its * Double.parseDouble(km) / drawn, 1, side);
    }
  }

  @ParameterizedTest
  @CsvSource({"-17.7, 178, -13.8, -171.8", "89, 10, 70, -170", "-80, 0, -60, 170", "0, 0, 0, 0"})
  void no_line_leaves_the_drawing_wherever_it_is(double y, double x, double y2, double x2)
      throws Exception {
    String svg =
        MapDrawing.svg(
            "x", List.of(new Mark(y, x, 5, "a", true), new Mark(y2, x2, 5, "b", true)), "en");
    Document parsed = parsed(svg);
    double height =
        Double.parseDouble(parsed.getDocumentElement().getAttribute("viewBox").split(" ")[3]);
    assertTrue(height > 200 && height < 800, "" + height);
    Matcher points = Pattern.compile("[ML](-?[\\d.]+) (-?[\\d.]+)").matcher(svg);
    while (points.find()) {
      double atX = Double.parseDouble(points.group(1));
      double atY = Double.parseDouble(points.group(2));
      assertTrue(atX >= -5 && atX <= Frame.WIDTH + 5, points.group());
      assertTrue(atY >= -5 && atY <= height + 5, points.group());
    }
  }

  @Test
  void a_town_that_a_mark_names_is_not_named_again() throws Exception {
    Document marked = parsed(MapDrawing.svg("Almaty", List.of(ALMATY), "en"));
    assertEquals(List.of(), named(marked, "Almaty"));
    var beside = new Mark(43.3, 77.2, 20, "Somewhere", false);
    Document other = parsed(MapDrawing.svg("Somewhere", List.of(beside), "en"));
    assertEquals(List.of("Almaty"), named(other, "Almaty"));
  }

  private static List<String> named(Document svg, String name) {
    return all(svg, "text", "map-country").stream()
        .map(Element::getTextContent)
        .filter(name::equals)
        .toList();
  }

  @Test
  void a_label_of_a_stranger_stays_words() throws Exception {
    String words = "</text><script>alert(1)</script>\u0000\ud800 \"&";
    Document svg = parsed(MapDrawing.svg(words, List.of(new Mark(37, 80, 5, words, true)), "en"));
    assertEquals(0, svg.getElementsByTagName("script").getLength());
  }

  @Test
  void labels_never_lie_over_each_other() {
    var labels = new Labels(700, 300);
    var boxes = new ArrayList<Labels.Box>();
    for (int i = 0; i < 400; i++) {
      labels.beside(i * 37 % 700, i * 61 % 300, "Qaraqash ناھىيىسى").ifPresent(boxes::add);
    }
    assertTrue(boxes.size() > 20, "" + boxes.size());
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = i + 1; j < boxes.size(); j++) {
        assertFalse(boxes.get(i).meets(boxes.get(j)));
      }
    }
  }

  @Test
  void places_at_one_point_are_one_mark_and_a_thousand_are_no_trouble() throws Exception {
    var marks = new ArrayList<Mark>();
    for (int i = 0; i < 1_000; i++) {
      marks.add(new Mark(35 + i % 100 / 10.0, 75 + i % 200 / 10.0, 5, "m" + i, true));
    }
    String svg = MapDrawing.svg("many", marks, "en");
    assertEquals(200, all(parsed(svg), "circle", "map-mark").size());
    assertEquals(svg, MapDrawing.svg("many", marks, "en"));
  }

  @Test
  void a_map_is_no_heavier_than_a_small_picture() {
    String world =
        MapDrawing.svg("x", List.of(HOTAN, new Mark(38.9, -77, 5, "Washington", true)), "en");
    assertTrue(world.length() < 120_000, "" + world.length());
    assertTrue(MapDrawing.svg("x", List.of(HOTAN, ALMATY), "en").length() < 60_000);
  }

  @Test
  void there_is_no_map_of_nothing() {
    assertThrows(IllegalArgumentException.class, () -> MapDrawing.svg("x", List.of(), "en"));
    assertThrows(IllegalArgumentException.class, () -> new Mark(91, 0, 1, "", true));
  }
}
