package org.guwah.corroboration;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Proposal;
import org.guwah.archive.Proposals.Row;
import org.guwah.model.Claim;
import org.guwah.model.Claim.Modality;
import org.guwah.model.Claim.Slot;
import org.guwah.model.Document;
import org.guwah.model.DocumentId;
import org.guwah.model.Field;
import org.guwah.model.ItemId;
import org.guwah.model.Restriction;
import org.guwah.model.Sha256;
import org.guwah.model.Span;
import org.guwah.model.Stated;

/// Makes sayings of made-up people. Each stands in a document of its own unless told otherwise.
record Made(
    String document,
    Claim.Type type,
    String kind,
    Map<Slot, String> slots,
    Modality modality,
    String value,
    String sentence,
    FirstSpeaker speaker,
    String origin) {
  private static int next;

  static Made act(String kind, String person) {
    next++;
    return new Made(
        "document " + next,
        Claim.Type.ACT,
        kind,
        Map.of(Slot.PERSON, person),
        Modality.ASSERTED,
        "",
        "Sentence " + next + ".",
        new FirstSpeaker.Unsaid(),
        "");
  }

  static Made trait(String kind, String value) {
    Made act = act(kind, "Ilyaz");
    return new Made(
        act.document,
        Claim.Type.TRAIT,
        kind,
        act.slots,
        Modality.ASSERTED,
        value,
        act.sentence,
        act.speaker,
        "");
  }

  static Made figure(String matter, String value) {
    Made act = act("people", "nobody");
    return new Made(
        act.document,
        Claim.Type.FIGURE,
        "people",
        Map.of(Slot.MATTER, matter),
        Modality.ASSERTED,
        value,
        act.sentence,
        act.speaker,
        "");
  }

  Made with(Slot slot, String words) {
    var all = new EnumMap<>(slots);
    all.put(slot, words);
    return new Made(
        document, type, kind, Map.copyOf(all), modality, value, sentence, speaker, origin);
  }

  Made said(Modality as) {
    return new Made(document, type, kind, slots, as, value, sentence, speaker, origin);
  }

  Made inWords(String words) {
    return new Made(document, type, kind, slots, modality, value, words, speaker, origin);
  }

  Made in(String name) {
    return new Made(name, type, kind, slots, modality, value, sentence, speaker, origin);
  }

  Made from(String name) {
    return new Made(document, type, kind, slots, modality, value, sentence, speaker, name);
  }

  Made by(String name) {
    return by(new FirstSpeaker.Named(name, "", FirstSpeaker.Basis.WORDS));
  }

  Made by(FirstSpeaker who) {
    return new Made(document, type, kind, slots, modality, value, sentence, who, origin);
  }

  Saying saying() {
    var text = new StringBuilder();
    var fillers = new EnumMap<Slot, Claim.Filler>(Slot.class);
    slots.forEach((slot, words) -> {
      var at = new Span(text.length(), text.length() + words.length());
      fillers.put(slot, new Claim.Filler(at, slot == Slot.MATTER ? "" : words));
      text.append(words).append(' ');
    });
    var claim = new Claim(type, kind, new Span(0, 1), fillers, List.of(), modality, value, "");
    var id =
        new DocumentId(Sha256.hash(document.getBytes(java.nio.charset.StandardCharsets.UTF_8)), 1);
    return new Saying(
        new Row(id, next++, Proposal.of(1, claim)),
        row(id),
        claim,
        text.toString(),
        sentence,
        speaker);
  }

  private DocumentRow row(DocumentId id) {
    Map<Field, Stated> fields =
        origin.isEmpty() ? Map.of() : Map.of(Field.ORIGIN, Stated.corrected(origin));
    var made = new Document(1, 0, 100, fields, List.of());
    return new DocumentRow(id, new ItemId("i-0123456789"), made, Restriction.OPEN, 10);
  }
}
