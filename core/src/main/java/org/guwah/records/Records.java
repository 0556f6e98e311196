package org.guwah.records;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.TieRow;
import org.guwah.model.Identity;
import org.guwah.model.Judgment;
import org.guwah.model.Mention;
import org.guwah.model.RecordId;

/// All records that one viewer may see, put together anew from what stands. A snapshot; safe for
/// use by several threads.
public final class Records {
  private final Map<Mention.Type, Named> all;
  private final Map<Mention.Type, Links> links = new ConcurrentHashMap<>();
  private final Map<Mention.Type, Scales> scales = new ConcurrentHashMap<>();
  private final Clues clues;
  private final LinkWeights weights;

  private Records(Map<Mention.Type, Named> all, Clues clues, LinkWeights weights) {
    this.all = all;
    this.clues = clues;
    this.weights = weights;
  }

  /// Everything of one type.
  ///
  /// @param apart two names of one type that somebody said are not one, or that nobody could tell
  /// @param judged the numbers of the two, as [#judged(Mention.Type)] gives them
  /// @param different likewise, of those that are not one
  private record Named(
      List<Entity> entities, List<Apart> apart, Set<Long> judged, Set<Long> different) {}

  /// A judgment between two entities that keeps them apart, or leaves it open.
  public record Apart(Entity a, Entity b, TieRow tie) {
    public Identity identity() {
      return ((Judgment.Compared) tie.judgment()).identity();
    }

    boolean isBetween(Entity one, Entity other) {
      return (a.equals(one) && b.equals(other)) || (a.equals(other) && b.equals(one));
    }
  }

  public static Records of(Library library, LinkWeights weights) throws IOException {
    Map<Mention.Type, Named> all = new EnumMap<>(Mention.Type.class);
    List<TieRow> ties = library.ties();
    List<Appearance> persons = List.of();
    for (Mention.Type type : Mention.Type.values()) {
      if (type != Mention.Type.DATE) {
        List<TieRow> own = ties.stream().filter(tie -> tie.judgment().type() == type).toList();
        List<Appearance> names = Appearances.of(library, type, own);
        persons = type == Mention.Type.PERSON ? names : persons;
        all.put(type, named(type, names, own));
      }
    }
    return new Records(all, new Clues(library, persons), weights);
  }

  private static boolean isComparison(TieRow tie, Identity identity) {
    return tie.judgment() instanceof Judgment.Compared compared && compared.identity() == identity;
  }

  private static Named named(Mention.Type type, List<Appearance> names, List<TieRow> ties) {
    var places = new Places(names);
    var components = new Components(names.size());
    for (TieRow tie : ties) {
      if (isComparison(tie, Identity.SAME)) {
        places.all(tie).ifPresent(two -> components.join(two[0], two[1]));
      }
    }
    Map<Integer, List<TieRow>> within = new HashMap<>();
    for (TieRow tie : ties) {
      places
          .all(tie)
          .ifPresent(all -> {
            if (Arrays.stream(all).allMatch(each -> components.areJoined(all[0], each))) {
              within.computeIfAbsent(components.of(all[0]), _ -> new ArrayList<>()).add(tie);
            }
          });
    }
    var entities = new ArrayList<Entity>();
    int[] entityOf = new int[names.size()];
    for (List<Integer> members : components.all()) {
      members.forEach(each -> entityOf[each] = entities.size());
      List<TieRow> own = within.getOrDefault(components.of(members.getFirst()), List.of());
      entities.add(entity(type, members.stream().map(names::get).toList(), own));
    }
    var apart = new ArrayList<Apart>();
    Set<Long> judged = new HashSet<>();
    Set<Long> different = new HashSet<>();
    for (TieRow tie : ties) {
      if (isComparison(tie, Identity.DIFFERENT) || isComparison(tie, Identity.UNSURE)) {
        places
            .all(tie)
            .ifPresent(two -> {
              int a = entityOf[two[0]];
              int b = entityOf[two[1]];
              apart.add(new Apart(entities.get(a), entities.get(b), tie));
              judged.add(Links.pair(a, b));
              if (isComparison(tie, Identity.DIFFERENT)) {
                different.add(Links.pair(a, b));
              }
            });
      }
    }
    return new Named(
        List.copyOf(entities), List.copyOf(apart), Set.copyOf(judged), Set.copyOf(different));
  }

  /// @param within the judgments that are about these names alone
  private static Entity entity(Mention.Type type, List<Appearance> names, List<TieRow> within) {
    var ids = new ArrayList<RecordId>();
    var holding = new ArrayList<TieRow>();
    for (TieRow tie : within) {
      switch (tie.judgment()) {
        case Judgment.Recorded(RecordId id, _, _) -> ids.add(id);
        case Judgment.Compared(_, _, _, Identity identity) when identity == Identity.SAME ->
            holding.add(tie);
        case Judgment.Compared _ -> {}
      }
    }
    return new Entity(type, ids, names, holding);
  }

  /// Those of a type, in the order of the documents that first name them.
  public List<Entity> entities(Mention.Type type) {
    Named named = all.get(type);
    return named == null ? List.of() : named.entities();
  }

  /// What people said of two entities that keeps them apart, or leaves it open.
  public List<Apart> apart(Mention.Type type) {
    Named named = all.get(type);
    return named == null ? List.of() : named.apart();
  }

  /// Those that a program holds for one, in the order of the documents.
  public List<Group> groups(Mention.Type type) {
    return links(type).groups();
  }

  /// Those that nobody has judged and that may be one, what speaks most for it first.
  public List<Links.Pair> pairs(Mention.Type type) {
    return links(type).pairs();
  }

  /// About how many of a thousand entities a program puts with others that they do not belong to,
  /// if its weights hold.
  public double wrong(Mention.Type type) {
    return links(type).wrong();
  }

  private Links links(Mention.Type type) {
    return links.computeIfAbsent(type, each -> Links.of(entities(each), scales(each), this));
  }

  private Scales scales(Mention.Type type) {
    return scales.computeIfAbsent(type, each -> new Scales(each, weights, entities(each), clues));
  }

  /// How much each kind of evidence would weigh if it were learned from what there is now, and from
  /// how many pairs. Nothing is changed by it.
  public Learned learned() {
    LinkWeights learned = LinkWeights.shipped();
    Map<Mention.Type, Learned.From> from = new EnumMap<>(Mention.Type.class);
    for (Mention.Type type : all.keySet()) {
      List<Relinking.Seen> seen = seen(type);
      learned = new Relinking(type, seen).learn(learned);
      from.put(type, Learned.From.of(seen));
    }
    return new Learned(learned, from);
  }

  private List<Relinking.Seen> seen(Mention.Type type) {
    List<Entity> entities = entities(type);
    var shipped = new Scales(type, LinkWeights.shipped(), entities, clues);
    Set<Long> judged = judged(type);
    var pairs =
        new ArrayList<Relinking.Seen>(
            new Candidates(shipped.traits())
                .each((a, b) ->
                    Optional.of(shipped.weigh(a, b))
                        .filter(evidence -> !judged.contains(Links.pair(a, b)))
                        .filter(evidence -> !Weighing.isHopeless(evidence))
                        .map(evidence -> new Relinking.Seen(evidence, -1))));
    for (Apart each : apart(type)) {
      if (each.identity() == Identity.DIFFERENT) {
        pairs.add(new Relinking.Seen(shipped.weigh(each.a(), each.b()), 0));
      }
    }
    for (Entity each : entities) {
      List<Traits> names =
          each.appearances().stream()
              .map(name -> new Entity(type, List.of(), List.of(name), List.of()))
              .map(name -> Traits.of(name, clues))
              .toList();
      for (int i = 1; i < names.size(); i++) {
        pairs.add(new Relinking.Seen(shipped.weigh(names.get(i - 1), names.get(i)), 1));
      }
    }
    return pairs;
  }

  /// What speaks for and against two being one.
  public Evidence evidence(Entity a, Entity b) {
    return scales(a.type()).weigh(a, b);
  }

  /// Of which two somebody said that they are not one, or that it cannot be told: the number of the
  /// first in the high half, of the second in the low one.
  Set<Long> judged(Mention.Type type) {
    Named named = all.get(type);
    return named == null ? Set.of() : named.judged();
  }

  /// The same, of which somebody said that they are not one.
  Set<Long> different(Mention.Type type) {
    Named named = all.get(type);
    return named == null ? Set.of() : named.different();
  }

  /// The group that an entity is in, maybe by itself.
  public Group group(Entity entity) {
    return groups(entity.type()).stream()
        .filter(each -> each.entities().contains(entity))
        .findFirst()
        .orElseGet(() -> new Group(List.of(entity)));
  }

  /// Whether somebody said that two are not one.
  public boolean areApart(Entity a, Entity b) {
    return apart(a.type()).stream()
        .anyMatch(each -> each.identity() == Identity.DIFFERENT && each.isBetween(a, b));
  }

  /// Whom the words of documents tie to persons as relatives.
  public Relatives relatives(Library library) {
    return new Relatives(library, entities(Mention.Type.PERSON));
  }

  /// Whoever an id or the key of an appearance names.
  public Optional<Entity> find(String key) {
    return all.values().stream()
        .flatMap(named -> named.entities().stream())
        .filter(entity -> entity.isCalled(key))
        .findFirst();
  }
}
