package org.guwah.language.english.positions;

import java.util.ArrayList;
import java.util.List;
import org.guwah.language.english.Parsed;
import org.guwah.language.english.dates.Dates;
import org.guwah.language.english.names.Names;
import org.guwah.language.english.speech.Quotes;
import org.guwah.language.english.speech.Sayings;
import org.guwah.model.Claim;
import org.guwah.model.Mention;

/// What this package finds in a document.
final class Found {
  private Found() {}

  static List<Claim> of(Parsed parsed, Claim.Type type) {
    var mentions = new ArrayList<Mention>(Names.of(parsed));
    mentions.addAll(Dates.of(parsed));
    Sayings sayings = Sayings.of(parsed, mentions, Quotes.of(parsed, mentions));
    return Positions.of(parsed, mentions, sayings).stream()
        .filter(each -> each.type() == type)
        .toList();
  }

  /// The same as `kind words: who`, by whoever fills a slot.
  static List<String> shown(Parsed parsed, Claim.Type type, Claim.Slot who) {
    return of(parsed, type).stream()
        .map(each ->
            each.kind()
                + " "
                + parsed.words(each.at())
                + ": "
                + each.slot(who).map(filler -> parsed.words(filler.at())).orElse("nobody"))
        .toList();
  }
}
