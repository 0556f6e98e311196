package org.guwah.accuracy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.model.Claim;
import org.guwah.model.Claim.Filler;
import org.guwah.model.Claim.Modality;
import org.guwah.model.Claim.Slot;
import org.guwah.model.DocumentId;
import org.guwah.model.Mention;
import org.guwah.model.Sha256;
import org.guwah.model.Span;

/// A made-up document, what a made-up program found in it, and the labels of it.
final class Made {
  final String text;
  final DocumentId id;
  final List<Mention> mentions = new ArrayList<>();
  final List<Claim> claims = new ArrayList<>();

  Made(String text) {
    this.text = text;
    id = new DocumentId(Sha256.hash(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)), 1);
  }

  /// Where the words stand for the first time.
  Span at(String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  Made mention(Mention.Type type, String words, String value) {
    return mention(type, at(words), value);
  }

  Made mention(Mention.Type type, Span at, String value) {
    mentions.add(new Mention(type, at, value));
    return this;
  }

  Made act(String kind, String words, Map<Slot, String> slots) {
    return claim(Claim.Type.ACT, kind, words, slots, Modality.ASSERTED, "");
  }

  Made claim(
      Claim.Type type,
      String kind,
      String words,
      Map<Slot, String> slots,
      Modality modality,
      String value) {
    var fillers = new EnumMap<Slot, Filler>(Slot.class);
    slots.forEach((slot, said) -> fillers.put(slot, new Filler(at(said), "")));
    return claim(new Claim(type, kind, at(words), fillers, List.of(), modality, value, "made"));
  }

  Made claim(Claim claim) {
    claims.add(claim);
    return this;
  }

  Filler filler(String words, String value) {
    return new Filler(at(words), value);
  }

  Filler filler(String words, String value, String suggested) {
    return new Filler(at(words), value, Optional.of(at(suggested)));
  }

  Scored scored() {
    return new Scored(id, text, mentions, claims);
  }

  /// Of rows whose columns have `|` between them.
  static Labels labels(String... rows) throws IOException, LabelsException {
    var file = new StringBuilder("article\ttype\ttext\tnormalised value\tquoted sentence\n");
    for (String row : rows) {
      file.append(row.replace('|', '\t')).append('\n');
    }
    return Labels.read(new StringReader(file.toString()));
  }

  /// The counts of one row: labels, found, right.
  static List<Integer> counts(Accuracy accuracy, Label.Type type, String kind, Aspect aspect) {
    Row row = row(accuracy, type, kind, aspect);
    return List.of(row.labels(), row.found(), row.right());
  }

  static Row row(Accuracy accuracy, Label.Type type, String kind, Aspect aspect) {
    return accuracy.rows().stream()
        .filter(row -> row.type() == type && row.kind().equals(kind) && row.aspect() == aspect)
        .findFirst()
        .orElseThrow();
  }
}
