package org.guwah.app.web.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.MarkRow;
import org.guwah.archive.Derivations.TagRow;
import org.guwah.archive.TextIndex.Span;
import org.guwah.casework.Case;
import org.guwah.casework.Desk;
import org.guwah.model.Judgment;
import org.guwah.model.Restriction;
import org.guwah.model.Viewer;
import org.guwah.redaction.Occurrences;

/// What people put on a document, and what they may put on it.
///
/// @param tags on it
/// @param cases that it belongs to, as far as its viewer may know of them
/// @param notes and translations, by place; their numbers count from 1
/// @param held words of it that are held back from others
/// @param hides whether words are held back from its viewer
/// @param knownTags to choose from
/// @param openCases that it does not belong to yet
/// @param eyes restrictions that its viewer may give
public record Marked(
    List<MarkRow> tags,
    List<InCase> cases,
    List<MarkRow> notes,
    List<MarkRow> held,
    boolean hides,
    List<String> knownTags,
    List<Case> openCases,
    List<Restriction> eyes) {

  /// A case with the judgment that put the document in it.
  public record InCase(Case file, MarkRow mark) {}

  static Marked of(Library library, Viewer viewer, Opened opened) throws IOException {
    var tags = new ArrayList<MarkRow>();
    var notes = new ArrayList<MarkRow>();
    var held = new ArrayList<MarkRow>();
    var cases = new ArrayList<InCase>();
    Desk desk = Desk.of(library.casework(), viewer);
    for (MarkRow row : library.marks(opened.content())) {
      boolean here = row.document().equals(opened.row().id());
      switch (row.mark()) {
        case Judgment.HeldBack _ -> held.add(row);
        case Judgment.Tagged _ when here -> tags.add(row);
        case Judgment.Noted _ when here -> notes.add(row);
        case Judgment.Translated _ when here -> notes.add(row);
        case Judgment.Gathered(var of, _) when here ->
            desk.find(of).ifPresent(file -> cases.add(new InCase(file, row)));
        case Judgment.Tagged _, Judgment.Noted _, Judgment.Translated _, Judgment.Gathered _ -> {}
      }
    }
    List<Case> open =
        desk.open().stream()
            .filter(each -> cases.stream().noneMatch(in -> in.file().equals(each)))
            .toList();
    return new Marked(
        List.copyOf(tags),
        List.copyOf(cases),
        List.copyOf(notes),
        List.copyOf(held),
        library.redaction(opened.content()).hides(),
        library.tags().stream().map(TagRow::tag).toList(),
        open,
        List.of(Restriction.values()).stream().filter(viewer::maySee).toList());
  }

  /// Where in the document's text words are held back from others.
  List<Span> heldSpans(String text) {
    List<String> words =
        held.stream().map(Marked::heldWords).filter(each -> !each.isBlank()).toList();
    return Occurrences.all(words, text).stream().map(span -> new Span(span[0], span[1])).toList();
  }

  private static String heldWords(MarkRow row) {
    return row.mark() instanceof Judgment.HeldBack held ? held.words() : "";
  }

  /// @param from where the document begins in the text of the content
  List<Layers.Note> noteSpans(int from, int length) {
    var spans = new ArrayList<Layers.Note>();
    for (int i = 0; i < notes.size(); i++) {
      int start = Math.clamp(notes.get(i).start() - from, 0, length);
      int end = Math.clamp(notes.get(i).end() - from, 0, length);
      spans.add(new Layers.Note(i + 1, new Span(start, Math.max(start, end))));
    }
    return spans;
  }

  /// The notes on words that begin in a stretch of the content, each with its number.
  public List<Numbered> notesIn(int start, int end) {
    var found = new ArrayList<Numbered>();
    for (int i = 0; i < notes.size(); i++) {
      if (notes.get(i).start() >= start && notes.get(i).start() < end) {
        found.add(new Numbered(i + 1, notes.get(i)));
      }
    }
    return found;
  }

  /// @param number from 1
  public record Numbered(int number, MarkRow row) {
    public Optional<Judgment.Noted> note() {
      return row.mark() instanceof Judgment.Noted noted ? Optional.of(noted) : Optional.empty();
    }

    public Optional<Judgment.Translated> translation() {
      return row.mark() instanceof Judgment.Translated translated
          ? Optional.of(translated)
          : Optional.empty();
    }
  }
}
