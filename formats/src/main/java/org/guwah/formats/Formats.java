package org.guwah.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.guwah.formats.docx.DocxReader;
import org.guwah.formats.feed.FeedReader;
import org.guwah.formats.html.HtmlReader;
import org.guwah.formats.pdf.PdfReader;
import org.guwah.formats.text.PlainTextReader;
import org.guwah.formats.text.TableReader;
import org.guwah.formats.text.TestimonyReader;
import org.guwah.formats.xlsx.XlsxReader;
import org.guwah.formats.zip.ZipUnpacker;
import org.guwah.model.Ledger;
import org.guwah.model.Problem;
import org.guwah.model.Reading;
import org.guwah.model.Recipe;
import org.guwah.reading.Extract;
import org.guwah.reading.Reader;
import org.guwah.reading.Source;
import org.guwah.reading.Unpacker;
import org.guwah.reading.Unreadable;
import org.guwah.reading.split.Splitter;
import org.guwah.worker.Limits;

/// What can be read, in the order in which it is tried.
///
/// @param unpackers tried first
/// @param readers plain text last, as it takes whatever looks like text
public record Formats(Limits limits, List<Unpacker> unpackers, List<Reader> readers) {
  private static final int VERSION = 1;
  private static final String UNKNOWN = "application/octet-stream";
  private static final String EMPTY = "application/x-empty";

  public Formats {
    unpackers = List.copyOf(unpackers);
    readers = List.copyOf(readers);
  }

  /// The list. To add a format, add a line.
  public static Formats standard(Limits limits) {
    return new Formats(
        limits,
        List.of(new ZipUnpacker(limits)),
        List.of(
            new TestimonyReader(limits),
            new PdfReader(limits),
            new DocxReader(limits),
            new XlsxReader(limits),
            new FeedReader(limits),
            new HtmlReader(limits),
            new TableReader(limits),
            new PlainTextReader(limits)));
  }

  /// The recipes of all unpackers and readers, and last the one of contents that nobody reads.
  public List<Recipe> recipes() {
    List<Recipe> recipes = new ArrayList<>();
    unpackers.forEach(unpacker -> recipes.add(unpacker.recipe()));
    readers.forEach(reader -> recipes.add(composed(reader.recipe())));
    recipes.add(nobody());
    return recipes;
  }

  /// Reads one content, whatever it is.
  ///
  /// @param depth how many containers it lies in, from 0
  /// @param chosen told which recipe it is before the work begins
  /// @throws IOException where the source or the pipe fails; never for what the bytes are
  public Reading read(Source source, int depth, Chosen chosen, Unpacker.Parts parts)
      throws IOException {
    for (Unpacker unpacker : unpackers) {
      if (unpacker.unpacks(source)) {
        chosen.recipe(unpacker.recipe());
        return new Unpacking(limits, unpacker, parts).unpack(source, depth);
      }
    }
    for (Reader reader : readers) {
      if (source.size() > 0 && reader.reads(source)) {
        chosen.recipe(composed(reader.recipe()));
        return read(source, reader);
      }
    }
    return unread(source);
  }

  /// Told which recipe was chosen.
  public interface Chosen {
    void recipe(Recipe recipe) throws IOException;
  }

  private static Reading read(Source source, Reader reader) throws IOException {
    Recipe recipe = composed(reader.recipe());
    Extract extract;
    try {
      extract = reader.read(source);
    } catch (Unreadable e) {
      return failed(source, recipe, e.problem());
    } catch (StackOverflowError e) {
      return failed(source, recipe, new Problem(Problem.Code.R007, source.name(), "too deep"));
    } catch (RuntimeException e) {
      // Parsers meet damage in the middle of their work and are not written to say so.
      return failed(source, recipe, new Problem(Problem.Code.R002, source.name(), e.toString()));
    }
    // A fault in here is ours, not the file's: it ends this worker and is told as such.
    return new Reading(
        source.content(),
        recipe,
        extract.mediaType(),
        extract.text(),
        Tidy.documents(Splitter.split(extract)),
        Tidy.problems(extract.problems()),
        Ledger.NONE);
  }

  private Reading unread(Source source) {
    return source.size() == 0
        ? reading(source, nobody(), EMPTY, List.of())
        : failed(source, nobody(), new Problem(Problem.Code.R001, source.name(), ""));
  }

  private static Reading failed(Source source, Recipe recipe, Problem problem) {
    String type = Tidy.mediaType(source.mediaType());
    return reading(source, recipe, type.isEmpty() ? UNKNOWN : type, List.of(problem));
  }

  private static Reading reading(
      Source source, Recipe recipe, String type, List<Problem> problems) {
    return new Reading(
        source.content(), recipe, type, "", List.of(), Tidy.problems(problems), Ledger.NONE);
  }

  /// A reading depends on how documents are composed as much as on the reader.
  private static Recipe composed(Recipe recipe) {
    return new Recipe(
        recipe.tool(), recipe.version(), recipe.settings() + "; splitter " + Splitter.VERSION);
  }

  /// Changes when a reader is added, so that what nobody read is tried again.
  private Recipe nobody() {
    List<String> tools = new ArrayList<>();
    unpackers.forEach(unpacker -> tools.add(unpacker.recipe().tool()));
    readers.forEach(reader -> tools.add(reader.recipe().tool()));
    return new Recipe("none", VERSION, String.join(" ", tools));
  }
}
