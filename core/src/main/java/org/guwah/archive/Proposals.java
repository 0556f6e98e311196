package org.guwah.archive;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guwah.archive.Derivations.Page;
import org.guwah.model.CaseId;
import org.guwah.model.DocumentId;
import org.guwah.model.Verdict;

/// The findings of an archive, for one viewer. One of which any word is held back from them is not
/// there: neither listed nor counted.
public interface Proposals {
  /// All of a document, by place.
  List<Row> of(DocumentId id) throws IOException;

  /// A stretch of those asked for.
  List<Row> find(Asking asking, Order order, Page page) throws IOException;

  /// How many are asked for.
  long count(Asking asking) throws IOException;

  /// How many of those asked for there are of each value, the most first.
  List<Tally> tally(Asking asking, By by, int limit) throws IOException;

  /// How many documents this viewer may see, and how many of them wait to be looked through.
  Progress progress() throws IOException;

  /// A proposal, its places counted in the text of its document as this viewer sees it.
  ///
  /// @param ordinal its number in the document, from 0, until something is found or judged again
  record Row(DocumentId document, int ordinal, Proposal proposal) {}

  /// @param value as first written
  record Tally(String value, long count) {}

  /// @param documents that may be seen
  /// @param waiting how many of them no program has looked through
  record Progress(long documents, long waiting) {}

  /// In which order they are listed.
  enum Order {
    /// As they were added and stand in the text.
    TEXT,
    /// By the day that they tell of, the earliest first, those without one last.
    DAY
  }

  /// What findings are counted by.
  enum By {
    SORT,
    KIND,
    PERSON,
    PLACE,
    VERDICT
  }

  /// What is asked for; every part that is empty asks for all.
  ///
  /// @param sorts `mention`, `act`, `figure`, `position`, `intervention`, `quote`
  /// @param person in any case
  /// @param place in any case
  /// @param of only documents gathered in this case
  /// @param among only these documents; absent for all
  /// @param openTo only what this person may still decide; empty for all
  record Asking(
      Set<String> sorts,
      String kind,
      Set<Verdict> verdicts,
      String person,
      String place,
      Optional<CaseId> of,
      Optional<DocumentId> document,
      Optional<Set<DocumentId>> among,
      String openTo) {
    public static final Asking ALL =
        new Asking(Set.of(), "", Set.of(), "", "", Optional.empty(), Optional.empty());

    public Asking {
      sorts = Set.copyOf(sorts);
      verdicts = Set.copyOf(verdicts);
      among = among.map(Set::copyOf);
    }

    /// Of any documents, and whoever may decide it.
    public Asking(
        Set<String> sorts,
        String kind,
        Set<Verdict> verdicts,
        String person,
        String place,
        Optional<CaseId> of,
        Optional<DocumentId> document) {
      this(sorts, kind, verdicts, person, place, of, document, Optional.empty(), "");
    }

    public Asking withSorts(String... newSorts) {
      return new Asking(
          Set.of(newSorts), kind, verdicts, person, place, of, document, among, openTo);
    }

    public Asking withKind(String newKind) {
      return new Asking(sorts, newKind, verdicts, person, place, of, document, among, openTo);
    }

    public Asking withVerdicts(Verdict... newVerdicts) {
      return new Asking(
          sorts, kind, Set.of(newVerdicts), person, place, of, document, among, openTo);
    }

    /// All verdicts but one.
    public Asking withoutVerdict(Verdict verdict) {
      var others = EnumSet.complementOf(EnumSet.of(verdict));
      return withVerdicts(others.toArray(Verdict[]::new));
    }

    public Asking withPerson(String newPerson) {
      return new Asking(sorts, kind, verdicts, newPerson, place, of, document, among, openTo);
    }

    public Asking withPlace(String newPlace) {
      return new Asking(sorts, kind, verdicts, person, newPlace, of, document, among, openTo);
    }

    public Asking within(CaseId newCase) {
      return new Asking(
          sorts, kind, verdicts, person, place, Optional.of(newCase), document, among, openTo);
    }

    public Asking inside(DocumentId newDocument) {
      return new Asking(
          sorts, kind, verdicts, person, place, of, Optional.of(newDocument), among, openTo);
    }

    public Asking among(Set<DocumentId> documents) {
      return new Asking(
          sorts, kind, verdicts, person, place, of, document, Optional.of(documents), openTo);
    }

    public Asking openTo(String name) {
      return new Asking(sorts, kind, verdicts, person, place, of, document, among, name);
    }
  }
}
