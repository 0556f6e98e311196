package org.guwah.formats.docx;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.guwah.formats.extract.Characters;
import org.guwah.formats.extract.ExtractBuilder;
import org.guwah.formats.office.Parts;
import org.guwah.formats.zip.ZipDamage;
import org.guwah.formats.zip.ZipDirectory;
import org.guwah.model.Problem;
import org.guwah.model.Recipe;
import org.guwah.reading.Extract;
import org.guwah.reading.Extract.Shape;
import org.guwah.reading.Reader;
import org.guwah.reading.Source;
import org.guwah.reading.Unreadable;
import org.guwah.worker.Limits;

/// Reads Word documents (`.docx`). The text of headers and comments is read too, as what stands
/// around the text; notes follow the text.
public final class DocxReader implements Reader {
  private static final int VERSION = 1;
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String BODY = "word/document.xml";
  private static final int MAX_HEADERS = 50;

  private final Limits limits;

  public DocxReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public Recipe recipe() {
    return new Recipe("docx", VERSION, "at most " + limits.text());
  }

  @Override
  public boolean reads(Source source) throws IOException {
    byte[] head = source.head();
    if (!ZipDirectory.isZip(head)) {
      return LockedOffice.is(source);
    }
    try (ZipDirectory zip = ZipDirectory.open(source)) {
      return zip.has("[Content_Types].xml") && zip.has(BODY);
    } catch (ZipDamage e) {
      return source.name().endsWith(".docx") || source.mediaType().equals(TYPE);
    }
  }

  @Override
  public Extract read(Source source) throws IOException, Unreadable {
    if (!ZipDirectory.isZip(source.head())) {
      throw new Unreadable(new Problem(Problem.Code.R009, source.name(), ""));
    }
    try (ZipDirectory zip = ZipDirectory.open(source)) {
      var out = new ExtractBuilder(limits, source.name());
      new Texts(new Parts(zip, out, limits.unpackedFrom(source.size())), out).read();
      return out.build(TYPE);
    } catch (ZipDamage e) {
      throw new Unreadable(new Problem(Problem.Code.R002, source.name(), e.words()));
    }
  }

  /// The texts of one document, part by part in the order in which they are taken.
  private record Texts(Parts parts, ExtractBuilder out) {
    void read() throws IOException {
      parts.read("docProps/core.xml", xml -> DocxFields.read(xml, out));
      DocxStyles[] styles = {DocxStyles.NONE};
      parts.read("word/styles.xml", xml -> styles[0] = DocxStyles.read(xml));
      around("word/header");
      parts.read(BODY, xml -> body(xml, styles[0], out::piece));
      parts.read("word/footnotes.xml", xml -> body(xml, styles[0], out::piece));
      parts.read("word/endnotes.xml", xml -> body(xml, styles[0], out::piece));
      around("word/footer");
      parts.read("word/comments.xml", xml -> body(xml, DocxStyles.NONE, framed()));
    }

    /// Headers or footers: there is one for the first, the left and the right pages of each
    /// section, and many say the same.
    private void around(String path) throws IOException {
      DocxBody.Sink sink = framed();
      for (int i = 1; i <= MAX_HEADERS; i++) {
        parts.read(path + i + ".xml", xml -> body(xml, DocxStyles.NONE, sink));
      }
    }

    private DocxBody.Sink framed() {
      Set<String> said = new LinkedHashSet<>();
      return (shape, words, gap) ->
          !said.add(Characters.oneLine(words)) || out.piece(Shape.FRAME, words, gap);
    }

    private void body(XMLStreamReader xml, DocxStyles styles, DocxBody.Sink sink)
        throws XMLStreamException {
      var body = new DocxBody(xml, styles, sink);
      body.walk();
      if (body.tooDeep()) {
        out.problem(Problem.Code.R007, "deeper than " + DocxBody.DEEPEST);
      }
    }
  }
}
