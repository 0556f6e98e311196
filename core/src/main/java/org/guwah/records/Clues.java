package org.guwah.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.Page;
import org.guwah.archive.Proposals.Asking;
import org.guwah.archive.Proposals.Order;
import org.guwah.corroboration.Sexes;
import org.guwah.corroboration.Titles;
import org.guwah.model.Claim;
import org.guwah.model.DocumentId;
import org.guwah.model.Edtf;
import org.guwah.model.Field;
import org.guwah.model.Mention;
import org.guwah.model.Span;
import org.guwah.model.Tag;
import org.guwah.model.Verdict;
import org.guwah.names.Name;

/// What a document says of somebody beside the name.
final class Clues {
  private static final int NEAR = 40;
  private static final Pattern AGE_AFTER = Pattern.compile("^,? (?:aged )?(\\d{1,3})(?=[,.;) ])");
  private static final Pattern AGE_BEFORE = Pattern.compile("(\\d{1,3})-year-old (?:\\S+ ){0,2}$");
  private static final int OLDEST = 110;

  private final Library library;
  private final Kin kin;
  private final ShortForms shortForms;
  private final Map<DocumentId, Opened> opened = new HashMap<>();

  /// @param persons all names of persons
  Clues(Library library, List<Appearance> persons) {
    this.library = library;
    this.kin = new Kin(library, persons);
    this.shortForms = new ShortForms(persons);
  }

  private record Opened(DocumentRow row, String text, PersonClaims claims) {}

  /// @param titles that stand before the name
  /// @param sexes each `f` or `m`
  /// @param longer the key of the name that it is short for
  record Clue(
      Set<String> titles,
      Optional<Traits.Years> born,
      Set<String> sexes,
      Set<String> places,
      Set<Event> events,
      List<Bond> bonds,
      Optional<String> longer) {}

  synchronized Clue of(Appearance name) {
    try {
      Opened document = opened(name.document());
      Set<String> titles = new LinkedHashSet<>();
      Optional<Traits.Years> born = Optional.empty();
      for (Span at : name.places()) {
        String title = Titles.before(at.start(), document.text());
        if (!title.isEmpty()) {
          titles.add(title);
        }
        born = born.or(() -> born(at, document));
      }
      Set<String> places = new LinkedHashSet<>();
      Set<String> sexes = new LinkedHashSet<>();
      Set<Event> events = new LinkedHashSet<>();
      for (Claim claim : document.claims().of(name)) {
        Claim.Filler place = claim.slots().get(Claim.Slot.PLACE);
        if (place != null && !place.value().isBlank()) {
          places.add(Tag.folded(place.value()));
        }
        born = born.or(() -> born(claim));
        sex(claim).ifPresent(sexes::add);
        event(name, claim).ifPresent(events::add);
      }
      List<Kin.Tie> ties = name.type() == Mention.Type.PERSON ? kin.of(name) : List.of();
      ties.stream()
          .filter(tie -> !tie.isOther(name))
          .flatMap(tie -> Sexes.ofRelation(tie.relation()).stream())
          .forEach(sexes::add);
      List<Bond> bonds = ties.stream().map(tie -> bond(name, tie)).toList();
      Optional<String> longer =
          name.type() == Mention.Type.PERSON ? shortForms.of(name) : Optional.empty();
      return new Clue(titles, born, sexes, places, events, bonds, longer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// An age counts from the year in which the document was published.
  private static Optional<Traits.Years> born(Span at, Opened document) {
    String after =
        document.text().substring(at.end(), Math.min(document.text().length(), at.end() + NEAR));
    String before = document.text().substring(Math.max(0, at.start() - NEAR), at.start());
    Matcher behind = AGE_AFTER.matcher(after);
    Matcher ahead = AGE_BEFORE.matcher(before);
    Optional<String> age =
        behind.find()
            ? Optional.of(behind.group(1))
            : ahead.find() ? Optional.of(ahead.group(1)) : Optional.empty();
    Optional<Integer> year =
        Edtf.parse(document.row().document().value(Field.PUBLISHED))
            .or(() -> Edtf.parse(document.row().document().value(Field.POSTED)))
            .flatMap(Edtf::earliest)
            .map(day -> day.getYear());
    return age.map(Integer::parseInt)
        .filter(each -> each > 0 && each < OLDEST)
        .flatMap(each -> year.map(then -> new Traits.Years(then - each - 2, then - each + 1)));
  }

  /// As somebody says outright, such as in a list.
  private static Optional<Traits.Years> born(Claim claim) {
    return Optional.of(claim)
        .filter(each -> each.type() == Claim.Type.TRAIT && each.kind().equals("born"))
        .flatMap(each -> Edtf.parse(each.value()))
        .flatMap(day ->
            day.earliest()
                .flatMap(from ->
                    day.latest().map(to -> new Traits.Years(from.getYear(), to.getYear()))));
  }

  private static Optional<String> sex(Claim claim) {
    return claim.type() == Claim.Type.TRAIT && claim.kind().equals("sex")
        ? Sexes.of(claim.value())
        : Optional.empty();
  }

  /// What is told as a fact or in somebody's words, with a time.
  private static Optional<Event> event(Appearance name, Claim claim) {
    boolean told =
        claim.type() == Claim.Type.ACT
            && (claim.modality() == Claim.Modality.ASSERTED
                || claim.modality() == Claim.Modality.REPORTED);
    return claim
        .slot(Claim.Slot.WHEN)
        .filter(_ -> told)
        .flatMap(words -> Edtf.parse(words.value()))
        .flatMap(when -> Event.of(claim.kind(), when, origin(name)));
  }

  /// Each row of a list tells by itself.
  private static String origin(Appearance name) {
    return name.apart() ? name.key() : name.document().toString();
  }

  private static Bond bond(Appearance name, Kin.Tie tie) {
    Appearance other = tie.other(name);
    return new Bond(
        tie.relation(),
        tie.isOther(name),
        tie.said(),
        Name.of(other.name()),
        other.key(),
        origin(name));
  }

  private Opened opened(DocumentId id) throws IOException {
    Opened known = opened.get(id);
    if (known == null) {
      DocumentRow row = library.document(id).orElseThrow();
      var told = Asking.ALL.inside(id).withSorts("act", "trait").withoutVerdict(Verdict.REJECTED);
      known =
          new Opened(
              row,
              row.document().text(library.text(id.content())),
              new PersonClaims(library.proposals().find(told, Order.TEXT, Page.ALL)));
      opened.put(id, known);
    }
    return known;
  }
}
