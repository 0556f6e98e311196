package org.guwah.maps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guwah.gazetteer.Gazetteer;
import org.guwah.gazetteer.PlaceKind;
import org.guwah.gazetteer.Spot;

/// Draws places on a map. The drawing has classes and no colours, loads nothing and runs nothing;
/// the same marks give the same drawing.
public final class MapDrawing {
  private static final double[] STEPS = {1, 2, 5};
  private static final double LONGEST_BAR = 130;
  private static final int TOWNS = 10;

  private final Frame frame;
  private final Labels labels;
  private final StringBuilder svg = new StringBuilder();

  private MapDrawing(Frame frame) {
    this.frame = frame;
    this.labels = new Labels(Frame.WIDTH, frame.height());
  }

  /// @param title that says in words what the map shows
  /// @param marks at least one
  /// @param language of the names of countries, BCP 47
  public static String svg(String title, List<Mark> marks, String language) {
    if (marks.isEmpty()) {
      throw new IllegalArgumentException("a map of nothing");
    }
    var drawing = new MapDrawing(Frame.around(marks));
    return drawing.draw(title, together(marks), language);
  }

  /// What lies at one point is one mark, with all their words.
  private static List<Mark> together(List<Mark> marks) {
    Map<String, Mark> points = new LinkedHashMap<>();
    for (Mark each : marks) {
      points.merge(
          each.latitude() + " " + each.longitude(),
          each,
          (a, b) ->
              new Mark(
                  a.latitude(),
                  a.longitude(),
                  Math.max(a.km(), b.km()),
                  a.label().equals(b.label()) ? a.label() : a.label() + ", " + b.label(),
                  a.sure() || b.sure()));
    }
    var all = new ArrayList<>(points.values());
    all.sort(Comparator.comparingInt(Mark::km).reversed());
    return all;
  }

  private String draw(String title, List<Mark> marks, String language) {
    String height = Path.number(frame.height());
    svg.append("<svg class=\"map\" viewBox=\"0 0 " + Frame.WIDTH + " " + height)
        .append("\" role=\"img\" direction=\"ltr\" xmlns=\"http://www.w3.org/2000/svg\"")
        .append(" aria-label=\"" + escaped(title) + "\"><title>" + escaped(title) + "</title>")
        .append("<rect class=\"map-water\" width=\"" + Frame.WIDTH + "\" height=\"" + height)
        .append("\"/>");
    ground();
    marks.forEach(this::range);
    marks.forEach(each -> labels.keep(frame.x(each.longitude()), frame.y(each.latitude()), 5));
    bar();
    marks.reversed().forEach(this::point);
    countries(language);
    if (!frame.isWide()) {
      towns(language, marks);
    }
    return svg.append("</svg>").toString();
  }

  private void ground() {
    Basemap map = frame.isOfTheWorld() ? Basemap.coarse() : Basemap.fine();
    var land = new Path(frame);
    map.land().stream().filter(line -> line.meets(frame)).forEach(land::area);
    var borders = new Path(frame);
    map.borders().stream().filter(line -> line.meets(frame)).forEach(borders::line);
    svg.append("<path class=\"map-land\" fill-rule=\"evenodd\" d=\"" + land.data() + "\"/>");
    svg.append("<path class=\"map-border\" d=\"" + borders.data() + "\"/>");
  }

  /// Where it may be: a circle on the ground.
  private void range(Mark mark) {
    svg.append("<ellipse class=\"map-range" + (mark.sure() ? "" : " map-suggested"))
        .append("\" cx=\"" + Path.number(frame.x(mark.longitude())))
        .append("\" cy=\"" + Path.number(frame.y(mark.latitude())))
        .append("\" rx=\"" + Path.number(mark.wide() * frame.scale() * frame.narrow()))
        .append("\" ry=\"" + Path.number(mark.high() * frame.scale()) + "\"/>");
  }

  private void point(Mark mark) {
    double x = frame.x(mark.longitude());
    double y = frame.y(mark.latitude());
    svg.append("<circle class=\"map-mark" + (mark.sure() ? "" : " map-suggested"))
        .append("\" cx=\"" + Path.number(x) + "\" cy=\"" + Path.number(y) + "\" r=\"3.5\"><title>")
        .append(escaped(mark.label()) + " ± " + mark.km() + " km</title></circle>");
    labels.beside(x, y, mark.label()).ifPresent(box -> words("map-label", box, mark.label()));
  }

  private void countries(String language) {
    Gazetteer.shipped().all().stream()
        .filter(place -> place.kind() == PlaceKind.COUNTRY && place.spot().isPresent())
        .sorted(Comparator.comparingInt(place -> -place.spot().orElseThrow().km()))
        .forEach(country -> country(country.spot().orElseThrow(), country.name(language)));
  }

  /// Some large towns, to find one's way by; not those that a mark names already.
  private void towns(String language, List<Mark> marks) {
    Gazetteer.shipped().all().stream()
        .filter(place -> place.kind() == PlaceKind.TOWN && place.spot().isPresent())
        .filter(place -> frame.holds(place.spot().orElseThrow()))
        .sorted(Comparator.comparingInt(place -> -place.spot().orElseThrow().km()))
        .limit(TOWNS)
        .filter(town -> marks.stream().noneMatch(mark -> mark.label().equals(town.name(language))))
        .forEach(town -> town(town.spot().orElseThrow(), town.name(language)));
  }

  private void town(Spot spot, String name) {
    double x = frame.x(spot.longitude());
    double y = frame.y(spot.latitude());
    labels
        .beside(x, y, name)
        .ifPresent(at -> {
          svg.append("<circle class=\"map-town\" cx=\"" + Path.number(x))
              .append("\" cy=\"" + Path.number(y) + "\" r=\"1.8\"/>");
          words("map-country", at, name);
        });
  }

  private void country(Spot spot, String name) {
    labels
        .over(frame.x(spot.longitude()), frame.y(spot.latitude()), name)
        .ifPresent(at -> words("map-country", at, name));
  }

  private void words(String style, Labels.Box box, String words) {
    svg.append("<text class=\"" + style + "\" text-anchor=\"middle\" x=\"")
        .append(Path.number(box.middle()) + "\" y=\"" + Path.number(box.bottom() - 4) + "\">")
        .append(escaped(words) + "</text>");
  }

  /// A bar that is so many km long at the middle of the map.
  private void bar() {
    double unit = frame.scale() / Mark.DEGREE;
    double km = 1;
    for (double ten = 1; ten < 1e5; ten *= 10) {
      for (double step : STEPS) {
        km = step * ten * unit <= LONGEST_BAR ? step * ten : km;
      }
    }
    double y = frame.height() - 12;
    svg.append("<path class=\"map-bar\" d=\"M12 " + Path.number(y - 5) + "v5h")
        .append(Path.number(km * unit) + "v-5\"/>");
    var box = new Labels.Box(12, y - 21, 12 + km * unit, y - 4);
    labels.keep(box.middle(), y - 8, km * unit / 2);
    words("map-scale", box, (int) km + " km");
  }

  private static String escaped(String words) {
    return words
        .replaceAll("[\\p{Cntrl}\\p{Cs}]", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("\"", "&quot;");
  }
}
