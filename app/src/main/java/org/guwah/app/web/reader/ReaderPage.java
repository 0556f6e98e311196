package org.guwah.app.web.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.app.web.page.Links;
import org.guwah.app.web.page.Saved;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.model.Field;

/// What the reader shows.
///
/// @param name of the oldest item that holds the document
/// @param query whose words are marked; empty where there is none
/// @param seen stands for the words of the document
/// @param siblings every document of the content, in order
/// @param at the place of this one among them, from 0
/// @param marked what people put on it
/// @param marking the form that puts something on a passage, where one is open
/// @param trail the list that its reader came from
/// @param kept what forms send along, so that the trail is not lost
/// @param editing whether roles and borders can be judged
/// @param saved what was just recorded
/// @param slip a form that could not be recorded
/// @param claims how many were found in it and not rejected, or said by people
/// @param unreviewed how many of them nobody has reviewed
public record ReaderPage(
    DocumentRow row,
    String name,
    String query,
    String seen,
    List<Fact> facts,
    Sheet sheet,
    List<DocumentRow> siblings,
    int at,
    Custody custody,
    List<Decision> decisions,
    Marked marked,
    Optional<MarkForm> marking,
    Optional<Trail> trail,
    Map<String, String> kept,
    boolean editing,
    Optional<Saved> saved,
    Optional<Slip> slip,
    long claims,
    long unreviewed) {

  /// A correction that was refused, with what the person typed.
  ///
  /// @param key of the sentence that says why
  public record Slip(Field field, String value, String why, String key) {}

  /// The block that says the same as the heading above the text, and stands there in its place.
  public Optional<Paragraph> heading() {
    String title = fact(Field.TITLE).value();
    return sheet.runs().stream()
        .filter(_ -> !editing)
        .flatMap(run -> run.paragraphs().stream())
        .filter(paragraph -> paragraph.says(title))
        .findFirst();
  }

  public Fact fact(Field field) {
    return facts.stream().filter(fact -> fact.field() == field).findFirst().orElseThrow();
  }

  public Optional<DocumentRow> previous() {
    return at > 0 ? Optional.of(siblings.get(at - 1)) : Optional.empty();
  }

  public Optional<DocumentRow> next() {
    return at + 1 < siblings.size() ? Optional.of(siblings.get(at + 1)) : Optional.empty();
  }

  /// Another view of this document.
  public String link(int sheet, boolean edit) {
    var link = new StringBuilder(Links.document(row.id())).append("?sheet=").append(sheet);
    kept.forEach(
        (name, value) -> link.append('&').append(name).append('=').append(Links.encoded(value)));
    return link.append(edit ? "&edit" : "").toString();
  }

  /// This document with the form open that puts something on a passage of this block.
  public String mark(Paragraph paragraph) {
    return link(sheet.number(), false) + "&mark=" + paragraph.blockStart() + "#mark";
  }

  public boolean marks(Paragraph paragraph) {
    return paragraph.whole()
        && marking.filter(form -> form.start() == paragraph.blockStart()).isPresent();
  }

  /// Where a hit is, from 1.
  public String hit(int number) {
    int sheet = this.sheet.sheetOfHit().get(number - 1);
    return (sheet == this.sheet.number() ? "" : link(sheet, false)) + "#hit-" + number;
  }

  /// Whether its words can be judged at all: there are none where nothing could be read.
  public boolean judgeable() {
    return !row.document().blocks().isEmpty();
  }
}
