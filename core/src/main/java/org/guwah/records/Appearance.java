package org.guwah.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.guwah.archive.Proposals.Row;
import org.guwah.model.DocumentId;
import org.guwah.model.Mention;
import org.guwah.model.Sha256;
import org.guwah.model.Span;
import org.guwah.model.Tag;

/// A name as one document has it, with all the places where it has it. A document is taken to mean
/// one by it, until a person says that two of these places differ.
///
/// @param key names it until its document is read in another way
/// @param name in its fullest form in this document
/// @param places where it stands in the text of the document, in order; at least one
/// @param apart whether only these places mean it, and not the same name elsewhere in the document
/// @param mentions what was found there, in order; fewer where only a person's judgment says that
///   something is named
public record Appearance(
    String key,
    DocumentId document,
    Mention.Type type,
    String name,
    List<Span> places,
    boolean apart,
    List<Row> mentions) {
  private static final int KEY = 12;

  public Appearance {
    places = List.copyOf(places);
    mentions = List.copyOf(mentions);
  }

  static Appearance of(Mention.Type type, String name, List<Row> mentions) {
    DocumentId document = mentions.getFirst().document();
    return new Appearance(
        key(document, type, name, ""), document, type, name, places(mentions), false, mentions);
  }

  /// The same name at places that a person parted from the others of the document.
  static Appearance apart(Mention.Type type, String name, List<Row> mentions) {
    DocumentId document = mentions.getFirst().document();
    String first = String.valueOf(at(mentions.getFirst()).start());
    return new Appearance(
        key(document, type, name, first), document, type, name, places(mentions), true, mentions);
  }

  /// Words that a person identified and no program takes for a name.
  static Appearance judged(
      DocumentId document, Mention.Type type, String name, Span at, boolean apart) {
    String first = String.valueOf(at.start());
    return new Appearance(
        key(document, type, name, first), document, type, name, List.of(at), apart, List.of());
  }

  private static String key(DocumentId document, Mention.Type type, String name, String first) {
    String all = String.join("\n", document.toString(), type.name(), Tag.folded(name), first);
    return "n-" + Sha256.hash(all.getBytes(UTF_8)).hex().substring(0, KEY);
  }

  private static List<Span> places(List<Row> mentions) {
    return mentions.stream().map(Appearance::at).toList();
  }

  private static Span at(Row row) {
    return row.proposal().finding().at();
  }

  /// Whether words of the document are among its places.
  public boolean stands(Span words) {
    return places.stream().anyMatch(each -> each.overlaps(words));
  }

  /// Its first place, which stands for it where people judge.
  public Span first() {
    return places.getFirst();
  }
}
