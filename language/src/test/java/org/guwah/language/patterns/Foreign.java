package org.guwah.language.patterns;

import java.util.List;
import java.util.Map;
import org.guwah.extraction.Matter;
import org.guwah.model.Block;
import org.guwah.model.Claim;
import org.guwah.model.Field;
import org.guwah.model.Findings;
import org.guwah.model.Mention;
import org.guwah.model.Role;
import org.guwah.model.Standing;

/// A text of one paragraph, published on 14 May 2023, and what is found in it.
record Foreign(String text, Findings findings) {
  static Foreign of(String language, String text) {
    return of(Map.of(Field.LANGUAGE, language, Field.PUBLISHED, "2023-05-14"), text);
  }

  static Foreign undated(String language, String text) {
    return of(Map.of(Field.LANGUAGE, language), text);
  }

  private static Foreign of(Map<Field, String> fields, String text) {
    var block = new Block(Role.BODY, 0, text.length(), Standing.READ);
    return new Foreign(
        text, new PatternExtractor().extract(new Matter(text, List.of(block), fields)));
  }

  /// As `words=value`.
  List<String> named(Mention.Type type) {
    return findings.mentions().stream()
        .filter(it -> it.type() == type)
        .map(it -> it.at().of(text) + "=" + it.value())
        .toList();
  }

  List<String> dates() {
    return named(Mention.Type.DATE);
  }

  /// As `kind:MODALITY:person`.
  List<String> acts() {
    return findings.claims().stream()
        .map(it -> it.kind() + ":" + it.modality() + ":" + person(it))
        .toList();
  }

  private String person(Claim claim) {
    return claim.slot(Claim.Slot.PERSON).map(it -> it.at().of(text)).orElse("");
  }
}
