package org.guwah.app.web.testimony;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.guwah.app.web.judging.Recorder;
import org.guwah.intake.Testimony;
import org.guwah.model.Consent;
import org.guwah.model.Edtf;
import org.guwah.model.Held;
import org.guwah.model.Restriction;
import org.guwah.model.Use;
import org.guwah.model.Viewer;
import org.springframework.web.servlet.function.ServerRequest;

/// What was typed into the form for testimonies, by the names of its fields, so that it is shown
/// again as it was typed.
///
/// @param values of text fields and choices
/// @param held what is to be held back
public record Answers(Map<String, String> values, Set<Held> held) {
  /// Text fields of one line.
  static final List<String> LINES =
      List.of(
          "title", "language", "teller", "relation", "interviewer", "explainedBy", "explainedOn");

  /// Longer texts.
  static final List<String> TEXTS = List.of("words", "knowledge", "earlier", "hold", "terms");

  static final List<String> CHOICES = List.of("use", "restriction", "eyes");

  public Answers {
    values = Map.copyOf(values);
    held = Set.copyOf(held);
  }

  /// A new form: nothing is shared, and names are held back.
  ///
  /// @param title what the testimony is called unless another name is given
  static Answers begun(Viewer viewer, String title) {
    Restriction most = viewer.clearance();
    Restriction seen = most == Restriction.SEALED ? Restriction.RESTRICTED : most;
    return new Answers(
        Map.of(
            "title", title,
            "interviewer", viewer.name(),
            "use", Use.KEEP.name(),
            "restriction", seen.name(),
            "eyes", most.name()),
        EnumSet.of(Held.NAME));
  }

  static Answers of(ServerRequest request) {
    var values = new LinkedHashMap<String, String>();
    for (String name : LINES) {
      values.put(name, Recorder.line(request, name));
    }
    for (String name : TEXTS) {
      String typed = Recorder.typed(request, name);
      values.put(name, name.equals("words") ? typed : typed.strip());
    }
    for (String name : CHOICES) {
      values.put(name, request.param(name).orElse(""));
    }
    var held = EnumSet.noneOf(Held.class);
    for (Held each : Held.values()) {
      if (request.param(field(each)).isPresent()) {
        held.add(each);
      }
    }
    return new Answers(values, held);
  }

  /// The name of the box that holds something back.
  public static String field(Held held) {
    return "held-" + held.name().toLowerCase(Locale.ROOT);
  }

  public String value(String name) {
    return values.getOrDefault(name, "");
  }

  /// @param viewer who can give nothing to fewer eyes than their own
  Testimony testimony(Viewer viewer) {
    String on = value("explainedOn");
    var consent =
        new Consent(
            choice(Use.class, "use", Use.KEEP),
            held,
            eyes(viewer, "eyes"),
            value("explainedBy"),
            Edtf.parse(on).isPresent() ? on : "",
            value("terms"));
    return new Testimony(
        value("words"),
        value("title"),
        value("language"),
        value("teller"),
        value("relation"),
        value("knowledge"),
        value("interviewer"),
        value("earlier"),
        consent,
        eyes(viewer, "restriction"),
        Arrays.asList(value("hold").split("\n", -1)));
  }

  private Restriction eyes(Viewer viewer, String name) {
    Restriction chosen = choice(Restriction.class, name, viewer.clearance());
    return viewer.maySee(chosen) ? chosen : viewer.clearance();
  }

  private <E extends Enum<E>> E choice(Class<E> kind, String name, E otherwise) {
    return Arrays.stream(kind.getEnumConstants())
        .filter(each -> each.name().equals(value(name)))
        .findFirst()
        .orElse(otherwise);
  }

  /// Whether the day was given in a form that is no date.
  boolean badDay() {
    String on = value("explainedOn");
    return !on.isEmpty() && Edtf.parse(on).isEmpty();
  }
}
