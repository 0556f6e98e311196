package org.guwah.pipeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.guwah.archive.Composition;
import org.guwah.archive.Composition.Placed;
import org.guwah.archive.Derivations.Composed;
import org.guwah.archive.Face;
import org.guwah.archive.Face.Kind;
import org.guwah.archive.Face.Labels;
import org.guwah.model.CaseId;
import org.guwah.model.Document;
import org.guwah.model.Judgment;
import org.guwah.model.Problem;
import org.guwah.model.Reading;
import org.guwah.model.Restriction;
import org.guwah.redaction.Redaction;

/// Makes the faces of a content for the index: one for all who see the same of it.
final class Faces {
  private final Reading reading;
  private final Composition composition;
  private final Composed composed;
  private final Kind kind;
  private final Set<String> problems = new TreeSet<>();

  private Faces(Reading reading, Composition composition, Composed composed) {
    this.reading = reading;
    this.composition = composition;
    this.composed = composed;
    this.kind = kind();
    for (Problem problem : reading.problems()) {
      problems.add(problem.code().name());
    }
    for (Problem problem : composition.lost()) {
      problems.add(problem.code().name());
    }
  }

  static List<Face> of(Reading reading, Composition composition, Composed composed) {
    return new Faces(reading, composition, composed).faces();
  }

  private Kind kind() {
    if (composed.told()) {
      return Kind.TESTIMONY;
    }
    return switch (reading.recipe().tool()) {
      case "html" -> Kind.PAGE;
      case "feed", "wxr" -> Kind.POST;
      case "pdf", "docx" -> Kind.PAPER;
      case "text" -> Kind.TEXT;
      default -> Kind.OTHER;
    };
  }

  /// The clearances from the content's own restriction up, cut where something is held back or hung
  /// on it that fewer may see.
  private List<Face> faces() {
    Set<Restriction> borders = borders();
    var faces = new ArrayList<Face>();
    Restriction from = composed.restriction();
    Restriction to = from;
    for (Restriction each : EnumSet.range(from, Restriction.SEALED)) {
      if (each != from && borders.contains(each)) {
        faces.add(face(from, to));
        from = each;
      }
      to = each;
    }
    faces.add(face(from, to));
    return faces;
  }

  /// The clearances from which on more is seen.
  private Set<Restriction> borders() {
    var borders = new HashSet<Restriction>();
    composition.withheld().forEach(each -> borders.add(each.restriction()));
    for (Placed placed : composition.marks()) {
      switch (placed.mark()) {
        case Judgment.Noted noted -> borders.add(noted.restriction());
        case Judgment.Translated translated -> borders.add(translated.restriction());
        case Judgment.HeldBack _, Judgment.Tagged _, Judgment.Gathered _ -> {}
      }
    }
    return borders;
  }

  private Face face(Restriction from, Restriction to) {
    var redaction = Redaction.of(reading.text(), composition.withheld(), from);
    var documents = new ArrayList<Document>();
    var labels = new ArrayList<Labels>();
    for (Document document : composition.documents()) {
      documents.add(redaction.document(document));
      labels.add(labels(document, from, redaction));
    }
    return new Face(from, to, redaction.text(), documents, labels);
  }

  private Labels labels(Document document, Restriction clearance, Redaction redaction) {
    var tags = new TreeSet<String>();
    var cases = new TreeSet<CaseId>();
    var translations = new ArrayList<String>();
    var notes = new ArrayList<String>();
    for (Placed placed : composition.marks()) {
      if (placed.part() == document.part()) {
        boolean whole = !redaction.hides(placed.start(), placed.end());
        switch (placed.mark()) {
          case Judgment.Tagged(_, String tag) when redaction.words(tag).equals(tag) ->
              tags.add(tag);
          case Judgment.Gathered(CaseId of, _) -> cases.add(of);
          case Judgment.Noted(_, String note, var eyes) when whole && sees(clearance, eyes) ->
              notes.add(redaction.words(note));
          case Judgment.Translated translated
              when whole && sees(clearance, translated.restriction()) ->
              translations.add(redaction.words(translated.words()));
          case Judgment.Tagged _, Judgment.Noted _, Judgment.Translated _, Judgment.HeldBack _ -> {}
        }
      }
    }
    return new Labels(tags, cases, kind, problems, composed.restriction(), translations, notes);
  }

  private static boolean sees(Restriction clearance, Restriction restriction) {
    return restriction.compareTo(clearance) <= 0;
  }
}
