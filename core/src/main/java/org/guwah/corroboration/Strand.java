package org.guwah.corroboration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guwah.corroboration.FirstSpeaker.Described;
import org.guwah.corroboration.FirstSpeaker.Named;
import org.guwah.corroboration.FirstSpeaker.Unsaid;

/// All that comes from one origin, in however many documents it stands.
///
/// @param sayings at least one, in the order given
public record Strand(List<Saying> sayings) {
  public Strand {
    sayings = List.copyOf(sayings);
  }

  /// Whoever is known to have said it first. Where several names stand for one, the fullest.
  public Optional<Named> named() {
    return speakers()
        .flatMap(each -> each instanceof Named named ? Stream.of(named) : Stream.empty())
        .reduce((a, b) -> b.name().length() > a.name().length() ? b : a);
  }

  /// Who it is said to be where nobody has a name: "his wife".
  public Optional<Described> described() {
    return speakers()
        .flatMap(each -> each instanceof Described who ? Stream.of(who) : Stream.empty())
        .findFirst();
  }

  private Stream<FirstSpeaker> speakers() {
    return sayings.stream().map(Saying::speaker);
  }

  public boolean isKnown() {
    return named().isPresent();
  }

  /// Whether the text says it in its own voice everywhere.
  public boolean isUnsaid() {
    return speakers().allMatch(Unsaid.class::isInstance);
  }

  /// In how many documents it stands.
  public long documents() {
    return sayings.stream().map(each -> each.row().document()).distinct().count();
  }
}
