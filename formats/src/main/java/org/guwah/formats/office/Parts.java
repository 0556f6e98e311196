package org.guwah.formats.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.guwah.formats.extract.ExtractBuilder;
import org.guwah.formats.xml.SafeXml;
import org.guwah.formats.zip.ZipDamage;
import org.guwah.formats.zip.ZipDirectory;
import org.guwah.model.Problem;

/// The parts of one document.
///
/// @param max the most bytes that come out of one
public record Parts(ZipDirectory zip, ExtractBuilder out, long max) {
  /// Takes one part.
  public interface Step {
    void take(XMLStreamReader xml) throws XMLStreamException;
  }

  public boolean has(String path) {
    return zip.has(path);
  }

  /// What is damaged costs the rest of its own part only.
  public void read(String path, Step step) throws IOException {
    try {
      Optional<InputStream> bytes = zip.open(path, max);
      if (bytes.isPresent()) {
        try (InputStream in = bytes.get()) {
          step.take(SafeXml.open(in));
        }
      }
    } catch (XMLStreamException | ZipDamage e) {
      out.problem(Problem.Code.R002, path + ": " + e.getMessage());
    }
  }
}
