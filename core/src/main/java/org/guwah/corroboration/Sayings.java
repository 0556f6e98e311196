package org.guwah.corroboration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.Page;
import org.guwah.archive.Proposals.Asking;
import org.guwah.archive.Proposals.By;
import org.guwah.archive.Proposals.Order;
import org.guwah.archive.Proposals.Row;
import org.guwah.archive.Proposals.Tally;
import org.guwah.model.Claim;
import org.guwah.model.Claim.Slot;
import org.guwah.model.DocumentId;
import org.guwah.model.Verdict;

/// Finds what else says the same as a claim, and what says otherwise, among all that one viewer may
/// see and nobody rejected. For one thread.
public final class Sayings {
  /// How many claims are compared with one.
  private static final int MOST = 1_000;

  /// How many names are looked at for one like it.
  private static final int MOST_NAMES = 20_000;

  /// How many acts, and how many figures, are looked at for contradictions.
  private static final int MOST_COMPARED = 20_000;

  private final Library library;
  private final Map<DocumentId, Opened> opened = new HashMap<>();

  public Sayings(Library library) {
    this.library = library;
  }

  /// A pair that cannot both hold.
  public record Contradiction(Saying a, Saying b, Bearing bearing) {}

  /// @param complete whether there was no more than is looked at
  public record Contradictions(List<Contradiction> all, boolean complete) {}

  /// All that bears on a claim; empty where the finding is none.
  public Optional<About> about(Row row) throws IOException {
    if (!(row.proposal().finding() instanceof Claim claim)) {
      return Optional.empty();
    }
    Saying saying = saying(row, claim);
    return Optional.of(About.of(saying, like(saying)));
  }

  /// Who said first what a finding says; empty where it is no claim.
  public Optional<FirstSpeaker> speaker(Row row) throws IOException {
    return row.proposal().finding() instanceof Claim claim
        ? Optional.of(saying(row, claim).speaker())
        : Optional.empty();
  }

  /// Claims that are all of one person or thing, by who said them first. Whether they say the same
  /// does not matter.
  public Corroboration origins(List<Row> claims) throws IOException {
    return Corroboration.of(sayings(claims));
  }

  /// Those of claims on one person, whatever each calls them, that cannot both hold.
  public List<Contradiction> contradictionsOfOne(List<Row> claims) throws IOException {
    var found = new ArrayList<Contradiction>();
    List<Saying> all = sayings(claims);
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        Bearing bearing = Bearings.ofOnePerson(all.get(i), all.get(j));
        if (bearing.contradicts()) {
          found.add(new Contradiction(all.get(i), all.get(j), bearing));
        }
      }
    }
    return found;
  }

  private List<Saying> sayings(List<Row> claims) throws IOException {
    var all = new ArrayList<Saying>();
    for (Row row : claims) {
      if (row.proposal().finding() instanceof Claim claim) {
        all.add(saying(row, claim));
      }
    }
    return all;
  }

  private List<Saying> like(Saying saying) throws IOException {
    return switch (saying.claim().type()) {
      case ACT -> of(saying.meaning(Slot.PERSON));
      case FIGURE -> find(stated("figure").withKind(saying.claim().kind()), MOST);
      case TRAIT, POSITION, INTERVENTION, QUOTE -> List.of();
    };
  }

  /// The acts told of somebody who may be of this name.
  private List<Saying> of(String person) throws IOException {
    var sayings = new ArrayList<Saying>();
    for (Tally name : library.proposals().tally(stated("act"), By.PERSON, MOST_NAMES)) {
      if (Names.isOne(name.value(), person)) {
        sayings.addAll(find(stated("act").withPerson(name.value()), MOST));
      }
    }
    return sayings;
  }

  private static Asking stated(String sort) {
    return Asking.ALL.withSorts(sort).withoutVerdict(Verdict.REJECTED);
  }

  private List<Saying> find(Asking asking, int most) throws IOException {
    var sayings = new ArrayList<Saying>();
    for (Row row : library.proposals().find(asking, Order.TEXT, new Page(0, most))) {
      if (row.proposal().finding() instanceof Claim claim) {
        sayings.add(saying(row, claim));
      }
    }
    return sayings;
  }

  private Saying saying(Row row, Claim claim) throws IOException {
    Opened document = opened.get(row.document());
    if (document == null) {
      document = Opened.of(library, row.document());
      opened.put(row.document(), document);
    }
    return document.saying(row, claim);
  }

  /// Acts of people of one name that cannot both have been as they are told, and counts of one
  /// thing that share no number; in the order of the texts.
  public Contradictions contradictions() throws IOException {
    var found = new ArrayList<Contradiction>();
    boolean complete = true;
    for (String sort : List.of("act", "figure")) {
      List<Saying> sayings = find(stated(sort), MOST_COMPARED);
      new Pairs(sayings).each((a, b) -> compare(a, b, found));
      complete &= sayings.size() < MOST_COMPARED;
    }
    return new Contradictions(found, complete);
  }

  private static void compare(Saying a, Saying b, List<Contradiction> found) {
    Bearing bearing = Bearings.of(a, b);
    if (bearing.contradicts()) {
      found.add(new Contradiction(a, b, bearing));
    }
  }
}
