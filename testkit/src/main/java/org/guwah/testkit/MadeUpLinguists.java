package org.guwah.testkit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.extraction.Linguists;
import org.guwah.extraction.Matter;
import org.guwah.model.Claim;
import org.guwah.model.Findings;
import org.guwah.model.Mention;
import org.guwah.model.Recipe;
import org.guwah.model.Span;

/// Finds what one pattern tells, so that all that comes after the finding can be tested with any
/// text.
///
/// The pattern may have the groups `act` (the telling words; every match is an act), `person`,
/// `place` and `when`; each of the last three is a mention as well.
public final class MadeUpLinguists implements Linguists {
  /// Such as "Ali was taken from Qumsuvar on 2021-04-02".
  public static final String TAKEN =
      "(?<person>\\p{Lu}\\p{L}+) was (?<act>taken)"
          + "(?: from (?<place>\\p{Lu}\\p{L}+))?(?: on (?<when>\\d{4}-\\d\\d-\\d\\d))?";

  private final Recipe recipe;
  private final String kind;
  private final Pattern pattern;
  private final List<Matter> asked = new ArrayList<>();

  /// @param version of the recipe
  /// @param kind of each act
  public MadeUpLinguists(int version, String kind, String pattern) {
    this.recipe = new Recipe("made-up", version, "");
    this.kind = kind;
    this.pattern = Pattern.compile(pattern);
  }

  /// Every document that was looked through, in order.
  public synchronized List<Matter> asked() {
    return List.copyOf(asked);
  }

  @Override
  public Set<Recipe> recipes() {
    return Set.of(recipe);
  }

  @Override
  public synchronized Findings find(Matter matter) {
    asked.add(matter);
    var mentions = new ArrayList<Mention>();
    var claims = new ArrayList<Claim>();
    Matcher matcher = pattern.matcher(matter.text());
    while (matcher.find()) {
      Map<Claim.Slot, Claim.Filler> slots = new EnumMap<>(Claim.Slot.class);
      group(matcher, "person", Claim.Slot.PERSON, Mention.Type.PERSON, slots, mentions);
      group(matcher, "place", Claim.Slot.PLACE, Mention.Type.PLACE, slots, mentions);
      group(matcher, "when", Claim.Slot.WHEN, Mention.Type.DATE, slots, mentions);
      var at = new Span(matcher.start("act"), matcher.end("act"));
      claims.add(
          new Claim(
              Claim.Type.ACT, kind, at, slots, List.of(), Claim.Modality.ASSERTED, "", "made-up"));
    }
    mentions.sort((a, b) -> a.at().compareTo(b.at()));
    return new Findings(recipe, mentions, claims);
  }

  private static void group(
      Matcher matcher,
      String name,
      Claim.Slot slot,
      Mention.Type type,
      Map<Claim.Slot, Claim.Filler> slots,
      List<Mention> mentions) {
    if (matcher.namedGroups().containsKey(name) && matcher.group(name) != null) {
      var at = new Span(matcher.start(name), matcher.end(name));
      slots.put(slot, new Claim.Filler(at, matcher.group(name)));
      mentions.add(new Mention(type, at, matcher.group(name)));
    }
  }

  @Override
  public void close() {}
}
