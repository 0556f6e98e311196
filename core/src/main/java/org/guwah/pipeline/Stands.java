package org.guwah.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guwah.archive.Composition;
import org.guwah.archive.Derivations;
import org.guwah.archive.Extractions;
import org.guwah.archive.Extractions.Stand;
import org.guwah.archive.Proposal;
import org.guwah.casework.OwnNames;
import org.guwah.casework.SecondLook;
import org.guwah.model.CaseId;
import org.guwah.model.Document;
import org.guwah.model.DocumentId;
import org.guwah.model.Finding;
import org.guwah.model.Findings;
import org.guwah.model.Judgment;
import org.guwah.model.Problem;
import org.guwah.model.Reading;
import org.guwah.model.Restriction;
import org.guwah.model.Viewer;
import org.guwah.redaction.Redaction;
import org.guwah.redaction.Shown;

/// Works out how the findings of one content stand, and who may see each.
final class Stands {
  private final Composition composition;
  private final List<Seeing> seeings = new ArrayList<>();

  private static boolean isGathered(Composition.Placed placed) {
    return placed.mark() instanceof Judgment.Gathered;
  }

  private record Seeing(Restriction clearance, Redaction redaction) {}

  private Stands(Reading reading, Composition composition, Restriction least) {
    this.composition = composition;
    for (Restriction each : EnumSet.range(least, Restriction.SEALED)) {
      seeings.add(new Seeing(each, Redaction.of(reading.text(), composition.withheld(), each)));
    }
  }

  /// Works it out and keeps it.
  ///
  /// @param least under which the content is shown
  static void keep(
      Reading reading, Composition composition, Restriction least, Derivations derivations)
      throws IOException {
    Extractions extractions = derivations.extractions();
    Set<Integer> two = two(composition, derivations);
    OwnNames names = OwnNames.of(derivations.library(Viewer.owner("")).casework());
    var found = new ArrayList<Proposal>();
    var problems = new ArrayList<Problem>();
    for (Document document : composition.documents()) {
      var id = new DocumentId(reading.content(), document.part());
      Optional<Findings> findings = extractions.of(id);
      findings.ifPresent(each -> problems.addAll(each.problems()));
      var judging =
          new Judging(
              id.part(),
              proposals(id, document.text(reading.text()), findings, names),
              two.contains(id.part()));
      composition.assessments().forEach(judging::add);
      found.addAll(judging.all());
    }
    if (!found.isEmpty() || !problems.isEmpty()) {
      var stands = new Stands(reading, composition, least);
      extractions.stand(reading.content(), found.stream().map(stands::stand).toList(), problems);
    }
  }

  /// The parts gathered in a case that asks for two people.
  private static Set<Integer> two(Composition composition, Derivations derivations)
      throws IOException {
    var parts = new HashSet<Integer>();
    if (!composition.assessments().isEmpty()
        && composition.marks().stream().anyMatch(Stands::isGathered)) {
      Set<CaseId> asking = SecondLook.of(derivations.library(Viewer.owner("")).casework());
      for (Composition.Placed placed : composition.marks()) {
        if (placed.mark() instanceof Judgment.Gathered(CaseId of, _) && asking.contains(of)) {
          parts.add(placed.part());
        }
      }
    }
    return parts;
  }

  private static List<Proposal> proposals(
      DocumentId id, String text, Optional<Findings> findings, OwnNames names) {
    var all = new ArrayList<Proposal>();
    findings.ifPresent(found -> {
      names.in(text, found.mentions()).forEach(each -> all.add(Proposal.of(id.part(), each)));
      found.claims().forEach(each -> all.add(Proposal.of(id.part(), each)));
    });
    return all;
  }

  private Stand stand(Proposal proposal) {
    return new Stand(proposal, restriction(proposal.finding(), start(proposal.part())));
  }

  private int start(int part) {
    for (Document document : composition.documents()) {
      if (document.part() == part) {
        return document.start();
      }
    }
    throw new IllegalStateException("a finding in part " + part + ", which there is not");
  }

  /// Of those who may see the content, from whom on nothing of it is held back.
  private Restriction restriction(Finding finding, int start) {
    for (Seeing seeing : seeings) {
      if (Shown.isWhole(finding, start, seeing.redaction())) {
        return seeing.clearance();
      }
    }
    return Restriction.SEALED;
  }
}
